/** Outlines on a 24 px grid that only the popup shows; with them it needs no icon library. */
export const popupOutlines = {
  /** The dashboard: panels of four sizes. */
  dashboard: 'M3.5 3.5h7v8.5h-7zm10 0h7v5h-7zm0 8.5h7v8.5h-7zm-10 3.5h7v5h-7z',
  /** An entry more. */
  plus: 'M12 5v14M5 12h14',
  /** This computer's own disk. */
  disk: 'M2.5 12.5 5.8 4.5h12.4l3.3 8v7h-19zm0 0h19M6.5 16h.1m3.4 0h.1',
} as const;
