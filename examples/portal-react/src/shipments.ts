export interface Shipment {
  readonly order: string;
  readonly waybill: string;
  readonly goods: string;
  readonly from: string;
  readonly to: string;
  readonly state: string;
  /** How it is shown: something to look at, on its way, done. */
  readonly tone: 'attention' | 'moving' | 'done';
}

const waigaoqiao = 'Waigaoqiao warehouse, Shanghai';

export const shipments: readonly Shipment[] = [
  {
    order: 'PO-88213',
    waybill: 'HL7730914',
    goods: 'Brake sensors, 12 pallets',
    from: 'Eindhoven',
    to: waigaoqiao,
    state: '11 of 12 pallets stored',
    tone: 'attention',
  },
  {
    order: 'PO-88251',
    waybill: 'HL7731502',
    goods: 'Shock absorbers, 48 cartons',
    from: waigaoqiao,
    to: 'Veldkamp plant, Suzhou',
    state: 'Out for delivery',
    tone: 'moving',
  },
  {
    order: 'PO-88240',
    waybill: 'HL7731377',
    goods: 'Wheel bearings, 6 pallets',
    from: 'Ningbo',
    to: waigaoqiao,
    state: 'On the road',
    tone: 'moving',
  },
  {
    order: 'PO-88197',
    waybill: 'HL7730156',
    goods: 'Oil filters, 20 pallets',
    from: waigaoqiao,
    to: 'Veldkamp plant, Wuhan',
    state: 'Delivered',
    tone: 'done',
  },
];

export const shipmentOf = (order: string | undefined): Shipment | undefined =>
  shipments.find((shipment) => shipment.order === order);
