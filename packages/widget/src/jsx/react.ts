import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { RedressElements } from './elements.generated.ts';

/** With what every element takes in React: `className`, `ref`, `key`, `slot` … */
type ReactElements = {
  [Tag in keyof RedressElements]: RedressElements[Tag] &
    DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- that is how React keeps its table
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is extended, not empty
    interface IntrinsicElements extends ReactElements {}
  }
}
