import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTrustedTenant } from '../http/trusted-tenant.ts';
import { buildPerson } from '../people/build-person.ts';
import { type OpenBrowser, openBrowser } from '../teams/open-browser.ts';
import type { Tenant } from '../tenant.ts';

describe('the start page in a browser', () => {
  const hr = buildPerson(1, { displayName: 'Solveig Hagen', appRoles: ['HrAdviser'] });
  const other = buildPerson(2, { displayName: 'Áilu Somby' });
  let tenant: Tenant;
  let browser: OpenBrowser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    tenant = await startTrustedTenant({ fill: ({ directory }) => directory.importPeople([hr, other]) });
    browser = await openBrowser();
  });
  afterAll(() => Promise.all([browser.close(), tenant.close()]));
  beforeEach(async () => {
    ({ page, faults } = await browser.newPage());
    return async () => {
      expect(faults).toEqual([]);
      await page.close();
    };
  });

  it('opens Teams as the person, in the language and theme chosen, by keyboard alone', async () => {
    await page.goto(tenant.urls.startUrl);
    await page.getByLabel('Språk', { exact: true }).focus();
    await page.keyboard.type('N');
    await page.getByRole('heading', { name: 'Kven vil du vere?' }).waitFor();
    await page.getByRole('combobox', { name: 'Søk etter namn' }).focus();
    await page.keyboard.type('ái');
    await page.getByRole('option', { name: 'Áilu Somby' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: /Áilu Somby/ }).waitFor();
    expect(await page.getByRole('radio', { name: /Áilu Somby/ }).isChecked()).toBe(true);
    await page.getByLabel('Tema', { exact: true }).focus();
    await page.keyboard.type('M');
    await page.getByRole('link', { name: /Opne Teams/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/teams\?/);
    await page.locator('.me').getByText('Áilu Somby').waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.locator('html').getAttribute('lang')).toBe('nn');
  });

  it('resets the tenant only after it has asked', async () => {
    tenant.context.directory.importPeople([buildPerson(3)]);
    await page.goto(tenant.urls.startUrl);
    await page.getByText('3 ansatte').waitFor();
    await page.getByRole('button', { name: 'Nullstill', exact: true }).click();
    await page.getByRole('button', { name: 'Avbryt' }).click();
    expect(tenant.context.directory.count()).toBe(3);
    await page.getByRole('button', { name: 'Nullstill', exact: true }).click();
    await page.getByRole('button', { name: 'Ja, nullstill' }).click();
    await page.getByText('2 ansatte').waitFor();
    expect(tenant.context.directory.count()).toBe(2);
  });

  it.each(['default', 'dark', 'contrast'])('has no accessibility fault in the theme %s', async (theme) => {
    await page.goto(`${tenant.urls.startUrl}?theme=${theme}`);
    await page.getByRole('radio').first().waitFor();
    const axePath = createRequire(import.meta.url).resolve('axe-core');
    await page.addScriptTag({ content: await readFile(axePath, 'utf8') });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return (await axe.run()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
    });
    expect(violations).toEqual([]);
  });

  it('has room in a window of 360 pixels', async () => {
    await page.setViewportSize({ width: 360, height: 720 });
    await page.goto(tenant.urls.startUrl);
    await page.getByRole('radio').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
