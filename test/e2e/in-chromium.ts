import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Start } from './chromium.ts';
import { Journey } from './journey.ts';

/** Starts the browser before this file's tests and ends it after them; each test begins with an empty store. */
export function journey(start: Omit<Partial<Start>, 'port'> = {}): Journey {
  const made = new Journey();
  beforeAll(() => made.begin(start));
  beforeEach(() => made.afresh());
  afterAll(() => made.end());
  return made;
}
