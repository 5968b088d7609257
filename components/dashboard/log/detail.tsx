import { Pencil, Trash2, X } from 'lucide-preact';
import type { ComponentChildren, Ref } from 'preact';
import type { Entry } from '../../../lib/idp/entry.ts';
import type { MatchedCode } from '../../../lib/mapping/match.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { logWords } from '../../../lib/words/log.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { ConfirmCompetencies } from './confirm.tsx';
import { EntryFacts } from './facts.tsx';
import { FiledNote } from './filed-note.tsx';
import { Ladder } from './ladder.tsx';
import type { RowTerms } from './row.tsx';

/** What `Detail` takes; the heading's ref is where the focus goes when it opens. */
export interface DetailProps {
  entry: Entry;
  names: readonly NamedCompetency[];
  terms: RowTerms;
  /** What the matcher offers while it waits for confirmation. */
  suggested: readonly MatchedCode[];
  /** True for an entry of a submitted year: it is corrected by another entry alone. Null while that is not known. */
  locked: boolean | null;
  /** Where it counts in its year's plan, in words; null without a plan. */
  place: string | null;
  /** What stands under its evidence: its files. */
  files?: ComponentChildren;
  headingRef: Ref<HTMLHeadingElement>;
  onClose: () => void;
  onEdit: () => void;
  onDelete: () => void;
  onConfirm: (codes: string[]) => Promise<void>;
}

/** One entry in full, beside the table: what it is, why it builds what it builds, its evidence, what can be done. */
export function Detail({
  entry,
  names,
  terms,
  suggested,
  locked,
  place,
  files,
  headingRef,
  onClose,
  onEdit,
  onDelete,
  onConfirm,
}: DetailProps) {
  const { locale } = terms;
  const say = speaker(logWords, locale);
  return (
    <aside class="detail" aria-label={say('detail')}>
      <div class="dh">
        <h2 ref={headingRef} tabIndex={-1}>
          <bdi>{entry.title}</bdi>
        </h2>
        <IconButton label={say('close')} icon={<X class="i" />} onPress={onClose} />
      </div>
      <FiledNote entry={entry} locked={locked === true} locale={locale} />
      {entry.confirmed || locked !== false ? null : (
        <ConfirmCompetencies
          key={entry.id}
          suggested={suggested}
          names={names}
          locale={locale}
          onConfirm={onConfirm}
        />
      )}
      <EntryFacts entry={entry} names={names} place={place} terms={terms} />
      <section aria-label={say('ladder')}>
        <h3>{say('ladder')}</h3>
        <Ladder evidence={entry.evidence} locale={locale} />
      </section>
      {files}
      {locked !== false ? null : (
        <div class="da">
          <Button size="small" icon={<Pencil class="i sm" />} onPress={onEdit}>
            {say('edit')}
          </Button>
          <IconButton label={say('delete')} icon={<Trash2 class="i" />} onPress={onDelete} />
        </div>
      )}
    </aside>
  );
}
