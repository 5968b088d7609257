import { focus } from '../../../lib/framework/focus.ts';
import type { MissionGroup } from '../../../lib/framework/mission-groups.ts';
import { assessmentWords } from '../../../lib/words/assessment.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';

/** The mission group in the plan's words: its role, and folded its expected behaviour, goal and focus (จุดเน้น). */
export function GroupAbout({ group, locale }: { group: MissionGroup; locale: Locale }) {
  const say = speaker(assessmentWords, locale);
  const area = focus.find(({ missionGroups }) => missionGroups.some(({ letter }) => letter === group.letter));
  return (
    <section class="panel gabout" aria-labelledby="group-name">
      <div class="gtop">
        <div>
          <h2 id="group-name">{say('groupName', { th: group.th, en: group.en })}</h2>
          <p class="s mut" lang="th">
            “{group.role}”
          </p>
        </div>
        <a href="#/settings">{say('changeGroup')}</a>
      </div>
      <details>
        <summary>{say('aboutGroup')}</summary>
        <dl class="s">
          <dt>{say('behaviours')}</dt>
          <dd lang="th">
            {group.behaviours} <small>{group.place}</small>
          </dd>
          {area ? (
            <>
              <dt>{say('goal')}</dt>
              <dd lang="th">{area.goal}</dd>
              <dt>{say('focus')}</dt>
              <dd lang="th">
                <ul>
                  {area.points.map((point) => (
                    <li key={point}>{point}</li>
                  ))}
                </ul>
                <small>{area.place}</small>
              </dd>
            </>
          ) : null}
        </dl>
      </details>
    </section>
  );
}
