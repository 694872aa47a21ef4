/**
 * A dynamic import that can be tried again. Engines that follow the older HTML standard remember a failed import until
 * the page is left; they name its address in the message, so it is asked for under a fresh one. The others ask again
 * by themselves.
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:\/\/\S+/.exec(String(error))?.[0];
    if (address === undefined) throw error;
    const fresh = `${address}?again=${Date.now()}`;
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ fresh)) as T;
  }
}
