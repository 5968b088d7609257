import { Desk } from '../../lib/hr/desk.ts';
import { viewOf } from '../../lib/hr/desk-view.ts';
import { hrWorkbook } from '../../lib/hr/out/hr-workbook.ts';
import { outlineOf, type PersonRecord, withContents } from '../../lib/hr/person-record.ts';
import type { Asks, GivenFile, Question, Said } from '../../lib/hr/protocol.ts';
import { fileSource, isLitter, openAgain } from '../../lib/hr/read/read-file.ts';
import { TroubleError } from '../../lib/hr/read/trouble.ts';
import { RosterDesk } from '../../lib/hr/roster/roster-desk.ts';
import { type Load, startLoad } from './read-pool.ts';

const desk = new Desk();
const roster = new RosterDesk(desk);
/** Every file that was read, by its number; records are read again from here. */
const kept: GivenFile[] = [];
let waiting: GivenFile[] = [];
let load: Load | null = null;

function say(said: Said): void {
  postMessage(said);
}

async function readWaiting(): Promise<boolean> {
  const given = waiting.filter(({ path }) => !isLitter(path));
  waiting = [];
  load = startLoad(given, kept.length, (progress) => say({ progress }));
  const read = await load.done;
  load = null;
  if (read === null) return false;
  kept.push(...given);
  desk.take(read);
  return true;
}

async function openRecord({ number, fiscalYear }: Asks['open'][0]): Promise<PersonRecord | null> {
  const outline = outlineOf(desk, number, fiscalYear);
  const row = desk.rowOf(number, fiscalYear);
  if (outline === null || row === null) return outline;
  const { file, path } = desk.files.place(row);
  const given = kept[file];
  try {
    if (given === undefined) throw new TroubleError('unreadable');
    return withContents(outline, await openAgain(fileSource(given.file), path.slice(1)));
  } catch (error) {
    return { ...outline, trouble: error instanceof TroubleError ? error.reason : 'unreadable' };
  }
}

/** Answers one question of the page. */
async function answer({ ask, value }: Question): Promise<unknown> {
  if (ask === 'give') {
    waiting.push(...value);
    return undefined;
  }
  if (ask === 'read') return readWaiting();
  if (ask === 'cancel') {
    waiting = [];
    return load?.cancel();
  }
  if (ask === 'roster') return roster.read(value.name, new Uint8Array(await value.arrayBuffer()));
  if (ask === 'columns') return roster.choose(value);
  if (ask === 'forget-roster') return roster.forget();
  if (ask === 'look') return viewOf(desk, value, roster.state);
  if (ask === 'workbook') return hrWorkbook(desk, value);
  return openRecord(value);
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  answer(data).then(
    (value) => say({ id: data.id, value }),
    (error: unknown) => say({ id: data.id, failed: error instanceof Error ? error.message : String(error) }),
  );
});
