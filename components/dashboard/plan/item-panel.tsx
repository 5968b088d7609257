import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Trash2 } from 'lucide-preact';
import type { Idp1Column } from '../../../lib/idp/plan/check-plan.ts';
import type { ItemProgress } from '../../../lib/idp/plan/progress.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { CodeChip } from '../../parts/code-chip.tsx';
import { Field } from '../../parts/field.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { Column } from './column.tsx';
import { isFresh } from './item-issues.ts';
import type { ItemPart } from './item-part.ts';
import { MethodsField } from './methods-field.tsx';
import { EvaluationField, PeriodField } from './period-field.tsx';
import { ReasonField } from './reason-field.tsx';
import { TopicsField } from './topics-field.tsx';
import { WhatField } from './what-field.tsx';

/** What `ItemPanel` takes. */
export interface ItemPanelProps extends Omit<ItemPart, 'missing'> {
  /** The item's number from 1, and how many there are. */
  no: number;
  of: number;
  year: number;
  open: boolean;
  /** True where the version may not be altered. */
  locked: boolean;
  mend: readonly Idp1Column[];
  /** Whether handing in was tried in vain. */
  tried: boolean;
  progress: ItemProgress | undefined;
  onOpen: () => void;
  /** Moves the item up (-1) or down (1). */
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

function Name({ item, names, locale }: Pick<ItemPanelProps, 'item' | 'names' | 'locale'>) {
  const codes = item.competencies;
  const lines = item.knowledge.filter((line) => line.trim() !== '');
  if (codes.length + lines.length === 0) return <span class="mut">{planWords.unnamed[locale]}</span>;
  return (
    <span class="inames">
      {codes.map((code) => (
        <span key={code} class="iname">
          <CodeChip code={code} />
          <span lang="th">{names.find((one) => one.code === code)?.th}</span>
        </span>
      ))}
      {lines.map((line) => (
        <span key={line} lang="th">
          {line}
        </span>
      ))}
    </span>
  );
}

/** One item of the plan: its place in the order and its state, and, when it is the open one, a field for each column of IDP1. */
export function ItemPanel(props: ItemPanelProps) {
  const { item, no, of, year, open, locked, mend, tried, progress, locale, set, onOpen, onMove, onRemove } =
    props;
  const say = speaker(planWords, locale);
  const fresh = !tried && isFresh(item);
  const under = progress ? progress.count + progress.ongoing : 0;
  const part = (column: Idp1Column): ItemPart => ({ ...props, missing: !fresh && mend.includes(column) });
  const target = part('target');
  return (
    <li class="panel it">
      <div class="ihead">
        <h3>
          <button
            type="button"
            id={`item-${item.id}`}
            class="iopen"
            aria-expanded={open}
            aria-controls={`item-${item.id}-body`}
            onClick={onOpen}
            onKeyDown={(event) => {
              if (locked || !event.altKey || (event.code !== 'ArrowUp' && event.code !== 'ArrowDown')) return;
              event.preventDefault();
              onMove(event.code === 'ArrowUp' ? -1 : 1);
            }}
          >
            <span class="no">
              <span class="sr">{say('item', { no })} </span>
              <span aria-hidden="true">{no}</span>
            </span>
            <Name {...props} />
            {mend.length > 0 ? (
              <StatusTag tone={fresh ? 'plain' : 'err'}>{say('mustFix', { n: mend.length })}</StatusTag>
            ) : (
              <StatusTag tone="ok">{say('complete')}</StatusTag>
            )}
            {open ? <ChevronDown class="i" /> : <ChevronRight class="i" />}
          </button>
        </h3>
        {locked || of < 2 ? null : (
          <div class="imove">
            {no > 1 ? (
              <IconButton label={say('up', { no })} icon={<ArrowUp class="i" />} onPress={() => onMove(-1)} />
            ) : null}
            {no < of ? (
              <IconButton
                label={say('down', { no })}
                icon={<ArrowDown class="i" />}
                onPress={() => onMove(1)}
              />
            ) : null}
          </div>
        )}
      </div>
      {open ? (
        <fieldset id={`item-${item.id}-body`} class="ibody" disabled={locked}>
          <legend class="sr">{say('item', { no })}</legend>
          {under > 0 || locked ? (
            <p class="s mut ilog">
              {under > 0 ? (
                <span>
                  {say('logged', { n: under })} <a href="#/log">{say('toLog')}</a>
                </span>
              ) : null}
              <a href={`#/log/new?item=${item.id}`}>{say('logDone')}</a>
            </p>
          ) : null}
          <ReasonField {...props} />
          <WhatField {...part('competency')} />
          <TopicsField {...part('topic')} />
          <MethodsField {...part('methods')} />
          <Column
            item={item.id}
            column="target"
            label={say('target')}
            missing={target.missing}
            locale={locale}
          >
            <Field label={<span class="mut">{say('targetHelp')}</span>}>
              {(control) => (
                <textarea
                  {...control}
                  maxLength={5000}
                  value={item.target}
                  onInput={({ currentTarget }) => set({ target: currentTarget.value })}
                />
              )}
            </Field>
          </Column>
          <PeriodField {...part('period')} year={year} />
          <EvaluationField {...part('evaluation')} />
          {locked ? null : (
            <div class="iend">
              <span class="xs dim">{of > 1 ? say('moveKeys') : ''}</span>
              <Button kind="quiet" size="small" icon={<Trash2 class="i" />} onPress={onRemove}>
                {say('remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ) : null}
    </li>
  );
}
