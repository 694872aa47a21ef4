import type { Issue } from '@redress/rules';
import { html, nothing, type TemplateResult } from 'lit';
import { helpfulEvidence } from '../photos/helpful-evidence.ts';
import { renderAsked } from './asked-fields.template.ts';
import { renderConsent } from './consent-field.template.ts';
import { renderDiscretion } from './discretion-field.template.ts';
import type { EarlierController } from './earlier.controller.ts';
import type { FieldContext } from './form-fields.ts';
import { renderSend } from './send-button.template.ts';
import { renderStandstill } from './standstill-field.template.ts';
import { renderBranch, renderSubject } from './subject-fields.template.ts';
import type { SubjectController } from './subject.controller.ts';
import type { SubmissionController } from './submission.controller.ts';
import type { TrapController } from './trap.controller.ts';
import { renderContact, renderResolution } from './wishes-fields.template.ts';

/** What the fields below the preview depend on, besides the values. */
export interface Below {
  /** BCP 47. */
  readonly tag: string;
  readonly issue: Issue | undefined;
  readonly earlier: EarlierController;
  /** Absent where it stands above. */
  readonly subject: SubjectController | undefined;
  readonly asksBranch: boolean;
  readonly trap: TrapController;
  readonly submission: SubmissionController;
  readonly photosChanged: () => void;
}

/** Everything that stands below the description and its preview. */
export function renderBelowText(context: FieldContext, below: Below): TemplateResult {
  const { texts, profile } = context;
  const { issue, subject } = below;
  return html`
    ${renderStandstill(context)} ${subject ? renderSubject(context, subject) : nothing}
    ${below.earlier.renderSimilar(context)} ${below.asksBranch ? renderBranch(context) : nothing}
    ${renderAsked(context, issue)}
    <redress-photo-picker
      theme="inherit"
      exportparts="checklist, slot, photos, photo, add"
      .items=${helpfulEvidence(profile.policy, issue)}
      @redress-photos-changed=${below.photosChanged}
    ></redress-photo-picker>
    ${renderResolution(context)} ${renderDiscretion(context)} ${renderContact(context)}
    ${renderConsent(context, below.tag)} ${below.trap.render()} ${renderSend(below.submission, texts)}
  `;
}
