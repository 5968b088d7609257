import { moodleWords } from '../../../lib/words/moodle.ts';
import { speaker } from '../../../lib/words/words.ts';
import { PageHead } from '../page-head.tsx';
import { AddForm, type AddFormProps } from './add-form.tsx';
import { AddedList, type AddedListProps, type AddedSiteRow } from './added-list.tsx';

/** What `SitesView` takes; `sites` null while they are read. */
export interface SitesViewProps extends AddFormProps, Omit<AddedListProps, 'sites'> {
  sites: readonly AddedSiteRow[] | null;
}

/** Adding a Moodle (เพิ่ม Moodle ของหน่วยงาน), and those that were added. */
export function SitesView({ sites, ...props }: SitesViewProps) {
  const say = speaker(moodleWords, props.locale);
  return (
    <>
      <PageHead title={say('title')}>{say('lead')}</PageHead>
      <p class="list-back">
        <a href="#/settings">{say('back')}</a>
      </p>
      <AddForm {...props} />
      <section class="moodle-part" aria-labelledby="moodle-yours">
        <h2 id="moodle-yours">{say('yours')}</h2>
        {sites === null ? null : <AddedList {...props} sites={sites} />}
      </section>
    </>
  );
}
