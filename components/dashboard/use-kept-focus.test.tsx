// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useKeptFocus } from './use-kept-focus.ts';

function Page({ rows, whole = true }: { rows: readonly string[]; whole?: boolean }) {
  useKeptFocus();
  return (
    <main tabIndex={-1}>
      {whole ? (
        <ul aria-label="rows">
          {rows.map((row) => (
            <li key={row}>
              <button type="button">{row}</button>
            </li>
          ))}
        </ul>
      ) : null}
    </main>
  );
}

afterEach(cleanup);
const focused = () => document.activeElement;

it('moves the focus to the list when the row that had it goes away', async () => {
  const { rerender } = render(<Page rows={['a', 'b']} />);
  screen.getByText('b').focus();
  rerender(<Page rows={['a']} />);
  await waitFor(() => expect(focused()).toBe(screen.getByRole('list')));
  screen.getByText('a').focus();
  expect(screen.getByRole('list').hasAttribute('tabindex')).toBe(false);
});

it('moves it to the main part when nothing nearer is left', async () => {
  const { rerender } = render(<Page rows={['a']} />);
  screen.getByText('a').focus();
  rerender(<Page rows={[]} whole={false} />);
  await waitFor(() => expect(focused()).toBe(screen.getByRole('main')));
});

it('leaves it where something else has put it', async () => {
  const { rerender } = render(<Page rows={['a', 'b']} />);
  screen.getByText('b').focus();
  rerender(<Page rows={['a']} />);
  screen.getByText('a').focus();
  await new Promise((done) => setTimeout(done, 120));
  expect(focused()).toBe(screen.getByText('a'));
});

it('does not take the focus when nothing had it', async () => {
  const { rerender } = render(<Page rows={['a', 'b']} />);
  rerender(<Page rows={['a']} />);
  await new Promise((done) => setTimeout(done, 120));
  expect(focused()).toBe(document.body);
});
