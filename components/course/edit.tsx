import { useState } from 'preact/hooks';
import { hoursText } from '../../lib/idp/hours.ts';
import type { CourseView, NamedCompetency, Press } from '../../lib/view/page-view.ts';
import type { CardVoice } from '../../lib/words/card.ts';
import { Button } from '../parts/button.tsx';
import { codesOf, type Draft, dayOf, minutesOf, type Problem } from './draft.ts';
import { CompetencyName } from './facts.tsx';
import { Picker } from './picker.tsx';
import { DayField, HoursField, Wrong } from './questions.tsx';
import { useCompetencies } from './use-competencies.ts';

/** What the fields before a press take: the course, what was changed so far, and what is wrong with it. */
export interface EditProps {
  view: CourseView;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onPickCompetencies: () => Promise<NamedCompetency[]>;
  status: Press['status'];
  problem: Problem | null;
  today: string;
  say: CardVoice;
}

/** The competencies that were matched, each to keep or leave out, and all others behind one more press. */
function EditCodes({ view, draft, onDraft, onPickCompetencies, problem, say }: EditProps) {
  const { all, ask } = useCompetencies(onPickCompetencies);
  const codes = codesOf(view, draft);
  const change = (next: string[] | null) => onDraft({ ...draft, codes: next });
  const [open, setOpen] = useState(false);
  if (open) return <Picker all={all ?? view.competencies} codes={codes} onChange={change} say={say} />;
  return (
    <fieldset>
      <legend class="lab">{say('builds')}</legend>
      {view.match.codes.map(({ code }) => (
        <label key={code} class="tick">
          <input
            type="checkbox"
            checked={codes?.includes(code) ?? false}
            onChange={(event) => {
              const next = view.match.codes
                .map((of) => of.code)
                .filter((of) => (of === code ? event.currentTarget.checked : codes?.includes(of)));
              change(next.length > 0 ? next : null);
            }}
          />
          <span>
            <CompetencyName code={code} names={view.competencies} />
          </span>
        </label>
      ))}
      <Button
        kind="quiet"
        size="small"
        onPress={() => {
          ask();
          setOpen(true);
        }}
      >
        {say('otherChoice')}
      </Button>
      {problem === 'choose' ? <Wrong>{say('chooseFirst')}</Wrong> : null}
    </fieldset>
  );
}

/** "แก้ก่อนบันทึก": competencies, hours and day, each as the page gave it until it is changed. */
export function Edit(props: EditProps) {
  const { view, draft, onDraft, status, problem, today, say } = props;
  const minutes = minutesOf(view, draft);
  const typed = draft.hours ?? (minutes === null || minutes === 'bad' ? '' : hoursText(minutes));
  return (
    <div class="edit">
      {view.match.decision === 'suggest' ? null : <EditCodes {...props} />}
      <HoursField
        hours={typed}
        onChange={(hours) => onDraft({ ...draft, hours })}
        say={say}
        wrong={problem === 'hours'}
      />
      {status === 'finished' ? (
        <DayField
          day={dayOf(view, draft)}
          onChange={(completedOn) => onDraft({ ...draft, completedOn })}
          today={today}
          say={say}
          wrong={problem === 'day'}
        />
      ) : null}
    </div>
  );
}
