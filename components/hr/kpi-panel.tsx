import { CircleCheck, Info } from 'lucide-preact';
import type { KpiFigure, KpiTerms } from '../../lib/hr/figures/kpi.ts';
import { hrWords } from '../../lib/words/hr.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';
import { Segment } from '../parts/segment.tsx';

type KpiNo = '4.1.1' | '4.1.2' | '4.2';

/** What `KpiPanel` takes. */
export interface KpiPanelProps {
  kpis: readonly KpiFigure[];
  developed: KpiTerms['developed'];
  onDeveloped: (developed: KpiTerms['developed']) => void;
  /** Whether there is a roster, and a filter that it does not answer. */
  roster: boolean;
  asksFiles: boolean;
  locale: Locale;
}

/** The plan's three success indicators (chapter 5 section 4), each with its two numbers and the plan's own target. */
export function KpiPanel({ kpis, developed, onDeveloped, roster, asksFiles, locale }: KpiPanelProps) {
  const say = speaker(hrWords, locale);
  return (
    <section class="panel kpi" aria-label={say('kpis')}>
      {kpis.map((figure) => (
        <div key={figure.kpi.no}>
          <h2>{say(`kpi_${figure.kpi.no as KpiNo}`)}</h2>
          <KpiNumbers figure={figure} locale={locale} />
          <p class="xs dim">
            {say('source', { place: figure.kpi.place, year: figure.kpi.byFiscalYear })}
            {' · '}
            {figure.kpi.no === '4.2' ? say('withPlanOnly') : say('silent')}
            {figure.kpi.no === '4.1.2' && figure.of === null ? ` · ${say('targetsUnknown')}` : ''}
          </p>
          {figure.kpi.no === '4.2' ? (
            <div class="choice">
              <span class="xs">{say('developedBy')}</span>
              <Segment
                label={say('developedBy')}
                choices={(['every-item', 'at-least-one'] as const).map((value) => ({
                  value,
                  label: say(value),
                }))}
                value={developed}
                onChange={onDeveloped}
              />
            </div>
          ) : null}
        </div>
      ))}
      {roster && asksFiles ? <p class="xs wide">{say('kpiNoRosterGroup')}</p> : null}
    </section>
  );
}

function KpiNumbers({ figure, locale }: { figure: KpiFigure; locale: Locale }) {
  const say = speaker(hrWords, locale);
  const { reached, of, percent, needed, kpi } = figure;
  if (percent === null)
    return (
      <>
        <div class="big">{say('people', { n: reached.toLocaleString(locale) })}</div>
        <p class="s">
          <Info class="i sm" /> {say(of === 0 ? 'nobody' : 'noWhole')}
        </p>
      </>
    );
  const shown = percentText(percent);
  return (
    <>
      <div class="big">
        {shown}%{' '}
        <small>
          {say('ofPeople', { n: reached.toLocaleString(locale), of: (of ?? 0).toLocaleString(locale) })}
        </small>
      </div>
      <div
        class={needed === 0 ? 'bul' : 'bul lo'}
        role="img"
        aria-label={say('spokenKpi', { n: shown, target: kpi.value })}
      >
        <span style={{ width: `${Math.min(100, percent)}%` }} />
        <b style={{ left: `${kpi.value}%` }} />
        <em style={{ left: `${kpi.value}%` }}>{say('target', { n: kpi.value })}</em>
      </div>
      <p class="s">
        {needed === 0 ? <CircleCheck class="i sm" /> : <Info class="i sm" />}{' '}
        {needed === 0 ? say('reached') : say('needed', { n: (needed ?? 0).toLocaleString(locale) })}
      </p>
    </>
  );
}

/** A per cent with one decimal, cut and not rounded: 79.96 must not read as the target. */
function percentText(percent: number): string {
  return String(Math.floor(percent * 10 + 1e-9) / 10);
}
