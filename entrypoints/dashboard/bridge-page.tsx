import { useEffect, useState } from 'preact/hooks';
import type { AskState } from '../../components/dashboard/bridge/ask-part.tsx';
import { BridgeView } from '../../components/dashboard/bridge/bridge-view.tsx';
import type { GiveState } from '../../components/dashboard/bridge/give-part.tsx';
import { Closed } from '../../components/dashboard/closed.tsx';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import { findCompletions, keepCompletions } from '../../lib/actions/bridge/completions.ts';
import { queueEntries, type Sending, sendQueued, withdrawEntries } from '../../lib/actions/bridge/give.ts';
import { givenTo } from '../../lib/actions/bridge/given-to.ts';
import { openMoodle, openMoodles } from '../../lib/actions/bridge/open-moodles.ts';
import type { FoundCompletion, OpenMoodle } from '../../lib/bridge/found.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { bridgeWords } from '../../lib/words/bridge.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { partWords } from '../../lib/words/parts.ts';
import { speaker } from '../../lib/words/words.ts';
import type { ScreenProps } from './screen.ts';
import { useRead } from './use-read.ts';

/** The bridge to Moodle on the store; every question to a Moodle is one of the learner's presses here. */
export function BridgePage({ store, learner, locale, year, tell, onChanged }: ScreenProps) {
  const say = speaker(bridgeWords, locale);
  const { settings, profile } = learner;
  const [moodles, setMoodles] = useState<OpenMoodle[] | null>(null);
  const [wanted, setWanted] = useState('');
  const [ask, setAsk] = useState<AskState>({ at: 'idle' });
  const [give, setGive] = useState<GiveState>({ at: 'idle' });
  const chosen = wanted || (moodles?.[0]?.issuer ?? '');
  const [known, again] = useRead(
    () => givenTo(store, chosen, year, settings.reading),
    [store, chosen, year, settings.reading],
  );
  const look = () => void openMoodles().then(setMoodles);
  useEffect(look, []);
  const fail = (error: unknown) =>
    tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true });

  const askNow = async () => {
    if (ask.at === 'asking') return;
    setAsk({ at: 'asking' });
    try {
      const answer = await findCompletions(store, chosen);
      setAsk(answer.ok ? { at: 'found', answer, busy: false } : { at: 'failed', trouble: answer.trouble });
    } catch (error) {
      setAsk({ at: 'idle' });
      fail(error);
    }
  };
  const keep = async (found: FoundCompletion[]) => {
    if (ask.at !== 'found' || ask.busy) return;
    setAsk({ ...ask, busy: true });
    try {
      const n = await keepCompletions(store, chosen, found);
      setAsk({ at: 'idle' });
      tell({ text: say('kept', { n }) });
      onChanged();
      again();
    } catch (error) {
      setAsk({ ...ask, busy: false });
      fail(error);
    }
  };
  const carryOut = async (act: 'sent' | 'withdrawn', work: () => Promise<Sending>) => {
    if (give.at === 'sending' || give.at === 'withdrawing') return;
    setGive({ at: act === 'sent' ? 'sending' : 'withdrawing' });
    try {
      const { answered, trouble } = await work();
      setGive(trouble === null ? { at: 'done', act, answered } : { at: 'stopped', trouble });
    } catch (error) {
      setGive({ at: 'idle' });
      fail(error);
    }
    again();
  };
  const send = async (entries: string[], consent: string) => {
    await queueEntries(store, chosen, entries, consent);
    return sendQueued(store, chosen, settings.reading);
  };
  if (known.at === 'failed') return <Closed code={known.code} onRetry={again} locale={locale} />;
  if (known.at === 'reading' || moodles === null)
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100]} height={64} />;
  const { rows, waiting, issuers } = known.value;
  const open = moodles.map(({ issuer }) => issuer);
  const added = Object.values(settings.added).map(({ address }) => address);
  const everyMoodle = [...new Set([...added, ...issuers])];
  return (
    <BridgeView
      which={{
        moodles,
        chosen,
        closed: everyMoodle.filter((issuer) => !open.includes(issuer)),
        onChoose: (issuer) => {
          setWanted(issuer);
          setAsk({ at: 'idle' });
          setGive({ at: 'idle' });
        },
        onLook: look,
        onOpen: (issuer) => void openMoodle(issuer),
      }}
      ask={{ state: ask, onAsk: () => void askNow(), onKeep: (found) => void keep(found) }}
      give={{
        rows,
        waiting,
        year,
        site: chosen.replace(/^https:\/\//, ''),
        named: (profile?.name ?? '') !== '' && (profile?.agency ?? '') !== '',
        state: give,
        onSend: (entries, consent) => void carryOut('sent', () => send(entries, consent)),
        onRetry: () => void carryOut('sent', () => sendQueued(store, chosen, settings.reading)),
        onWithdraw: (entry) => void carryOut('withdrawn', () => withdrawEntries(store, chosen, [entry])),
      }}
      locale={locale}
    />
  );
}
