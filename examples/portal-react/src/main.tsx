import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { Layout } from './layout.tsx';
import { ReportsPage } from './pages/reports-page.tsx';
import { ShipmentPage } from './pages/shipment-page.tsx';
import { ShipmentsPage } from './pages/shipments-page.tsx';
import { TrackPage } from './pages/track-page.tsx';

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <BrowserRouter>
      <Routes>
        <Route element={<Layout />}>
          <Route index element={<ShipmentsPage />} />
          <Route path="shipments/:order" element={<ShipmentPage />} />
          <Route path="reports" element={<ReportsPage />} />
          <Route path="track" element={<TrackPage />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Route>
      </Routes>
    </BrowserRouter>
  </StrictMode>,
);
