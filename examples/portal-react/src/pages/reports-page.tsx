import { RedressCases } from '@redress/widget/react';
import type { ReactElement } from 'react';
import { portal } from '../portal.ts';

export const ReportsPage = (): ReactElement => (
  <main className="narrow">
    <title>My reports · Harbour Line</title>
    <div className="heading">
      <h1>My reports</h1>
    </div>
    <div className="sheet">
      <RedressCases {...portal} />
    </div>
  </main>
);
