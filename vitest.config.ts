import { defineConfig } from 'vitest/config';

const alias = { 'webextension-polyfill': new URL('./test/fake-polyfill.ts', import.meta.url).pathname };

/** `unit` runs everywhere in seconds; `office` opens what we write in LibreOffice; `e2e` drives the built extension in real browsers and is run by `npm test` after the builds. */
export default defineConfig({
  resolve: { alias },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{lib,components,entrypoints}/**/*.test.{ts,tsx}',
            'test/{structure,recordings,commands}/**/*.test.ts',
          ],
          env: { TZ: 'Asia/Bangkok' },
        },
      },
      {
        extends: true,
        test: {
          name: 'office',
          include: ['test/office/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          env: { TZ: 'Asia/Bangkok' },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
