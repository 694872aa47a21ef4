import {
  createElement,
  useImperativeHandle,
  useRef,
  type HTMLAttributes,
  type ReactElement,
  type Ref,
} from 'react';
import { tagOf } from '../core/tag-prefix.ts';
import { useCode } from './use-code.ts';
import { useListeners } from './use-listeners.ts';
import { useProperties } from './use-properties.ts';

/** What every element takes in React, and `ref`: its `current` is nothing until the element’s code is there, and then has all methods. */
export type CommonProps<E extends HTMLElement> = HTMLAttributes<E> & { readonly ref?: Ref<E> | undefined };

/** A listener for an event of an element. */
export type Listener<T extends keyof HTMLElementEventMap> =
  ((event: HTMLElementEventMap[T]) => void) | undefined;

/** How an element says what a component’s props say. */
export interface Names {
  /** Those that can stand in markup, and so are rendered on a server: prop → attribute. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Objects and functions. */
  readonly properties: readonly string[];
  /** Prop → event. */
  readonly events: Readonly<Record<string, string>>;
}

type Props = Readonly<Record<string, unknown>>;

/**
 * An element as a component of React. What can stand in markup does, so that a server renders the same as a browser; the rest is given
 * to the element by effects, which is before its code is there, and after a page that a server rendered was taken over: React itself
 * sets neither objects nor listeners then.
 *
 * @param load brings the code that defines the element; it is asked for in browsers only
 */
export function elementComponent(
  tag: keyof HTMLElementTagNameMap,
  load: () => Promise<unknown>,
  names: Names,
): (props: CommonProps<HTMLElement>) => ReactElement {
  return function RedressElement({ ref, ...props }: CommonProps<HTMLElement>): ReactElement {
    const element = useRef<HTMLElement>(null);
    const given: Props = props;
    useProperties(element, names.properties, given);
    useListeners(element, names.events, given);
    const isThere = useCode(load);
    useImperativeHandle<HTMLElement | null, HTMLElement | null>(
      ref,
      () => (isThere ? element.current : null),
      [isThere],
    );
    return createElement(tagOf(tag), { ...inMarkup(given, names), ref: element });
  };
}

/** What React renders itself. */
function inMarkup(props: Props, { attributes, properties, events }: Names): Props {
  return Object.fromEntries(
    Object.entries(props)
      .filter(([name]) => !properties.includes(name) && !(name in events))
      .map(([name, value]) => [attributes[name] ?? name, value]),
  );
}
