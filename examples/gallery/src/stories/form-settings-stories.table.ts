import { detailFields } from '@redress/sdk/contract';
import type { Story } from '../story.ts';
import { fill, pause, press, submit } from './acting.ts';
import { write } from './form-stories.table.ts';

const privacy = {
  version: '2026-11',
  notice: {
    en: 'We use what you write to settle this report and keep it for three years.',
    'zh-Hans': '您填写的内容仅用于处理本次反馈，保存三年。',
    'zh-Hant': '您填寫的內容僅用於處理本次反映，保存三年。',
    id: 'Isian Anda kami pakai untuk menyelesaikan laporan ini dan kami simpan selama tiga tahun.',
  },
  address: 'https://portal.example/privacy',
};
const withPrivacy: Story['client'] = () => ({ settings: { privacy } });

/** A company that wants to know everything that can be asked for. */
const asksEverything: Story['before'] = ({ client }) => {
  const profile = client.profile();
  const ofReporter = { from: 'reporter' } as const;
  const asked = ['occurred-at', ...detailFields] as const;
  const fields = Object.fromEntries(asked.map((field) => [field, ofReporter]));
  const policy = { ...profile.policy, fields: { ...profile.policy.fields, ...fields } };
  client.profile = () => ({ ...profile, policy });
};

/** What companies ask besides, by what is reported: the choices and fields of one each. */
const asking = [
  ['cement', 'misconduct', '*'],
  ['cement', 'complaint', '*'],
  ['xingfa', 'complaint', '*'],
  ['shuanghe', 'complaint', '*'],
  ['laundry', 'return-exchange', '*'],
  ['customer-service', 'return-exchange', '*'],
  ['fieldservice', 'field-service', '*'],
] as const;

/** What depends on what the portal lays down, and on what a case is. */
export const formSettingsStories: readonly Story[] = [
  { name: 'form/consent', client: withPrivacy, shows: ['[part~="consent"] a', 'Read'] },
  {
    name: 'form/consent-missing',
    client: withPrivacy,
    then: async (scene) => {
      await write('damaged')(scene);
      await submit(scene);
    },
    shows: ['#consent-error', 'We need your agreement'],
  },
  {
    name: 'form/misconduct',
    before: ({ element }) => Object.assign(element, { kind: 'misconduct' }),
    then: async (scene) => {
      await write('neither')(scene);
      await press(scene, '[part~="discretion"] .choice:last-of-type input');
    },
    shows: ['[part~="discretion"] legend', ''],
  },
  {
    name: 'form/branches',
    client: () => ({
      settings: {
        branches: [
          { code: 'shanghai', name: '上海 · Shanghai' },
          { code: 'suzhou', name: '苏州 · Suzhou' },
        ],
      },
    }),
    shows: ['label[for="branch"]', 'Which site is it about?'],
  },
  {
    name: 'form/unusual-number',
    client: () => ({
      settings: { numbers: { waybill: { pattern: 'HL-\\d{4}-\\d{4}', example: 'HL-7730-1189' } } },
    }),
    then: async (scene) => {
      await fill(scene, '77301189', '#waybill');
      scene.element.shadowRoot?.querySelector('#waybill')?.dispatchEvent(new Event('change'));
    },
    shows: ['#waybill-hint', 'Our numbers look like'],
  },
  ...asking.map(([company, kind, field]): Story => ({
    name: `form/asks-${company}-${kind}`,
    client: () => ({ company }),
    before: ({ element }) => Object.assign(element, { kind }),
    then: write('neither'),
    shows: [`[part~="asked"] ${field}`, ''],
  })),
  {
    name: 'form/asks-everything',
    before: asksEverything,
    then: write('neither'),
    shows: ['[part~="asked"] #truck-plate', ''],
  },
  {
    name: 'form/errors-in-figures',
    before: asksEverything,
    then: async (scene) => {
      await write('damaged')(scene);
      await fill(scene, '2099-01-31T10:00', '#occurred-at');
      await fill(scene, 'many', '#quantity');
      await submit(scene);
    },
    shows: ['#errors', 'This time has not come yet'],
  },
  {
    name: 'form/why-other-reasons',
    before: ({ client }) => {
      const preview = client.preview;
      client.preview = async (complaint) => {
        const usual = await preview(complaint);
        return {
          ...usual,
          raisedBy: [{ fact: 'lossAmount', atLeast: { CNY: 10_000 } }, { kind: 'misconduct' }],
          severity: 'urgent-major',
          deadlines: usual.deadlines.map((deadline) => ({ ...deadline, certain: false })),
        };
      };
    },
    then: async (scene) => {
      await write('lost')(scene);
      await press(scene, '.why summary');
      await pause(scene);
    },
    shows: ['.why p', 'the loss is high'],
  },
  {
    name: 'form/why-many',
    before: ({ client }) => {
      const preview = client.preview;
      client.preview = async (complaint) => ({
        ...(await preview(complaint)),
        raisedBy: [
          { fact: 'shareAffected', atLeast: 50 },
          { fact: 'hazard', is: true },
          { fact: 'repeated', is: true },
        ],
        severity: 'urgent-major',
      });
    },
    then: async (scene) => {
      await write('lost')(scene);
      await press(scene, '.why summary');
      await pause(scene);
    },
    shows: ['.why p', 'somebody could be hurt'],
  },
  {
    name: 'form/details',
    client: () => ({ company: 'cement' }),
    then: write('damaged'),
    shows: ['[part~="asked"] legend', 'A few details that help'],
  },
  {
    name: 'form/why',
    then: async (scene) => {
      await write('lost')(scene);
      await press(scene, '.why summary');
      await pause(scene);
    },
    shows: ['.why p', 'We handle this as'],
  },
  {
    name: 'form/checklist',
    then: write('damaged'),
    shows: [['redress-photo-picker', '[part~="slot"]'], ''],
  },
];
