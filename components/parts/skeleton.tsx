/** What `Skeleton` takes: one line per width in per cent, and what a screen reader hears meanwhile. */
export interface SkeletonProps {
  label: string;
  widths?: readonly number[];
  /** Height of a line in px, as what will stand there. */
  height?: number;
}

/** Grey lines in the final size while something is read. Nothing moves. */
export function Skeleton({ label, widths = [40, 100, 80], height = 14 }: SkeletonProps) {
  return (
    <div class="skel" aria-busy="true">
      <span class="sr">{label}</span>
      {widths.map((width, line) => (
        <div key={line} class="sk" style={{ width: `${width}%`, height: `${height}px` }} />
      ))}
    </div>
  );
}
