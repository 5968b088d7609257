import type { NextStep } from '../../../lib/idp/year/next-step.ts';
import type { Step } from './next-steps.tsx';

/** The year's next step as the overview lists it, with the one link that leads there; null when nothing is left. */
export function yearStep(next: NextStep): Step | null {
  switch (next.step) {
    case 'group':
      return { key: 'profile', n: 0, href: '#/settings' };
    case 'assess':
      return { key: 'assess', n: 0, href: '#/assessment' };
    case 'go-on-assessing':
      return { key: 'assessOn', n: 0, href: '#/assessment' };
    case 'assess-again':
      return { key: 'assessAgain', n: 0, href: '#/assessment' };
    case 'plan':
      return { key: 'plan', n: 0, href: '#/plan' };
    case 'fix-plan':
      return { key: 'mend', n: next.check.th, href: '#/plan' };
    case 'fill-plan':
      return { key: 'fillPlan', n: next.no, href: `#/plan?item=${next.item}` };
    case 'propose':
      return { key: 'propose', n: 0, href: '#/plan' };
    case 'choose-item':
      return { key: 'asking', n: next.entries, href: '#/review' };
    case 'confirm':
      return { key: 'unconfirmed', n: next.entries, href: '#/log?show=to-confirm' };
    case 'learn': {
      const { no, state, item } = next.item;
      // What is late is looked at first: it may need logging, another period, or to be left out.
      if (state === 'late') return { key: 'late', n: no, href: `#/plan?item=${item.id}` };
      return { key: 'learn', n: no, href: `#/log/new?item=${item.id}` };
    }
    case 'review':
      return { key: 'review', n: 0, href: '#/review' };
    case 'next-year':
      return { key: 'nextYear', n: 0, href: '#/review' };
    case 'done':
      return null;
  }
}
