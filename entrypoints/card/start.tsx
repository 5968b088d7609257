import { render } from 'preact';
import { Card } from '../../components/card/card.tsx';
import { liftOf } from '../../components/card/place.ts';
import { bangkokDay } from '../../lib/idp/fiscal-year.ts';
import type { CardStart, ToPage } from '../../lib/messages.ts';
import { client, type Send } from '../../lib/page/client.ts';
import { extensionLives, native } from '../../lib/page/native.ts';
import type { PageView, Pressed } from '../../lib/view/page-view.ts';
import { voiceOf } from '../../lib/words/voice.ts';
import { makeHost } from './host.ts';

/** The card's width in px, by which it looks for the page's own buttons under it. */
const width = 344;

/** Some pages draw their own bars late: after this many milliseconds the card looks for them once more. */
const settled = 2000;

/** Starts the card in this page and keeps it in step with the background until the extension goes away. */
export async function startCard(): Promise<void> {
  let view: PageView = { state: 'nothing' };
  let pressed: Pressed | undefined;
  let minimised = false;
  let drawn = false;
  native.runtime.onMessage.addListener(((message: ToPage) => {
    if (message.type !== 'card/show') return;
    pressed = message.pressed ?? (drawn ? undefined : pressed);
    if (drawn) show(message.view);
  }) as never);
  const send: Send = async (request) => {
    if (extensionLives()) return native.runtime.sendMessage(request);
    show({ state: 'reload' });
    throw new Error('The extension was updated');
  };
  const { view: readView, press, undo, competencies, openDashboard, switchSite } = client(send);
  const first = await readView();
  const site = 'site' in first ? first.site : '';
  const { locale, words, css, stand } = (await send({ type: 'card/start', site })) as CardStart;
  const say = voiceOf(words, locale);
  minimised = stand === 'minimised';
  const { host, root } = makeHost(document, css);
  const mount = root.appendChild(document.createElement('div'));

  function show(next: PageView): void {
    view = next;
    draw();
    setTimeout(draw, settled);
  }
  function draw(): void {
    render(
      <Card
        view={view}
        say={say}
        today={bangkokDay(new Date())}
        pressed={pressed}
        minimised={minimised}
        lift={liftOf(document, host, width)}
        onMinimise={(to) => {
          minimised = to;
          draw();
          void send({ type: 'card/stand', site, stand: to ? 'minimised' : 'open' });
        }}
        onPress={press}
        onUndo={undo}
        onOpen={(id) => void openDashboard(`/log/${id}`)}
        onDashboard={() => void openDashboard('/')}
        onBackUp={() => void openDashboard('/export')}
        onPickCompetencies={competencies}
        onRetry={() => void readView().then(show)}
        onClose={(id) => {
          show({ state: 'nothing' });
          void send({ type: 'card/stand', site: id, stand: 'closed' });
        }}
        onSwitchOff={(id) => void switchSite(id, false)}
        onReload={() => location.reload()}
      />,
      mount,
    );
  }

  document.addEventListener('visibilitychange', () => {
    if (!document.hidden && !extensionLives()) show({ state: 'reload' });
  });
  for (const type of ['resize', 'scrollend']) window.addEventListener(type, draw);
  drawn = true;
  show(pressed ? await readView() : first);
}
