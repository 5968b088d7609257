import { Plus } from 'lucide-preact';
import type { Agreement } from '../../../lib/idp/assessment/agreement.ts';
import { type Disagreement, skill } from '../../../lib/idp/assessment/skills.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import type { Asking } from './agree-dialog.tsx';

/** What was agreed on the required skills, where the plan's own chapters disagree, and the way to agree on more. */
export function Agreed({
  agreement,
  disagreements,
  onAsk,
  onTakeBack,
  locale,
}: {
  agreement: Agreement | null;
  disagreements: readonly Disagreement[];
  onAsk: (asking: Asking) => void;
  onTakeBack: (skill: string) => void;
  locale: Locale;
}) {
  const say = speaker(assessmentWords, locale);
  const agreed = agreement?.skills ?? [];
  const only6 = disagreements.filter(
    ({ chapter4, code }) => !chapter4 && !agreed.some((one) => one.skill === code),
  );
  return (
    <section class="panel agreed" aria-labelledby="agreed">
      <header>
        <h2 id="agreed">{say('agreed')}</h2>
        <Button
          size="small"
          icon={<Plus class="i" />}
          onPress={() => onAsk({ change: 'added', skill: null })}
        >
          {say('add')}
        </Button>
      </header>
      <p class="s mut">{say('agreedWhy')}</p>
      {only6.map(({ code, places }) => (
        <Note key={code} tone="info">
          <b>{code}</b> <span lang="th">{skill(code)?.th}</span> · {say('only6')}{' '}
          <span class="xs dim" lang="th">
            {places.join(' · ')}
          </span>{' '}
          <button type="button" class="link" onClick={() => onAsk({ change: 'added', skill: code })}>
            {say('addOne', { code })}
          </button>
        </Note>
      ))}
      {agreed.length > 0 ? (
        <ul class="agrees">
          {agreed.map((one) => (
            <li key={one.skill}>
              <StatusTag>{say(one.change === 'added' ? 'added' : 'leftOut')}</StatusTag>
              <div>
                <span lang="th">
                  {skill(one.skill)?.code ?? ''} {skill(one.skill)?.th}
                </span>
                <small>
                  {one.because} · {say('agreedOn', { on: dayText(one.on, locale) })}
                </small>
              </div>
              <Button kind="quiet" size="small" onPress={() => onTakeBack(one.skill)}>
                {say('takeBack')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
