const key = /(?:course|asset)-v1:([\p{L}\p{M}\p{N}_~.:-]+(?:\+[\p{L}\p{M}\p{N}_~.:-]+){2})/u;

/** Longest key that is believed, in UTF-16 units; Open edX itself stores at most 255. */
const longest = 255;

function decoded(segment: string): string {
  let text = segment;
  try {
    // Links come raw, encoded and encoded twice; a path is never form-decoded, which would eat the `+`.
    for (let turn = 0; turn < 3 && text.includes('%'); turn++) text = decodeURIComponent(text);
  } catch {
    // A stray `%` is part of the text.
  }
  return text;
}

/** The path of an address with every segment decoded, without slashes at its end; `/` is the empty text. */
export function decodedPath(url: URL): string {
  return url.pathname.split('/').map(decoded).join('/').replace(/\/+$/, '');
}

/** The path as course keys are compared in it: spaces, which stand for a decoded `+`, are `+` again. */
export function keyedPath(url: URL): string {
  return decodedPath(url).replace(/ /g, '+');
}

/**
 * The first Open edX course key (`course-v1:ORG+NUMBER+RUN`) in a text whose spaces may stand for `+`; the address of a
 * course's own asset (`asset-v1:ORG+NUMBER+RUN+type@…`) names it as well. Null without one.
 */
export function courseKeyIn(text: string | null | undefined): string | null {
  const [found, run] = key.exec(decoded((text ?? '').slice(0, 2000)).replace(/ /g, '+')) ?? [];
  return found && found.length <= longest ? `course-v1:${run}` : null;
}
