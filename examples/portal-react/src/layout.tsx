import { RedressWidget, type RedressWidgetElement } from '@redress/widget/react';
import { useState, type ReactElement } from 'react';
import { Link, NavLink, Outlet, useMatch, useOutletContext } from 'react-router';
import { customer, portal } from './portal.ts';
import { shipmentOf } from './shipments.ts';

/** What the pages can ask of the widget: nothing, as long as its code is not there. */
interface LayoutContext {
  readonly widget: RedressWidgetElement | null;
}

export const useLayout = (): LayoutContext => useOutletContext<LayoutContext>();

/**
 * What stands around every page. The widget stands here and not in the pages: so it stays when the route changes, and an open dialog and
 * what was written in it with it. Which shipment it is about follows the route.
 */
export function Layout(): ReactElement {
  const [widget, setWidget] = useState<RedressWidgetElement | null>(null);
  const shipment = shipmentOf(useMatch('/shipments/:order')?.params.order);
  return (
    <>
      <header className="bar">
        <Link className="brand" to="/">
          <img src="/mark.svg" alt="" width="32" height="32" />
          Harbour Line
        </Link>
        <nav>
          <NavLink to="/">Shipments</NavLink>
          <NavLink to="/reports">My reports</NavLink>
        </nav>
        <p className="account">
          <strong>{customer.name}</strong>
          <span>{customer.company}</span>
        </p>
      </header>

      <Outlet context={{ widget } satisfies LayoutContext} />

      <footer>
        <p>Harbour Line is an invented company; this is a demo of Redress in React.</p>
      </footer>

      <RedressWidget
        {...portal}
        ref={setWidget}
        order={shipment?.order}
        waybill={shipment?.waybill}
        customer={customer}
      />
    </>
  );
}
