import type { ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useLayout } from '../layout.tsx';
import { ShipmentFacts } from '../shipment-facts.tsx';
import { shipmentOf } from '../shipments.ts';

export function ShipmentPage(): ReactElement {
  const { order } = useParams();
  const { widget } = useLayout();
  const shipment = shipmentOf(order);
  if (!shipment)
    return (
      <main className="narrow">
        <div className="heading">
          <h1>There is no shipment {order}</h1>
          <p>
            <Link to="/">Your shipments</Link>
          </p>
        </div>
      </main>
    );
  return (
    <main className="narrow">
      <title>{`${shipment.order} · Harbour Line`}</title>
      <div className="heading">
        <h1>{shipment.order}</h1>
        <p>{shipment.goods}</p>
      </div>
      <div className="sheet shipment">
        <p className={`state ${shipment.tone}`}>{shipment.state}</p>
        <ShipmentFacts shipment={shipment} />
        <button type="button" disabled={!widget} onClick={() => void widget?.open()}>
          Something is wrong with it
        </button>
      </div>
    </main>
  );
}
