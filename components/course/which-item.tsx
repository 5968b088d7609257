import type { ItemTerms } from '../../lib/idp/plan/place.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { Options } from './questions.tsx';

/** What `WhichItem` takes: the items that fit, and the one that stands chosen (null for later, undefined for no answer yet). */
export interface WhichItemProps {
  fits: readonly ItemTerms[];
  chosen: string | null | undefined;
  onChoose: (item: string | null) => void;
  /** False where an earlier choice stands, which another one can only replace. */
  later: boolean;
  say: CardVoice;
}

/** Under which of several fitting plan items a course counts (นับเข้าแผนข้อใด); no answer never keeps a press back. */
export function WhichItem({ fits, chosen, onChoose, later, say }: WhichItemProps) {
  return (
    <Options
      legend={say('whichItem')}
      options={[
        ...fits.map(({ id, number, name }) => [id, <bdi key={id}>{`${number}. ${name}`}</bdi>] as const),
        ...(later ? [['', say('itemLater')] as const] : []),
      ]}
      at={chosen === null ? '' : chosen}
      onPick={(id) => onChoose(id || null)}
    />
  );
}
