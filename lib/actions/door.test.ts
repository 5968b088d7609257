import { describe, expect, it } from 'vitest';
import { letIn } from './door.ts';

const own = { id: 'ours', origin: 'chrome-extension://ours', hosts: new Set(['learningportal.ocsc.go.th']) };
const page = {
  id: 'ours',
  url: 'https://learningportal.ocsc.go.th/learningspace/courses/1',
  frameId: 0,
  tab: { id: 7 },
};
const view = { type: 'page/view' };

describe('the door of the background', () => {
  it('lets in the top frame of a learning site and takes its tab from the sender', () => {
    expect(letIn({ ...view, tabId: 99 }, page as never, own)).toMatchObject({ from: 'page', tabId: 7 });
  });
  it('lets in our own pages with the tab they name', () => {
    const sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
    expect(letIn({ ...view, tabId: 5 }, sender, own)).toMatchObject({ from: 'extension', tabId: 5 });
  });
  it.each([
    ['another extension', { ...page, id: 'theirs' }],
    ['an embedded frame', { ...page, frameId: 3 }],
    ['a host that looks alike', { ...page, url: 'https://learningportal.ocsc.go.th.evil.example/' }],
    ['a host named before an @', { ...page, url: 'https://learningportal.ocsc.go.th@evil.example/' }],
    ['another port', { ...page, url: 'https://learningportal.ocsc.go.th:8443/' }],
    ['plain http', { ...page, url: 'http://learningportal.ocsc.go.th/' }],
    ['no address', { id: 'ours' }],
    ['an extension page that looks alike', { id: 'ours', url: 'chrome-extension://ours.evil/popup.html' }],
  ])('refuses %s', (_who, sender) => {
    expect(letIn(view, sender as never, own)).toBeNull();
  });
  it.each([
    ['an unknown type', { type: 'page/own' }],
    ['no object', 'page/view'],
    ['a press without presses', { type: 'page/press', presses: [] }],
    ['an undo of something that is no id', { type: 'entry/undo', requestIds: ['1'] }],
    ['a sighting of another shape', { type: 'page/sighted', sighting: { site: 'ocsc' } }],
    ['an address that leaves the dashboard', { type: 'dashboard/open', at: 'javascript:alert(1)' }],
  ])('refuses %s', (_what, message) => {
    expect(letIn(message, page as never, own)).toBeNull();
  });
  it('lets nobody but our own pages ask for a picture of a tab', () => {
    const take = { type: 'picture/take', tabId: 7 };
    expect(letIn(take, page as never, own)).toBeNull();
    expect(letIn(take, { ...page, frameId: 3 } as never, own)).toBeNull();
    const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
    expect(letIn(take, popup, own)).toMatchObject({ from: 'extension', tabId: 7 });
  });
  it('refuses an extension page that claims to have read a page', () => {
    expect(
      letIn(
        { type: 'card/start', site: 'ocsc' },
        { id: 'ours', url: 'chrome-extension://ours/popup.html' },
        own,
      ),
    ).toBeNull();
  });
});
