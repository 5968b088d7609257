import { cardWords } from '../../lib/words/card.ts';
import { entryFormWords } from '../../lib/words/entry-form.ts';
import { exchangeWords } from '../../lib/words/exchange.ts';
import { logWords } from '../../lib/words/log.ts';
import { onboardingWords } from '../../lib/words/onboarding.ts';
import { overviewWords } from '../../lib/words/overview.ts';
import { profileWords } from '../../lib/words/profile.ts';
import { type Locale, speaker } from '../../lib/words/words.ts';

/** The words of every screen that the demo visits, in one language. */
export function wordsIn(locale: Locale) {
  return {
    card: speaker(cardWords, locale),
    form: speaker(entryFormWords, locale),
    exchange: speaker(exchangeWords, locale),
    log: speaker(logWords, locale),
    welcome: speaker(onboardingWords, locale),
    overview: speaker(overviewWords, locale),
    profile: speaker(profileWords, locale),
  };
}
