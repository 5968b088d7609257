import { useMemo } from 'preact/hooks';
import type { AskError } from '../../../lib/sites/reading/site.ts';
import type { PageView } from '../../../lib/view/page-view.ts';
import { cardWords } from '../../../lib/words/card.ts';
import { moodleWords } from '../../../lib/words/moodle.ts';
import { told, voiceOf } from '../../../lib/words/voice.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { CoursePanel } from '../../course/course-panel.tsx';
import type { PanelProps } from '../../course/panel.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHead } from '../page-head.tsx';

/** Where the asking of a site stands. */
export type AskState =
  | { at: 'idle' }
  | { at: 'asking' }
  | { at: 'no-tab' }
  | { at: 'failed'; error: AskError | 'not-added' }
  | {
      at: 'asked';
      /** Null where the learner is enrolled in nothing. */
      view: Extract<PageView, { state: 'list' }> | null;
      allDone: readonly { title: string; url?: string }[];
    };

/** What `CoursesView` takes: the panel's own beside the site and the state. */
export interface CoursesViewProps extends Omit<PanelProps, 'view' | 'say' | 'onDismiss'> {
  name: string;
  state: AskState;
  onAsk: () => void;
  onOpenSite: () => void;
  locale: Locale;
}

/** Every finished course of one added site in one list, saved by one press. */
export function CoursesView(props: CoursesViewProps) {
  const { name, state, onAsk, onOpenSite, locale } = props;
  const say = speaker(moodleWords, locale);
  const voice = useMemo(() => voiceOf<typeof cardWords>(told(cardWords, locale), locale), [locale]);
  const wrong = state.at === 'failed' ? (state.error === 'refused' ? 'ask-refused' : state.error) : null;
  return (
    <>
      <PageHead title={say('coursesTitle', { name })}>{say('coursesLead')}</PageHead>
      <p class="list-back">
        <a href="#/moodle">{say('backToSites')}</a>
      </p>
      <div class="moodle-ask">
        <Button
          kind={state.at === 'asked' || state.at === 'no-tab' ? 'outline' : 'filled'}
          busy={state.at === 'asking'}
          busyLabel={say('asking')}
          onPress={onAsk}
        >
          {say(state.at === 'idle' || state.at === 'asking' ? 'ask' : 'askAgain')}
        </Button>
        {state.at === 'no-tab' || (state.at === 'failed' && state.error !== 'not-added') ? (
          <Button kind={state.at === 'no-tab' ? 'filled' : 'outline'} onPress={onOpenSite}>
            {say('openIt')}
          </Button>
        ) : null}
      </div>
      {state.at === 'no-tab' || wrong ? (
        <Note tone={wrong ? 'warn' : 'info'} role="alert">
          {say(wrong ?? 'no-tab')}
        </Note>
      ) : null}
      {state.at === 'asked' ? (
        <>
          {state.view ? (
            <div class="panel moodle-courses">
              <CoursePanel {...props} view={state.view} say={voice} />
            </div>
          ) : (
            <Note tone="info" role="status">
              {say('noCourses')}
            </Note>
          )}
          {state.allDone.length > 0 ? (
            <section class="moodle-part" aria-labelledby="moodle-all-done">
              <h2 id="moodle-all-done">{say('allDone', { n: state.allDone.length })}</h2>
              <p class="s dim">{say('allDoneWhy')}</p>
              <ul class="panel moodle-list">
                {state.allDone.map(({ title, url }) => (
                  <li key={url ?? title}>
                    {url ? (
                      <a href={url} target="_blank" rel="noreferrer">
                        <bdi>{title}</bdi>
                      </a>
                    ) : (
                      <bdi>{title}</bdi>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </>
      ) : null}
    </>
  );
}
