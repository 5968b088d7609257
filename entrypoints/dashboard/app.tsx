import type { UseStore } from 'idb-keyval';
import { useEffect, useState } from 'preact/hooks';
import { Closed } from '../../components/dashboard/closed.tsx';
import { Frame, type Screen, type Year } from '../../components/dashboard/frame.tsx';
import { useKeptFocus } from '../../components/dashboard/use-kept-focus.ts';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import { Toast, type ToastMessage } from '../../components/parts/toast.tsx';
import { localeOf } from '../../lib/actions/card.ts';
import { readLearner } from '../../lib/actions/dashboard/learner.ts';
import { type Route, routeOf } from '../../lib/actions/dashboard/route.ts';
import { defaultSettings } from '../../lib/idp/settings.ts';
import { dashboardWords } from '../../lib/words/dashboard.ts';
import { onboardingWords } from '../../lib/words/onboarding.ts';
import { partWords } from '../../lib/words/parts.ts';
import { loadWhenIdle } from './lazy.tsx';
import type { ScreenProps } from './screen.ts';
import {
  AssessmentPage,
  BridgePage,
  ExchangePage,
  FormPage,
  ImportPage,
  LogPage,
  MoodlePage,
  OverviewPage,
  PicturePage,
  PlanPage,
  ReviewPage,
  SettingsPage,
  SupervisePage,
  screens,
  WelcomePage,
} from './screens.ts';
import { useRead } from './use-read.ts';

/** A message this young, in ms, belongs to the act that also changed the screen. */
const justSaid = 1500;

/** After this many ms the first screen stands, and the others may be loaded. */
const untilOthers = 2000;

/** The screen of the menu that a route belongs to. */
const screenOf: Readonly<Record<Route['at'], Screen>> = {
  overview: 'overview',
  welcome: 'overview',
  log: 'log',
  new: 'log',
  edit: 'log',
  assessment: 'assessment',
  plan: 'plan',
  review: 'review',
  export: 'export',
  import: 'export',
  bridge: 'export',
  supervise: 'export',
  picture: 'log',
  moodle: 'settings',
  settings: 'settings',
};

function useRoute() {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const onHash = () => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return route;
}

/** The dashboard: the frame, the screen that the address names, and the message about what was just done. */
export function App({ store }: { store: UseStore }) {
  useKeptFocus();
  const route = useRoute();
  const [found, again] = useRead(() => readLearner(store), [store]);
  const [chosen, setChosen] = useState<Year | null>(null);
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const learner = found.value;
  const isRead = learner !== null;
  const locale = localeOf(learner?.settings ?? defaultSettings);
  const here = screenOf[route.at];

  useEffect(() => {
    document.documentElement.lang = locale;
    const title =
      route.at === 'welcome'
        ? onboardingWords.window
        : dashboardWords[route.at === 'picture' || route.at === 'supervise' ? route.at : here];
    document.title = `${title[locale]} · ${dashboardWords.name[locale]}`;
  }, [locale, here, route.at]);

  const asked = route.at === 'plan' ? route.year : undefined;
  useEffect(() => {
    if (asked !== undefined) setChosen(asked);
  }, [asked]);

  useEffect(() => {
    // What was said of the last screen goes with it, unless it was just said, failed, or can still be taken back.
    setMessage((old) =>
      old && (old.undo || old.failed || Date.now() - Number(old.id) < justSaid) ? old : null,
    );
  }, [route.at]);

  useEffect(() => {
    if (!isRead) return;
    const later = setTimeout(() => loadWhenIdle(Object.values(screens)), untilOthers);
    return () => clearTimeout(later);
  }, [isRead]);

  const allYears = route.at === 'log';
  const ownYear = learner?.ownYear ?? 0;
  const year = chosen === null || (chosen === 'all' && !allYears) ? ownYear : chosen;
  const screen: ScreenProps | null = learner && {
    store,
    learner,
    locale,
    year: year === 'all' ? ownYear : year,
    tell: (said) => setMessage({ ...said, id: Date.now() }),
    onChanged: again,
  };
  const toast = <Toast message={message} locale={locale} onClose={() => setMessage(null)} />;
  if ((route.at === 'welcome' || route.at === 'supervise') && screen !== null)
    return (
      <>
        {route.at === 'welcome' ? <WelcomePage {...screen} /> : <SupervisePage {...screen} />}
        {toast}
      </>
    );
  return (
    <>
      <Frame
        locale={locale}
        here={here}
        year={year}
        years={learner?.years ?? []}
        allYears={allYears}
        onYear={setChosen}
      >
        {found.at === 'failed' ? (
          <Closed code={found.code} onRetry={again} locale={locale} />
        ) : screen === null ? (
          <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100, 80]} height={40} />
        ) : route.at === 'new' || route.at === 'edit' ? (
          <FormPage key={location.hash} {...screen} route={route} />
        ) : route.at === 'log' ? (
          <LogPage {...screen} shownYear={year} route={route} />
        ) : route.at === 'picture' ? (
          <PicturePage {...screen} route={route} />
        ) : route.at === 'review' ? (
          <ReviewPage key={screen.year} {...screen} />
        ) : route.at === 'assessment' ? (
          <AssessmentPage {...screen} />
        ) : route.at === 'plan' ? (
          <PlanPage {...screen} />
        ) : route.at === 'moodle' ? (
          <MoodlePage {...screen} route={route} />
        ) : route.at === 'settings' ? (
          <SettingsPage {...screen} />
        ) : route.at === 'export' ? (
          <ExchangePage {...screen} />
        ) : route.at === 'import' ? (
          <ImportPage {...screen} />
        ) : route.at === 'bridge' ? (
          <BridgePage {...screen} />
        ) : (
          <OverviewPage {...screen} />
        )}
      </Frame>
      {toast}
    </>
  );
}
