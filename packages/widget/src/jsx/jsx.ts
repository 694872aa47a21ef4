import type { RedressElements } from './elements.generated.ts';

/** The elements for JSX, of types only: what a framework’s own table of elements is told of. */
export type { ElementProps } from './element-props.ts';
export type { RedressElements } from './elements.generated.ts';

/** The elements with what a framework gives to every element: `class`, `ref`, `key`, `slot` … */
export type RedressElementsWith<Common> = {
  [Tag in keyof RedressElements]: RedressElements[Tag] & Common;
};
