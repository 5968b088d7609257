/** What `CodeChip` takes. */
export interface CodeChipProps {
  /** A competency code of the plan, `DLit700`. */
  code: string;
  /** True draws it dashed: required, nothing yet. */
  missing?: boolean;
}

/** A competency's code (รหัสความสามารถ): solid where an entry or the page has it, dashed where it is still missing. */
export function CodeChip({ code, missing }: CodeChipProps) {
  return <span class={missing ? 'code off' : 'code'}>{code}</span>;
}
