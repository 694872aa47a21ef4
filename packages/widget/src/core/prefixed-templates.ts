import type { RenderOptions } from 'lit';
import { tagOf } from './tag-prefix.ts';

const done = new WeakSet<Node>();

/** Renames our elements in what a template will be copied from: the same nodes in the same order, for Lit counts them. */
function rename(content: Node): void {
  for (const element of (content as DocumentFragment).querySelectorAll('*')) {
    const name = tagOf(element.localName);
    if (name === element.localName) continue;
    // The document of a template has no custom elements: nothing wakes up here.
    const renamed = element.ownerDocument.createElement(name);
    for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  }
  done.add(content);
}

/**
 * Lets Lit make a template's elements by the names that this copy gives them. A template belongs to the copy that it is written in, so
 * each is renamed once, in place, before it is copied for the first time.
 */
const prefixed: NonNullable<RenderOptions['creationScope']> = {
  importNode: (content, deep) => {
    if (!done.has(content)) rename(content);
    return document.importNode(content, deep);
  },
};

/** What Lit copies templates with; nothing where the names are the usual ones. */
export const creationScope = (): RenderOptions['creationScope'] =>
  tagOf('redress') === 'redress' ? undefined : prefixed;
