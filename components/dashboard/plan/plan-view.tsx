import { Lock, Plus } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../../lib/framework/methods.ts';
import { fiscalYearBounds } from '../../../lib/idp/fiscal-year.ts';
import { editPlan, isFixed, proposePlan, revisePlan, signPlan } from '../../../lib/idp/plan/change-plan.ts';
import { checkPlan, type Idp1Column } from '../../../lib/idp/plan/check-plan.ts';
import type { Holder } from '../../../lib/idp/plan/fit.ts';
import { emptyItem } from '../../../lib/idp/plan/new-plan.ts';
import type { Plan, PlanItem } from '../../../lib/idp/plan/plan.ts';
import type { Progress } from '../../../lib/idp/plan/progress.ts';
import type { NamedCompetency } from '../../../lib/view/page-view.ts';
import { planWords } from '../../../lib/words/plan.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { ChangePlan } from './change-plan.tsx';
import { columnId } from './column.tsx';
import { PlanHistory } from './history.tsx';
import { columnsToMend } from './item-issues.ts';
import { ItemPanel } from './item-panel.tsx';
import { PlanHead } from './plan-head.tsx';
import { RulesRail } from './rules-rail.tsx';
import { useAutosave, type Written } from './use-autosave.ts';

/** What `PlanView` takes. */
export interface PlanViewProps {
  /** The supervisor's answer, where there is one. */
  answer?: ComponentChildren;
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
  /** Tells that the version is fixed now, to be handed in or by the day of signing, with the way back. */
  onFixed: (how: 'proposed' | 'signed', undo: () => void) => void;
  locale: Locale;
}

const instant = () => new Date().toISOString();
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
  const [tried, setTried] = useState(false);
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
  const columns = items.map((item) => ({ id: item.id, mend: columnsToMend(item, checks) }));
  // Days come with the year, not with the plan.
  const whole = checks.filter(
    ({ id, ok, severity, items: some }) =>
      !ok && severity === 'must' && some.length === 0 && id !== 'days-per-year',
  );
  const mustMend = columns.reduce((sum, { mend }) => sum + mend.length, whole.length);
  const propose = () => {
    setTried(true);
    const first = columns.find(({ mend }) => mend.length > 0);
    if (first?.mend[0]) return go(first.id, first.mend[0]);
    if (mustMend > 0) return document.getElementById('plan-rules')?.focus();
    change((now) => proposePlan(now, today, instant()), true);
    props.onFixed('proposed', () => change((now) => proposePlan(now, null, instant()), true));
  };
  return (
    <>
      <PlanHead
        plan={plan}
        state={state}
        onRetry={() => void flush()}
        onPropose={locked ? null : propose}
        mustMend={tried && !locked ? mustMend : 0}
        locale={locale}
      />
      {props.answer}
      <div class="sr" role="status">
        {said}
      </div>
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
                mend={columns[at]?.mend ?? []}
                tried={tried}
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
          tried={tried}
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
          props.onFixed('signed', () => change((now) => signPlan(now, null, instant()), true));
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
