import { limits } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';
import type { Attached } from './evidence-list.ts';
import { renderFileIcon } from './file-icon.template.ts';

/** What the parts of the picker need to show a file and to let it go. */
export interface PhotosContext {
  readonly texts: Messages;
  readonly urlOf: (attached: Attached) => string | undefined;
  readonly remove: (attached: Attached) => void;
}

/** What the contract takes, and HEIC, which some browsers can open: the others say what would do instead. */
export const accepted = [...limits.photoTypes, 'image/heic', 'image/heif'].join(',');

/** A file that is in no slot; what it shows is said if that is known. */
export function renderPhoto(attached: Attached, context: PhotosContext): TemplateResult {
  const { name, file, shows } = attached;
  const isNamed = file !== undefined && context.urlOf(attached) === undefined;
  return html`
    <li part="photo">
      <span class=${isNamed ? 'file' : 'picture'} title=${isNamed ? name : nothing}>
        ${renderPreview(attached, context)}${isNamed ? html`<span class="name">${breakable(name)}</span>` : nothing}
      </span>
      ${shows ? html`<span class="shows">${context.texts.terms.evidence[shows]}</span>` : nothing}
      ${renderRemove(attached, context)}
    </li>
  `;
}

/** A file's name, which may be broken before its ending, and is read in no more pieces than that. */
const breakable = (name: string): readonly TemplateResult[] =>
  name.split(/(?=\.\w+$)/).map((part) => html`<wbr />${part}`);

/** The picture, or what stands for it. */
export function renderPreview(attached: Attached, { texts, urlOf }: PhotosContext): TemplateResult {
  const url = urlOf(attached);
  if (url) return html`<img src=${url} alt=${texts.photos.preview(attached.name)} />`;
  if (!attached.file) return html`<span class="preparing" role="status">${texts.photos.preparing}</span>`;
  return html`${renderFileIcon(attached.file.type)}`;
}

export const renderRemove = (attached: Attached, { texts, remove }: PhotosContext): TemplateResult => html`
  <button
    type="button"
    class="remove"
    aria-label=${texts.photos.remove(attached.name)}
    @click=${() => remove(attached)}
  >
    <span aria-hidden="true">×</span>
  </button>
`;
