import type { UseStore } from 'idb-keyval';
import { useEffect, useState } from 'preact/hooks';
import { pictureBytes } from '../../lib/store/pending-picture.ts';

/** A picture as the window draws it and as a file is made of it; null while it is opened, `broken` when it cannot be. */
export type OpenedImage = { src: string; image: ImageBitmap } | 'broken' | null;

/** Opens the waiting picture with this id, and lets go of it when another one comes or the screen is left. */
export function useImage(store: UseStore, id: string | null): OpenedImage {
  const [opened, setOpened] = useState<OpenedImage>(null);
  useEffect(() => {
    if (id === null) return;
    let left = false;
    let mine: OpenedImage = null;
    const letGo = () => {
      if (mine === null || mine === 'broken') return;
      URL.revokeObjectURL(mine.src);
      mine.image.close();
    };
    const open = async (): Promise<OpenedImage> => {
      const bytes = await pictureBytes(store);
      if (bytes === null) return 'broken';
      const blob = new Blob([bytes.slice()]);
      return { image: await createImageBitmap(blob), src: URL.createObjectURL(blob) };
    };
    open()
      .catch((): OpenedImage => 'broken')
      .then((found) => {
        mine = found;
        if (left) letGo();
        else setOpened(found);
      });
    return () => {
      left = true;
      letGo();
      setOpened(null);
    };
  }, [store, id]);
  return opened;
}
