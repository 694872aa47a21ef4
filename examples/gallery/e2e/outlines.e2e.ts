import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openGallery, show, type Gallery } from './gallery-server.ts';
import { outlineOf } from './outline.ts';

const folder = new URL('outlines/', import.meta.url);
/** Set, the outlines are written anew; what has changed is then to be read before it is kept. */
const isWriting = process.env['REDRESS_WRITE_OUTLINES'] !== undefined;

const outlined = [
  'launcher/closed',
  'dialog/report',
  'dialog/case',
  'form/empty',
  'form/sure',
  'form/unsure',
  'form/errors',
  'form/offline',
  'form/earlier-draft',
  'form/similar-report',
  'form/misconduct',
  'form/asks-everything',
  'form/consent-missing',
  'form/checklist',
  'form/photos',
  'form/scan-aiming',
  'form/scan-missing',
  'receipt/queued',
  'receipt/sent',
  'receipt/challenge',
  'receipt/rejected-editable',
  'cases/empty',
  'cases/many',
  'cases/rejected',
  'status/handling',
  'status/late',
  'status/whole-conversation',
  'status/waiting-for-you',
  'status/answer-missing',
  'status/offer',
  'status/offer-declining',
  'status/rating-satisfied',
  'status/claim-form',
  'status/claim-errors',
  'status/reopen',
  'status/withdraw-asking',
  'status/not-found',
  'survey/asking',
  'survey/dissatisfied',
  'survey/answered',
  'kiosk/start',
  'kiosk/warning',
  'poster/all-languages',
];

describe('what the browser tells assistive technology', () => {
  let gallery: Gallery;
  let page: Page;
  before(async () => {
    gallery = await openGallery();
    page = await gallery.open('?story=none');
  });
  after(() => gallery.close());

  for (const story of outlined) {
    it(`of ${story} is as it was written down`, async () => {
      await show(page, story);
      const outline = await outlineOf(page);
      const file = new URL(`${story.replace('/', '--')}.txt`, folder);
      if (isWriting) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, outline);
      }
      assert.equal(outline, readFileSync(file, 'utf8'));
    });
  }
});
