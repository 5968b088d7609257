const total =
  /^([\d๐-๙]{1,3})(?:\.([\d๐-๙]))?\s*(?:ชั่วโมง|ชม\.|(?:learning )?hours?|hrs?\.?)(?:การเรียนรู้)?(?:\s*([\d๐-๙]{1,2})\s*(?:นาที|minutes?|mins?\.?))?$/i;

function digits(text = '0'): number {
  return Number(text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) % 16)));
}

/**
 * Minutes of a learning time that is the whole text: "8 ชั่วโมงการเรียนรู้", "3 hours", "10 ชม.", "1 ชั่วโมง 30 นาที". Free text
 * around it makes it null, since ranges and hours per week ("1-2 ชั่วโมง/สัปดาห์") are no total; so does zero.
 */
export function effortIn(text: string): number | null {
  const [found, hours, tenth, minutes] = total.exec(text) ?? [];
  return (found && digits(hours) * 60 + digits(tenth) * 6 + digits(minutes)) || null;
}
