import { useId } from 'preact/hooks';

/** What `Segment` takes: two or three choices, one of them chosen. */
export interface SegmentProps<V extends string> {
  /** Spoken name of the group. */
  label: string;
  choices: readonly { value: V; label: string }[];
  value: V;
  onChange: (value: V) => void;
}

/** A switch of two or three; radios underneath, so arrows move it. Fill, weight and an underline show the chosen one. */
export function Segment<V extends string>({ label, choices, value, onChange }: SegmentProps<V>) {
  const name = useId();
  return (
    <div class="seg" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
