/** Xingfa Group: notice on raising and assessing warehouse service quality. */
export const xingfa = {
  'XF-1.2': 'Service is the concrete work and how the customer feels about it.',
  'XF-2.4': 'Service complaints are recorded and handled like product-quality complaints, in one register.',
  'XF-2.6': 'Whoever first receives a complaint at a branch reports it promptly and stays on the record.',
} as const;
