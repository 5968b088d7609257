import { useEffect, useState } from 'preact/hooks';
import { HrFrame } from '../../components/hr/hr-frame.tsx';
import { HrView } from '../../components/hr/hr-view.tsx';
import { RecordDialog } from '../../components/hr/record-dialog.tsx';
import { SaveDialog } from '../../components/hr/save-dialog.tsx';
import { openFilter } from '../../lib/hr/figures/filter.ts';
import type { PersonRecord } from '../../lib/hr/person-record.ts';
import type { Asked } from '../../lib/hr/view.ts';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import { hrWords } from '../../lib/words/hr.ts';
import type { Locale } from '../../lib/words/words.ts';
import { download } from '../dashboard/download.ts';
import { chosenFiles, droppedFiles } from './gather.ts';
import { useAttested } from './use-attested.ts';
import { useDesk } from './use-desk.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const today = bangkokDay(new Date());

const atFirst: Asked = {
  filter: openFilter(today),
  dimension: 'agency',
  developed: 'every-item',
  reading: 'appendix',
  list: 'all',
  from: 0,
};

/** HR's own view: files in, figures out, everything in this page and its workers. */
export function App({ locale }: { locale: Locale }) {
  const [asked, setAsked] = useState(atFirst);
  const [record, setRecord] = useState<{ shown: PersonRecord | null } | null>(null);
  const [chosen, setChosen] = useState(false);
  const [saving, setSaving] = useState<'asking' | 'busy' | 'failed' | null>(null);
  const desk = useDesk(asked);
  const attested = useAttested(record?.shown ?? null);
  const change = (some: Partial<Asked>) => setAsked((now) => ({ ...now, from: 0, ...some }));

  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${hrWords.title[locale]} · ${hrWords.name[locale]}`;
  }, [locale]);
  const years = desk.view?.years;
  useEffect(() => {
    // Files are mostly of the year that has just ended: the page opens on the newest that any of them speaks of.
    const [newest] = years ?? [];
    if (chosen || newest === undefined || newest === asked.filter.fiscalYear) return;
    change({ filter: { ...asked.filter, fiscalYear: newest } });
  }, [years?.[0]]);
  const holds = (desk.view?.filesGiven ?? 0) > 0;
  useEffect(() => {
    if (!holds) return;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [holds]);

  const open = async (number: number) => {
    setRecord({ shown: null });
    const shown = await desk.line.ask('open', { number, fiscalYear: asked.filter.fiscalYear });
    setRecord((now) => (now === null ? null : shown && { shown }));
  };
  const save = async (people: boolean) => {
    setSaving('busy');
    try {
      const now = new Date().toISOString();
      const bytes = await desk.line.ask('workbook', { asked, people, madeAt: now });
      const name = `hr-${asked.filter.fiscalYear}-${today}.xlsx`;
      download(name, bytes, workbookType);
      setSaving(null);
      desk.saved(name);
    } catch {
      setSaving('failed');
    }
  };
  return (
    <HrFrame
      year={asked.filter.fiscalYear}
      years={desk.view?.years ?? []}
      onYear={(fiscalYear) => {
        setChosen(true);
        change({ filter: { ...asked.filter, fiscalYear } });
      }}
      onDrop={(dropped) => desk.load(droppedFiles(dropped))}
      locale={locale}
    >
      <HrView
        view={desk.view}
        asked={asked}
        today={today}
        busy={desk.busy}
        outcome={desk.outcome}
        onAsk={change}
        onFiles={(files) => desk.load(chosenFiles(files))}
        onCancel={desk.cancel}
        onRoster={desk.readRoster}
        onColumns={desk.chooseColumns}
        onForgetRoster={desk.forgetRoster}
        onOpen={(number) => void open(number)}
        onPrint={() => print()}
        onSave={() => setSaving('asking')}
        locale={locale}
      />
      {saving === null ? null : (
        <SaveDialog
          busy={saving === 'busy'}
          failed={saving === 'failed'}
          onSave={(people) => void save(people)}
          onClose={() => setSaving(null)}
          locale={locale}
        />
      )}
      {record === null ? null : (
        <RecordDialog
          record={record.shown}
          attested={attested}
          onClose={() => setRecord(null)}
          locale={locale}
        />
      )}
    </HrFrame>
  );
}
