export interface Shipment {
  readonly order: string;
  readonly waybill: string;
  readonly goods: string;
}

export const shipments: readonly Shipment[] = [
  { order: 'PO-88213', waybill: 'HL7730914', goods: 'Brake sensors, 12 pallets' },
  { order: 'PO-88251', waybill: 'HL7731502', goods: 'Shock absorbers, 48 cartons' },
  { order: 'PO-88240', waybill: 'HL7731377', goods: 'Wheel bearings, 6 pallets' },
];
