import type { NamedCompetency, PageView, Press, PressResult } from '../../lib/view/page-view.ts';
import type { Locale } from '../../lib/words/words.ts';

/** What the course panel asks of whoever shows it. Card and popup wire these to messages. */
export interface PanelActions {
  /** Logs; answers only after everything is durable. A rejection is shown as `failed`. */
  onPress: (presses: Press[]) => Promise<PressResult>;
  /** Takes entries of the last press back; true once they are gone. */
  onUndo: (entryIds: string[]) => Promise<boolean>;
  /** Opens an entry in the dashboard. */
  onOpen: (entryId: string) => void;
  /** All 23 competencies for the picker. */
  onPickCompetencies: () => Promise<NamedCompetency[]>;
  /** Reads the page again; the new view comes through `view`. */
  onRetry: () => void;
  /** The learner typed the title of a page that cannot be read; the new view comes through `view`. */
  onCapture: (title: string) => void;
  /** Switches a site on again. */
  onSwitchOn: (site: string) => void;
  /** Loads the page anew, after an update. */
  onReload: () => void;
  /** Puts the panel away; absent where there is nothing to put away (popup). */
  onDismiss?: () => void;
  /** Opens the place where a backup is made; absent where there is none. */
  onBackUp?: () => void;
}

/** What the course panel takes. */
export interface PanelProps extends PanelActions {
  view: PageView;
  locale: Locale;
  /** Today in Bangkok, ISO day: no completion lies after it. */
  today: string;
}
