import type { ReactElement } from 'react';
import type { Shipment } from './shipments.ts';

/** A shipment’s numbers and places. */
export const ShipmentFacts = ({ shipment }: { readonly shipment: Shipment }): ReactElement => (
  <dl>
    <div>
      <dt>Waybill</dt>
      <dd className="number">{shipment.waybill}</dd>
    </div>
    <div>
      <dt>From</dt>
      <dd>{shipment.from}</dd>
    </div>
    <div>
      <dt>To</dt>
      <dd>{shipment.to}</dd>
    </div>
  </dl>
);
