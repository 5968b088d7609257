import type { Asked, PersonLine, View } from '../../lib/hr/view.ts';
import { listSize } from '../../lib/hr/view.ts';
import { hoursText } from '../../lib/idp/hours.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';
import { Segment } from '../parts/segment.tsx';
import { StatusTag } from '../parts/status-tag.tsx';

/** What `PeoplePanel` takes. */
export interface PeoplePanelProps {
  view: Pick<View, 'list' | 'listLength' | 'roster'>;
  list: Asked['list'];
  from: number;
  onList: (list: Asked['list']) => void;
  onFrom: (from: number) => void;
  onOpen: (number: number) => void;
  locale: Locale;
}

/** People one by one, for HR's own eyes: never printed. */
export function PeoplePanel({ view, list, from, onList, onFrom, onOpen, locale }: PeoplePanelProps) {
  const say = speaker(hrWords, locale);
  const choices = (
    view.roster.read !== null ? ['all', 'missing', 'without-plan', 'extra'] : ['all', 'without-plan']
  ) as Asked['list'][];
  return (
    <section class="panel sec on-screen" aria-labelledby="people">
      <header>
        <h2 id="people">{say('peopleTitle')}</h2>
        <Segment
          label={say('peopleTitle')}
          choices={choices.map((value) => ({ value, label: say(`list_${value}`) }))}
          value={list}
          onChange={onList}
        />
      </header>
      {view.list.length === 0 ? (
        <p class="s mut foot">{say('nobodyFound')}</p>
      ) : (
        <table class="tbl u people">
          <thead>
            <tr>
              <th scope="col">{say('person')}</th>
              <th scope="col">{say('assessedIs')}</th>
              <th scope="col">{say('planIs')}</th>
              <th scope="col">{say('reviewIs')}</th>
              <th scope="col">{say('coverage')}</th>
              <th scope="col" class="num">
                {say('hours')}
              </th>
              <th scope="col">{say('seal')}</th>
            </tr>
          </thead>
          <tbody>
            {view.list.map((one) => (
              <PersonRow key={one.number} one={one} onOpen={onOpen} locale={locale} />
            ))}
          </tbody>
        </table>
      )}
      <footer class="pages">
        <span class="s mut" role="status">
          {view.listLength === 0
            ? ''
            : say('range', {
                from: from + 1,
                to: from + view.list.length,
                all: view.listLength.toLocaleString(locale),
              })}
        </span>
        {from > 0 ? (
          <Button size="small" onPress={() => onFrom(Math.max(0, from - listSize))}>
            {say('before')}
          </Button>
        ) : null}
        {from + listSize < view.listLength ? (
          <Button size="small" onPress={() => onFrom(from + listSize)}>
            {say('next')}
          </Button>
        ) : null}
      </footer>
    </section>
  );
}

function PersonRow({
  one,
  onOpen,
  locale,
}: {
  one: PersonLine;
  onOpen: (number: number) => void;
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  const { year } = one;
  const about = [one.position, one.agency].filter(Boolean).join(' · ');
  return (
    <tr>
      <th scope="row">
        {one.sent ? (
          <button
            type="button"
            class="link"
            aria-label={say('openRecord', { name: one.name })}
            onClick={() => onOpen(one.number)}
          >
            {one.name}
          </button>
        ) : (
          one.name
        )}
        <div class="xs dim">{about}</div>
        {one.expected ? null : <StatusTag tone="info">{say('notExpected')}</StatusTag>}
      </th>
      {year === null ? (
        <td colSpan={5} data-l={say('planIs')}>
          <span class="dim">{say(one.sent ? 'notThisYear' : 'notSent')}</span>
        </td>
      ) : (
        <>
          <td data-l={say('assessedIs')}>{say(year.assessed ? 'yes' : 'no')}</td>
          <td data-l={say('planIs')}>{say(year.planned ? 'yes' : 'no')}</td>
          <td data-l={say('reviewIs')}>{say(year.outcome ? `outcome_${year.outcome}` : 'notSubmitted')}</td>
          <td data-l={say('coverage')}>
            {year.required === 0 ? '–' : say('outOf', { n: year.covered, of: year.required })}
          </td>
          <td class="num" data-l={say('hours')}>
            {hoursText(year.minutes)}
          </td>
        </>
      )}
      <td data-l={say('seal')}>{one.seal === null ? '' : say(`seal_${one.seal}`)}</td>
    </tr>
  );
}
