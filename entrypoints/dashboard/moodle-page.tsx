import { useRef, useState } from 'preact/hooks';
import type { Adding } from '../../components/dashboard/moodle/add-form.tsx';
import { type AskState, CoursesView } from '../../components/dashboard/moodle/courses-view.tsx';
import { SitesView } from '../../components/dashboard/moodle/sites-view.tsx';
import {
  addedRows,
  addressFrom,
  addSite,
  askForSite,
  removeSite,
  siteToAdd,
} from '../../lib/actions/dashboard/added-site.ts';
import type { Route } from '../../lib/actions/dashboard/route.ts';
import {
  type Asked,
  allDoneOf,
  askSite,
  logAsked,
  openSite,
  shownOf,
} from '../../lib/actions/dashboard/site-courses.ts';
import { browser } from '../../lib/browser.ts';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import { client } from '../../lib/page/client.ts';
import { presets } from '../../lib/sites/moodle/presets.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { moodleWords } from '../../lib/words/moodle.ts';
import { speaker } from '../../lib/words/words.ts';
import type { ScreenProps } from './screen.ts';
import { useRead } from './use-read.ts';

const background = client((request) => browser.runtime.sendMessage(request));

/** The Moodles that the learner adds, or the courses of one of them. */
export function MoodlePage(props: ScreenProps & { route: Extract<Route, { at: 'moodle' }> }) {
  return props.route.site === '' ? <Sites {...props} /> : <Courses key={props.route.site} {...props} />;
}

function useFailure({ locale, tell }: ScreenProps) {
  return (error: unknown) =>
    tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true });
}

function Sites(props: ScreenProps & { route: Extract<Route, { at: 'moodle' }> }) {
  const { store, learner, locale, tell, onChanged, route } = props;
  const { settings } = learner;
  const say = speaker(moodleWords, locale);
  const fail = useFailure(props);
  const [adding, setAdding] = useState<Adding>({ at: 'idle' });
  const [rows, again] = useRead(() => addedRows(settings), [settings]);
  const add = (typed: string) => {
    const read = siteToAdd(settings, typed);
    if (!read.ok) return;
    // The browser asks only within the press itself, so nothing may be waited for before.
    const asked = askForSite(read.address);
    setAdding({ at: 'checking' });
    asked
      .then(async (allowed) => {
        const site = allowed ? await addSite(store, read.address) : null;
        setAdding(site ? { at: 'idle' } : { at: allowed ? 'notMoodle' : 'refused' });
        if (!site) return;
        tell({ text: say('added', { name: site.name }) });
        onChanged();
      })
      .catch((error: unknown) => {
        setAdding({ at: 'idle' });
        fail(error);
      });
  };
  return (
    <SitesView
      key={route.address}
      address={addressFrom(route.address)}
      presets={presets}
      adding={adding}
      check={(typed) => {
        const read = siteToAdd(settings, typed);
        return read.ok ? null : read.error;
      }}
      onAdd={add}
      sites={rows.value}
      onAllow={(address) => {
        askForSite(address).then(() => {
          again();
          onChanged();
        }, fail);
      }}
      onRemove={({ id, name }) => {
        removeSite(store, id).then(() => {
          tell({ text: say('removed', { name }) });
          onChanged();
        }, fail);
      }}
      locale={locale}
    />
  );
}

function Courses(props: ScreenProps & { route: Extract<Route, { at: 'moodle' }> }) {
  const { store, learner, locale, onChanged, route } = props;
  const fail = useFailure(props);
  const [state, setState] = useState<AskState>({ at: 'idle' });
  const asked = useRef<Asked | null>(null);
  const site = learner.settings.added[route.site];
  const ask = async () => {
    setState({ at: 'asking' });
    try {
      const answer = await askSite(store, route.site);
      if (answer.at !== 'asked') return setState(answer);
      asked.current = answer.asked;
      setState({ at: 'asked', view: await shownOf(answer.asked), allDone: allDoneOf(answer.asked) });
    } catch (error) {
      setState({ at: 'idle' });
      fail(error);
    }
  };
  const showAgain = async () => {
    if (!asked.current) return;
    const view = await shownOf(asked.current);
    setState((now) => (now.at === 'asked' ? { ...now, view } : now));
    onChanged();
  };
  return (
    <CoursesView
      name={site?.name ?? route.site}
      state={site ? state : { at: 'failed', error: 'not-added' }}
      onAsk={() => void ask()}
      onOpenSite={() => void openSite(store, route.site)}
      today={bangkokDay(new Date())}
      onPress={async (presses) => {
        if (!asked.current) return { ok: false, error: 'page-gone' };
        const result = await logAsked(asked.current, presses);
        onChanged();
        return result;
      }}
      onUndo={async (logged) => {
        const undone = await background.undo(logged);
        await showAgain();
        return undone;
      }}
      onOpen={(id) => {
        location.hash = `#/log/${id}`;
      }}
      onBackUp={() => {
        location.hash = '#/export';
      }}
      onPickCompetencies={background.competencies}
      onRetry={() => void showAgain().catch(fail)}
      onReload={() => location.reload()}
      locale={locale}
    />
  );
}
