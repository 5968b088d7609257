import type { UseStore } from 'idb-keyval';
import type { ToastMessage } from '../../components/parts/toast.tsx';
import type { Learner } from '../../lib/actions/dashboard/learner.ts';
import type { Locale } from '../../lib/words/words.ts';

/** What every screen is given. */
export interface ScreenProps {
  store: UseStore;
  learner: Learner;
  locale: Locale;
  /** The fiscal year (B.E.) chosen in the head. */
  year: number;
  /** Shows a message about what was just done. */
  tell: (message: Omit<ToastMessage, 'id'>) => void;
  /** Reads the learner again after something of theirs was written here. */
  onChanged: () => void;
}
