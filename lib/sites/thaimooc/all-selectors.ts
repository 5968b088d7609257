import { openedxSelectors } from '../openedx/selectors.ts';
import type { Selectors } from '../reading/site.ts';
import { portalSelectors } from './selectors.ts';

/** The selectors of the learning system and of the portals; in a file that windows which only know the addresses leave out. */
export const selectors: Selectors = { ...openedxSelectors, ...portalSelectors };
