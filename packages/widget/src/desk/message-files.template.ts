import type { ViewPhoto } from '@redress/sdk/contract';
import { html, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';

/** What came with a message, by name: the files themselves stand below the conversation. */
export const renderMessageFiles =
  ({ desk }: StaffMessages, formats: Formats) =>
  (files: readonly ViewPhoto[]): TemplateResult => html`
    <ul class="files muted">
      ${files.map(({ name, size, stored }, index) => {
        const facts = [name ?? desk.case.photo(formats.number(index + 1)), formats.size(size)];
        return html`<li>${(stored ? facts : [...facts, desk.case.photoWaiting]).join(' · ')}</li>`;
      })}
    </ul>
  `;
