export { contentHash, canonicalJson } from './content-hash.ts';
export { PolicyError, type PolicyProblem } from './policy-error.ts';
export { PolicyLayerSchema } from './policy.schema.ts';
export { resolvePolicy } from './resolve-policy.ts';
