import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { ShipmentFacts } from '../shipment-facts.tsx';
import { shipments } from '../shipments.ts';

export const ShipmentsPage = (): ReactElement => (
  <main>
    <title>Shipments · Harbour Line</title>
    <div className="heading">
      <h1>Your shipments</h1>
      <p>Everything that Harbour Line stores or carries for you at present.</p>
    </div>
    <ul className="shipments">
      {shipments.map((shipment) => (
        <li key={shipment.order}>
          <div className="what">
            <h2>
              <Link to={`/shipments/${shipment.order}`}>{shipment.order}</Link>
            </h2>
            <p>{shipment.goods}</p>
          </div>
          <ShipmentFacts shipment={shipment} />
          <p className={`state ${shipment.tone}`}>{shipment.state}</p>
        </li>
      ))}
    </ul>
  </main>
);
