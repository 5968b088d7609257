import type { Press } from '../../lib/idp/press.ts';
import { Choose } from './choose.tsx';
import { asksHolder, codesOf, type Draft, dayOf, planned, type Terms } from './draft.ts';
import { Edit, type EditProps } from './edit.tsx';
import { Builds, Fact, Facts, placeWords } from './facts.tsx';
import { DayField, Holder } from './questions.tsx';
import { WhichItem } from './which-item.tsx';

/** What `BeforePress` takes: the course, what was changed so far, what is wrong with it, and whether its fields are open. */
export interface BeforePressProps extends EditProps {
  status: Press['status'];
  editing: boolean;
  plans: Terms['plans'];
}

/** Everything of one course that a press would log, and everything that is asked before it. */
export function BeforePress(props: BeforePressProps) {
  const { view, draft, onDraft, onPickCompetencies, status, problem, today, say, editing } = props;
  const { match, course } = view;
  const codes = codesOf(view, draft);
  const change = (part: Draft) => onDraft({ ...draft, ...part });
  const finished = status === 'finished';
  const place = planned(view, draft, status, props);
  const ifIn = place?.ifIn ? say('ifIn', { year: say.locale === 'th' ? place.ifIn : place.ifIn - 543 }) : '';
  const day = finished && (editing || course.completedOn === null || draft.mine === false);
  return (
    <>
      {asksHolder(view) && (
        <Holder
          mine={draft.mine}
          onChange={(mine) => change({ mine })}
          say={say}
          wrong={problem === 'mine'}
        />
      )}
      {match.decision === 'suggest' && (
        <Choose
          offered={match.codes}
          names={view.competencies}
          codes={codes}
          onChange={(next) => change({ codes: next })}
          onPickCompetencies={onPickCompetencies}
          say={say}
          wrong={problem === 'choose'}
        />
      )}
      <Facts view={view} codes={codes} rung={draft.mine === false ? 1 : view.rung} say={say}>
        {match.decision !== 'suggest' && (
          <Fact name={say('builds')}>
            {draft.codes || codes?.length ? (
              <Builds view={view} codes={codes} say={say} />
            ) : (
              say(match.decision === 'none' ? 'outside' : 'inPlanOnly', { like: match.curriculumTitle ?? '' })
            )}
          </Fact>
        )}
        {place && (
          <Fact name={say('plan')}>
            {place.item ? placeWords(place.item, say) : say('notChosen')}
            {ifIn && ` ${ifIn}`}
          </Fact>
        )}
      </Facts>
      {editing && <Edit {...props} />}
      {day && (
        <DayField
          day={dayOf(view, draft)}
          onChange={(completedOn) => change({ completedOn })}
          today={today}
          say={say}
          wrong={problem === 'day'}
        />
      )}
      {place?.fits[1] && (editing || !place.at) && (
        <WhichItem
          fits={place.fits}
          chosen={place.item?.id ?? draft.planItem}
          onChoose={(planItem) => change({ planItem })}
          later={!place.at}
          say={say}
        />
      )}
    </>
  );
}
