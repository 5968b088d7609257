import { useRef, useState } from 'preact/hooks';
import { Closed } from '../../components/dashboard/closed.tsx';
import type { TakeState } from '../../components/dashboard/exchange/answer-jobs.tsx';
import { ExchangeView } from '../../components/dashboard/exchange/exchange-view.tsx';
import type { Making } from '../../components/dashboard/exchange/making.ts';
import type { PackageOptions } from '../../components/dashboard/exchange/package-contents.tsx';
import type { RestoreState } from '../../components/dashboard/exchange/restore-state.ts';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import {
  checkBackup,
  type MadeFile,
  makeBackup,
  makeCsv,
  restoreBackup,
} from '../../lib/actions/dashboard/exchange.ts';
import { makeBadges, makePackage, makeXapi, takeAnswer } from '../../lib/actions/dashboard/package.ts';
import { logTotals } from '../../lib/actions/dashboard/totals.ts';
import { makeWorkbook } from '../../lib/actions/dashboard/workbook.ts';
import type { Everything } from '../../lib/idp/merge.ts';
import { lastBackup } from '../../lib/store/backup-time.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { exchangeWords } from '../../lib/words/exchange.ts';
import { partWords } from '../../lib/words/parts.ts';
import { speaker } from '../../lib/words/words.ts';
import { download } from './download.ts';
import type { ScreenProps } from './screen.ts';
import { useRead } from './use-read.ts';

/** Larger files are not even read into memory. */
const largestFile = 320 * 1024 * 1024;

/** Export, import, backup and restore on the store. */
export function ExchangePage({ store, learner, locale, year, tell, onChanged }: ScreenProps) {
  const say = speaker(exchangeWords, locale);
  const { settings, profile } = learner;
  const [making, setMaking] = useState<Making | null>(null);
  const [restore, setRestore] = useState<RestoreState>({ at: 'idle' });
  const [take, setTake] = useState<TakeState>({ at: 'idle' });
  const [options, setOptions] = useState<PackageOptions>({
    leaveLinks: false,
    leaveEvidence: false,
    sign: true,
  });
  const read = useRef<{ records: Everything; files: ReadonlyMap<string, Uint8Array> } | null>(null);
  const [known, again] = useRead(async () => {
    const [all, own] = await Promise.all([
      logTotals(store, 'all', settings),
      logTotals(store, year, settings),
    ]);
    const finished = own.count - own.undated - own.ongoing;
    return { total: all.count, finished, minutes: own.minutes, backup: await lastBackup(store) };
  }, [store, year, settings]);
  const fail = (error: unknown) =>
    tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true });

  const make = async (kind: Making, file: () => Promise<MadeFile>) => {
    if (making !== null) return;
    setMaking(kind);
    try {
      const { name, content, type } = await file();
      download(name, content, type);
      tell({ text: say('made', { name }) });
      again();
    } catch (error) {
      fail(error);
    }
    setMaking(null);
  };
  const check = async (file: File) => {
    setRestore({ at: 'reading' });
    try {
      if (file.size > largestFile) return setRestore({ at: 'bad', error: 'too-large' });
      const checked = await checkBackup(store, new Uint8Array(await file.arrayBuffer()));
      if (!checked.ok) return setRestore({ at: 'bad', error: checked.error });
      read.current = checked;
      const { plan, exportedAt, invalid, returning } = checked;
      setRestore({ at: 'checked', busy: false, plan, exportedAt, invalid: invalid.length, returning });
    } catch (error) {
      setRestore({ at: 'idle' });
      fail(error);
    }
  };
  const takeFile = async (file: File) => {
    setTake({ at: 'reading' });
    try {
      if (file.size > largestFile) return setTake({ at: 'bad', error: 'too-large' });
      const taken = await takeAnswer(store, new Uint8Array(await file.arrayBuffer()));
      setTake(taken.ok ? { at: 'taken', ...taken } : { at: 'bad', error: taken.error });
    } catch (error) {
      setTake({ at: 'idle' });
      fail(error);
    }
  };
  if (known.at === 'failed') return <Closed code={known.code} onRetry={again} locale={locale} />;
  if (known.at === 'reading')
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100, 100]} height={64} />;
  const { total, finished, minutes, backup } = known.value;
  const wish = {
    fiscalYear: year,
    leftOut: [
      ...(options.leaveLinks ? (['links'] as const) : []),
      ...(options.leaveEvidence ? (['evidence'] as const) : []),
    ],
    signed: options.sign,
  };
  return (
    <ExchangeView
      send={{
        year,
        named: (profile?.name ?? '') !== '',
        making,
        onPackage: () => void make('package', () => makePackage(store, wish, settings)),
        onWorkbook: () => void make('workbook', () => makeWorkbook(store, year)),
        onCsv: () => void make('csv', () => makeCsv(store, settings.reading)),
        onBadges: () => void make('badges', () => makeBadges(store)),
        onXapi: (version) => void make('xapi', () => makeXapi(store, version, settings)),
      }}
      contents={{
        year,
        entries: finished,
        minutes,
        reading: settings.reading,
        options,
        onOptions: setOptions,
      }}
      answers={{ take, onFile: (file) => void takeFile(file) }}
      safe={{
        total,
        lastBackup: backup,
        making,
        restore,
        onBackup: () => void make('backup', () => makeBackup(store)),
        onFile: (file) => void check(file),
        onApply: (choices) => {
          if (read.current === null || restore.at !== 'checked') return;
          setRestore({ ...restore, busy: true });
          restoreBackup(store, read.current, choices).then(
            (done) => {
              setRestore({ at: 'done', ...done });
              again();
              onChanged();
            },
            (error: unknown) => {
              setRestore({ ...restore, busy: false });
              fail(error);
            },
          );
        },
        onCancel: () => setRestore({ at: 'idle' }),
      }}
      locale={locale}
    />
  );
}
