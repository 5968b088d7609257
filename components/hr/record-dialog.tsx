import { competency } from '../../lib/framework/competencies.ts';
import type { PersonRecord, RecordEntry } from '../../lib/hr/person-record.ts';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import { hoursText } from '../../lib/idp/hours.ts';
import { dayText } from '../../lib/words/dates.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { BucketTag } from '../parts/bucket-tag.tsx';
import { CodeChip } from '../parts/code-chip.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { Note } from '../parts/note.tsx';
import { RungMeter } from '../parts/rung-meter.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { AttestedSection, type AttestedSectionProps } from './attested-section.tsx';

/** One person's record of a year, read again from the file that they sent; null while it is being read. */
export function RecordDialog({
  record,
  attested,
  onClose,
  locale,
}: {
  record: PersonRecord | null;
  /** What is known of its attested entries. */
  attested: Omit<AttestedSectionProps, 'locale'>;
  onClose: () => void;
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  return (
    <Dialog title={record?.line.name ?? say('opening')} locale={locale} onClose={onClose}>
      {record === null ? (
        <Skeleton label={say('opening')} widths={[60, 100, 100]} />
      ) : (
        <RecordBody record={record} attested={attested} locale={locale} />
      )}
    </Dialog>
  );
}

function RecordBody({
  record,
  attested,
  locale,
}: {
  record: PersonRecord;
  attested: Omit<AttestedSectionProps, 'locale'>;
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  const { line } = record;
  const about = [line.position, line.agency, line.kind ? say(line.kind) : ''].filter(Boolean).join(' · ');
  const seal = line.seal === null ? '' : say(`seal_${line.seal}`);
  const missing = record.required.filter((code) => !record.done.includes(code));
  return (
    <div class="record">
      <p class="s mut">
        {about}
        <br />
        {say('recordYear', { year: record.fiscalYear })}
      </p>
      {record.trouble === null ? null : (
        <Note tone="err" role="alert">
          {say('recordUnread', { why: say(`trouble_${record.trouble}`) })}
        </Note>
      )}
      <section>
        <h3>{say('recordRequired')}</h3>
        <p class="codes">
          {record.required.map((code) => (
            <span key={code} title={competency(code).th}>
              <CodeChip code={code} missing={missing.includes(code)} />
            </span>
          ))}
        </p>
        <p class="s">
          {say('coverage')}:{' '}
          {say('outOf', { n: record.required.length - missing.length, of: record.required.length })}
          {record.gaps.length > 0 ? ` · ${say('gap')}: ${record.gaps.join(' ')}` : ''}
        </p>
      </section>
      <section>
        <h3>{say('recordPlan')}</h3>
        {record.items.length === 0 && record.trouble === null ? (
          <p class="s mut">{say('recordNoPlan')}</p>
        ) : null}
        <ol class="items">
          {record.items.map((item, at) => (
            <li key={item.id}>
              <b>{say('item', { n: at + 1 })}</b> {item.codes.join(' ')} · {say(item.outcome ?? 'undecided')}
              <div class="s mut">{item.topics.join(' · ')}</div>
              {item.target === '' ? null : <div class="s">{item.target}</div>}
              {item.result === '' ? null : <div class="s">{item.result}</div>}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{say('recordEntries', { n: record.entryCount })}</h3>
        <ul class="entries">
          {record.entries.map((entry) => (
            <Entry key={entry.id} entry={entry} locale={locale} />
          ))}
        </ul>
        {record.entries.length < record.entryCount && record.trouble === null ? (
          <p class="xs dim">{say('more', { n: record.entries.length })}</p>
        ) : null}
      </section>
      {attested.attested.length > 0 ? <AttestedSection {...attested} locale={locale} /> : null}
      <section>
        <h3>{say('recordFiles')}</h3>
        <ul class="s">
          {record.files.map(({ path, madeAt, counts }) => (
            <li key={`${path.join('/')}${madeAt}`}>
              {path.join(' › ')} · {dayText(bangkokDay(madeAt), locale)}
              {counts ? ` · ${say('recordCounts')}` : ''}
            </li>
          ))}
        </ul>
        <p class="s mut">{seal}</p>
      </section>
    </div>
  );
}

function Entry({ entry, locale }: { entry: RecordEntry; locale: Locale }) {
  const say = speaker(hrWords, locale);
  const facts = [
    dayText(entry.completedOn, locale),
    entry.minutes === null ? '' : `${hoursText(entry.minutes)} ${say('hours')}`,
    entry.codes.join(' '),
  ];
  return (
    <li>
      {entry.url === null ? (
        entry.title
      ) : (
        <a href={entry.url} target="_blank" rel="noreferrer">
          {entry.title}
        </a>
      )}
      <div class="xs dim">
        <BucketTag bucket={entry.bucket}>{''}</BucketTag> {facts.filter(Boolean).join(' · ')}{' '}
        <RungMeter rung={entry.rung} locale={locale} />
      </div>
    </li>
  );
}
