// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { dashboardWords } from '../../lib/words/dashboard.ts';
import type { Locale } from '../../lib/words/words.ts';
import { lazy } from './lazy.tsx';

const Hello = ({ locale }: { locale: Locale }) => <p>hello {locale}</p>;

afterEach(cleanup);

describe('a screen in a file of its own', () => {
  it('shows that it is coming, then itself', async () => {
    const Page = lazy(async () => Hello);
    render(<Page locale="en" />);
    expect(screen.queryByText('hello en')).toBeNull();
    await screen.findByText('hello en');
  });

  it('is drawn at once when it was loaded before', async () => {
    const Page = lazy(async () => Hello);
    await Page.load();
    render(<Page locale="th" />);
    screen.getByText('hello th');
  });

  it('is loaded once, however often it is asked for', async () => {
    let times = 0;
    const Page = lazy(async () => {
      times += 1;
      return Hello;
    });
    await Promise.all([Page.load(), Page.load()]);
    expect(times).toBe(1);
  });

  it('says in words that it did not come, and what to do', async () => {
    const Page = lazy<{ locale: Locale }>(() => Promise.reject(new TypeError('Failed to fetch')));
    render(<Page locale="en" />);
    await screen.findByText(dashboardWords.notLoaded.en);
    screen.getByRole('button', { name: dashboardWords.reload.en });
  });
});
