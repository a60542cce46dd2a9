import type * as TeamsJs from '@microsoft/teams-js';
import { decodeJwt } from 'jose';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTrustedTenant } from '../http/trusted-tenant.ts';
import { buildPerson } from '../people/build-person.ts';
import type { Tenant } from '../tenant.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { smallTab } from './small-tab.ts';

declare global {
  interface Window {
    microsoftTeams: typeof TeamsJs;
    seen: unknown[];
  }
}

describe('an unmodified TeamsJS in the frame of the Teams page', () => {
  const kari = buildPerson(1);
  let tenant: Tenant;
  let tab: Awaited<ReturnType<typeof smallTab>>;
  let browser: OpenBrowser;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    tenant = await startTrustedTenant({ fill: ({ directory }) => directory.importPeople([kari]) });
    tab = await smallTab();
    tenant.context.product.tabUrl = tab.url;
    browser = await openBrowser();
  });
  afterAll(() => Promise.all([browser.close(), tab.close(), tenant.close()]));
  beforeEach(async () => {
    ({ page, faults } = await browser.newPage());
    return async () => {
      expect(faults).toEqual([]);
      await page.close();
    };
  });

  /** Opens the page, and in the frame initialises TeamsJS for this host. */
  const open = async (query: string): Promise<Frame> => {
    await page.goto(`${tenant.urls.teamsUrl}?person=${kari.id}${query}`);
    return initialised();
  };
  const initialised = async (): Promise<Frame> => {
    const element = await page.waitForSelector('iframe');
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('The frame is empty.');
    await frame.waitForLoadState();
    await frame.evaluate((host) => window.microsoftTeams.app.initialize([host]), tenant.context.publicUrl);
    return frame;
  };
  /** Does something in the frame that ends with another frame in its place; nobody there is left to answer. */
  const leave = async (frame: Frame, act: (argument: string) => Promise<void>, argument: string) => {
    await frame.evaluate(`void (${act})(${JSON.stringify(argument)})`);
    await page.waitForURL(/subEntityId=/);
  };
  const contextIn = (frame: Frame) => frame.evaluate(() => window.microsoftTeams.app.getContext());

  it('gets the context of a personal tab', async () => {
    const context = await contextIn(await open('&theme=dark&lang=nn'));
    expect(context).toMatchObject({
      app: { theme: 'dark', locale: 'nn-no', host: { name: 'Teams', clientType: 'web' } },
      page: { id: 'home', frameContext: 'content' },
      user: {
        id: kari.id,
        tenant: { id: tenant.context.tenantId },
        userPrincipalName: kari.userPrincipalName,
      },
    });
    expect(context.channel).toBeUndefined();
  });

  it('gets the context of a channel tab', async () => {
    const context = await contextIn(await open('&view=channel'));
    expect(context).toMatchObject({
      page: { id: 'plan' },
      channel: { displayName: 'Kompetanseplan', membershipType: 'Regular' },
      team: { displayName: 'Fjordvik kommune' },
    });
  });

  it('gets a token of the person for the product, anew each time', async () => {
    const frame = await open('');
    const get = () => frame.evaluate(() => window.microsoftTeams.authentication.getAuthToken());
    const [first, second] = [await get(), await get()];
    expect(decodeJwt(first)).toMatchObject({
      oid: kari.id,
      tid: tenant.context.tenantId,
      aud: tenant.context.clientId,
      scp: 'access_as_user',
    });
    expect(second).not.toBe(first);
  });

  it('says only what it can do', async () => {
    const frame = await open('');
    const supported = await frame.evaluate(() => {
      const { pages, calendar, dialog, appInstallDialog } = window.microsoftTeams;
      return [pages, pages.config, pages.currentApp, calendar, dialog, appInstallDialog].map((each) =>
        each.isSupported(),
      );
    });
    expect(supported).toEqual([true, true, true, false, false, false]);
  });

  it('hears of a change of theme', async () => {
    const frame = await open('');
    await frame.evaluate(() => {
      window.seen = [];
      window.microsoftTeams.app.registerOnThemeChangeHandler((theme) => window.seen.push(theme));
    });
    await page.getByLabel('Tema').selectOption('contrast');
    await frame.waitForFunction(() => window.seen.length > 0);
    expect(await frame.evaluate(() => window.seen)).toEqual(['contrast']);
    expect((await contextIn(frame)).app.theme).toBe('contrast');
  });

  it('takes the loading indicator away when it has loaded, and shows its failure', async () => {
    const frame = await open('');
    await expect.poll(() => page.locator('.spinner').isVisible()).toBe(true);
    await frame.evaluate(() => window.microsoftTeams.app.notifyAppLoaded());
    await page.waitForSelector('[data-state=ready]');
    await frame.evaluate(() => {
      const { app } = window.microsoftTeams;
      app.notifyFailure({ reason: app.FailedReason.Other, message: 'Tjenesten svarer ikke' });
    });
    await page.getByText('Fanen meldte en feil: Tjenesten svarer ikke').first().waitFor();
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.waitForSelector('[data-state=loading]');
  });

  it('shares a link that opens the tab at the same place', async () => {
    const frame = await open('');
    await frame.evaluate(() => {
      const { app, pages } = window.microsoftTeams;
      app.notifySuccess();
      pages.shareDeepLink({ subPageId: 'measure/7', subPageLabel: 'Tiltak 7' });
    });
    const link = await page.getByLabel('Lenke til denne siden i fanen').inputValue();
    expect(link).toContain(`https://teams.microsoft.com/l/entity/${tenant.context.teamsAppId}/home`);

    await leave(frame, (address) => window.microsoftTeams.app.openLink(address), link);
    expect((await contextIn(await initialised())).page).toMatchObject({ id: 'home', subPageId: 'measure/7' });
  });

  it('moves within the app, and nowhere else', async () => {
    const frame = await open('');
    const refused = await frame.evaluate(() =>
      window.microsoftTeams.pages
        .navigateToApp({ appId: 'fe4a8eba-2a31-4737-8e33-e5fae6fee194', pageId: 'home' })
        .then(
          () => 'opened',
          (error: Error) => error.message,
        ),
    );
    expect(refused).not.toBe('opened');
    await leave(
      frame,
      (subPageId) => window.microsoftTeams.pages.currentApp.navigateTo({ pageId: 'plan', subPageId }),
      'area/2',
    );
    expect((await contextIn(await initialised())).page).toMatchObject({ id: 'plan', subPageId: 'area/2' });
  });

  it('does not listen to other windows', async () => {
    await open('');
    await page.evaluate(() =>
      window.postMessage({ id: 0, func: 'appInitialization.success', args: [] }, '*'),
    );
    expect(await page.getAttribute('.tab-pane', 'data-state')).toBe('loading');
  });
});
