import { policies } from '../../policies/index.ts';
import { largest, testPolicies } from './model.cases.ts';

const names = Object.keys(policies) as (keyof typeof policies)[];
testPolicies(names.filter((name) => name !== largest));
