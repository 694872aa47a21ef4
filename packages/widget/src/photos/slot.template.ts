import type { EvidenceItem } from '@redress/rules';
import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from './checklist.ts';
import { evidenceSource } from './evidence-source.table.ts';
import { renderIcon } from './file-icon.template.ts';
import { accepted, renderRemove, type PhotosContext } from './photo.template.ts';
import { renderPreview } from './photo.template.ts';

/** One item of the checklist: a button to fill it, or what fills it. */
export function renderSlot(
  { item, attached }: Slot,
  context: PhotosContext,
  picked: (event: Event, item: EvidenceItem) => void,
): TemplateResult {
  const { terms, photos } = context.texts;
  const name = html`<span class="item" id="item-${item}">${terms.evidence[item]}</span>`;
  if (attached) {
    return html`
      <li part="slot" class="filled" data-item=${item}>
        <span class="picture">${renderPreview(attached, context)}</span>
        <span class="words">${name}<span class="muted file-name">${attached.name}</span></span>
        ${renderRemove(attached, context)}
      </li>
    `;
  }
  const byCamera = evidenceSource[item] === 'camera';
  return html`
    <li part="slot" data-item=${item}>
      <label>
        <span class="picture">${renderIcon(byCamera ? 'camera' : 'paper')}</span>
        <span class="words">
          ${name} <span class="muted" id="help-${item}">${photos.checklist.help[item]}</span>
        </span>
        <input
          class="visually-hidden"
          type="file"
          aria-labelledby="item-${item}"
          aria-describedby="help-${item}"
          accept=${byCamera ? 'image/*' : accepted}
          capture=${byCamera ? 'environment' : nothing}
          @change=${(event: Event) => picked(event, item)}
        />
      </label>
    </li>
  `;
}
