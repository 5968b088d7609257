import { Plus, X } from 'lucide-preact';
import { useId } from 'preact/hooks';
import { basics } from '../../../lib/framework/basics.ts';
import type { CompetencyCode } from '../../../lib/framework/competencies.ts';
import { markedCodes, missionGroup, requiredCodes } from '../../../lib/idp/assessment/required.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { Column } from './column.tsx';
import type { ItemPart } from './item-part.ts';

/** Column (1): the competencies and the knowledge, experience or attributes that an item develops. */
export function WhatField({ item, set, missing, holder, names, locale }: ItemPart) {
  const say = speaker(planWords, locale);
  const id = useId();
  const letter = holder.missionGroup;
  const required = requiredCodes(letter, holder.agreement);
  const marked = letter === null ? [] : markedCodes(letter).filter((code) => !required.includes(code));
  const others = names.map(({ code }) => code as CompetencyCode);
  const groups = [
    { label: say('ofGroup'), codes: required },
    { label: say('ofChapter6'), codes: marked },
    { label: say('ofOthers'), codes: others.filter((code) => ![...required, ...marked].includes(code)) },
  ];
  const group = letter === null ? null : missionGroup(letter);
  const lines = [
    { label: say('groupKnowledge'), lines: group?.knowledge ?? [] },
    { label: say('groupExperience'), lines: group?.experience ?? [] },
    { label: say('basicKnowledge'), lines: basics.knowledge },
    { label: say('basicExperience'), lines: basics.experience },
    { label: say('basicAttributes'), lines: basics.attributes },
  ];
  const nameOf = (code: string) => names.find((one) => one.code === code)?.th ?? '';
  const setLine = (at: number, words: string) =>
    set({ knowledge: item.knowledge.map((line, index) => (index === at ? words : line)) });
  return (
    <Column item={item.id} column="competency" label={say('what')} missing={missing} locale={locale}>
      <ul class="picked">
        {item.competencies.map((code) => (
          <li key={code}>
            <CodeChip code={code} />
            <span lang="th">{nameOf(code)}</span>
            <IconButton
              label={say('takeOut', { what: code })}
              icon={<X class="i" />}
              onPress={() => set({ competencies: item.competencies.filter((one) => one !== code) })}
            />
          </li>
        ))}
        {item.knowledge.map((line, at) => (
          <li key={`knowledge-${at}`} class="line">
            <textarea
              class="in short"
              lang="th"
              rows={1}
              maxLength={1000}
              aria-label={say('ownKnowledge')}
              value={line}
              onInput={({ currentTarget }) => setLine(at, currentTarget.value)}
            />
            <IconButton
              label={say('takeOut', { what: line || say('ownKnowledge') })}
              icon={<X class="i" />}
              onPress={() => set({ knowledge: item.knowledge.filter((_, index) => index !== at) })}
            />
          </li>
        ))}
      </ul>
      <div class="adds">
        <label class="sr" for={`${id}c`}>
          {say('addCompetency')}
        </label>
        <select
          id={`${id}c`}
          class="in adder"
          value=""
          onChange={({ currentTarget }) => {
            const code = currentTarget.value as CompetencyCode;
            currentTarget.value = '';
            if (code) set({ competencies: [...item.competencies, code] });
          }}
        >
          <option value="">{say('addCompetency')}</option>
          {groups.map(({ label, codes }) => {
            const left = codes.filter((code) => !item.competencies.includes(code));
            return left.length === 0 ? null : (
              <optgroup key={label} label={label}>
                {left.map((code) => (
                  <option key={code} value={code} lang="th">
                    {code} {nameOf(code)}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
        <label class="sr" for={`${id}k`}>
          {say('addKnowledge')}
        </label>
        <select
          id={`${id}k`}
          class="in adder"
          value=""
          onChange={({ currentTarget }) => {
            const line = currentTarget.value;
            currentTarget.value = '';
            if (line) set({ knowledge: [...item.knowledge, line] });
          }}
        >
          <option value="">{say('addKnowledge')}</option>
          {lines.map(({ label, lines: some }) => (
            <optgroup key={label} label={label}>
              {[...new Set(some)]
                .filter((line) => !item.knowledge.includes(line))
                .map((line) => (
                  <option key={line} value={line} lang="th">
                    {line}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <Button
          kind="quiet"
          size="small"
          icon={<Plus class="i" />}
          onPress={() => set({ knowledge: [...item.knowledge, ''] })}
        >
          {say('ownWords')}
        </Button>
      </div>
    </Column>
  );
}
