import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';

/** Where the demo leaves its pictures and files. */
export const output = fileURLToPath(new URL('../../demo-output', import.meta.url));

/** Tells on standard output what happens, step by step, and keeps pictures of it. The first step that fails ends it. */
export class Story {
  private steps = 0;
  private pictures = 0;

  constructor() {
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
  }

  /** One step: `what` in a few words; `act` does it and may answer what came of it. */
  async step(what: string, act: () => Promise<string | undefined>): Promise<void> {
    this.steps += 1;
    const start = performance.now();
    const lead = `${String(this.steps).padStart(2)}  ${what}`;
    try {
      const outcome = await act();
      const took = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`✓ ${lead}${outcome ? `: ${outcome}` : ''}  (${took} s)`);
    } catch (error) {
      console.log(`✗ ${lead}`);
      throw error;
    }
  }

  /** Keeps a picture of a page, or of one part of it, numbered in the order of the story; `whole` takes all of a long page. */
  async picture(of: Page | Locator, name: string, whole?: 'whole'): Promise<void> {
    this.pictures += 1;
    const file = `${String(this.pictures).padStart(2, '0')}-${name}.png`;
    const path = join(output, file);
    if (whole === undefined || !('goto' in of)) {
      await of.screenshot({ path, animations: 'disabled' });
      return;
    }
    // What sticks to the window would stand in the middle of a page that is scrolled.
    await of.evaluate(() => scrollTo(0, 0));
    await of.screenshot({ path, animations: 'disabled', fullPage: true });
  }

  /** How the story ended, in one line. */
  end(): string {
    return `${this.steps} steps held, ${this.pictures} pictures and the exported files are in demo-output/`;
  }
}

/** Throws with these words where something does not hold. */
export function must(holds: boolean, words: string): asserts holds {
  if (!holds) throw new Error(words);
}
