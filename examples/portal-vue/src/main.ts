import '@redress/widget/widget';
import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import PortalLayout from './portal-layout.vue';
import ReportPage from './pages/report-page.vue';
import ShipmentsPage from './pages/shipments-page.vue';
import TrackPage from './pages/track-page.vue';

const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: ShipmentsPage },
    { path: '/report/:order', component: ReportPage, props: true },
    { path: '/track', component: TrackPage },
  ],
});

createApp(PortalLayout).use(router).mount('#root');
