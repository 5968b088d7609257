import { Plus } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { AgreedSkill, Agreement } from '../../../lib/idp/assessment/agreement.ts';
import { type Disagreement, skill } from '../../../lib/idp/assessment/skills.ts';
import { isRealDay } from '../../../lib/idp/fiscal-year.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Note } from '../../parts/note.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';

/** What is to be agreed: a skill to leave out, or one to add (null until it is chosen). */
export type Asking = { change: 'added'; skill: string | null } | { change: 'left-out'; skill: string };

/** Asks for the reason and the day with which a skill is added or left out. */
export function AgreeDialog({
  asking,
  choices,
  today,
  onClose,
  onAgree,
  locale,
}: {
  asking: Asking;
  /** Competencies that can be added. */
  choices: readonly NamedCompetency[];
  today: string;
  onClose: () => void;
  onAgree: (agreed: AgreedSkill) => void;
  locale: Locale;
}) {
  const say = speaker(assessmentWords, locale);
  const [which, setWhich] = useState(asking.skill ?? '');
  const [because, setBecause] = useState('');
  const [on, setOn] = useState(today);
  const [tried, setTried] = useState(false);
  const name = skill(which);
  return (
    <Dialog
      title={
        asking.change === 'left-out'
          ? say('leaveOutOne', { skill: name?.code ?? '' })
          : asking.skill
            ? say('addOne', { code: asking.skill })
            : say('add')
      }
      locale={locale}
      onClose={onClose}
      actions={
        <>
          <Button kind="quiet" onPress={onClose}>
            {say('cancel')}
          </Button>
          <Button
            kind="filled"
            onPress={() => {
              setTried(true);
              if (which && because.trim() && isRealDay(on))
                onAgree({ skill: which, change: asking.change, because: because.trim(), on });
            }}
          >
            {say('keep')}
          </Button>
        </>
      }
    >
      <p class="s mut">{say('agreedWhy')}</p>
      {asking.skill === null ? (
        <Field label={say('which')} error={tried && !which ? say('needWhich') : null}>
          {(control) => (
            <select
              {...control}
              value={which}
              onChange={({ currentTarget }) => setWhich(currentTarget.value)}
            >
              <option value="">{say('needWhich')}</option>
              {choices.map(({ code, th }) => (
                <option key={code} value={code} lang="th">
                  {code} {th}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <p lang="th">
          <b>{name?.th}</b>
        </p>
      )}
      <Field label={say('because')} error={tried && !because.trim() ? say('needBecause') : null}>
        {(control) => (
          <textarea
            {...control}
            maxLength={1000}
            value={because}
            onInput={({ currentTarget }) => setBecause(currentTarget.value)}
          />
        )}
      </Field>
      <Field label={say('agreedDay')} error={tried && !isRealDay(on) ? say('needDay') : null}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={on}
            onInput={({ currentTarget }) => setOn(currentTarget.value)}
          />
        )}
      </Field>
    </Dialog>
  );
}

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
