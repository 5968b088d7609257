import { ArrowDown, ArrowUp, ChevronDown, ChevronRight } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { answerFor, hasOf, missingParts } from '../../../lib/idp/assessment/answer.ts';
import type { Ability, Disagreement, Skill } from '../../../lib/idp/assessment/skills.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { Field } from '../../parts/field.tsx';
import { Note } from '../../parts/note.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { AnswerSwitch } from './answer-switch.tsx';
import type { RowPart } from './row-part.ts';

/** What `SkillRow` takes. */
export interface SkillRowProps extends RowPart {
  skill: Skill | Ability;
  /** Where chapter 4 and chapter 6 disagree on it. */
  disagreement?: Disagreement | undefined;
}

function changeOf(before: boolean | null, after: boolean | null) {
  if (before === null || after === null || before === after) return null;
  return after ? 'gained' : 'lostSkill';
}

/** One skill of the grid: its answer, the earlier one beside it, and folded its sub-competencies, note and source. */
export function SkillRow(props: SkillRowProps) {
  const { skill, disagreement, assessment, before, locked, logged, planned, onAnswer, onNote, locale } =
    props;
  const say = speaker(assessmentWords, locale);
  const [open, setOpen] = useState(false);
  const has = hasOf(assessment, skill);
  const was = before ? hasOf(before, skill) : null;
  const change = changeOf(was, has);
  const parts = 'parts' in skill ? skill.parts : [];
  const lost = 'lost' in skill ? skill.lost : null;
  const short = skill.code ?? skill.th;
  const answer = answerFor(assessment, skill);
  const partly = 'parts' in skill && has === false && missingParts(assessment, skill).length < parts.length;
  const n = skill.code ? (logged[skill.code] ?? 0) : 0;
  const no = planned(short);
  const word = (value: boolean | null) => say(value === null ? 'notAnswered' : value ? 'has' : 'hasNot');
  const span = before ? 4 : 2;
  return (
    <>
      <tr id={`skill-${skill.id}`} class={has === null ? 'todo-row' : ''}>
        <th scope="row">
          <div class={skill.code ? 'sk-name coded' : 'sk-name'}>
            {skill.code ? <CodeChip code={skill.code} missing={has !== true} /> : null}
            <div class="sk-line">
              <span lang="th">{skill.th}</span>
              <div class="sk-facts">
                {lost ? <StatusTag tone="info">{say('lost')}</StatusTag> : null}
                {disagreement ? <StatusTag tone="info">{say('disagree')}</StatusTag> : null}
                {partly ? <StatusTag tone="warn">{say('someMissing')}</StatusTag> : null}
                {n > 0 ? <StatusTag>{say('logged', { n })}</StatusTag> : null}
                {no !== null ? <StatusTag tone="ok">{say('inPlan', { no })}</StatusTag> : null}
                <button
                  type="button"
                  class="link sk-more"
                  aria-expanded={open}
                  onClick={() => setOpen(!open)}
                >
                  {open ? <ChevronDown class="i sm" /> : <ChevronRight class="i sm" />}
                  {parts.length > 0 ? say('parts', { n: parts.length }) : say('details')}
                  <span class="sr"> {short}</span>
                </button>
              </div>
            </div>
          </div>
        </th>
        {before ? (
          <td class="was" data-l={say('before')}>
            <span class={was === false ? 'warn-word' : ''}>{word(was)}</span>
          </td>
        ) : null}
        <td class="sk-answer">
          <AnswerSwitch
            skill={short}
            has={has}
            locked={locked}
            onAnswer={(value) => onAnswer(skill.id, value)}
            locale={locale}
          />
        </td>
        {before ? (
          <td class="chg" data-l={say('change')}>
            {change === 'gained' ? (
              <span class="up">
                <ArrowUp class="i sm" /> {say('gained')}
              </span>
            ) : change === 'lostSkill' ? (
              <span class="warn-word">
                <ArrowDown class="i sm" /> {say('lostSkill')}
              </span>
            ) : (
              <span class="dim">{was === null || has === null ? '–' : say('same')}</span>
            )}
          </td>
        ) : null}
      </tr>
      {open ? (
        <tr class="sk-open">
          <td colSpan={span}>
            {lost ? (
              <Note tone="info">
                <span lang="th">{lost.what}</span>
              </Note>
            ) : null}
            {disagreement ? (
              <Note tone="info">
                {say(disagreement.chapter4 ? 'only4' : 'only6Added')}{' '}
                <span class="xs dim" lang="th">
                  {disagreement.places.join(' · ')}
                </span>
              </Note>
            ) : null}
            {parts.length > 0 ? (
              <ul class="parts" aria-label={say('partsOf', { code: short })}>
                {parts.map((part) => (
                  <li key={part.id}>
                    <div lang="th">
                      {part.sub?.no} {part.th}
                      <small>{part.sub?.scope}</small>
                    </div>
                    <AnswerSwitch
                      skill={part.th}
                      has={answer ? answer.has : (answerFor(assessment, part)?.has ?? null)}
                      locked={locked}
                      onAnswer={(value) => onAnswer(part.id, value)}
                      locale={locale}
                    />
                  </li>
                ))}
              </ul>
            ) : null}
            {answer && locked && answer.note ? <p class="s">{answer.note}</p> : null}
            {answer && !locked ? (
              <Field label={say('note')} help={say('noteHelp')}>
                {(control) => (
                  <textarea
                    {...control}
                    class="in short"
                    maxLength={1000}
                    value={answer.note}
                    onInput={({ currentTarget }) => onNote(skill.id, currentTarget.value)}
                  />
                )}
              </Field>
            ) : null}
            <div class="sk-end">
              <span class="xs dim" lang="th">
                {say('place', { place: skill.place })}
              </span>
              {has === null || locked ? null : (
                <Button kind="quiet" size="small" onPress={() => onAnswer(skill.id, null)}>
                  {say('unanswer')}
                </Button>
              )}
              <Button kind="quiet" size="small" onPress={() => props.onLeaveOut(skill.id)}>
                {say('leaveOut')}
              </Button>
            </div>
          </td>
        </tr>
      ) : null}
    </>
  );
}
