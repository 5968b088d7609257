import { Closed } from '../../components/dashboard/closed.tsx';
import { PageHead } from '../../components/dashboard/page-head.tsx';
import { type Beginnings, PlanStart } from '../../components/dashboard/plan/plan-start.tsx';
import { PlanView } from '../../components/dashboard/plan/plan-view.tsx';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import { readOutcome } from '../../lib/actions/dashboard/assessment.ts';
import { beginPlan, planFindings, readPlanScreen, writePlan } from '../../lib/actions/dashboard/plan.ts';
import { routeOf } from '../../lib/actions/dashboard/route.ts';
import type { Plan } from '../../lib/idp/plan/plan.ts';
import { partWords } from '../../lib/words/parts.ts';
import { planWords } from '../../lib/words/plan.ts';
import { speaker } from '../../lib/words/words.ts';
import type { ScreenProps } from './screen.ts';
import { useRead } from './use-read.ts';
import { writing } from './writing.ts';
import { YearAnswer } from './year-answer.tsx';

/** The year's plan (IDP1) on the store; a year without one is begun here. */
export function PlanPage({ store, learner, locale, year, tell }: ScreenProps) {
  const say = speaker(planWords, locale);
  const { settings, profile, names, today } = learner;
  const [found, again] = useRead(async () => {
    const screen = await readPlanScreen(store, year, settings);
    const assessed = screen.plan ? null : await readOutcome(store, year, profile, settings);
    return { ...screen, year, assessed };
  }, [store, year, settings, profile]);
  const { fail, saveWith } = writing({ tell, locale });

  if (found.at === 'failed') return <Closed code={found.code} onRetry={again} locale={locale} />;
  if (found.at === 'reading' || found.value.year !== year)
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100, 100]} height={64} />;
  const route = routeOf(location.hash);
  const { plan, last, agreement, progress, reading, days, assessed } = found.value;

  if (plan === null) {
    const result = assessed?.result ?? null;
    const open = assessed?.finished === false && (result?.open.length ?? 0) > 0;
    const assessment: Beginnings['assessment'] =
      result === null ? 'none' : open ? 'open' : { gaps: result.gaps.length };
    const begin = async (origin: Plan['origin']) => {
      try {
        if (origin === 'gaps') {
          const done = await planFindings(store, year, assessed?.proposed ?? []);
          tell({ text: say('made', { n: done?.added ?? 0 }) });
        } else await beginPlan(store, year, origin === 'last-year' ? last : null);
        again();
      } catch (error) {
        fail(error);
      }
    };
    return (
      <>
        <PageHead title={say('title')} />
        <PlanStart
          assessment={assessment}
          lastYear={last && { fiscalYear: last.fiscalYear, items: last.items.length }}
          year={year}
          onStart={(origin) => void begin(origin)}
          locale={locale}
        />
      </>
    );
  }
  const save = saveWith(
    (edited: Plan, base: Plan) => writePlan(store, edited, base),
    (why) => say(why === 'submitted' ? 'submitted' : 'changedElsewhere'),
  );
  return (
    <PlanView
      key={`${year} ${route.at === 'plan' ? route.item : ''}`}
      plan={plan}
      answer={<YearAnswer store={store} form="IDP1" year={year} locale={locale} />}
      holder={{ missionGroup: profile?.missionGroup ?? null, agreement }}
      names={names}
      reading={reading}
      days={days}
      progress={progress}
      today={today}
      onSave={save}
      onRemoved={(no, undo) => tell({ text: say('removed', { no }), undo })}
      opened={route.at === 'plan' ? route.item : ''}
      onFixed={(how, undo) => tell({ text: say(how === 'signed' ? 'signKept' : 'proposeKept'), undo })}
      onRevised={(no) => tell({ text: say('changed', { no }) })}
      locale={locale}
    />
  );
}
