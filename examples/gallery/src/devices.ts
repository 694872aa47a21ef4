/** The browser believes that it has no connection, until the function is called. */
export function withoutConnection(): () => void {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'onLine');
}

/** The browser says that it reads barcodes, until the function is called. */
export function withBarcodes(): () => void {
  const detector = class {
    static getSupportedFormats = (): Promise<readonly string[]> => Promise.resolve(['code_128']);
    detect = (): Promise<readonly object[]> => Promise.resolve([]);
  };
  Object.defineProperty(globalThis, 'BarcodeDetector', { value: detector, configurable: true });
  return () => Reflect.deleteProperty(globalThis, 'BarcodeDetector');
}
