import { BookOpen, Plus, X } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CurriculumCourse } from '../../../lib/framework/curricula/course.ts';
import { curriculumOf } from '../../../lib/idp/assessment/required.ts';
import { courseName } from '../../../lib/idp/plan/course-name.ts';
import type { PlanItem } from '../../../lib/idp/plan/plan.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { Column } from './column.tsx';
import type { ItemPart } from './item-part.ts';

/** The courses of a curriculum that build a competency of an item. */
function fittingCourses(courses: readonly CurriculumCourse[], item: PlanItem): CurriculumCourse[] {
  return courses.filter(({ competencies }) =>
    competencies.some(({ code }) => item.competencies.includes(code)),
  );
}

/** The curriculum of the group as a list to tick; those that build the item's competencies first. */
function Courses({ item, set, holder, locale }: Omit<ItemPart, 'missing'>) {
  const say = speaker(planWords, locale);
  const [all, setAll] = useState(false);
  const courses = holder.missionGroup === null ? [] : curriculumOf(holder.missionGroup).courses;
  const fitting = fittingCourses(courses, item);
  const shown = all ? courses : fitting;
  const there = new Set(item.topics.map(({ title }) => courseName(title)));
  const toggle = (title: string) => {
    const name = courseName(title);
    const kept = item.topics.filter((topic) => topic.title.trim() !== '' && courseName(topic.title) !== name);
    set({ topics: there.has(name) ? kept : [...kept, { title, courseKeys: [] }] });
  };
  return (
    <fieldset class="courses">
      <legend class="lab">{say('courses')}</legend>
      {shown.length === 0 ? <p class="help">{say('noCourse')}</p> : null}
      <div class="scroll">
        {shown.map(({ category, no, title, provider }) => (
          <label key={`${category}/${no}`} class="pick">
            <input type="checkbox" checked={there.has(courseName(title))} onChange={() => toggle(title)} />
            <span>
              <span lang="th">{title}</span>
              {provider ? <small>{provider}</small> : null}
            </span>
          </label>
        ))}
      </div>
      {courses.length > fitting.length ? (
        <Button kind="quiet" size="small" onPress={() => setAll(!all)}>
          {all ? say('fittingCourses') : say('allCourses', { n: courses.length })}
        </Button>
      ) : null}
    </fieldset>
  );
}

/** Column (2): the topics of an item, one line each, in words or out of the group's curriculum. */
export function TopicsField(props: ItemPart) {
  const { item, set, missing, holder, locale } = props;
  const say = speaker(planWords, locale);
  const [choosing, setChoosing] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (added.current) list.current?.querySelector<HTMLElement>(':scope > li:last-child textarea')?.focus();
    added.current = false;
  }, [item.topics.length]);
  const setTitle = (at: number, title: string) =>
    set({ topics: item.topics.map((topic, index) => (index === at ? { title, courseKeys: [] } : topic)) });
  return (
    <Column item={item.id} column="topic" label={say('topics')} missing={missing} locale={locale}>
      <ul class="picked" ref={list}>
        {item.topics.map(({ title }, at) => (
          <li key={at} class="line">
            <textarea
              class="in short"
              rows={1}
              maxLength={1000}
              aria-label={say('topic', { no: at + 1 })}
              value={title}
              onInput={({ currentTarget }) => setTitle(at, currentTarget.value)}
            />
            <IconButton
              label={say('takeOut', { what: title || say('topic', { no: at + 1 }) })}
              icon={<X class="i" />}
              onPress={() => set({ topics: item.topics.filter((_, index) => index !== at) })}
            />
          </li>
        ))}
      </ul>
      <div class="adds">
        <Button
          kind="quiet"
          size="small"
          icon={<Plus class="i" />}
          onPress={() => {
            added.current = true;
            set({ topics: [...item.topics, { title: '', courseKeys: [] }] });
          }}
        >
          {say('addTopic')}
        </Button>
        {holder.missionGroup === null ? null : (
          <Button
            kind="quiet"
            size="small"
            expanded={choosing}
            icon={<BookOpen class="i" />}
            onPress={() => setChoosing(!choosing)}
          >
            {say('fromCurriculum')}
          </Button>
        )}
      </div>
      {choosing ? <Courses {...props} /> : null}
    </Column>
  );
}
