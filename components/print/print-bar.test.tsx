// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { blankSources, fillForm } from '../../lib/idp/forms/fill.ts';
import { PrintBar } from './print-bar.tsx';

afterEach(cleanup);

const filled = fillForm('IDP1', { ...blankSources, reading: 'appendix', today: '2026-06-12' });
const idle = () => undefined;
const show = (locale: 'th' | 'en', fiscalYear: number | null) =>
  render(
    <PrintBar
      filled={filled}
      fiscalYear={fiscalYear}
      backTo="/dashboard.html#/plan"
      onPrint={idle}
      onXlsx={idle}
      xlsx="idle"
      locale={locale}
    />,
  );

it('names the fiscal year in the era of the reader’s language', () => {
  show('th', 2569);
  expect(screen.getByText(/2569/)).toBeTruthy();
  cleanup();
  show('en', 2569);
  expect(screen.getByText(/Fiscal year 2026/)).toBeTruthy();
  cleanup();
  show('en', null);
  expect(screen.queryByText(/Fiscal year/)).toBeNull();
});
