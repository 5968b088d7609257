import { curricula } from '../../../lib/framework/curricula/index.ts';
import { methods } from '../../../lib/framework/methods.ts';
import type { Entry } from '../../../lib/idp/entry.ts';
import { emptyForm, entryFromForm } from '../../../lib/idp/entry-form.ts';
import { bangkokDay } from '../../../lib/idp/fiscal-year.ts';
import { defaultSettings } from '../../../lib/idp/settings.ts';
import { openStore } from '../../../lib/store/open.ts';
import { applyRestore, readEverything } from '../../../lib/store/restore.ts';

const courses = curricula.flatMap((curriculum) => curriculum.courses);
const day = 86_400_000;

/** Entry number `n` of a busy life: every course, every method, the last three years, a few of them open or without a day. */
function entryOf(n: number): Entry {
  const course = courses[n % courses.length] as (typeof courses)[number];
  const now = new Date(Date.now() - (n % 1000) * day).toISOString();
  const ongoing = n % 40 === 7;
  const form = {
    ...emptyForm,
    title: `${course.title} รุ่นที่ ${n}`,
    method: (methods[n % methods.length] as (typeof methods)[number]).id,
    hours: n % 25 === 3 ? '' : String(1 + (n % 12) / 2),
    status: ongoing ? ('ongoing' as const) : ('finished' as const),
    completedOn: ongoing || n % 90 === 11 ? '' : bangkokDay(now),
    codes: course.competencies.map(({ code }) => code),
    provider: 'สำนักงาน ก.พ.',
  };
  const made = entryFromForm(form, { id: crypto.randomUUID(), requestId: crypto.randomUUID(), now });
  if (!made.ok) throw new Error(JSON.stringify(made.errors));
  return n % 3 === 0 ? made.entry : { ...made.entry, site: 'ocsc', courseKeys: [`ocsc:B${n}`] };
}

/** Restores a backup of `count` entries into the extension's own store, by its own code; answers how many came. */
export async function seed(count: number): Promise<number> {
  const store = openStore();
  const now = new Date().toISOString();
  const here = await readEverything(store, now);
  const entries = Array.from({ length: count }, (_, n) => entryOf(n));
  const settings = { ...defaultSettings, onboarded: true, updatedAt: now };
  const { added } = await applyRestore(store, { ...here, entries, settings }, {}, now);
  return added.length;
}
