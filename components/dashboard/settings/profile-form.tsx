import { useState } from 'preact/hooks';
import { emptyProfile, type Profile } from '../../../lib/idp/profile.ts';
import { profileWords } from '../../../lib/words/profile.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import type { Classifier } from './classifier.ts';
import { ProfileFields } from './profile-fields.tsx';

/** The profile (ข้อมูลของคุณ) with its own save button; what was typed stays when saving fails. */
export function ProfileForm({
  profile,
  classifier,
  years,
  onSave,
  locale,
}: {
  profile: Profile | null;
  classifier: Classifier | null;
  years: readonly number[];
  onSave: (profile: Profile) => Promise<void>;
  locale: Locale;
}) {
  const say = speaker(profileWords, locale);
  const [draft, setDraft] = useState(profile ?? emptyProfile);
  const [busy, setBusy] = useState(false);
  return (
    <form
      class="panel eform"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        setBusy(true);
        void onSave(draft).finally(() => setBusy(false));
      }}
    >
      <ProfileFields
        profile={draft}
        onChange={setDraft}
        classifier={classifier}
        years={years}
        locale={locale}
      />
      <div class="acts">
        <Button kind="filled" type="submit" busy={busy} busyLabel={say('saving')}>
          {say('save')}
        </Button>
      </div>
    </form>
  );
}
