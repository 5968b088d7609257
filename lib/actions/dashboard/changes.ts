/** The channel on which contexts of the extension tell each other that something was written. It carries no data. */
const channelName = 'idp-companion:written';

/** Tells every other open window that something was written. */
export function tellWritten(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('written');
  channel.close();
}

/**
 * Calls back when something may have been written elsewhere: at once when it is told, else when this window is looked at
 * again. Answers how to stop.
 */
export function onWritten(callback: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  let soon: ReturnType<typeof setTimeout> | undefined;
  // A window that is shown is focused too, and many entries may be written at once: one call for all of them.
  const call = () => {
    clearTimeout(soon);
    soon = setTimeout(callback, 50);
  };
  const onShow = () => {
    if (document.visibilityState === 'visible') call();
  };
  channel.onmessage = call;
  document.addEventListener('visibilitychange', onShow);
  window.addEventListener('focus', call);
  return () => {
    clearTimeout(soon);
    channel.close();
    document.removeEventListener('visibilitychange', onShow);
    window.removeEventListener('focus', call);
  };
}
