// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useAutosave, type Written } from './use-autosave.ts';

interface Kept {
  text: string;
  updatedAt: string;
}

const first: Kept = { text: '', updatedAt: '2026-01-01T00:00:00.000Z' };
const kept = async (value: Kept): Promise<Written<Kept>> => ({ kept: value });
const typed = (text: string, second: number) => () => ({
  text,
  updatedAt: `2026-01-01T00:00:0${second}.000Z`,
});

afterEach(cleanup);

it('keeps what was written last when an older reading arrives after it', async () => {
  const bases: string[] = [];
  const save = (value: Kept, base: Kept) => {
    bases.push(base.text);
    return kept(value);
  };
  const { result, rerender } = renderHook(({ given }) => useAutosave(given, save), {
    initialProps: { given: first },
  });
  await act(async () => result.current.change(typed('a', 1), true));
  await act(async () => result.current.change(typed('ab', 2), true));
  rerender({ given: typed('a', 1)() });
  expect(result.current.value.text).toBe('ab');
  await act(async () => result.current.change(({ text }) => typed(`${text}c`, 3)(), true));
  expect(result.current.value.text).toBe('abc');
  expect(bases).toEqual(['', 'a', 'ab']);
});

it('takes over a newer reading from another window', async () => {
  const { result, rerender } = renderHook(({ given }) => useAutosave(given, kept), {
    initialProps: { given: first },
  });
  await act(async () => result.current.change(typed('a', 1), true));
  rerender({ given: typed('elsewhere', 2)() });
  expect(result.current.value.text).toBe('elsewhere');
});
