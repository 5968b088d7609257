import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Busy, Outcome } from '../../components/hr/intake.tsx';
import type { GivenFile } from '../../lib/hr/protocol.ts';
import type { ColumnChoice } from '../../lib/hr/roster/roster.ts';
import type { Asked, View } from '../../lib/hr/view.ts';
import { type Line, openLine } from './ask.ts';

/** HR's desk as the page holds it. */
export interface DeskState {
  view: View | null;
  /** What is being read; null while nothing is. */
  busy: Busy | null;
  /** What became of the last load. */
  outcome: Outcome | null;
  load(files: AsyncGenerator<GivenFile[]>): void;
  cancel(): void;
  readRoster(file: File): void;
  chooseColumns(choice: ColumnChoice): void;
  forgetRoster(): void;
  /** Says where the workbook went. */
  saved(name: string): void;
  line: Line;
}

/** Runs the desk's worker and keeps the picture of what is asked; of two pictures the one asked for last is shown. */
export function useDesk(asked: Asked): DeskState {
  const [view, setView] = useState<View | null>(null);
  const [busy, setBusy] = useState<Busy | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const opened = useRef<Line | null>(null);
  opened.current ??= openLine(({ done, total }) =>
    setBusy((now) => (now === null ? null : { at: 'reading', done, total })),
  );
  const line = opened.current;
  const turn = useRef(0);
  const latest = useRef(asked);
  latest.current = asked;

  const look = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const found = await line.ask('look', latest.current);
    if (mine === turn.current) setView(found);
    return found;
  }, [line]);
  useEffect(() => {
    void look();
  }, [asked, look]);

  const load = async (files: AsyncGenerator<GivenFile[]>) => {
    if (busy !== null) return;
    const before = view?.filesGiven ?? 0;
    const badBefore = view ? view.filesGiven - view.filesCounted : 0;
    let found = 0;
    setOutcome(null);
    setBusy({ at: 'gathering', found });
    try {
      for await (const some of files) {
        found += some.length;
        await line.ask('give', some);
        setBusy({ at: 'gathering', found });
      }
      setBusy({ at: 'reading', done: 0, total: found });
      const read = await line.ask('read', undefined);
      const now = await look();
      const bad = now.filesGiven - now.filesCounted - badBefore;
      setOutcome(read ? { at: 'done', files: now.filesGiven - before, bad } : { at: 'cancelled' });
    } catch {
      // What was handed over of this load must not be read with the next.
      await line.ask('cancel', undefined);
      setOutcome({ at: 'failed' });
    }
    setBusy(null);
  };
  const rostered = (change: Promise<unknown>) => void change.then(look);
  return {
    view,
    busy,
    outcome,
    load: (files) => void load(files),
    cancel: () => void line.ask('cancel', undefined),
    readRoster: (file) => rostered(line.ask('roster', file)),
    chooseColumns: (choice) => rostered(line.ask('columns', choice)),
    forgetRoster: () => rostered(line.ask('forget-roster', undefined)),
    saved: (name) => setOutcome({ at: 'saved', name }),
    line,
  };
}
