import { largest, testPolicies } from './model.cases.ts';

testPolicies([largest]);
