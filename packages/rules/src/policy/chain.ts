import { builtInLayers } from '../policies/layers.ts';
import type { GivenFile } from './given-files.ts';
import { layPolicies } from './layers.ts';
import { unnamed } from './parse-layer.ts';
import type { PolicyProblem } from './policy-error.ts';
import type { PolicyLayer } from './policy.ts';

/** From the bottom layer to the one asked for; without `layers` when it does not reach the bottom. */
export interface Chain {
  readonly layers?: readonly PolicyLayer[];
  readonly problems: readonly PolicyProblem[];
}

type Known = Pick<GivenFile, 'at' | 'policyId' | 'unread' | 'layer'>;
type Named = Known & { readonly layer: PolicyLayer };

const builtIns: readonly Named[] = builtInLayers.map((layer) => ({
  layer,
  at: '',
  policyId: undefined,
  unread: [],
}));
const nothing: Chain = { problems: [] };

/** What a file stands on. A policy that was resolved before stands on nothing else: what it took away stays away. */
export function chainOf(file: Known, below: readonly GivenFile[]): Chain {
  const known = [...builtIns, ...below.filter(isNamed)];
  const layers: PolicyLayer[] = [];
  for (let current = file; ;) {
    const { layer, at, policyId, unread } = current;
    // What could not be read may have been what is looked for.
    if (!layer || unread.includes('extends')) return nothing;
    const isBase = current === builtIns[0];
    if (layer.name === 'base' && !isBase && policyId === undefined) return nothing;
    layers.unshift(layer);
    if (isBase || policyId !== undefined) return { layers, problems: [] };

    const name: string = layer.extends ?? 'base';
    const next: Named | undefined = known.find((other) => other.layer.name === name);
    const path = at === '' ? 'extends' : `${at}.extends`;
    if (next ? layers.includes(next.layer) : name === layer.name) {
      return { problems: [{ path, fault: `“${name}” extends itself.`, remedy: 'Break the circle.' }] };
    }
    if (!next) return below.every(isNamed) ? { problems: [unknown(path, name, known)] } : nothing;
    current = next;
  }
}

const isNamed = (file: GivenFile): file is GivenFile & Named =>
  file.layer !== undefined && file.layer.name !== unnamed;

const unknown = (path: string, name: string, known: readonly Named[]): PolicyProblem => ({
  path,
  fault: `There is no policy named “${name}”.`,
  remedy: `Use one of ${known.map(({ layer }) => layer.name).join(', ')}.`,
});

/** Names that more than one policy bears. The same policy may be given twice, and a built-in one along with itself. */
export function sameNames(files: readonly GivenFile[]): PolicyProblem[] {
  const named = [...builtIns, ...files.filter(isNamed)];
  const names = named.map(({ layer }) => layer.name);
  const twice = names.filter((name, i) => {
    const first = named[names.indexOf(name)]!;
    return first !== named[i] && !isSame(first, named[i]!);
  });
  return [...new Set(twice)].map((name) => ({
    path: 'name',
    fault: `Two policies are named “${name}”, so that nobody knows which one is meant.`,
    remedy: 'Give each its own name; the built-in names are taken.',
  }));
}

const isSame = (first: Named, { policyId }: Named): boolean =>
  policyId !== undefined && policyId === (first.policyId ?? idOf(first));

function idOf({ layer }: Named): string | undefined {
  const builtIn = builtIns.find((one) => one.layer === layer);
  const { layers } = builtIn ? chainOf(builtIn, []) : nothing;
  return layers && layPolicies(layers).policyId;
}
