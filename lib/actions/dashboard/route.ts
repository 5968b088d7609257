import { type PictureRefusal, pictureRefusals } from '../../view/picture-refusal.ts';

/** Where the dashboard stands, as its address's hash says it. */
export type Route =
  | { at: 'overview' | 'assessment' | 'review' | 'export' | 'settings' | 'welcome' | 'import' }
  /** What a Moodle attests, and what is given to it. */
  | { at: 'bridge' }
  /** The supervisor's page, apart from the learner's own screens. */
  | { at: 'supervise' }
  /** `item` is the plan item that is opened, empty for the first; `year` the fiscal year (B.E.), absent for the chosen one. */
  | { at: 'plan'; item: string; year?: number }
  /** `show` narrows the log to what a next step is about. */
  | { at: 'log'; entryId: string | null; show: LogShow }
  /** `correct` writes a correcting entry for a locked one. */
  | { at: 'edit'; entryId: string; correct: boolean }
  /** `item` is the plan item that it is for, `picture` the waiting picture that it will be proved by; empty for none. */
  | { at: 'new'; title: string; url: string; site: string; item: string; picture: string }
  /** The Moodles that the learner adds; `address` fills the form, `site` is the id of the one whose courses are shown, empty for none. */
  | { at: 'moodle'; address: string; site: string }
  /** `refused`: why no picture was taken. */
  | { at: 'picture'; refused: PictureRefusal | null };

/** What the log is opened for: everything, or entries that wait for confirmation. */
export type LogShow = 'all' | 'to-confirm';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a hash such as `#/log/<id>` or `#/log/new?title=…&url=…&site=…`; anything unknown is the overview. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [, first = '', second = '', third = ''] = path.split('/');
  const asked = new URLSearchParams(query);
  const id = (name: string) => {
    const named = asked.get(name) ?? '';
    return uuid.test(named) ? named : '';
  };
  const item = id('item');
  if (first === 'log') {
    if (second === 'new') {
      const of = (name: string, longest: number) => (asked.get(name) ?? '').slice(0, longest);
      return {
        at: 'new',
        title: of('title', 1000),
        url: of('url', 2000),
        site: of('site', 40),
        item,
        picture: id('picture'),
      };
    }
    const entryId = uuid.test(second) ? second : null;
    if (entryId !== null && (third === 'edit' || third === 'correct'))
      return { at: 'edit', entryId, correct: third === 'correct' };
    return { at: 'log', entryId, show: asked.get('show') === 'to-confirm' ? 'to-confirm' : 'all' };
  }
  if (first === 'moodle') {
    const site = /^moodle-[a-z0-9-]{1,33}$/.test(second) ? second : '';
    return { at: 'moodle', address: (asked.get('url') ?? '').slice(0, 300), site };
  }
  if (first === 'picture') {
    const refused = asked.get('refused');
    return { at: 'picture', refused: pictureRefusals.find((known) => known === refused) ?? null };
  }
  if (
    first === 'review' ||
    first === 'export' ||
    first === 'settings' ||
    first === 'welcome' ||
    first === 'import'
  )
    return { at: first };
  if (first === 'supervise' || first === 'bridge') return { at: first };
  if (first === 'assessment') return { at: first };
  const year = asked.get('year') ?? '';
  if (first === 'plan') return { at: first, item, ...(/^2[56]\d\d$/.test(year) && { year: Number(year) }) };
  return { at: 'overview' };
}
