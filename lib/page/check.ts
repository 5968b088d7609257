import { holdsCitizenId } from '../idp/citizen-id.ts';
import type { FrameCheck } from '../idp/picture.ts';
import { type OpenShadow, printedIn } from './printed.ts';

type Opener = { dom?: { openOrClosedShadowRoot?: OpenShadow } };

/** Firefox gives it to extensions on the element itself. */
type Opened = { openOrClosedShadowRoot?: ShadowRoot | null };

/** Documents that are text. */
const text = /^(text\/|application\/(xhtml\+xml|xml|json)$)/;

/** Looks through the document of this frame for a citizen id; the number itself goes no further than this. */
export function checkFrame(window: Window): FrameCheck {
  const opens = (globalThis as { chrome?: Opener }).chrome?.dom?.openOrClosedShadowRoot;
  const openShadow: OpenShadow = (element) => {
    const opened = (element as Opened).openOrClosedShadowRoot;
    if (opened !== undefined) return opened;
    return opens && element instanceof HTMLElement ? opens(element) : element.shadowRoot;
  };
  const { document } = window;
  const { text: printed, closedFrames } = printedIn(document, openShadow);
  const sizable = window.innerWidth > 2 && window.innerHeight > 2;
  return {
    readable: text.test(document.contentType),
    citizenId: holdsCitizenId(printed),
    closedFrames,
    apart: window.parent !== window && window.frameElement === null && sizable,
  };
}
