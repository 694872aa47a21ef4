const ids = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Every clause of the source documents, in their order, by the policy that each document feeds. */
export const clauseIds: Readonly<Record<string, readonly string[]>> = {
  xingfa: ids(`
    XF-1.1 XF-1.2
    XF-2.1 XF-2.2 XF-2.3 XF-2.4 XF-2.5 XF-2.6 XF-2.7 XF-2.8 XF-2.9
    XF-3.1 XF-3.2 XF-3.3
    XF-4.1 XF-4.2
  `),
  warehouse: ids(`
    WF-2
    WF-3.1 WF-3.2 WF-3.3 WF-3.4
    WF-4.1.1 WF-4.1.2 WF-4.1.3 WF-4.2.1 WF-4.2.2 WF-4.3.1 WF-4.3.2 WF-4.4.1 WF-4.4.2 WF-4.4.3
    WF-4.5.1 WF-4.5.2 WF-4.6.1 WF-4.6.2
    WF-5.1.1 WF-5.1.2 WF-5.1.3 WF-5.2 WF-5.3.1 WF-5.3.2 WF-5.4.1 WF-5.4.2
    WF-6.1.1 WF-6.1.2 WF-6.1.3 WF-6.2.1 WF-6.2.2 WF-6.2.3
  `),
  'customer-service': ids(`
    CS-1.1 CS-1.2 CS-1.3 CS-1.4 CS-1.5 CS-1.6
    CS-2
    CS-3.1 CS-3.2 CS-3.3 CS-3.4 CS-3.5
    CS-4.1 CS-4.2 CS-4.3 CS-4.4 CS-4.5 CS-4.6 CS-4.7
    CS-5.1 CS-5.2 CS-5.3 CS-5.4 CS-5.5 CS-5.6 CS-5.7 CS-5.8 CS-5.9 CS-5.10
    CS-5.11 CS-5.12
  `),
  fieldservice: ids(`
    CS-6.1 CS-6.2 CS-6.3 CS-6.4 CS-6.5
  `),
  cement: ids(`
    CS-7.1 CS-7.2 CS-7.3 CS-7.4 CS-7.5 CS-7.6 CS-7.7 CS-7.8 CS-7.9 CS-7.10
    CS-7.11 CS-7.12 CS-7.13 CS-7.14 CS-7.15 CS-7.16 CS-7.17 CS-7.18 CS-7.19 CS-7.20
    CS-7.21 CS-7.22
  `),
  shuanghe: ids(`
    SH-1 SH-2 SH-3 SH-4 SH-5 SH-6 SH-7 SH-8 SH-9 SH-10 SH-11 SH-12
  `),
  laundry: ids(`
    LA-1.1 LA-1.2 LA-1.3
    LA-2.1 LA-2.2 LA-2.3 LA-2.4 LA-2.5 LA-2.6 LA-2.7 LA-2.8
    LA-3.1 LA-3.2 LA-3.3
    LA-4.1 LA-4.2 LA-4.3 LA-4.4
    LA-5 LA-5.6 LA-5.7 LA-5.8
  `),
};

/** Clauses that leave a number open. */
export const openIds = ids(`
  XF-2.5 XF-2.6 XF-3.1
  WF-3.2 WF-4.1.3 WF-4.2.2 WF-4.4.1 WF-4.4.2 WF-4.4.3 WF-4.5.2 WF-4.6.1 WF-5.1.2
  WF-5.3.2 WF-5.4.1 WF-6.1.2 WF-6.2.3
  CS-2 CS-3.2 CS-4.1 CS-5.2 CS-5.4 CS-5.5 CS-5.6 CS-5.10 CS-6.4
  CS-7.11
  SH-5 SH-7 SH-10
  LA-2.8 LA-3.3 LA-4.3 LA-4.4 LA-5.6 LA-5.7
`);

/** Clauses that recommend rather than demand. */
export const recommendedIds = ids('SH-4 SH-11');
