import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fixturePages } from './pages.ts';
import { tls } from './tls.ts';

/** One answer of the test server: markup or JSON for one address. */
export interface Answer {
  status?: number;
  type?: string;
  body: string;
  /** Milliseconds to wait before answering. */
  after?: number;
}

/** One request as it came. */
export interface Asked {
  method: string;
  url: string;
  body: string;
}

/** An answer that depends on the request. */
export type Answering = (asked: Asked) => Answer;

/** A running server that answers for the learning sites' real host names. */
export interface PageServer {
  port: number;
  /** Puts or replaces what one full https address answers. */
  put(url: string, answer: Answer | string | Answering): void;
  /** Every address asked for so far, in order, with the method. */
  asked: { method: string; url: string }[];
  close(): Promise<void>;
}

/** Imitates a single-page site: `go(url)` changes the address at once and the page a moment later, as the real ones do. */
const singlePage = `<script>
window.go = async (url, wait = 120) => {
  history.pushState({}, '', url);
  const answer = await fetch(url);
  const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
  await new Promise((done) => setTimeout(done, wait));
  document.body.replaceChildren(...next.body.childNodes);
};
</script>`;

/** An address without its hash, which no browser sends. */
function bareOf(url: string): string {
  return new URL(url).href.split('#')[0] as string;
}

/** What a page of this host looks like beside its markup: a style sheet, for people only; empty is none. */
export type PageStyle = (host: string) => string;

/** Starts the server with every fixture page at its own address. Its certificate is self-signed. */
export async function startPages(style?: PageStyle): Promise<PageServer> {
  const answers = new Map<string, Answer | Answering>();
  const asked: PageServer['asked'] = [];
  const put: PageServer['put'] = (url, answer) =>
    answers.set(bareOf(url), typeof answer === 'string' ? { body: answer } : answer);
  for (const page of fixturePages()) if (!answers.has(bareOf(page.url))) put(page.url, page.html);

  const server = createServer(tls, async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    url.port = '';
    asked.push({ method: request.method ?? 'GET', url: url.href });
    const bare = new URL(url.pathname, url).href;
    const found = answers.get(url.href) ?? answers.get(bare);
    let sent = '';
    if (typeof found === 'function') for await (const part of request) sent += part;
    const answer =
      typeof found === 'function'
        ? found({ method: request.method ?? 'GET', url: url.href, body: sent })
        : found;
    if (answer?.after) await new Promise((done) => setTimeout(done, answer.after));
    const type = answer?.type ?? 'text/html; charset=utf-8';
    response.writeHead(answer ? (answer.status ?? 200) : 404, { 'content-type': type });
    const body = answer?.body ?? '<!doctype html><title>404</title><h1>404</h1>';
    const look = style ? `<style>${style(url.host)}</style>` : '';
    response.end(
      type.startsWith('text/html') ? body.replace('</head>', `${look}${singlePage}</head>`) : body,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    put,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
