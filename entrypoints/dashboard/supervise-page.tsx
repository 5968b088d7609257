import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answered, OpenState } from '../../components/supervise/sent.ts';
import { SuperviseView } from '../../components/supervise/supervise-view.tsx';
import {
  makeAnswerFile,
  openPackage,
  type SentPackage,
  versionHashOf,
} from '../../lib/actions/dashboard/supervise.ts';
import type { AnswerDraft } from '../../lib/idp/answer/make-answer.ts';
import type { Attachment } from '../../lib/idp/attachment.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { superviseWords } from '../../lib/words/supervise.ts';
import { download } from './download.ts';
import { keepDraft, keptDraft } from './draft-store.ts';
import type { ScreenProps } from './screen.ts';

/** Larger files are not even read into memory. */
const largestFile = 512 * 1024 * 1024;

/** The supervisor's page: what is opened stays in this page's memory; the draft outlives a reload of the tab. */
export function SupervisePage({ store, learner, locale, tell }: ScreenProps) {
  const { profile, today } = learner;
  const [state, setState] = useState<OpenState>({ at: 'idle' });
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [hash, setHash] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState('');
  const [draft, setDraft] = useState<AnswerDraft>({
    name: profile?.name ?? '',
    position: profile?.position ?? '',
    acknowledged: false,
    on: today,
    words: '',
    suggestions: {},
  });
  const opened = useRef<SentPackage | null>(null);
  const year = opened.current?.years.find(({ fiscalYear }) => fiscalYear === answered?.fiscalYear) ?? null;

  useEffect(() => {
    let gone = false;
    const turnTo = (found: string | null) => {
      if (gone) return;
      setHash(found);
      setSaved('');
      const kept = found === null ? null : keptDraft(found);
      setDraft((old) => kept ?? { ...old, acknowledged: false, on: today, words: '', suggestions: {} });
    };
    if (answered === null || year === null) turnTo(null);
    else void versionHashOf(answered.form, year.plan, year.review).then(turnTo);
    return () => {
      gone = true;
    };
  }, [answered, state]);

  useEffect(() => {
    // A file that misses its place must not take the browser away from what was typed.
    const stay = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', stay);
    return () => {
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', stay);
    };
  }, []);

  const fail = (error: unknown) =>
    tell({ text: storeErrorWords[storeErrorFrom(error).code][locale], failed: true });
  const open = async (file: File) => {
    setState({ at: 'opening' });
    setAnswered(null);
    opened.current = null;
    try {
      if (file.size > largestFile) return setState({ at: 'refused', refusal: { error: 'too-large' } });
      const read = await openPackage(store, new Uint8Array(await file.arrayBuffer()));
      if (!read.ok) return setState({ at: 'refused', refusal: read.error });
      opened.current = read;
      setAnswered({ form: 'IDP1', fiscalYear: read.years[0]?.fiscalYear ?? 0 });
      setState({ at: 'open', sent: read });
    } catch (error) {
      setState({ at: 'idle' });
      fail(error);
    }
  };
  const openFile = async (file: Attachment) => {
    const blob = await opened.current?.openFile(file);
    if (!blob) return tell({ text: superviseWords.fileMissing[locale], failed: true });
    const address = URL.createObjectURL(blob);
    window.open(address, '_blank');
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  const save = async () => {
    const sent = opened.current;
    if (sent === null || answered === null || !year?.plan) return;
    setSaving(true);
    try {
      const { plan, review } = year;
      const to = { person: sent.person.id, form: answered.form, plan, review, fingerprint: sent.fingerprint };
      const file = await makeAnswerFile(store, draft, to);
      if (file !== null) {
        download(file.name, file.content, file.type);
        setSaved(file.name);
      }
    } catch (error) {
      fail(error);
    }
    setSaving(false);
  };
  return (
    <SuperviseView
      state={state}
      answered={answered}
      draft={draft}
      today={today}
      saving={saving}
      saved={saved}
      answeredHash={hash}
      onFile={(file) => void open(file)}
      onAnswered={setAnswered}
      onDraft={(typed) => {
        setDraft(typed);
        setSaved('');
        if (hash !== null) keepDraft(hash, typed);
      }}
      onSave={() => void save()}
      onOpen={(file) => void openFile(file)}
      locale={locale}
    />
  );
}
