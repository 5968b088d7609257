import { decodedPath } from '../openedx/course-key.ts';
import { nothing, notReady, type PageReading } from '../openedx/page-reading.ts';
import type { PageKind } from '../reading/sighting.ts';
import { portalSelectors } from './selectors.ts';

const shared = /^\/credential-wallet\/[^/]+\/[^/]+\/public$/;

/** What a wallet address promises; null where it is no shared certificate. */
export function walletKind(url: URL): PageKind | null {
  return shared.test(decodedPath(url)) ? 'certificate' : null;
}

/**
 * Reads a shared certificate of the credential wallet. Title and holder stand in the PDF alone, so the title is empty for
 * the learner to type, and nothing is proven; the wallet's addresses name a person and are not carried.
 */
export function readWallet(document: Document, url: URL): PageReading {
  const reading: PageReading = document.querySelector(portalSelectors.walletDocument)
    ? { kind: 'certificate', items: [{ title: '', provider: '', holder: 'someone' }] }
    : notReady;
  return { ...(walletKind(url) ? reading : nothing), path: '/credential-wallet' };
}
