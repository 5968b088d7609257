/** What of a text decides whether two titles are the same: its letters, marks and digits, and + and # (C++, C#). */
export function titleKey(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}+#]/gu, '');
}
