import type { GivenFile } from '../../lib/hr/protocol.ts';

/** Files that are handed over at a time; a few thousand at once would hold the page up. */
const handful = 200;

/** The files of a file or folder field, some at a time. */
export async function* chosenFiles(files: readonly File[]): AsyncGenerator<GivenFile[]> {
  for (let from = 0; from < files.length; from += handful) {
    yield files
      .slice(from, from + handful)
      .map((file) => ({ file, path: file.webkitRelativePath || file.name }));
    await breath();
  }
}

/**
 * What a drop brings, folders with everything under them, some files at a time. Must be called while the drop is being handled: the
 * browser forgets its items afterwards.
 */
export function droppedFiles(dropped: DataTransfer): AsyncGenerator<GivenFile[]> {
  const entries = [...dropped.items].map((item) => item.webkitGetAsEntry()).filter((one) => one !== null);
  return walk(entries);
}

async function* walk(entries: readonly FileSystemEntry[]): AsyncGenerator<GivenFile[]> {
  let some: GivenFile[] = [];
  const open = [...entries];
  for (let entry = open.shift(); entry !== undefined; entry = open.shift()) {
    if (entry.isDirectory) open.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    else some.push({ file: await fileOf(entry as FileSystemFileEntry), path: entry.fullPath.slice(1) });
    if (some.length < handful) continue;
    yield some;
    some = [];
    await breath();
  }
  yield some;
}

/** A folder's entries; browsers give a hundred at a time, until none is left. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** Lets the page paint and answer before it goes on. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
