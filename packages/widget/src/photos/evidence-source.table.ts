import type { EvidenceItem } from '@redress/rules';

/** Where an item is had from: a phone's camera, which opens at once, or its files: a paper is often there already. */
export const evidenceSource: Readonly<Record<EvidenceItem, 'camera' | 'files'>> = {
  label: 'camera',
  'outer-box': 'camera',
  'inner-packing': 'camera',
  item: 'camera',
  'whole-pallet': 'camera',
  'delivery-note': 'files',
  'count-sheet': 'files',
  'truck-and-plate': 'camera',
  screenshot: 'files',
};
