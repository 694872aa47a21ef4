/**
 * A dynamic import that can be tried again. Engines that follow the older HTML standard remember a failed import until
 * the page is left; they name its address in the message, so it is asked for under a fresh one. The others ask again
 * by themselves.
 *
 * @param name something that the module exports: by it the module is found where a bundler has put it into one file with others
 */
export async function loadChunk<T>(load: () => Promise<T>, name?: keyof T): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:\/\/\S+/.exec(String(error))?.[0];
    if (address === undefined) throw error;
    const fresh = `${address}?again=${Date.now()}`;
    const file = (await import(/* @vite-ignore */ /* webpackIgnore: true */ fresh)) as Record<
      string,
      unknown
    >;
    const isMeant = (each: unknown): boolean => name === undefined || name in Object(each);
    return [file, ...Object.values(file)].find(isMeant) as T;
  }
}
