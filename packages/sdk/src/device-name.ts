/** What database, lock, channel and notes on the device are called: portals of different backends do not meet there. */
export const deviceName = (endpoint: string, portalKey: string): string => `redress:${endpoint}:${portalKey}`;

/** Under which name local storage notes that something waits. The launcher looks for it before it loads anything. */
export const waitingNote = (name: string): string => `${name}:waiting`;
