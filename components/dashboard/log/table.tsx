import { ChevronDown, ChevronRight } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { logWords } from '../../../lib/words/log.ts';
import { speaker } from '../../../lib/words/words.ts';
import { groupText } from './entry-words.ts';
import { Row, type RowTerms } from './row.tsx';
import type { LogGroup } from './select-entries.ts';

/** What waits for a day or goes on stays open beside the quarter unless it is longer than this. */
const shortGroup = 20;

/** How many rows of a group are drawn at once. */
const step = 200;

/** What `LogTable` takes. `onlyOpen` is the group that is open; null opens all of them. */
export interface LogTableProps {
  groups: readonly LogGroup[];
  onlyOpen: string | null;
  /** False while the groups may still grow: then their sizes are not told. */
  counted: boolean;
  onOpen: (key: string) => void;
  selectedId: string | null;
  terms: RowTerms;
}

/** The log as a table with a row for each quarter (ไตรมาส). */
export function LogTable({ groups, onlyOpen, counted, onOpen, selectedId, terms }: LogTableProps) {
  const say = speaker(logWords, terms.locale);
  return (
    <table class="tbl log">
      <thead>
        <tr>
          <th scope="col">{say('subject')}</th>
          <th scope="col">{say('competency')}</th>
          <th scope="col">{say('bucket')}</th>
          <th scope="col" class="num">
            {say('hours')}
          </th>
          <th scope="col">{say('evidence')}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows
          key={group.key}
          group={group}
          open={onlyOpen === null || onlyOpen === group.key || staysOpen(group)}
          onOpen={onlyOpen === null || staysOpen(group) ? null : () => onOpen(group.key)}
          counted={counted}
          selectedId={selectedId}
          terms={terms}
        />
      ))}
    </table>
  );
}

function staysOpen({ quarter, entries }: LogGroup): boolean {
  return quarter === null && entries.length <= shortGroup;
}

function GroupRows({
  group,
  open,
  onOpen,
  counted,
  selectedId,
  terms,
}: {
  group: LogGroup;
  open: boolean;
  onOpen: (() => void) | null;
  counted: boolean;
  selectedId: string | null;
  terms: RowTerms;
}) {
  const say = speaker(logWords, terms.locale);
  const [drawn, setDrawn] = useState(step);
  // A selected entry is always drawn, however far down it stands.
  const at = group.entries.findIndex(({ id }) => id === selectedId);
  const shown = open ? group.entries.slice(0, Math.max(drawn, at + 1)) : [];
  const rest = open ? group.entries.length - shown.length : 0;
  const name = groupText(group, terms.locale);
  return (
    <tbody>
      <tr class="mh">
        <th colSpan={5} scope="rowgroup">
          {onOpen ? (
            <button type="button" aria-expanded={open} onClick={onOpen}>
              {open ? <ChevronDown class="i sm" /> : <ChevronRight class="i sm" />}
              {name}
              {counted ? <span class="dim">{say('count', { n: group.entries.length })}</span> : null}
            </button>
          ) : (
            name
          )}
        </th>
      </tr>
      {shown.map((entry) => (
        <Row key={entry.id} entry={entry} selected={entry.id === selectedId} terms={terms} />
      ))}
      {rest > 0 ? (
        <tr class="rest">
          <td colSpan={5}>
            <button type="button" class="link" onClick={() => setDrawn(drawn + step)}>
              {say('showMore', { n: Math.min(step, rest) })}
            </button>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}
