import { holdsCitizenId } from '../idp/citizen-id.ts';
import type { FrameCheck } from '../idp/picture.ts';
import { type OpenShadow, printedIn } from './printed.ts';

type Opener = { dom?: { openOrClosedShadowRoot?: OpenShadow } };

/** Documents that are text. */
const text = /^(text\/|application\/(xhtml\+xml|xml|json)$)/;

/** Looks through the document of this frame for a citizen id; the number itself goes no further than this. */
export function checkFrame(window: Window): FrameCheck {
  const { chrome, browser } = globalThis as { chrome?: Opener; browser?: Opener };
  const opens = (browser ?? chrome)?.dom?.openOrClosedShadowRoot;
  const openShadow: OpenShadow = (element) =>
    opens && element instanceof HTMLElement ? opens(element) : element.shadowRoot;
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
