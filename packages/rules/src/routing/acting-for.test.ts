import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actingFor } from './acting-for.ts';
import type { StaffEntry } from './directory.ts';

const at = Date.parse('2026-11-23T10:00+08:00');
const away: StaffEntry['absent'] = [[at - 1_000, at + 1_000]];
const leader: StaffEntry = {
  id: 'gu',
  roles: ['general-manager'],
  branches: ['SHA'],
  departments: ['quality'],
  absent: away,
  deputy: 'hong',
};
const head: StaffEntry = {
  id: 'hong',
  roles: ['department-head'],
  branches: ['SHA'],
  departments: ['quality'],
};
const hong = { id: 'hong', roles: ['department-head'], branches: ['SHA'], departments: ['quality'] } as const;

test('a deputy may do what the one who is away may, while they are away', () => {
  const directory = { staff: [leader, head] };
  assert.deepEqual(actingFor(hong, directory, at).roles, ['department-head', 'general-manager']);
  assert.equal(actingFor(hong, directory, at + 1_000), hong, 'they are back');
});

test('a deputy’s deputy does while both are away, and nobody else', () => {
  const kai: StaffEntry = { id: 'kai', roles: ['customer-service'], branches: ['SHA'], departments: [] };
  const directory = { staff: [leader, { ...head, absent: away, deputy: 'kai' }, kai] };
  const acting = actingFor(
    { id: 'kai', roles: ['customer-service'], branches: ['SHA'], departments: [] },
    directory,
    at,
  );
  assert.deepEqual(acting.roles, ['customer-service', 'general-manager', 'department-head']);
  assert.deepEqual(acting.departments, ['quality']);
  assert.equal(actingFor(hong, directory, at), hong);
});

test('customers and the system stand in for nobody', () => {
  const customer = { roles: ['customer'] } as const;
  assert.equal(actingFor(customer, { staff: [leader, head] }, at), customer);
});
