import { CircleAlert, CircleCheck, Clock, Info } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Reading } from '../../../lib/framework/methods.ts';
import {
  emptyColumns,
  type Idp1Column,
  missingBuckets,
  type RuleCheck,
} from '../../../lib/idp/plan/check-plan.ts';
import type { PlanItem } from '../../../lib/idp/plan/plan.ts';
import { planFaultWords, planRuleWords, planWords } from '../../../lib/words/plan.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { columnNo } from './column.tsx';
import { columnOfRule, isFresh } from './item-issues.ts';

/** What `RulesRail` takes. */
export interface RulesRailProps {
  items: readonly PlanItem[];
  checks: readonly RuleCheck[];
  reading: Reading;
  /** Whether handing in was tried in vain: then an item with nothing in it yet is held against the form too. */
  tried: boolean;
  /** Whether the fiscal year is over: until then days can still be gathered. */
  over: boolean;
  /** Opens an item at a field. */
  onGo: (item: string, column: Idp1Column) => void;
  locale: Locale;
}

type Kind = 'must' | 'running' | 'remark' | 'met';

/** One line of the list. */
interface Line {
  key: string;
  kind: Kind;
  text: ComponentChildren;
  source: string;
  /** Why it is only shown, or what it counts. */
  aside?: string;
  go?: { item: string; column: Idp1Column; label: string };
}

const icons = {
  must: <CircleAlert class="i" />,
  running: <Clock class="i" />,
  remark: <Info class="i" />,
  met: <CircleCheck class="i" />,
};

/** Everything that is checked, in the order of its weight: must-fix, what runs through the year, remarks, met. */
function linesOf({ items, checks, reading, tried, over, locale }: RulesRailProps): Line[] {
  const say = speaker(planWords, locale);
  const rule = (id: string) => planRuleWords[id as keyof typeof planRuleWords]?.[locale];
  const noOf = (id: string) => items.findIndex((item) => item.id === id) + 1;
  const wanting = items
    .filter((item) => tried || !isFresh(item))
    .flatMap((item) =>
      emptyColumns(item)
        .filter((column) => column !== 'period' && column !== 'methods')
        .map((column): Line => {
          const label = say('inItem', { no: noOf(item.id) });
          return {
            key: `${item.id}/${column}`,
            kind: 'must',
            text: (
              <>
                <b>{label}</b> {say(`empty_${column}`)}
              </>
            ),
            source: say('column', { no: columnNo[column] }),
            go: { item: item.id, column, label },
          };
        }),
    );
  const checked = checks.flatMap((check): Line[] => {
    const source = check.source;
    const other = check.decides ? undefined : say('otherReading');
    const found =
      check.found === null ? '' : ` · ${say('found', { found: Math.round(check.found * 10) / 10 })}`;
    const name = rule(check.id) ?? check.th;
    const aside = [check.id === 'days-per-year' ? say('daysSoFar') : undefined, other]
      .filter((one) => one !== undefined)
      .join(' · ');
    const line = { text: name + found, source, aside };
    if (check.ok) return [{ key: check.id, kind: 'met', ...line }];
    if (check.id === 'days-per-year' && check.decides && !over)
      return [{ key: check.id, kind: 'running', ...line }];
    const kind = check.severity === 'must' ? 'must' : 'remark';
    if (check.items.length === 0) return [{ key: check.id, kind, ...line }];
    return check.items.flatMap((id) => {
      const item = items.find((one) => one.id === id);
      // Without any method the rule on methods says it already.
      if (check.id === 'methods-in-three-buckets' && item?.methods.length === 0) return [];
      const fault = planFaultWords[check.id as keyof typeof planFaultWords]?.[locale] ?? name;
      const label = say('inItem', { no: noOf(id) });
      const buckets = item && check.id === 'methods-in-three-buckets' ? missingBuckets(item, reading) : [];
      const column = columnOfRule(check.id);
      return {
        key: `${check.id}/${id}`,
        kind,
        text: (
          <>
            <b>{label}</b> {buckets.length > 0 ? say('missing', { buckets: buckets.join(', ') }) : fault}
          </>
        ),
        source,
        aside,
        ...(column ? { go: { item: id, column, label } } : {}),
      };
    });
  });
  const order: Kind[] = ['must', 'running', 'remark', 'met'];
  return order.flatMap((kind) => [...wanting, ...checked].filter((line) => line.kind === kind));
}

/** The rules of the plan held against the items (ตรวจกับข้อกำหนด), each with its place in the plan and the way to its field. */
export function RulesRail(props: RulesRailProps) {
  const { reading, onGo, locale } = props;
  const say = speaker(planWords, locale);
  const [all, setAll] = useState(false);
  const lines = linesOf(props);
  const count = (kind: Kind) => lines.filter((line) => line.kind === kind).length;
  const other: Reading = reading === 'appendix' ? 'curriculum' : 'appendix';
  const others = props.checks.filter(({ decides }) => !decides);
  return (
    <aside class="panel rail" aria-labelledby="plan-rules">
      <h2 id="plan-rules" tabIndex={-1}>
        {say('rules')}
      </h2>
      <p class="sum3" role="status">
        <span class="must">
          {icons.must} {say('nMust', { n: count('must') })}
        </span>
        <span class="remark">
          {icons.remark} {say('nRemark', { n: count('remark') + count('running') })}
        </span>
        <span class="met">
          {icons.met} {say('nMet', { n: count('met') })}
        </span>
      </p>
      <ul class={all ? 'rules all' : 'rules'}>
        {lines.map(({ key, kind, text, source, aside, go }) => (
          <li key={key} class={kind}>
            {icons[kind]}
            <div>
              {text}
              <small>
                <span lang="th">{source}</span>
                {aside ? ` · ${aside}` : ''}
              </small>
              {go && kind !== 'met' ? (
                <button type="button" class="link" onClick={() => onGo(go.item, go.column)}>
                  {say('goFix')}
                  <span class="sr"> {go.label}</span>
                </button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {count('met') > 0 && !all ? (
        <button type="button" class="link showmet" onClick={() => setAll(true)}>
          {say('showMet', { n: count('met') })}
        </button>
      ) : null}
      <p class="xs dim byread">
        {say(`by_${reading}`)} · {say(`other_${other}`)}:{' '}
        {others
          .map(({ id, th }) => planRuleWords[id as keyof typeof planRuleWords]?.[locale] ?? th)
          .join(', ')}{' '}
        <a href="#/settings">{say('changeReading')}</a>
      </p>
    </aside>
  );
}
