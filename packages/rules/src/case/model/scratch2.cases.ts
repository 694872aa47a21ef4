import { policies } from '../../policies/index.ts';
import { combinations } from './features.cases.ts';
import { walkFrom } from './walks-of.cases.ts';
const t=performance.now();
const w=walkFrom(policies.laundry,[{place:{kind:'return-exchange',severity:'important'}}],combinations.main);
console.log(w.states.length,w.transitions,(performance.now()-t)/1000);
console.log(Math.max(...w.states.map(s=>s.current.messages.length)),Math.max(...w.states.map(s=>s.current.version)));
