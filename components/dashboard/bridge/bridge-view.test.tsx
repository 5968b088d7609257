// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { sampleCompletions, sampleSubmit } from '../../../lib/bridge/contract.fixture.ts';
import type { FoundCompletion, FoundCompletions } from '../../../lib/bridge/found.ts';
import { bridgeTroubles } from '../../../lib/bridge/trouble.ts';
import type { Given } from '../../../lib/idp/given.ts';
import { bridgeWords } from '../../../lib/words/bridge.ts';
import { speaker } from '../../../lib/words/words.ts';
import { AskPart } from './ask-part.tsx';
import { GivePart, type GivePartProps } from './give-part.tsx';
import { TroubleNote } from './trouble-note.tsx';

const say = speaker(bridgeWords, 'th');
const [completion] = sampleCompletions().completions as [FoundCompletion['completion']];
const found = (over: Partial<FoundCompletion> = {}): FoundCompletion => ({
  completion,
  state: 'verified',
  kept: null,
  entry: null,
  known: false,
  ...over,
});
const answer = (over: Partial<FoundCompletions> = {}): FoundCompletions => ({
  ok: true,
  found: [found()],
  name: 'สมชาย ใจดี',
  otherName: false,
  otherUser: false,
  features: [],
  ...over,
});

beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function () {
    this.open = true;
  };
});
afterEach(cleanup);

describe('what a Moodle attests', () => {
  const show = (told: FoundCompletions) => {
    const onKeep = vi.fn();
    render(
      <AskPart
        state={{ at: 'found', answer: told, busy: false }}
        onAsk={() => undefined}
        onKeep={onKeep}
        locale="th"
      />,
    );
    return onKeep;
  };

  it('is kept as chosen', () => {
    const other = found({ completion: { ...completion, courseid: 13, fullname: 'วิชาอื่น' } });
    const onKeep = show(answer({ found: [found(), other] }));
    fireEvent.click(screen.getByRole('checkbox', { name: /วิชาอื่น/ }));
    fireEvent.click(screen.getByRole('button', { name: say('keep', { n: 1 }) }));
    expect(onKeep).toHaveBeenCalledWith([found()]);
  });

  it('is not chosen beforehand where it is of another name', () => {
    show(answer({ otherName: true, name: 'สมหญิง' }));
    expect(screen.getByText(say('otherName', { name: 'สมหญิง' }))).toBeTruthy();
    expect(screen.getByRole('checkbox')).toHaveProperty('checked', false);
    expect(screen.queryByRole('button', { name: say('keep', { n: 1 }) })).toBeNull();
  });

  it.each(['wrong-signature', 'rotated-key', 'unreadable'] as const)(
    'cannot be kept when it is %s',
    (state) => {
      show(answer({ found: [found({ state })] }));
      expect(screen.getByText(say(`state_${state}`))).toBeTruthy();
      expect(screen.getByRole('checkbox')).toHaveProperty('disabled', true);
    },
  );
});

describe('giving entries', () => {
  const [sent] = sampleSubmit().entries as [GivePartProps['rows'][number]['sent']];
  const given: Given = {
    kind: 'given',
    version: 1,
    id: `${sent.id}@https://moodle.example`,
    entry: sent.id,
    issuer: 'https://moodle.example',
    state: 'stored',
    reason: null,
    attested: true,
    linked: ['DLit100'],
    consent: { at: '2026-06-01T03:00:00.000Z', text: 'x' },
    sentVersion: new Date(sent.updated * 1000).toISOString(),
    updatedAt: '2026-06-01T03:00:00.000Z',
  };
  const show = (over: Partial<GivePartProps> = {}) => {
    const acts = { onSend: vi.fn(), onRetry: vi.fn(), onWithdraw: vi.fn() };
    render(
      <GivePart
        rows={[{ sent, given: null }]}
        waiting={0}
        year={2569}
        site="moodle.example"
        named
        state={{ at: 'idle' }}
        {...acts}
        {...over}
        locale="th"
      />,
    );
    return acts;
  };

  it('shows everything first, and sends with the sentence that was shown', () => {
    const { onSend } = show();
    fireEvent.click(screen.getByRole('button', { name: say('chooseAll') }));
    fireEvent.click(screen.getByRole('button', { name: say('preview', { n: 1 }) }));
    expect(onSend).not.toHaveBeenCalled();
    const dialog = screen.getByRole('dialog');
    const consent = say('consent', { site: 'moodle.example' });
    for (const words of [sent.title, 'DLit100', say('previewWhat'), consent])
      expect(within(dialog).getByText(words)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: say('send') }));
    expect(onSend).toHaveBeenCalledWith([sent.id], consent);
  });

  it('says what became of each, and takes it back on a press', () => {
    const { onWithdraw } = show({ rows: [{ sent, given }] });
    expect(screen.getByText(say('given_stored'))).toBeTruthy();
    expect(screen.getByText(say('linked', { codes: 'DLit100' }))).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: say('withdraw') }));
    expect(onWithdraw).toHaveBeenCalledWith(sent.id);
  });

  it('offers what was changed since, and says why something was refused', () => {
    show({ rows: [{ sent: { ...sent, updated: sent.updated + 5 }, given }] });
    expect(screen.getByText(say('given_changed'))).toBeTruthy();
    expect(screen.getByRole('checkbox')).toHaveProperty('disabled', false);
    cleanup();
    show({ rows: [{ sent, given: { ...given, state: 'refused', reason: 'otherperson' } }] });
    expect(screen.getByText(`${say('given_refused')}: ${say('reason_otherperson')}`)).toBeTruthy();
  });

  it('sends what waits on a press alone', () => {
    const { onRetry } = show({ waiting: 2 });
    fireEvent.click(screen.getByRole('button', { name: say('retry', { n: 2 }) }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

it('has a Thai and an English sentence of its own for every trouble', () => {
  for (const locale of ['th', 'en'] as const) {
    const said = bridgeTroubles.map((trouble) => {
      const { container } = render(<TroubleNote trouble={trouble} locale={locale} />);
      return container.textContent;
    });
    expect(new Set(said).size).toBe(bridgeTroubles.length);
  }
});
