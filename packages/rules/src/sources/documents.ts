import type { Language } from '../core/vocabulary.ts';

/** A document that the rules come from. */
export interface SourceDocument {
  /** What the ids of its clauses begin with. */
  readonly prefix: string;
  readonly title: string;
  /** The kind of company that it was written for. */
  readonly company: string;
  /** The language of the original. */
  readonly language: Language;
  /** The built-in policy that it feeds. */
  readonly policy:
    'xingfa' | 'warehouse' | 'customer-service' | 'fieldservice' | 'cement' | 'shuanghe' | 'laundry';
}

/**
 * The source documents. Two companies’ regimes come from within the collection of customer service regimes and stand
 * before the rest of it, because their prefixes are longer.
 */
export const sourceDocuments = [
  {
    prefix: 'XF-',
    title: 'Notice on raising and assessing the quality of warehouse service',
    company: 'Producer group with branch warehouses and a trading company',
    language: 'id',
    policy: 'xingfa',
  },
  {
    prefix: 'WF-',
    title: 'Customer feedback regulation',
    company: 'Warehousing company',
    language: 'zh-Hant',
    policy: 'warehouse',
  },
  {
    prefix: 'CS-6.',
    title: 'Customer service regimes, a collection: the GPS company',
    company: 'Company that sells, installs and repairs GPS units for vehicles',
    language: 'zh-Hans',
    policy: 'fieldservice',
  },
  {
    prefix: 'CS-7.',
    title: 'Customer service regimes, a collection: the cement works',
    company: 'Cement works that loads trucks and rail wagons',
    language: 'zh-Hans',
    policy: 'cement',
  },
  {
    prefix: 'CS-',
    title: 'Customer service regimes, a collection: what suits any company',
    company: 'Company with a customer service department',
    language: 'zh-Hans',
    policy: 'customer-service',
  },
  {
    prefix: 'SH-',
    title: 'Customer service standard, 2017',
    company: 'Carrier with stations and transit stations',
    language: 'zh-Hant',
    policy: 'shuanghe',
  },
  {
    prefix: 'LA-',
    title: 'Police-uniform laundry contract: after-sales measures',
    company: 'Laundry that collects and delivers',
    language: 'zh-Hans',
    policy: 'laundry',
  },
] as const satisfies readonly SourceDocument[];
