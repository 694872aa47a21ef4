/** Hands an element what a page set on it before its class was there, which would hide the class's properties of the same names. */
export function takeOver<E extends object>(element: E, properties: readonly (keyof E)[]): void {
  for (const name of properties) {
    const own = Object.getOwnPropertyDescriptor(element, name);
    if (!own) continue;
    Reflect.deleteProperty(element, name);
    Reflect.set(element, name, own.value);
  }
}
