import { useState } from 'preact/hooks';
import type { CourseView, NamedCompetency } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { dayText } from '../../lib/words/dates.ts';
import { duration } from '../../lib/words/hours.ts';
import { Button } from '../parts/button.tsx';
import { CodeChip } from '../parts/code-chip.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { BeforePress } from './before-press.tsx';
import { asksHolder, codesOf, type Draft, dayOf, minutesOf, type Problem } from './draft.ts';
import { standingOf } from './standing.ts';
import { PageText } from './title.tsx';

/** What `ListRow` takes: one finished course of a list, whether it is ticked, and what was changed of it. */
export interface ListRowProps {
  view: CourseView;
  draft: Draft;
  ticked: boolean;
  problem: Problem | null;
  onTick: (ticked: boolean) => void;
  onDraft: (draft: Draft) => void;
  onPickCompetencies: () => Promise<NamedCompetency[]>;
  today: string;
  say: CardVoice;
}

/** One course of a list: its title, its codes or why it waits, its day; the rest unfolds on demand. */
export function ListRow(props: ListRowProps) {
  const { view, draft, ticked, problem, onTick, say } = props;
  const [open, setOpen] = useState(false);
  const standing = standingOf(view);
  const had = standing === 'already';
  const codes = had ? view.already?.codes : codesOf(view, draft);
  const day = had ? (view.already?.on ?? null) : dayOf(view, draft);
  const minutes = minutesOf(view, draft);
  const facts = [
    day === null ? say('noDay') : say('finishedOn', { day: dayText(day, say.locale) }),
    typeof minutes === 'number' ? duration(minutes, say.locale) : say('noHours'),
    view.course.partOf ? say('partOf', { title: view.course.partOf }) : '',
  ];
  const waits = codes === null || (asksHolder(view) && draft.mine === undefined);
  const unfolded = open || problem !== null;
  return (
    <li class={had ? 'item had' : 'item'}>
      <label class="tick">
        <input
          type="checkbox"
          checked={ticked}
          disabled={had}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <PageText>{view.course.title}</PageText>
      </label>
      <span class="chips">
        {had ? (
          <StatusTag tone="ok">{say('had')}</StatusTag>
        ) : waits ? (
          <StatusTag tone="warn">{say('unsure')}</StatusTag>
        ) : codes?.length ? (
          codes.map((code) => <CodeChip key={code} code={code} />)
        ) : (
          <StatusTag>{say(standing === 'outside' && !draft.codes ? 'outsideTag' : 'noCompetency')}</StatusTag>
        )}
      </span>
      <div class="meta">
        <bdi>{facts.filter(Boolean).join(' · ')}</bdi>
        {!had && (
          <Button kind="quiet" size="dense" expanded={unfolded} onPress={() => setOpen(!open)}>
            {say('editRow')}
          </Button>
        )}
      </div>
      {unfolded && !had && (
        <div class="more">
          <BeforePress {...props} status="finished" editing />
        </div>
      )}
    </li>
  );
}
