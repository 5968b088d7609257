import { useState } from 'preact/hooks';
import type { CourseView, NamedCompetency } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { dayText } from '../../lib/words/dates.ts';
import { duration } from '../../lib/words/hours.ts';
import { Button } from '../parts/button.tsx';
import { CodeChip } from '../parts/code-chip.tsx';
import { StatusTag } from '../parts/status-tag.tsx';
import { BeforePress } from './before-press.tsx';
import {
  asksHolder,
  codesOf,
  type Draft,
  dayOf,
  minutesOf,
  type Problem,
  planned,
  type Terms,
} from './draft.ts';
import { placeWords } from './facts.tsx';
import { Tick } from './questions.tsx';
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
  plans: Terms['plans'];
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
  const place = had ? null : planned(view, draft, 'finished', props);
  const facts = [
    day === null ? say('noDay') : say('finishedOn', { day: dayText(day, say.locale) }),
    typeof minutes === 'number' ? duration(minutes, say.locale) : say('noHours'),
    view.course.partOf ? say('partOf', { title: view.course.partOf }) : '',
    place && placeWords(place.item ?? 'several', say),
  ];
  const waits = codes === null || (asksHolder(view) && draft.mine === undefined);
  const unfolded = open || problem !== null;
  return (
    <li class={had ? 'item had' : 'item'}>
      <Tick on={ticked} disabled={had} onTick={onTick}>
        <PageText>{view.course.title}</PageText>
      </Tick>
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
