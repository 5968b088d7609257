import { Crop, Maximize2, Minimize2, Square, SquareX, Undo2 } from 'lucide-preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { type Box, inside, type Size } from '../../../lib/view/picture-edit.ts';
import { pictureWords } from '../../../lib/words/picture.ts';
import { type Locale, speaker } from '../../../lib/words/words.ts';
import { Button } from '../../parts/button.tsx';
import { Stage } from './stage.tsx';
import { type BoxName, boxOf, type Editing, nextBar, withBox, withoutBox } from './use-edit.ts';

/** What `PictureEditor` takes; the edit is kept by whoever makes the file of it. */
export interface PictureEditorProps {
  src: string;
  size: Size;
  editing: Editing;
  locale: Locale;
}

/** The picture with what crops and covers it: buttons for every act, the picture itself, and a line that says what happened. */
export function PictureEditor({ src, size, editing, locale }: PictureEditorProps) {
  const say = speaker(pictureWords, locale);
  const { edit, canUndo, change, undo } = editing;
  const [selected, setSelected] = useState<BoxName | null>(null);
  const [actual, setActual] = useState(false);
  const [said, setSaid] = useState('');
  const how = useId();
  const nameOf = (name: BoxName) =>
    name === 'crop' ? say('crop') : say('bar', { n: edit.bars.findIndex(({ id }) => id === name) + 1 });
  const tell = (name: BoxName, box: Box | null, called = nameOf(name)) => {
    const part = (pixels: number, of: number) => Math.round((pixels / of) * 100);
    setSaid(
      box
        ? say('place', {
            name: called,
            x: part(box.x, size.width),
            y: part(box.y, size.height),
            w: part(box.w, size.width),
            h: part(box.h, size.height),
          })
        : say('removed', { name: called }),
    );
  };
  const remove = (name: BoxName) => {
    tell(name, null);
    change(withoutBox(edit, name));
    setSelected(null);
  };
  const add = (name: BoxName, box: Box) => {
    change(withBox(edit, name, box));
    setSelected(name);
    tell(name, box, name === 'crop' ? undefined : say('bar', { n: edit.bars.length + 1 }));
  };
  const addBar = () => {
    const { x, y, w, h } = edit.crop ?? { x: 0, y: 0, w: size.width, h: size.height };
    // Each a little lower than the one before, so that none hides another.
    const lower = (edit.bars.length % 6) * 0.08;
    const bar = { x: x + w * 0.3, y: y + h * (0.3 + lower), w: w * 0.4, h: h * 0.06 };
    add(nextBar(edit), inside(bar, size));
  };
  const takeBack = () => {
    if (!canUndo) return;
    undo();
    setSaid(say('undone'));
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type === 'search';
      if (event.code !== 'KeyZ' || !(event.ctrlKey || event.metaKey) || event.shiftKey || typing) return;
      event.preventDefault();
      takeBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  const chosen = selected !== null && boxOf(edit, selected) !== undefined ? selected : null;
  return (
    <div class="picedit">
      <fieldset class="pictools" aria-label={say('tools')}>
        <Button size="small" icon={<Square class="i sm filled" />} onPress={addBar}>
          {say('addBar')}
        </Button>
        <Button
          size="small"
          icon={<Crop class="i sm" />}
          onPress={() =>
            edit.crop
              ? remove('crop')
              : add(
                  'crop',
                  inside(
                    { x: size.width * 0.1, y: size.height * 0.1, w: size.width * 0.8, h: size.height * 0.8 },
                    size,
                  ),
                )
          }
        >
          {say(edit.crop ? 'removeCrop' : 'addCrop')}
        </Button>
        {chosen !== null && chosen !== 'crop' ? (
          <Button size="small" icon={<SquareX class="i sm" />} onPress={() => remove(chosen)}>
            {say('remove')}
          </Button>
        ) : null}
        {canUndo ? (
          <Button size="small" kind="quiet" icon={<Undo2 class="i sm" />} onPress={takeBack}>
            {say('undo')}
          </Button>
        ) : null}
        <Button
          size="small"
          kind="quiet"
          icon={actual ? <Minimize2 class="i sm" /> : <Maximize2 class="i sm" />}
          onPress={() => setActual(!actual)}
        >
          {say(actual ? 'wholeView' : 'actualSize')}
        </Button>
      </fieldset>
      <Stage
        src={src}
        size={size}
        editing={editing}
        selected={chosen}
        onSelect={setSelected}
        onTold={(name, box) => tell(name, box)}
        nameOf={nameOf}
        how={how}
        actual={actual}
        locale={locale}
      />
      <p class="xs dim" id={how}>
        {say('how')}
      </p>
      <p class="sr" role="status">
        {said}
      </p>
    </div>
  );
}
