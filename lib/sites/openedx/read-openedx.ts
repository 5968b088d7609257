import { openedxAddress } from './address.ts';
import { readCertificate } from './certificate.ts';
import { readDashboard } from './dashboards.ts';
import { readLearningApp } from './learning-app.ts';
import { readAbout, readInside } from './lms-pages.ts';
import { nothing, type PageReading } from './page-reading.ts';
import { openedxSelectors } from './selectors.ts';

const readers = {
  about: readAbout,
  inside: readInside,
  learning: readLearningApp,
  dashboard: readDashboard,
  certificate: readCertificate,
};

/**
 * Reads any page of an Open edX site: server-rendered pages, learning app, dashboards, certificates. `hosts` are those
 * whose links to a certificate are believed.
 */
export function readOpenedx(document: Document, url: URL, hosts: readonly string[]): PageReading {
  const address = openedxAddress(url);
  return address && !document.querySelector(openedxSelectors.signIn)
    ? readers[address.view](document, url, address, hosts)
    : nothing;
}
