import type { Plan } from '../../../lib/idp/plan/plan.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHead } from '../page-head.tsx';
import { PrintLink } from '../print-link.tsx';

/** What `PlanHead` takes. */
export interface PlanHeadProps {
  plan: Plan;
  /** Where what was typed last stands. */
  state: 'saved' | 'waiting' | 'failed';
  onRetry: () => void;
  /** Fixes the plan to be handed in; null where the version is fixed already. */
  onPropose: (() => void) | null;
  /** How much had to be mended when that was tried in vain and still has to be; 0 for none. */
  mustMend: number;
  locale: Locale;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Bangkok',
});

/** Which version of the plan it is, whether it is kept, and the way to hand it in (ทำฉบับเสนอ). */
export function PlanHead({ plan, state, onRetry, onPropose, mustMend, locale }: PlanHeadProps) {
  const say = speaker(planWords, locale);
  const status = plan.signedOn
    ? say('signed', { on: dayText(plan.signedOn, locale) })
    : plan.proposedOn
      ? say('proposed', { on: dayText(plan.proposedOn, locale) })
      : say('draft');
  const kept =
    state === 'waiting' ? say('saving') : say('saved', { at: clock.format(new Date(plan.updatedAt)) });
  return (
    <>
      <PageHead
        title={say('title')}
        action={
          <>
            <PrintLink form="IDP1" fiscalYear={plan.fiscalYear} locale={locale} />
            {onPropose && plan.items.length > 0 ? (
              <Button kind="filled" onPress={onPropose}>
                {say('propose')}
              </Button>
            ) : null}
          </>
        }
      >
        {say('version', { no: plan.no })} · {status}
        {state === 'failed' ? null : ` · ${kept}`}
      </PageHead>
      {mustMend > 0 ? (
        <Note tone="err" role="alert">
          {say('cannotPropose', { n: mustMend })}
        </Note>
      ) : null}
      {state === 'failed' ? (
        <Note tone="err" role="alert">
          {say('unsaved')}{' '}
          <button type="button" class="link" onClick={onRetry}>
            {say('again')}
          </button>
        </Note>
      ) : null}
    </>
  );
}
