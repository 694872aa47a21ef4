import { kinds } from '../core/vocabulary.ts';

/** Everything but misconduct, of which nobody hears who might be meant by it (WF-6.1.3). */
export const openKinds = /* @__PURE__ */ kinds.filter((kind) => kind !== 'misconduct');
