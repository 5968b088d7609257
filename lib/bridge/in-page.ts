/** What is asked of the page: a call of a web-service function, or the public keys that the plugin shows. */
export type PageCall =
  | { want: 'call'; wwwroot: string; method: string; args: unknown; milliseconds: number }
  | { want: 'keys'; wwwroot: string; milliseconds: number };

/** What came back, nothing of it judged: the reply as text, or why there is none. */
export type PageReply =
  | { at: 'reply'; status: number; text: string }
  | { at: 'not-moodle' | 'signed-out' | 'time-out' | 'offline' | 'too-long' };

/**
 * Asks a Moodle from within one of its own open pages: same origin, with the page's own session; no cookie or password is read, and
 * the page's session key goes nowhere but back to that Moodle. It is handed to the page as text, so it uses nothing from outside.
 */
export async function askInPage(call: PageCall): Promise<PageReply> {
  const longest = 8 * 1024 * 1024;
  let cfg: { wwwroot?: unknown; sesskey?: unknown; userId?: unknown } | null = null;
  for (const { textContent } of document.querySelectorAll('script:not([src])')) {
    const found = /M\.cfg\s*=\s*(\{.*?\});/s.exec(textContent ?? '')?.[1];
    if (found === undefined) continue;
    try {
      cfg = JSON.parse(found);
    } catch {
      // Another script that speaks of it.
    }
    if (cfg !== null) break;
  }
  const here = typeof cfg?.wwwroot === 'string' && cfg.wwwroot === call.wwwroot;
  if (cfg === null || !here || new URL(call.wwwroot).origin !== location.origin) return { at: 'not-moodle' };
  const signedOut = document.body.classList.contains('notloggedin') || cfg.userId === 0;
  if (call.want === 'call' && (signedOut || typeof cfg.sesskey !== 'string')) return { at: 'signed-out' };
  const signal = AbortSignal.timeout(call.milliseconds);
  try {
    const reply =
      call.want === 'keys'
        ? await fetch(`${call.wwwroot}/local/idpbridge/keys.php`, { credentials: 'omit', signal })
        : await fetch(
            `${call.wwwroot}/lib/ajax/service.php?sesskey=${encodeURIComponent(String(cfg.sesskey))}&info=${call.method}`,
            {
              method: 'POST',
              credentials: 'same-origin',
              headers: { 'content-type': 'application/json', accept: 'application/json' },
              body: JSON.stringify([{ index: 0, methodname: call.method, args: call.args }]),
              signal,
            },
          );
    const text = await reply.text();
    return text.length > longest ? { at: 'too-long' } : { at: 'reply', status: reply.status, text };
  } catch {
    return { at: signal.aborted ? 'time-out' : 'offline' };
  }
}
