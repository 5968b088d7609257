import { useRef } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';

/** What `FileButton` takes. `label` names the file that is chosen; `children` are the words on the button. */
export interface FileButtonProps {
  label: string;
  /** Endings and types of files that are offered first: `.json,application/json`. */
  accept: string;
  kind?: 'filled' | 'outline';
  busy?: boolean;
  busyLabel?: string;
  onFile: (file: File) => void;
  children: string;
}

/** A button that lets one file be chosen; the same file may be chosen again. */
export function FileButton({ label, accept, kind, busy, busyLabel, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        class="sr"
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onFile(chosen);
          currentTarget.value = '';
        }}
      />
      <Button
        kind={kind}
        size={kind === 'filled' ? '' : 'small'}
        busy={busy}
        busyLabel={busyLabel}
        onPress={() => input.current?.click()}
      >
        {children}
      </Button>
    </>
  );
}
