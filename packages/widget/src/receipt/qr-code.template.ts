import { html, type TemplateResult } from 'lit';
import { qrCode } from './qr-code.ts';

/** Dark on white whatever the theme is: readers expect it. */
export function renderQrCode(text: string, label: string): TemplateResult {
  const { size, path } = qrCode(text);
  return html`
    <svg class="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">
      <rect width=${size} height=${size} fill="#fff"></rect>
      <path d=${path} fill="#000"></path>
    </svg>
  `;
}
