import { Lock, Plus } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../../lib/framework/methods.ts';
import { fiscalYearBounds } from '../../../lib/idp/fiscal-year.ts';
import { editPlan, isFixed, revisePlan, signPlan } from '../../../lib/idp/plan/change-plan.ts';
import { checkPlan, type Idp1Column } from '../../../lib/idp/plan/check-plan.ts';
import type { Holder } from '../../../lib/idp/plan/fit.ts';
import { emptyItem } from '../../../lib/idp/plan/new-plan.ts';
import type { Plan, PlanItem } from '../../../lib/idp/plan/plan.ts';
import type { Progress } from '../../../lib/idp/plan/progress.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { dayText } from '../../../lib/words/dates.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHead } from '../page-head.tsx';
import { ChangePlan } from './change-plan.tsx';
import { columnId } from './column.tsx';
import { PlanHistory } from './history.tsx';
import { columnsToMend } from './item-issues.ts';
import { ItemPanel } from './item-panel.tsx';
import { RulesRail } from './rules-rail.tsx';
import { useAutosave, type Written } from './use-autosave.ts';

/** What `PlanView` takes. */
export interface PlanViewProps {
  plan: Plan;
  holder: Holder;
  names: readonly NamedCompetency[];
  reading: Reading;
  /** Days of development of the year so far. */
  days: number;
  progress: Progress;
  today: string;
  /** Id of the item that is opened first; the first of all where there is none of it. */
  opened?: string;
  /** Writes the plan in the place of the one that the edits rest on. */
  onSave: (plan: Plan, base: Plan) => Promise<Written<Plan>>;
  /** Tells what was done, with the way back. */
  onRemoved: (no: number, undo: () => void) => void;
  /** Tells that a new version has begun. */
  onRevised: (no: number) => void;
  /** Tells that the day of signing is kept, with the way back. */
  onSigned: (undo: () => void) => void;
  locale: Locale;
}

const instant = () => new Date().toISOString();
const clock = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Bangkok',
});

/** A year's plan (แผน IDP1): its items in priority order, one of them open, the rules beside, its versions below. */
export function PlanView(props: PlanViewProps) {
  const { holder, names, reading, days, progress, today, locale } = props;
  const say = speaker(planWords, locale);
  const { value: plan, state, change, flush } = useAutosave(props.plan, props.onSave);
  const { items } = plan;
  const [open, setOpen] = useState<string | null>(
    (items.find(({ id }) => id === props.opened) ?? items[0])?.id ?? null,
  );
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const focus = useRef<string | null>(open !== null && open === props.opened ? `item-${open}` : null);
  const checks = checkPlan(items, { ...holder, reading, days });
  const locked = isFixed(plan);
  const put = (edit: (items: PlanItem[]) => PlanItem[], atOnce = false) =>
    change((now) => editPlan(now, edit(now.items), instant()) ?? now, atOnce);

  useEffect(() => {
    if (focus.current === null) return;
    const target = document.getElementById(focus.current);
    focus.current = null;
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
  });
  const set = (id: string, part: Partial<PlanItem>) =>
    put((now) => now.map((item) => (item.id === id ? { ...item, ...part } : item)));
  const move = (at: number, by: -1 | 1) => {
    const moved = items[at];
    const to = at + by;
    if (moved === undefined || to < 0 || to >= items.length) return;
    put((now) => now.toSpliced(at, 1).toSpliced(to, 0, moved), true);
    focus.current = `item-${moved.id}`;
    setSaid(say('moved', { no: to + 1 }));
  };
  const add = () => {
    const item = emptyItem(crypto.randomUUID());
    put((now) => [...now, item], true);
    setOpen(item.id);
    focus.current = `item-${item.id}`;
  };
  const remove = (at: number) => {
    const [gone] = items.slice(at, at + 1);
    if (gone === undefined) return;
    put((now) => now.filter(({ id }) => id !== gone.id), true);
    props.onRemoved(at + 1, () => put((now) => now.toSpliced(at, 0, gone), true));
  };
  const go = (item: string, column: Idp1Column) => {
    setOpen(item);
    focus.current = columnId(item, column);
    setSaid('');
    if (open === item) document.getElementById(columnId(item, column))?.focus();
  };
  const status = plan.signedOn
    ? say('signed', { on: dayText(plan.signedOn, locale) })
    : plan.proposedOn
      ? say('proposed', { on: dayText(plan.proposedOn, locale) })
      : say('draft');
  const savedText =
    state === 'waiting' ? say('saving') : say('saved', { at: clock.format(new Date(plan.updatedAt)) });
  return (
    <>
      <PageHead title={say('title')}>
        {say('version', { no: plan.no })} · {status}
        {state === 'failed' ? null : ` · ${savedText}`}
      </PageHead>
      <div class="sr" role="status">
        {said}
      </div>
      {state === 'failed' ? (
        <Note tone="err" role="alert">
          {say('unsaved')}{' '}
          <button type="button" class="link" onClick={() => void flush()}>
            {say('again')}
          </button>
        </Note>
      ) : null}
      {holder.missionGroup === null ? (
        <Note tone="info">
          {say('noGroup')} <a href="#/settings">{say('setGroup')}</a>
        </Note>
      ) : null}
      {locked ? (
        <div class="note info plock">
          <Lock class="i" />
          <div>
            <b>{say('lockedTitle')}</b> {say('lockedWhy')}{' '}
            <button type="button" class="link" onClick={() => setAsking(true)}>
              {say('change')}
            </button>
          </div>
        </div>
      ) : null}
      <div class="pl">
        <div class="pmain">
          <h2 class="sr">{say('items')}</h2>
          <ol class="items">
            {items.map((item, at) => (
              <ItemPanel
                key={item.id}
                item={item}
                no={at + 1}
                of={items.length}
                year={plan.fiscalYear}
                open={open === item.id}
                locked={locked}
                mend={columnsToMend(item, checks)}
                progress={progress.items[item.id]}
                holder={holder}
                names={names}
                reading={reading}
                set={(part) => set(item.id, part)}
                onOpen={() => setOpen(open === item.id ? null : item.id)}
                onMove={(by) => move(at, by)}
                onRemove={() => remove(at)}
                locale={locale}
              />
            ))}
          </ol>
          {locked ? null : (
            <Button full icon={<Plus class="i" />} onPress={add}>
              {say('add', { no: items.length + 1 })}
            </Button>
          )}
        </div>
        <RulesRail
          items={items}
          checks={checks}
          reading={reading}
          over={today > fiscalYearBounds(plan.fiscalYear).to}
          onGo={go}
          locale={locale}
        />
      </div>
      <PlanHistory
        plan={plan}
        today={today}
        onSign={(day) => {
          change((now) => signPlan(now, day, instant()), true);
          props.onSigned(() => change((now) => signPlan(now, null, instant()), true));
        }}
        onChange={() => setAsking(true)}
        locale={locale}
      />
      {asking ? (
        <ChangePlan
          no={plan.no + 1}
          today={today}
          onClose={() => setAsking(false)}
          onChange={(since, because) => {
            const versionId = crypto.randomUUID();
            change((now) => revisePlan(now, { versionId, since, because, now: instant() }), true);
            props.onRevised(plan.no + 1);
          }}
          locale={locale}
        />
      ) : null}
    </>
  );
}
