import type { Press } from '../../lib/idp/press.ts';
import type { Logged, NamedCompetency, PageView, Pressed, PressResult } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';

/** What the course panel asks of whoever shows it. Card and popup wire these to messages. */
interface PanelActions {
  /** Logs; answers only after everything is durable. A rejection is shown as `failed`. */
  onPress: (presses: Press[]) => Promise<PressResult>;
  /** Takes entries of the last press back; true once they are gone. */
  onUndo: (logged: Logged[]) => Promise<boolean>;
  /** Opens an entry in the dashboard. */
  onOpen: (entryId: string) => void;
  /** All 23 competencies for the picker. */
  onPickCompetencies: () => Promise<NamedCompetency[]>;
  /** Reads the page again; the new view comes through `view`. */
  onRetry: () => void;
  /** Loads the page anew, after an update. */
  onReload: () => void;
  /** Puts the panel away; absent where there is nothing to put away (popup). */
  onDismiss?: () => void;
  /** Opens the place where a backup is made; absent where there is none. */
  onBackUp?: () => void;
}

/** The views in which there is something to do about a course; all others are the popup's. */
export type ActView = Extract<PageView, { state: 'course' | 'list' | 'reload' }>;

/** What the course panel takes. */
export interface PanelProps extends PanelActions {
  view: ActView;
  say: CardVoice;
  /** Today in Bangkok, ISO day: no completion lies after it. */
  today: string;
  /** What was pressed in the panel's place, by the keyboard or the menu: shown as if it had been pressed here. */
  pressed?: Pressed | undefined;
}
