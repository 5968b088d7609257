import type { ComponentChildren } from 'preact';
import { Icon } from '../look/icon.tsx';
import { useOwnId } from './use-own-id.ts';

/** What a control inside `Field` must carry, to be spread onto the input, select or textarea. */
interface FieldControl {
  id: string;
  class: string;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
}

/** What `Field` takes. `error` replaces `help`; null or absent is none. */
export interface FieldProps {
  label: ComponentChildren;
  help?: ComponentChildren;
  error?: ComponentChildren;
  /** Draws the control: `(control) => <input {...control} value=… />`. */
  children: (control: FieldControl) => ComponentChildren;
}

/** A labelled control: label above, helper under it, the error in the helper's place. */
export function Field({ label, help, error, children }: FieldProps) {
  const id = useOwnId();
  const says = error || help;
  return (
    <div class="fld">
      <label class="lab" for={id}>
        {label}
      </label>
      {children({
        id,
        class: 'in',
        'aria-describedby': says ? `${id}-says` : undefined,
        'aria-invalid': error ? 'true' : undefined,
      })}
      {says ? (
        <div id={`${id}-says`} class={error ? 'bad' : 'help'}>
          {error ? <Icon name="err" size="sm" /> : null}
          <span>{says}</span>
        </div>
      ) : null}
    </div>
  );
}
