import { CircleAlert, TriangleAlert } from 'lucide-preact';
import { mostNotices, type Notice, type NoticeCounts } from '../../lib/hr/view.ts';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import { dayText } from '../../lib/words/dates.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Button } from '../parts/button.tsx';

/** What `NoticesPanel` takes. */
export interface NoticesPanelProps {
  notices: readonly Notice[];
  counts: NoticeCounts;
  filesCounted: number;
  onOpen: (number: number) => void;
  locale: Locale;
}

/** What HR should look at; for HR's own eyes, so it is not printed. */
export function NoticesPanel({ notices, counts, filesCounted, onOpen, locale }: NoticesPanelProps) {
  const say = speaker(hrWords, locale);
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  return (
    <section class="panel on-screen" aria-labelledby="notices">
      <header>
        <h2 id="notices">{total === 0 ? say('noticesNone') : say('notices', { n: total })}</h2>
        <span class="s mut">{say('fine', { n: filesCounted })}</span>
      </header>
      <ul class="iss">
        {notices.map((notice, at) => (
          <NoticeLine key={at} notice={notice} onOpen={onOpen} locale={locale} />
        ))}
      </ul>
      {total > mostNotices ? <p class="xs dim foot">{say('more', { n: mostNotices })}</p> : null}
    </section>
  );
}

function NoticeLine({
  notice,
  onOpen,
  locale,
}: {
  notice: Notice;
  onOpen: (number: number) => void;
  locale: Locale;
}) {
  const say = speaker(hrWords, locale);
  const { who, what, why, opens } = wordsOf(notice, locale);
  return (
    <li>
      {notice.kind === 'trouble' ? <CircleAlert class="i e" /> : <TriangleAlert class="i w" />}
      <div>
        <b>{who}</b> {what}
        <br />
        <span class="dim">{why}</span>
      </div>
      <div class="opens">
        {opens.map(({ number, name }) => (
          <Button key={number} size="dense" onPress={() => onOpen(number)}>
            {say('look')}
            <span class="sr"> {name}</span>
          </Button>
        ))}
      </div>
    </li>
  );
}

/** Whom a notice is about, what it says, what follows from it, and whose records can be opened. */
function wordsOf(notice: Notice, locale: Locale) {
  const say = speaker(hrWords, locale);
  const one = (subject: number, name: string) => [{ number: subject, name }];
  switch (notice.kind) {
    case 'trouble': {
      const { reason, detail } = notice.trouble;
      const why = [detail, say('notCounted')].filter(Boolean).join(' · ');
      return { who: notice.path.join(' › '), what: say(`trouble_${reason}`), why, opens: [] };
    }
    case 'repeat': {
      const day = dayText(bangkokDay(notice.madeAt), locale);
      const what = say('repeat', { n: notice.files });
      return {
        who: notice.name,
        what,
        why: say('repeatUsed', { day }),
        opens: one(notice.subject, notice.name),
      };
    }
    case 'reading': {
      const what = say('readingIs', { reading: say(notice.reading) });
      return {
        who: notice.name,
        what,
        why: say('readingDiffers'),
        opens: one(notice.subject, notice.name),
      };
    }
    case 'new-key':
      return {
        who: notice.name,
        what: say('newKey'),
        why: say('newKeyWhy'),
        opens: one(notice.subject, notice.name),
      };
    case 'twice':
      return {
        who: notice.subjects.map(({ name }) => name).join(', '),
        what: say(`twice_${notice.mark}`),
        why: notice.title,
        opens: notice.subjects.slice(0, 4),
      };
    case 'unclear':
      return {
        who: [notice.name, notice.agency].filter(Boolean).join(' · '),
        what: say('unclear'),
        why: say('unclearWhy'),
        opens: [],
      };
  }
}
