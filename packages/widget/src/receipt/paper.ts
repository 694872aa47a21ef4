/** What only a receipt that has arrived needs: its code and its print. Loaded then. */
export { renderQrCode } from './qr-code.template.ts';
export { printAlone } from './print-alone.ts';
export { renderSlip, type Slip } from './slip.template.ts';
export { slipStyles } from './slip.styles.ts';
