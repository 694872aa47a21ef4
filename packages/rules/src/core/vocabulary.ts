/**
 * The words everything else is written in. Each list is the single place where its words are named; the types
 * derive from the lists, so that schemas, tables and translations cannot drift apart.
 */

/** What a customer brings. Only what this regulation tells apart; see the glossary. */
export const kinds = [
  'complaint',
  'suggestion',
  'praise',
  'enquiry',
  'return-exchange',
  'field-service',
  'hazard',
  'misconduct',
] as const;
export type Kind = (typeof kinds)[number];

/** WF-4.3.1. */
export const categories = ['service-quality', 'business-process', 'communication', 'other'] as const;
export type Category = (typeof categories)[number];

/** WF-4.3.2, the gravest first: the order is used to compare. */
export const severities = ['urgent-major', 'important', 'general'] as const;
export type Severity = (typeof severities)[number];

/** What went wrong, or what the customer wants to say. Each belongs to one category. */
export const issues = [
  'lost',
  'damaged',
  'spoiled',
  'shortage',
  'wrong-item',
  'misdelivery',
  'storage',
  'packaging',
  'delay',
  'not-dispatched',
  'waiting',
  'loading-speed',
  'loading-form',
  'attitude',
  'misconduct',
  'hospitality',
  'paperwork',
  'system',
  'returns-procedure',
  'charges',
  'unreachable',
  'no-reply',
  'late-information',
  'misinformation',
  'hazard',
  'facility',
  'environment',
  'publicity',
  'product-quality',
  'suggestion',
  'praise',
  'unrelated',
] as const;
export type Issue = (typeof issues)[number];

/** Points a case must reach. */
export const milestones = [
  'acknowledge',
  'confirm',
  'notify',
  'on-site',
  'interim',
  'respond',
  'plan',
  'approve',
  'consent',
  'resolve',
  'progress',
  'return-visit',
  'survey-return',
  'report',
] as const;
export type Milestone = (typeof milestones)[number];

/** Who acts. `customer` and `system` are not staff. */
export const roles = [
  'customer',
  'first-receiver',
  'customer-service',
  'department-head',
  'warehouse-supervisor',
  'general-manager',
  'office',
  'management-group',
  'supervision',
  'group-office',
  'custodian',
] as const;
export type Role = (typeof roles)[number];

/** Ways a complaint reaches the company (WF-4.1, XF-2.5, LA-1.3, CS-7.15). */
export const channels = [
  'web',
  'app',
  'wechat',
  'hotline',
  'e-mail',
  'suggestion-box',
  'visit',
  'on-site',
  'trading-company',
  'report-hotline',
] as const;
export type Channel = (typeof channels)[number];

/** What stands for a suggestion box where people can write on a screen: a shared tablet, or a poster with a code for their own telephone (WF-4.1.3). */
export const electronicBoxes = ['kiosk', 'poster'] as const;
export type ElectronicBox = (typeof electronicBoxes)[number];

/** Departments that help to investigate (WF-3.3); `customer-service` settles the rest itself (WF-3.2). */
export const departments = [
  'warehouse-operations',
  'logistics-delivery',
  'quality',
  'customer-service',
] as const;
export type Department = (typeof departments)[number];

/** What would put it right, as the customer sees it (WF-4.2.1). */
export const resolutions = ['refund', 'replace', 'redeliver', 'compensate', 'explain', 'other'] as const;
export type Resolution = (typeof resolutions)[number];

/** Languages the classifier reads. */
export const languages = ['en', 'zh-Hans', 'zh-Hant', 'id'] as const;
export type Language = (typeof languages)[number];

/** Whether `a` is graver than `b`. */
export const isGraver = (a: Severity, b: Severity): boolean => severities.indexOf(a) < severities.indexOf(b);
