import { X } from 'lucide-preact';
import { type Method, type MethodId, method, methods } from '../../../lib/framework/methods.ts';
import { curriculumOf } from '../../../lib/idp/assessment/required.ts';
import { courseName } from '../../../lib/idp/plan/course-name.ts';
import type { PlanItem } from '../../../lib/idp/plan/plan.ts';
import { buckets } from '../../../lib/idp/shares.ts';
import { bucketWords } from '../../../lib/words/parts.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { speaker } from '../../../lib/words/words.ts';
import { BucketTag } from '../../parts/bucket-tag.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { Column } from './column.tsx';
import type { ItemPart } from './item-part.ts';

/** The methods that the group's curriculum ticks for the topics of an item. */
function tickedMethods({ topics }: PlanItem, letter: ItemPart['holder']['missionGroup']): Set<MethodId> {
  if (letter === null) return new Set();
  const names = new Set(topics.map(({ title }) => courseName(title)).filter(Boolean));
  const courses = curriculumOf(letter).courses.filter(({ title }) => names.has(courseName(title)));
  const ticked = new Set<MethodId>(courses.flatMap((course) => course.methods));
  // The tables have one column for both.
  if (ticked.has('mentoring')) ticked.add('coaching');
  return ticked;
}

/** Column (3): the methods of an item under 70, 20 and 10, each with words of its own. */
export function MethodsField({ item, set, missing, holder, reading, locale }: ItemPart) {
  const say = speaker(planWords, locale);
  const ticked = tickedMethods(item, holder.missionGroup);
  const chosen = new Set(item.methods.map((one) => one.method));
  const nameOf = ({ th, en }: Method) => (locale === 'th' ? th : en);
  return (
    <Column
      item={item.id}
      column="methods"
      label={say('methods')}
      help={say('methodsHelp')}
      missing={missing}
      locale={locale}
    >
      <div class="m3">
        {buckets.map((bucket) => {
          const own = item.methods
            .map((planned, at) => ({ planned, at, known: method(planned.method) }))
            .filter(({ known }) => known?.bucket[reading] === bucket);
          const left = methods.filter((one) => one.bucket[reading] === bucket && !chosen.has(one.id));
          const first = left.filter(({ id }) => ticked.has(id));
          const rest = left.filter(({ id }) => !ticked.has(id));
          const option = (one: Method) => (
            <option key={one.id} value={one.id}>
              {nameOf(one)}
            </option>
          );
          return (
            <div key={bucket}>
              <BucketTag bucket={bucket}>{bucketWords[bucket][locale]}</BucketTag>
              <div>
                <ul class="mlist">
                  {own.map(({ planned, at, known }) =>
                    known === undefined ? null : (
                      <li key={planned.method}>
                        <span>{nameOf(known)}</span>
                        <input
                          class="in"
                          maxLength={1000}
                          aria-label={say('methodWords', { method: nameOf(known) })}
                          placeholder={say('methodWordsHint')}
                          value={planned.words}
                          onInput={({ currentTarget }) =>
                            set({
                              methods: item.methods.map((one, index) =>
                                index === at ? { ...one, words: currentTarget.value } : one,
                              ),
                            })
                          }
                        />
                        <IconButton
                          label={say('takeOut', { what: nameOf(known) })}
                          icon={<X class="i" />}
                          onPress={() => set({ methods: item.methods.filter((_, index) => index !== at) })}
                        />
                      </li>
                    ),
                  )}
                </ul>
                <select
                  class="in adder"
                  aria-label={say('addMethod', { bucket })}
                  value=""
                  onChange={({ currentTarget }) => {
                    const id = currentTarget.value;
                    currentTarget.value = '';
                    if (id) set({ methods: [...item.methods, { method: id, words: '' }] });
                  }}
                >
                  <option value="">{say('addMethod', { bucket })}</option>
                  {first.length > 0 ? <optgroup label={say('ticked')}>{first.map(option)}</optgroup> : null}
                  {first.length > 0 && rest.length > 0 ? (
                    <optgroup label={say('otherMethods')}>{rest.map(option)}</optgroup>
                  ) : (
                    rest.map(option)
                  )}
                </select>
              </div>
            </div>
          );
        })}
      </div>
    </Column>
  );
}
