import { useMemo, useState } from 'preact/hooks';
import { filterEntries, noFilter } from '../../components/dashboard/log/select-entries.ts';
import { NoPicture } from '../../components/dashboard/picture/no-picture.tsx';
import { PictureView } from '../../components/dashboard/picture/picture-view.tsx';
import { Skeleton } from '../../components/parts/skeleton.tsx';
import { type Flattened, flatten } from '../../lib/actions/dashboard/flatten.ts';
import { firstEntries, wholeLog } from '../../lib/actions/dashboard/log.ts';
import { attachPicture, discardPicture, putAsFlattened } from '../../lib/actions/dashboard/picture.ts';
import type { Route } from '../../lib/actions/dashboard/route.ts';
import { newEntryAt } from '../../lib/actions/dashboard.ts';
import { attachmentLimits } from '../../lib/idp/attachment.ts';
import type { Entry } from '../../lib/idp/entry.ts';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import type { Picture } from '../../lib/idp/picture.ts';
import { storeErrorFrom } from '../../lib/store/errors.ts';
import { sweepPicture, waitingPicture } from '../../lib/store/pending-picture.ts';
import { readEntry } from '../../lib/store/read-log.ts';
import { storeErrorWords } from '../../lib/words/dashboard.ts';
import { partWords } from '../../lib/words/parts.ts';
import { pictureWords } from '../../lib/words/picture.ts';
import { fileWords } from '../../lib/words/practice.ts';
import { speaker } from '../../lib/words/words.ts';
import type { ScreenProps } from './screen.ts';
import { useImage } from './use-image.ts';
import { useRead } from './use-read.ts';

const now = () => new Date().toISOString();

const choosable = ({ id, title, completedOn, status }: Entry) => ({
  id,
  title,
  completedOn,
  ongoing: status === 'ongoing',
});

/** The picture that waits, on the store: from what was taken to a file of evidence, or to nothing at all. */
export function PicturePage(props: ScreenProps & { route: Extract<Route, { at: 'picture' }> }) {
  const { store, locale, route } = props;
  const [found] = useRead(async () => {
    await sweepPicture(store, now());
    return waitingPicture(store, now());
  }, [store]);
  const picture = found.value;
  if (route.refused !== null) return <NoPicture why={route.refused} locale={locale} />;
  if (found.at === 'reading')
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100]} height={48} />;
  if (picture === null) return <NoPicture why={null} locale={locale} />;
  return <Waiting key={picture.id} {...props} picture={picture} />;
}

function Waiting({ store, learner, locale, tell, picture }: ScreenProps & { picture: Picture }) {
  const say = speaker(pictureWords, locale);
  const opened = useImage(store, picture.id);
  const [text, setText] = useState('');
  const searching = text.trim() !== '';
  const [log] = useRead(() => (searching ? wholeLog(store) : firstEntries(store, 'all')), [store, searching]);
  const [own] = useRead(
    () => (picture.entryId === null ? Promise.resolve(null) : readEntry(store, picture.entryId)),
    [store, picture.entryId],
  );
  const names = useMemo(() => new Map(learner.names.map(({ code, th }) => [code, th])), [learner.names]);
  const listed = useMemo(() => {
    const terms = { reading: learner.settings.reading, nameOf: (code: string) => names.get(code) ?? '' };
    const newest = [...(log.value ?? [])].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
    return filterEntries(newest, { ...noFilter, text }, terms).map(choosable);
  }, [log.value, text, names, learner.settings.reading]);

  const fail = (error: unknown) => storeErrorWords[storeErrorFrom(error).code][locale];
  const attach = async (file: Flattened, to: string): Promise<string | null> => {
    if (to === 'new') {
      if (!(await putAsFlattened(store, picture, file))) return say('gone');
      const { title, url, site, id } = picture;
      location.hash = `#${newEntryAt({ title, url: url ?? '', site: site ?? '', picture: id })}`;
      return null;
    }
    const attached = await attachPicture(store, picture, to, file);
    if (!attached.ok) return speaker(fileWords, locale)(attached.error, attachmentLimits);
    tell({ text: fileWords.attached[locale].replace('{name}', attached.attachment.name) });
    location.hash = `#/log/${to}`;
    return null;
  };
  const discard = () =>
    discardPicture(store).then(
      () => {
        tell({ text: say('dropped') });
        location.hash = '#/log';
      },
      (error) => tell({ text: fail(error), failed: true }),
    );
  if (opened === 'broken') return <NoPicture why="broken" locale={locale} />;
  if (opened === null || log.at === 'reading' || own.at === 'reading')
    return <Skeleton label={partWords.loading[locale]} widths={[40, 100, 100]} height={48} />;
  return (
    <PictureView
      src={opened.src}
      size={opened.image}
      title={picture.title}
      day={bangkokDay(picture.at)}
      unsure={picture.closedFrames > 0}
      entries={{ own: own.value && choosable(own.value), found: listed, text, onSearch: setText }}
      make={(edit) => flatten(opened.image, edit).catch(() => null)}
      onAttach={(file, to) => attach(file, to).catch(fail)}
      onDiscard={() => void discard()}
      locale={locale}
    />
  );
}
