/** Shuanghe Logistics: customer service standard. */
export const shuanghe = {
  'SH-2':
    'What customers report is recorded in detail and followed up; they are promised a time for feedback.',
  'SH-8': 'No customer is deceived: the status shown is the recorded one.',
} as const;
