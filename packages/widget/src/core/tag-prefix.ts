/**
 * What the names of this copy's elements begin with. It may be the module's: names belong to a copy of the package, as its classes do.
 */
let prefix = 'redress';

/**
 * Gives the elements of this copy of the package names of their own: after `setTagPrefix('acme')` it is `<acme-form>` that the page
 * writes. To be called before an element's code is imported, in a module that is imported first.
 *
 * @param wanted lower-case letters, digits and hyphens, a letter first
 */
export function setTagPrefix(wanted: string): void {
  prefix = wanted;
}

/** The name that this copy gives to an element of ours. */
export const tagOf = <T extends string>(tag: T): T => tag.replace('redress', prefix) as T;
