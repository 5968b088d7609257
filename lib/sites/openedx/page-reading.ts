import type { PageKind, SightedCourse } from '../reading/sighting.ts';
import { textOf } from '../reading/text.ts';

/** What a family reader found of one course; the site fills in what is missing. An empty provider: the page names none. */
export type FoundCourse = Pick<SightedCourse, 'title' | 'provider'> & Partial<SightedCourse>;

/** What a family reader found on a page, before the site adds its own id, names and address. */
export interface PageReading {
  kind: PageKind;
  items: FoundCourse[];
  /** Part of the page is still to come. */
  partial?: true;
  /** The path without personal parts, where the page's own path names a person. */
  path?: string;
}

/** A page of the site that says nothing of a course. */
export const nothing: PageReading = { kind: 'other', items: [] };

/** A page that has not drawn its course yet. */
export const notReady: PageReading = { kind: 'not-ready', items: [] };

/** The cleaned text of the first element that a selector finds, at most `limit` UTF-16 units; empty without one. */
export function shown(root: ParentNode | null | undefined, selector: string, limit?: number): string {
  return textOf(root?.querySelector(selector), limit) ?? '';
}

/** The elements that a selector finds, in page order. */
export function all(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}
