import type { UseStore } from 'idb-keyval';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Closed } from '../../components/dashboard/closed.tsx';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import { PrintBar } from '../../components/print/print-bar.tsx';
import { Sheets } from '../../components/print/sheets.tsx';
import { localeOf } from '../../lib/actions/card.ts';
import { makeFormXlsx, printRouteOf, readFormSources } from '../../lib/actions/dashboard/print.ts';
import { fillForm } from '../../lib/idp/forms/fill.ts';
import { defaultSettings } from '../../lib/idp/settings.ts';
import { openStore } from '../../lib/store/open.ts';
import { partWords } from '../../lib/words/parts.ts';
import { printWords } from '../../lib/words/print.ts';
import { download } from '../dashboard/download.ts';
import { useRead } from '../dashboard/use-read.ts';

/** The sheets are measured, so the font that they are set in has to be there first. */
async function fontsReady(): Promise<void> {
  const faces = ['400 12px Sarabun', '600 12px Sarabun'];
  await Promise.all(
    faces.flatMap((face) => [document.fonts.load(face, 'ก'), document.fonts.load(face, 'A')]),
  );
}

/** One official form, as it will be on paper. */
function PrintPage({ store }: { store: UseStore }) {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onHash = () => setHash(location.hash);
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  const [xlsx, setXlsx] = useState<'idle' | 'making' | 'failed'>('idle');
  const route = useMemo(() => printRouteOf(hash), [hash]);
  const [found, again] = useRead(async () => {
    const [read] = await Promise.all([readFormSources(store, route), fontsReady()]);
    return { ...read, filled: fillForm(route.form, read.sources) };
  }, [store, route]);
  const locale = localeOf(found.value?.settings ?? defaultSettings);
  useEffect(() => {
    document.documentElement.lang = locale;
    // The browser proposes the title as the name of the PDF.
    document.title = [route.form, route.fiscalYear, found.value?.sources.profile?.name]
      .filter(Boolean)
      .join(' ');
  }, [locale, route, found.value]);
  if (found.at === 'failed') return <Closed code={found.code} onRetry={again} locale={locale} />;
  if (found.value === null)
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100, 100]} height={48} />;
  const { filled } = found.value;
  return (
    <main aria-label={printWords[route.form][locale]}>
      <PrintBar
        filled={filled}
        fiscalYear={route.fiscalYear}
        backTo={`/dashboard.html#/${route.form === 'IDP1' ? 'plan' : 'review'}`}
        onPrint={() => window.print()}
        onXlsx={() => {
          setXlsx('making');
          makeFormXlsx(filled, route.fiscalYear).then(
            ({ name, content, type }) => {
              download(name, content, type);
              setXlsx('idle');
            },
            () => setXlsx('failed'),
          );
        }}
        xlsx={xlsx}
        locale={locale}
      />
      <Sheets filled={filled} />
    </main>
  );
}

render(<PrintPage store={openStore()} />, document.getElementById('print') as HTMLElement);
