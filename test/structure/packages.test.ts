import { describe, expect, it } from 'vitest';
import { text } from './tree.ts';

interface Locked {
  version: string;
  integrity?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const manifest = JSON.parse(text('package.json'));
const locked = JSON.parse(text('package-lock.json')).packages as Record<string, Locked>;
const installed = Object.entries(locked).filter(([path]) => path !== '');

describe('the packages that we stand on', () => {
  it('are pinned to one exact version each', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }) as [
      string,
      string,
    ][];
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
  it('are each locked with a sha512', () => {
    expect(
      installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
  });
  it('have every platform’s own part in the lock, so that `npm ci` works everywhere', () => {
    const names = new Set(installed.map(([path]) => path.replace(/^.*node_modules\//, '')));
    const missing = installed.flatMap(([, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !names.has(name)),
    );
    expect(missing).toEqual([]);
  });
});
