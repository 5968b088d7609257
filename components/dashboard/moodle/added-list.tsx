import { moodleWords } from '../../../lib/words/moodle.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';

/** One site that the learner added, and whether the browser still lets it be read. */
export interface AddedSiteRow {
  id: string;
  name: string;
  address: string;
  allowed: boolean;
}

/** What `AddedList` takes; `onAllow` is called within the press itself. */
export interface AddedListProps {
  sites: readonly AddedSiteRow[];
  onAllow: (address: string) => void;
  onRemove: (site: AddedSiteRow) => void;
  locale: Locale;
}

/** The sites that the learner added: their courses, a permission that is missing, and the way to remove each. */
export function AddedList({ sites, onAllow, onRemove, locale }: AddedListProps) {
  const say = speaker(moodleWords, locale);
  if (sites.length === 0) return <p class="s dim">{say('noneYet')}</p>;
  return (
    <ul class="panel moodle-list">
      {sites.map((site) => {
        const of = <span class="sr"> {say('ofSite', { name: site.name })}</span>;
        return (
          <li key={site.id}>
            <div>
              <b>
                <bdi>{site.name}</bdi>
              </b>
              <small>
                <bdi>{site.address}</bdi>
              </small>
              {site.allowed ? null : <StatusTag tone="warn">{say('needsAllowing')}</StatusTag>}
            </div>
            <div class="moodle-acts">
              {site.allowed ? (
                <a class="btn sm" href={`#/moodle/${site.id}`}>
                  {say('see')}
                  {of}
                </a>
              ) : (
                <Button size="small" onPress={() => onAllow(site.address)}>
                  {say('allow')}
                  {of}
                </Button>
              )}
              <Button kind="quiet" size="small" onPress={() => onRemove(site)}>
                {say('remove')}
                {of}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
