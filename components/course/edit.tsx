import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { hoursText } from '../../lib/idp/hours.ts';
import type { CourseView, NamedCompetency } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { Button } from '../parts/button.tsx';
import { codesOf, type Draft, minutesOf, type Problem, toggled } from './draft.ts';
import { CompetencyName } from './facts.tsx';
import { Picker } from './picker.tsx';
import { HoursField, Tick, Wrong } from './questions.tsx';

/** What the fields before a press take: the course, what was changed so far, and what is wrong with it. */
export interface EditProps {
  view: CourseView;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onPickCompetencies: () => Promise<NamedCompetency[]>;
  problem: Problem | null;
  today: string;
  say: CardVoice;
  /** Is given the fields when they unfold. */
  editRef?: Ref<HTMLDivElement>;
}

/** The competencies that were matched, each to keep or leave out, and all others behind one more press. */
function EditCodes({ view, draft, onDraft, onPickCompetencies, problem, say }: EditProps) {
  const [open, setOpen] = useState(false);
  const codes = codesOf(view, draft);
  const change = (next: string[] | null) => onDraft({ ...draft, codes: next });
  if (open)
    return (
      <Picker all={view.competencies} load={onPickCompetencies} codes={codes} onChange={change} say={say} />
    );
  return (
    <fieldset>
      <legend class="lab">{say('builds')}</legend>
      {view.match.codes.map(({ code }) => (
        <Tick key={code} on={codes?.includes(code)} onTick={() => change(toggled(codes, code))}>
          <CompetencyName code={code} names={view.competencies} />
        </Tick>
      ))}
      <Button kind="quiet" size="small" onPress={() => setOpen(true)}>
        {say('otherChoice')}
      </Button>
      {problem === 'choose' && <Wrong>{say('chooseFirst')}</Wrong>}
    </fieldset>
  );
}

/** "แก้ก่อนบันทึก": competencies and hours, each as the page gave it until it is changed. */
export function Edit(props: EditProps) {
  const { view, draft, onDraft, problem, say } = props;
  const minutes = minutesOf(view, draft);
  return (
    <div ref={props.editRef} class="edit">
      {view.match.decision !== 'suggest' && <EditCodes {...props} />}
      <HoursField
        hours={draft.hours ?? (typeof minutes === 'number' ? hoursText(minutes) : '')}
        onChange={(hours) => onDraft({ ...draft, hours })}
        say={say}
        wrong={problem === 'hours'}
      />
    </div>
  );
}
