import type { PageKind } from '../reading/sighting.ts';
import { courseKeyIn, keyedPath } from './course-key.ts';

/** What an Open edX address alone says. */
export interface OpenedxAddress {
  /** Which reader it belongs to: `inside` is a server-rendered page inside a course, `learning` a page of the learning app. */
  view: 'about' | 'inside' | 'learning' | 'dashboard' | 'certificate';
  kind: PageKind;
  /** `course-v1:ORG+NUMBER+RUN`; null where the address names no course. */
  key: string | null;
  /** The path without the user name or user id that some addresses carry; absent where it carries none. */
  path?: string;
}

const ofCourse = /^(?:\/courses|((?:\/learning)?\/course))\/(course-v1:[^/]+)(?:\/([\w-]+)(?:[:/](.*))?)?$/;
const tabs =
  /^(?:(progress|course-e(?:nd|xit))|(courseware|block-v1)|course|info|home|dates|live|bookmarks|discussion|course_wiki|tab)$/;
const dashboard = /^\/(?:learner-dashboard(?:\/.*)?|dashboard)$/;
const certificate = /^\/certificates\/(?:[0-9a-f]{32}|user\/[^/]*\/course\/(course-v1:[^/]+))$/;

function courseAddress(path: string): OpenedxAddress | null {
  const [, app, named, tab = app ? '' : 'about', rest] = ofCourse.exec(path) ?? [];
  const key = courseKeyIn(named);
  if (!key) return null;
  if (tab === 'about') return { view: 'about', kind: 'course', key };
  const [known, progress, lesson] = tabs.exec(tab) ?? [];
  if (!known) return null;
  return {
    view: app ? 'learning' : 'inside',
    kind: progress ? 'progress' : lesson ? 'courseware' : 'course',
    key,
    // Staff may open another learner's progress by that learner's number.
    path: progress && rest ? path.slice(0, -rest.length - 1) : undefined,
  };
}

/** What an address of an Open edX site promises; null where it is no page of interest (sign-in, lists, lesson frames). */
export function openedxAddress(url: URL): OpenedxAddress | null {
  const path = keyedPath(url);
  if (dashboard.test(path)) return { view: 'dashboard', kind: 'dashboard', key: null };
  const [shared, named] = certificate.exec(path) ?? [];
  if (shared === undefined) return courseAddress(path);
  const key = courseKeyIn(named);
  return { view: 'certificate', kind: 'certificate', key, path: named && `/certificates/course/${key}` };
}
