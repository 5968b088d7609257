import type { Agreement } from '../../../lib/idp/assessment/agreement.ts';
import { disagreementsOf, type SkillSet } from '../../../lib/idp/assessment/skills.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import type { Asking } from './agree-dialog.tsx';
import { Agreed } from './agreed.tsx';
import { DomainSection } from './domain-section.tsx';
import { OcscPanel, type OcscPanelProps } from './ocsc-panel.tsx';
import type { RowPart } from './row-part.ts';

/** What `AnswersView` takes. */
export interface AnswersViewProps extends Omit<RowPart, 'onLeaveOut'> {
  set: SkillSet;
  agreement: Agreement | null;
  names: readonly NamedCompetency[];
  today: string;
  /** Answers มี for some skills at once. */
  onRest: (ids: string[]) => void;
  onAsk: (asking: Asking) => void;
  onTakeBack: (skill: string) => void;
  onOcsc: OcscPanelProps['onChange'];
}

/** The questions in their four domains, what was agreed on them, and what OCSC's own assessment showed. */
export function AnswersView(props: AnswersViewProps) {
  const { set, agreement, assessment, names, today, onRest, onAsk, onTakeBack, onOcsc, locale } = props;
  const disagreements = disagreementsOf(set.missionGroup);
  const domains = [
    ['ability', set.ability],
    ['knowledge', set.knowledge],
    ['experience', set.experience],
    ['attribute', set.attributes],
  ] as const;
  return (
    <>
      {domains.map(([domain, skills]) => (
        <DomainSection
          {...props}
          key={domain}
          domain={domain}
          skills={skills}
          disagreements={disagreements}
          onRest={onRest}
          onLeaveOut={(skill) => onAsk({ change: 'left-out', skill })}
        />
      ))}
      <Agreed
        agreement={agreement}
        disagreements={disagreements}
        onAsk={onAsk}
        onTakeBack={onTakeBack}
        locale={locale}
      />
      <OcscPanel ocsc={assessment.ocsc} names={names} today={today} onChange={onOcsc} locale={locale} />
    </>
  );
}
