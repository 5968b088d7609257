import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEntryAt } from '../dashboard.ts';
import { routeOf } from './route.ts';

const id = '00000000-0000-4000-8000-00000000abcd';

describe('the address of a screen', () => {
  it('names every screen, and is the overview when it names none', () => {
    expect(routeOf('')).toEqual({ at: 'overview' });
    expect(routeOf('#/')).toEqual({ at: 'overview' });
    expect(routeOf('#/no/such')).toEqual({ at: 'overview' });
    expect(routeOf('#/export')).toEqual({ at: 'export' });
    expect(routeOf('#/supervise')).toEqual({ at: 'supervise' });
    expect(routeOf('#/log')).toEqual({ at: 'log', entryId: null, show: 'all' });
    expect(routeOf('#/log?show=to-confirm')).toEqual({ at: 'log', entryId: null, show: 'to-confirm' });
    expect(routeOf(`#/log/${id}`)).toEqual({ at: 'log', entryId: id, show: 'all' });
    expect(routeOf(`#/log/${id}/edit`)).toEqual({ at: 'edit', entryId: id, correct: false });
    expect(routeOf(`#/log/${id}/correct`)).toEqual({ at: 'edit', entryId: id, correct: true });
    expect(routeOf('#/review')).toEqual({ at: 'review' });
    expect(routeOf(`#/log/new?item=${id}`)).toMatchObject({ at: 'new', item: id });
    expect(routeOf('#/plan')).toEqual({ at: 'plan', item: '' });
    expect(routeOf(`#/plan?item=${id}`)).toEqual({ at: 'plan', item: id });
    expect(routeOf('#/plan?year=2570')).toEqual({ at: 'plan', item: '', year: 2570 });
    expect(routeOf('#/plan?year=99999')).toEqual({ at: 'plan', item: '' });
  });

  it('names the picture that waits, or why there is none', () => {
    expect(routeOf('#/picture')).toEqual({ at: 'picture', refused: null });
    expect(routeOf('#/picture?refused=citizen-id')).toEqual({ at: 'picture', refused: 'citizen-id' });
    expect(routeOf('#/picture?refused=<b>')).toEqual({ at: 'picture', refused: null });
    expect(routeOf(`#${newEntryAt({ title: 'ก', picture: id })}`)).toMatchObject({ at: 'new', picture: id });
  });

  it('takes only what looks like an id for one', () => {
    expect(routeOf('#/log/<script>')).toEqual({ at: 'log', entryId: null, show: 'all' });
    expect(routeOf('#/log/new?item=<script>')).toMatchObject({ at: 'new', item: '' });
    expect(routeOf('#/plan?item=<script>')).toEqual({ at: 'plan', item: '' });
  });

  it('carries a page that cannot be read into the form, whatever its title, without what may name a person', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }), (title) => {
        const url = 'http://ocsc.chulaonline.net/main/default.asp';
        const route = routeOf(`#${newEntryAt({ title, url: `${url}?uid=OCSC000001#top`, site: 'ocsc' })}`);
        expect(route).toEqual({ at: 'new', title, url, site: 'ocsc', item: '', picture: '' });
      }),
    );
  });
});
