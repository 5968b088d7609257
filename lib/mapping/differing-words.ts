import { changingWordsIn } from './changing.ts';
import { titleKey } from './normalise/title-key.ts';

/**
 * The words of a title that a wording of the plan does not have. Words that change the course come first; Thai
 * without spaces is cut where the wording's own text begins and ends.
 * @param text the title, @param like the wording, both as `readTitle` gives them
 * @returns at most eight, in one spelling
 */
export function differingWords(text: string, like: string): string[] {
  const likeKey = titleKey(like);
  const changing = changingWordsIn(text).filter((word) => !changingWordsIn(like).includes(word));
  let rest = ` ${text} `;
  for (const word of changing) rest = rest.replaceAll(word, ' ');
  const others = rest
    .replaceAll(like, ' ')
    .split(/[\s|:/()[\]–—-]+/)
    .filter((word) => titleKey(word) !== '' && !likeKey.includes(titleKey(word)))
    .map((word) =>
      likeKey.length > 3 && titleKey(word).includes(likeKey) ? word.replace(likeKey, '') : word,
    );
  return [...new Set([...changing, ...others])].filter((word) => titleKey(word) !== '').slice(0, 8);
}
