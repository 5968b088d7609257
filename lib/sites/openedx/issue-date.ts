const shown = /(?:([^\s\d]+)\s+(\d{1,2})|(\d{1,2})\s+([^\s\d]+)),?\s+(\d{4})$/;

/** The months' names as the platform itself writes them, twelve for each language: no table of ours to carry into a page. */
function monthNames(): string[] {
  return ['en', 'th'].flatMap((language) =>
    [...Array(12).keys()].map((month) =>
      new Date(2000, month, 1).toLocaleDateString(language, { month: 'long' }).toLowerCase(),
    ),
  );
}

/**
 * The day of issue as Open edX prints it on a certificate: `March 5, 2019`, or `5 มีนาคม 2562` in a Thai one, whose year
 * may be of the Buddhist or the Christian era. ISO date of the Christian era; null for anything else and for days that do not exist.
 */
export function issueDay(text: string): string | null {
  const [, first, dayAfter, dayBefore, second, yearShown] = shown.exec(text.slice(0, 60)) ?? [];
  const month = monthNames().indexOf((first ?? second ?? '').toLowerCase()) % 12;
  const year = Number(yearShown) - (Number(yearShown) > 2400 ? 543 : 0);
  const day = new Date(Date.UTC(year, month, Number(dayAfter ?? dayBefore)));
  return month >= 0 && day.getUTCMonth() === month ? day.toISOString().slice(0, 10) : null;
}
