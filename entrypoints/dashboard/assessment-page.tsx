import { BriefcaseBusiness, Target } from 'lucide-preact';
import { AssessmentView } from '../../components/dashboard/assessment/assessment-view.tsx';
import type { SearchOf } from '../../components/dashboard/assessment/finding.tsx';
import { Closed } from '../../components/dashboard/closed.tsx';
import { PageHead } from '../../components/dashboard/page-head.tsx';
import { Button } from '../../components/parts/button.tsx';
import { EmptyState } from '../../components/parts/empty-state.tsx';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import {
  beginAssessment,
  readAssessmentScreen,
  readLoggedCourses,
  takeBackAssessment,
  writeAgreement,
  writeAssessment,
} from '../../lib/actions/dashboard/assessment.ts';
import { planFindings } from '../../lib/actions/dashboard/plan.ts';
import { sites } from '../../lib/actions/sites.ts';
import type { MissionGroupLetter } from '../../lib/framework/mission-groups.ts';
import { countedSkills } from '../../lib/idp/assessment/answer.ts';
import type { Assessment } from '../../lib/idp/assessment/assessment.ts';
import type { Finding } from '../../lib/idp/assessment/result.ts';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { assessmentWords } from '../../lib/words/assessment.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { dayText } from '../../lib/words/dates.ts';
import { partWords } from '../../lib/words/parts.ts';
import { planWords } from '../../lib/words/plan.ts';
import { speaker } from '../../lib/words/words.ts';
import type { ScreenProps } from './screen.ts';
import { useRead } from './use-read.ts';
import { writing } from './writing.ts';

/** The year's self-assessment on the store; every answer is written as it is given. */
export function AssessmentPage({ store, learner, locale, year, tell }: ScreenProps) {
  const say = speaker(assessmentWords, locale);
  const { settings, profile, names, today } = learner;
  const group = profile?.missionGroup ?? null;
  const [found, again] = useRead(
    async () => ({ ...(await readAssessmentScreen(store, year, profile)), year }),
    [store, year, profile],
  );
  const { fail, saveWith } = writing({ tell, locale });

  if (found.at === 'failed') return <Closed code={found.code} onRetry={again} locale={locale} />;
  if (found.at === 'reading' || found.value.year !== year)
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100, 100]} height={64} />;
  const { assessment, earlier, agreement, set, logged, plan } = found.value;
  const begin = async (letter: MissionGroupLetter, from: Assessment | null) => {
    try {
      const begun = await beginAssessment(store, year, letter, from);
      if (assessment !== null && begun.ok)
        tell({
          text: say('againDone'),
          undo: () => {
            takeBackAssessment(store, begun.record.id).then(again, fail);
          },
        });
      again();
    } catch (error) {
      fail(error);
    }
  };
  const last = earlier[0] ?? null;
  if (assessment === null || set === null)
    return (
      <>
        <PageHead title={say('title')}>{say('lead')}</PageHead>
        <div class="panel">
          {group === null || set === null ? (
            <EmptyState
              level={2}
              icon={<BriefcaseBusiness class="i l" />}
              title={say('noGroupTitle')}
              action={
                <a class="btn pri" href="#/settings">
                  {say('setGroup')}
                </a>
              }
            >
              {say('noGroupWhy')}
            </EmptyState>
          ) : (
            <EmptyState
              level={2}
              icon={<Target class="i l" />}
              title={say('startTitle')}
              action={
                <>
                  <Button kind="filled" onPress={() => void begin(group, last)}>
                    {last === null
                      ? say('start')
                      : say('startFrom', {
                          on: dayText(bangkokDay(last.finishedAt ?? last.startedAt), locale),
                        })}
                  </Button>{' '}
                  {last === null ? null : (
                    <Button kind="quiet" onPress={() => void begin(group, null)}>
                      {say('startAnew')}
                    </Button>
                  )}
                </>
              }
            >
              {say('startWhy', { n: countedSkills(set).length })}
            </EmptyState>
          )}
        </div>
      </>
    );

  const search: SearchOf = ({ provider, title }) => {
    const site = sites.find((one) => one.provider === provider);
    return site ? { href: site.searchUrl(title), site: site.label[locale] } : null;
  };
  const save = saveWith(
    (edited: Assessment, base: Assessment) => writeAssessment(store, edited, base),
    (why) => (why === 'fixed' ? say('lockedNow') : planWords.changedElsewhere[locale]),
  );
  const toPlan = async (findings: Finding[]) => {
    try {
      const done = await planFindings(store, year, findings);
      if (done === null) return tell({ text: say('planFixed'), failed: true });
      tell({ text: say('addedToPlan', { n: done.added }) });
      location.hash = '#/plan';
    } catch (error) {
      fail(error);
    }
  };
  return (
    <AssessmentView
      key={assessment.id}
      assessment={assessment}
      earlier={earlier}
      agreement={agreement}
      set={set}
      group={group}
      names={names}
      reading={settings.reading}
      logged={logged}
      plan={plan}
      today={today}
      search={search}
      loggedCourses={(codes) =>
        readLoggedCourses(store, codes).catch((error: unknown) => {
          fail(error);
          return new Set<string>();
        })
      }
      onSave={save}
      onAgreement={async (skills) => {
        try {
          const saved = await writeAgreement(store, skills, agreement);
          again();
          if (!saved.ok) return say('agreementChanged');
          tell({ text: say('agreementKept') });
          return null;
        } catch (error) {
          return storeErrorWords[storeErrorFrom(error).code][locale];
        }
      }}
      onAgain={() => void begin(group ?? assessment.missionGroup, assessment)}
      onPlan={(findings) => void toPlan(findings)}
      tell={(text, undo) => tell(undo ? { text, undo } : { text })}
      locale={locale}
    />
  );
}
