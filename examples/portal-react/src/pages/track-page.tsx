import { RedressStatus } from '@redress/widget/react';
import type { ReactElement } from 'react';
import { portal } from '../portal.ts';

/** Where tracking links lead. The element reads by itself what stands after the “#”, which no server sees. */
export const TrackPage = (): ReactElement => (
  <main className="narrow">
    <title>Your case · Harbour Line</title>
    <div className="heading">
      <h1>Your case</h1>
    </div>
    <div className="sheet">
      <RedressStatus {...portal} />
    </div>
  </main>
);
