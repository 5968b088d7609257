import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { siteHosts } from '../site-hosts.ts';

/** A running proxy. */
export interface Proxy {
  port: number;
  close(): Promise<void>;
}

/**
 * Leads the learning sites' real host names to the page server and every other name nowhere, so that Firefox, which maps
 * no hosts, loads the pages under their true addresses and reaches nothing else.
 */
export async function startProxy(pagesPort: number): Promise<Proxy> {
  const hosts = new Set((await siteHosts()).map((host) => `${host}:443`));
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', ({ url = '' }, client, head) => {
    client.on('error', () => client.destroy());
    if (!hosts.has(url)) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const pages = connect(pagesPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      pages.write(head);
      pages.pipe(client).pipe(pages);
    });
    pages.on('error', () => client.destroy());
    client.on('close', () => pages.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
