/** The sign of คู่เรียน: two sheets side by side, the front one ticked. Decoration only; the name stands beside it. */
export function Mark({ size = 26 }: { size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <rect x="15" y="4" width="10" height="18" rx="2.5" />
      <rect x="3" y="6" width="15" height="19" rx="3" />
      <path d="m7 15.5 3 3 5-5.5" />
    </svg>
  );
}
