import * as z from 'zod/mini';
import { isRealDay } from './fiscal-year.ts';

/** An ISO day of the Christian era in Bangkok, `2026-01-31`, that the calendar has. */
export const isoDay = z.string().check(z.refine(isRealDay));

/** An instant in UTC as `Date.toISOString` writes it. */
export const instant = z.iso.datetime();
