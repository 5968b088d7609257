import { useEffect, useState } from 'preact/hooks';
import { type Attested, attestedIn } from '../../lib/hr/attested.ts';
import type { PersonRecord } from '../../lib/hr/person-record.ts';
import { openStore } from '../../lib/store/open.ts';
import { pinKey, pinnedKeys, unpinKey } from '../../lib/store/pinned-keys.ts';

/** What is known of the attested entries of the record that is open, and the keys that HR trusts. */
export interface AttestedState {
  attested: readonly Attested[];
  pinned: ReadonlySet<string>;
  onPin: (fingerprint: string, issuer: string) => void;
  onUnpin: (fingerprint: string) => void;
}

/** Checks the attested entries of a record offline, and again when a key is pinned. A store that will not open trusts no key. */
export function useAttested(record: PersonRecord | null): AttestedState {
  const [pinned, setPinned] = useState<ReadonlyMap<string, string>>(new Map());
  const [attested, setAttested] = useState<readonly Attested[]>([]);
  const read = () => pinnedKeys(openStore()).then(setPinned, () => setPinned(new Map()));
  useEffect(() => void read(), []);
  useEffect(() => {
    let current = true;
    setAttested([]);
    const entries = record?.entries ?? [];
    void attestedIn(entries, record?.line.name ?? '', pinned).then((found) => {
      if (current) setAttested(found);
    });
    return () => {
      current = false;
    };
  }, [record, pinned]);
  return {
    attested,
    pinned: new Set(pinned.keys()),
    onPin: (fingerprint, issuer) =>
      void pinKey(openStore(), fingerprint, issuer, new Date().toISOString()).then(read, read),
    onUnpin: (fingerprint) => void unpinKey(openStore(), fingerprint).then(read, read),
  };
}
