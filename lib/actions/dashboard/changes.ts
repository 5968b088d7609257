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
  channel.onmessage = callback;
  const onShow = () => {
    if (document.visibilityState === 'visible') callback();
  };
  document.addEventListener('visibilitychange', onShow);
  window.addEventListener('focus', callback);
  return () => {
    channel.close();
    document.removeEventListener('visibilitychange', onShow);
    window.removeEventListener('focus', callback);
  };
}
