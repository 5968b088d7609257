import { button, cardIn, type Journey } from '../e2e/journey.ts';
import type { Story } from './story.ts';
import { wordsIn } from './words.ts';

/** The card in English, in light and dark, on a course that the restored log knows and on one that it does not. */
export async function cardInEnglish(on: Journey, story: Story): Promise<void> {
  const { card: say } = wordsIn('en');
  await story.step('The card in English', async () => {
    const known = await on.visit('ocsc', 'course-hours');
    await cardIn(known)
      .getByRole('heading', { name: say('already') })
      .waitFor();
    await story.picture(known, 'ocsc-already-en');
    const fresh = await on.visit('ocsc', 'course-enrolled');
    await button(cardIn(fresh), say('saveFinished')).waitFor();
    await story.picture(fresh, 'ocsc-card-en');
    await fresh.emulateMedia({ colorScheme: 'dark' });
    await story.picture(fresh, 'ocsc-card-en-dark');
    return 'the restored course is known as already saved';
  });
}
