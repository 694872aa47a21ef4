import { policies } from '../../policies/index.ts';
import { distinctPlaces, placesOf } from './tracks-of.cases.ts';
import { combinations } from './features.cases.ts';
import { walkFrom } from './walks-of.cases.ts';
const only = process.argv[2]; const feats=(process.argv[3]??'main').split(',');
let T=0,S=0;
for (const [n,p] of Object.entries(policies)) { if(only && only!=='all' && n!==only) continue;
  const ps = distinctPlaces(p); console.log('##',n, ps.length,'of',placesOf(p).length);
  for (const f of feats) for (const place of (f==='corrections'?ps.slice(0,1):ps)) {
    const t=performance.now();
    const starts = f==='questions'?[{place},{place,toldTo:'first-receiver' as const}]:[{place}];
    const w = walkFrom(p,starts,combinations[f as 'main']);
    const s=(performance.now()-t)/1000; T+=s;S+=w.states.length;
    console.log(f, place.severity,place.kind,w.states.length,'states',w.transitions,'tr',s.toFixed(2)+'s', w.violations.length,'violations');
    for(const v of w.violations.slice(0,6)) console.log('    ',v.law,v.says,'\n         ',v.path.join(' > '));
  }
}
console.log(S,T.toFixed(1));
