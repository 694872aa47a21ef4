import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Kind, Severity } from '../core/vocabulary.ts';
import { defaultIssues, defaultSeverityRules } from '../policies/base-issues.ts';
import { classify } from './classify.ts';

describe('kind', () => {
  const cases: readonly (readonly [text: string, kind: Kind])[] = [
    ['The pallet is broken.', 'complaint'],
    ['They refuse to refund me.', 'complaint'],
    ['Great service, thank you!', 'praise'],
    ['建议增加一台地磅。', 'suggestion'],
    ['Petugas minta uang rokok.', 'misconduct'],
    ['There is a gas leak next to the ramp.', 'hazard'],
    ['請問你們幾點開門？', 'enquiry'],
    ['What time do you open on Saturdays?', 'enquiry'],
    ['Why are my goods late?', 'complaint'],
  ];
  for (const [text, kind] of cases) it(`“${text}” is ${kind}`, () => assert.equal(classify(text).kind, kind));
});

describe('severity (WF-4.3.2)', () => {
  const cases: readonly (readonly [text: string, severity: Severity])[] = [
    ['Our parcel was stolen.', 'urgent-major'],
    ['Two tiles are cracked.', 'important'],
    ['The whole pallet was destroyed.', 'urgent-major'],
    ['The parts are late and our production line has stopped.', 'urgent-major'],
    ['货晚到了，我们已经停产。', 'urgent-major'],
    ['整箱全碎了。', 'urgent-major'],
    ['Barang terlambat, produksi kami berhenti.', 'urgent-major'],
    ['It came late, but no big deal.', 'general'],
    ['外箱有点凹，不影响使用，没关系。', 'general'],
    ['Thank you, perfect.', 'general'],
  ];
  for (const [text, severity] of cases)
    it(`“${text}” is ${severity}`, () => assert.equal(classify(text).severity, severity));

  it('an urgent issue in second place still counts', () => {
    const { issues, severity } = classify(
      'The clerk was rude and shouted at me; the parcel never arrived, it was stolen.',
    );
    assert.ok(issues.includes('attitude') && issues.includes('lost'), issues.join());
    assert.equal(severity, 'urgent-major');
  });
});

describe('a policy', () => {
  const severityRules = defaultSeverityRules;
  it('says category and severity of the issue', () => {
    const issues = {
      ...defaultIssues,
      delay: { ...defaultIssues.delay, category: 'other', severity: 'urgent-major' },
    } as const;
    const said = classify('The goods are late.', { policy: { issues, severityRules } });
    assert.equal(said.category, 'other');
    assert.equal(said.severity, 'urgent-major');
  });

  it('says what a signal does to severity', () => {
    const policy = { issues: defaultIssues, severityRules: [] };
    assert.equal(classify('It came late, but no big deal.', { policy }).severity, 'important');
  });
});
