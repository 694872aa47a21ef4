/**
 * What an element takes in JSX: its properties, and a listener for each of its events under `on` and the event’s name, as
 * React 19 and Preact write it.
 */
export type ElementProps<E, Property extends keyof E, Event extends keyof HTMLElementEventMap> = {
  -readonly [P in keyof Pick<E, Property>]?: E[P] | undefined;
} & {
  [T in Event as `on${T}`]?: ((event: HTMLElementEventMap[T]) => void) | undefined;
};
