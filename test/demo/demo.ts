import { Journey } from '../e2e/journey.ts';
import { logCourses } from './courses.ts';
import { addByHand, exportLog, firstSteps, lookAtYear, restore } from './dashboard.ts';
import { cardInEnglish } from './english.ts';
import { forAPerson } from './for-a-person.ts';
import { leavePapers } from './papers.ts';
import { keepPictures } from './pictures.ts';
import { siteStyle } from './site-style.ts';
import { Story } from './story.ts';
import { playYear } from './year.ts';

/** The whole main job without anybody: once in Thai, then restored and looked at in English; then a learner's whole year. */
async function byItself(): Promise<void> {
  console.log('No display: the demo plays by itself.\n');
  const story = new Story();
  const thai = new Journey();
  const english = new Journey();
  const year = new Journey();
  try {
    await thai.begin({}, siteStyle);
    await firstSteps(thai, story);
    await logCourses(thai, story);
    await addByHand(thai, story);
    await lookAtYear(thai, story, 'th');
    await exportLog(thai, story);
    const { length } = await thai.desk.entries();
    await thai.end();
    await english.begin({ language: 'en' }, siteStyle);
    await restore(english, story, length);
    await lookAtYear(english, story, 'en');
    await cardInEnglish(english, story);
    await english.end();
    await year.begin({}, siteStyle);
    await playYear(year, story);
    await leavePapers(year, story);
    console.log(`\n${story.end()}`);
  } finally {
    await thai.end();
    await english.end();
    await year.end();
  }
}

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
try {
  if (process.argv.includes('--pictures')) await keepPictures();
  else if (DISPLAY || WAYLAND_DISPLAY) await forAPerson();
  else await byItself();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
