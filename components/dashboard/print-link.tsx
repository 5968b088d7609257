import { dashboardWords } from '../../lib/words/dashboard.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';

/** Opens a form (แบบ IDP1, IDP2) of a fiscal year (B.E.) as it would be printed, in a tab of its own. */
export function PrintLink({
  form,
  fiscalYear,
  locale,
}: {
  form: 'IDP1' | 'IDP2';
  fiscalYear: number;
  locale: Locale;
}) {
  const say = speaker(dashboardWords, locale);
  return (
    <a class="btn quiet" href={`/print.html#/${form}/${fiscalYear}`} target="_blank" rel="noopener">
      {say('printForm', { form })}
      <span class="sr"> {say('newTab')}</span>
    </a>
  );
}
