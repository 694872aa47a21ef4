import type { Locator, Page } from 'playwright-core';

/** Does something at the desk and waits until the case has been read again. */
export async function andReload(page: Page, act: () => Promise<void>): Promise<void> {
  const carriedOut = page.waitForResponse(
    (response) => /\/v1\/cases\/[^/]+\/commands$/.test(response.url()) && response.ok(),
  );
  const readAgain = carriedOut.then(() =>
    page.waitForResponse((response) => /\/v1\/desk\/cases\/[^/]+$/.test(response.url()) && response.ok()),
  );
  await act();
  await readAgain;
}

/** Chooses a command, wherever it stands, fills in its form and sends it. */
export async function give(
  page: Page,
  shown: Locator,
  command: string,
  name: RegExp,
  fields: Readonly<Record<string, string>> = {},
): Promise<void> {
  const box = shown.locator('redress-desk-command');
  const button = box.getByRole('group').getByRole('button', { name });
  const option = box.locator(`#rest option[value="${command}"]`);
  const form = box.locator('form');
  await button.or(option).first().waitFor({ state: 'attached' });
  if ((await button.count()) > 0) await button.click();
  else await box.locator('#rest').selectOption(command);
  for (const [field, value] of Object.entries(fields)) {
    const control = form.locator(`#field-${field}:is(textarea, input, select)`);
    const choice = form.locator(`input[name="field-${field}"][value="${value}"]`);
    await control.or(choice).first().waitFor({ state: 'attached' });
    if ((await choice.count()) > 0) await choice.check({ force: true });
    else if ((await control.evaluate((element) => element.localName)) === 'select')
      await control.selectOption(value);
    else await control.fill(value);
  }
  await andReload(page, () => form.locator('button.primary').click());
}
