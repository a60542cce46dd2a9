import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  type TurnContext,
} from 'botbuilder';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smallBot } from '../connector/small-bot.ts';
import { startTrustedTenant } from '../http/trusted-tenant.ts';
import { buildPeople } from '../people/build-person.ts';
import type { Tenant } from '../tenant.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';

const cardOf = (...body: object[]) => ({ type: 'AdaptiveCard', version: '1.5', lang: 'nb', body });
const attached = (content: object) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
});

const question = cardOf(
  { type: 'TextBlock', text: 'Hvordan går **tiltaket**?', style: 'heading', wrap: true },
  {
    type: 'Input.ChoiceSet',
    id: 'status',
    label: 'Status',
    isRequired: true,
    errorMessage: 'Velg en status',
    choices: [
      { title: 'I rute', value: 'onTrack' },
      { title: 'Forsinket', value: 'delayed' },
    ],
  },
  { type: 'Input.Text', id: 'note', label: 'Merknad' },
  {
    type: 'ActionSet',
    actions: [
      { type: 'Action.Execute', verb: 'answer', title: 'Svar', data: { measure: 7 } },
      { type: 'Action.Execute', verb: 'refuse', title: 'Avvis', associatedInputs: 'none' },
      { type: 'Action.Execute', verb: 'note', title: 'Noter', associatedInputs: 'none' },
    ],
  },
);

/** Asks with a card, answers each verb in one of the ways of Universal Actions. */
class AskingBot extends ActivityHandler {
  refreshes = 0;

  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const { text } = context.activity;
      if (text === 'kort') await context.sendActivity(attached(question));
      else if (text === 'fersk') await context.sendActivity(attached(fresh([context.activity.from.id])));
      else if (text === 'andres') await context.sendActivity(attached(fresh(['29:somebody-else'])));
      else await context.sendActivity(`Du skrev: ${text}`);
      await next();
    });
  }

  protected override async onAdaptiveCardInvoke(
    _context: TurnContext,
    { action }: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    if (action.verb === 'refuse') {
      const value = { code: 'Gone', message: 'Tiltaket finnes ikke lenger.' };
      return { statusCode: 400, type: 'application/vnd.microsoft.error', value };
    }
    if (action.verb === 'note') {
      return {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'Notert.' as never,
      };
    }
    if (action.verb === 'refresh') this.refreshes += 1;
    const text = action.verb === 'refresh' ? `Frisket opp ${this.refreshes}` : JSON.stringify(action.data);
    const value = cardOf({ type: 'TextBlock', text, wrap: true });
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
  }
}

const fresh = (userIds: string[]) => ({
  ...cardOf({ type: 'TextBlock', text: 'Gammelt' }),
  refresh: { action: { type: 'Action.Execute', verb: 'refresh' }, userIds },
});

describe('the chat of the Teams page', () => {
  /** Each test has a person, and so a chat, of its own. */
  const people = buildPeople(20);
  let next = 0;
  const bot = new AskingBot();
  let tenant: Tenant;
  let running: Awaited<ReturnType<typeof smallBot>>;
  let browser: OpenBrowser;
  let page: Page;
  let faults: string[];
  let personId: string;
  let elapsed = 0;

  beforeAll(async () => {
    tenant = await startTrustedTenant({
      elapsed: () => elapsed,
      fill: ({ directory }) => directory.importPeople(people),
    });
    running = await smallBot(tenant, bot);
    tenant.context.product.messagesUrl = running.messagesUrl;
    browser = await openBrowser();
  });
  afterAll(() => Promise.all([browser.close(), running.close(), tenant.close()]));
  beforeEach(async () => {
    elapsed += 4_000_000;
    ({ page, faults } = await browser.newPage());
    personId = people[next++]?.id ?? '';
    return async () => {
      expect(faults).toEqual([]);
      await page.close();
    };
  });

  const open = (query = '') => page.goto(`${tenant.urls.teamsUrl}?person=${personId}${query}`);
  const say = async (text: string) => {
    await page.getByLabel('Skriv en melding').fill(text);
    await page.keyboard.press('Enter');
  };
  const lastMessage = () => page.locator('.message:not(.own)').last();

  it('sends with Enter and shows the answer of the bot as it comes', async () => {
    await open();
    await say('hei');
    await page.getByText('Du skrev: hei').waitFor();
    expect(tenant.connector.chat(personId).state()).toBe('installed');
  });

  it('checks the inputs of a card, sends them with the action, and shows the card that comes back', async () => {
    await open();
    await say('kort');
    await page.getByRole('button', { name: 'Svar' }).click();
    await page.getByText('Velg en status').waitFor();
    await page.getByLabel('Status').selectOption('Forsinket');
    await page.getByLabel('Merknad').fill('Vikar mangler');
    await page.getByRole('button', { name: 'Svar' }).click();
    await page.getByText('"measure":7').waitFor();
    const sent = JSON.parse((await lastMessage().locator('.card').textContent()) ?? '');
    expect(sent).toEqual({ measure: 7, status: 'delayed', note: 'Vikar mangler' });
    expect(await page.getByRole('button', { name: 'Svar' }).count()).toBe(0);
    // Only this client was given the new card: the message itself has not changed.
    expect(tenant.connector.chat(personId).activities().at(-1)?.attachments?.[0]?.content).toEqual(question);
  });

  it('shows a refusal and a message below the card, which stays', async () => {
    await open();
    await say('kort');
    await page.getByRole('button', { name: 'Avvis' }).click();
    await page.getByText('Noe gikk galt. Prøv igjen. Tiltaket finnes ikke lenger.').waitFor();
    await page.getByRole('button', { name: 'Noter' }).click();
    await page.getByText('Notert.').waitFor();
    expect(await page.getByRole('button', { name: 'Svar' }).count()).toBe(1);
  });

  it('refreshes a card for the users it names, once, and no card for others', async () => {
    await open();
    await say('fersk');
    await lastMessage().getByText('Frisket opp 1').waitFor();
    await say('andres');
    await lastMessage().getByText('Gammelt').waitFor();
    expect(bot.refreshes).toBe(1);
  });

  it('shows what the bot changes or deletes without a reload', async () => {
    await open();
    await say('hei');
    await page.getByText('Du skrev: hei').waitFor();
    const activityId = tenant.connector.chat(personId).activities().at(-1)?.id ?? '';
    const call = async (method: string, body?: object) => {
      const token = await tenant.context.tokens.issueAppToken({
        audience: 'https://api.botframework.com',
        appId: tenant.context.botAppId,
      });
      const member = { members: [{ id: personId }], tenantId: tenant.context.tenantId };
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const base = `${tenant.urls.connectorUrl}/v3/conversations`;
      const made = await fetch(base, { method: 'POST', headers, body: JSON.stringify(member) });
      const { id } = (await made.json()) as { id: string };
      const url = `${base}/${encodeURIComponent(id)}/activities/${activityId}`;
      const changed = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
      expect(changed.status).toBe(200);
    };
    await call('PUT', { type: 'message', text: 'Rettet svar' });
    await page.getByText('Rettet svar').waitFor();
    await page.getByText('Redigert').waitFor();
    await call('DELETE', {});
    await page.getByText('Rettet svar').waitFor({ state: 'detached' });
  });

  it('lets the person block the bot and take it back', async () => {
    await open();
    await say('hei');
    await page.locator('.menu summary').click();
    await page.getByRole('button', { name: 'Blokker', exact: true }).click();
    await page.getByText('Du har blokkert boten.').waitFor();
    expect(tenant.connector.chat(personId).state()).toBe('blocked');
    await page.getByRole('button', { name: 'Opphev blokkering' }).click();
    await page.getByText('Du har blokkert boten.').waitFor({ state: 'detached' });
  });

  it.each(['default', 'dark', 'contrast'])('has no accessibility fault in the theme %s', async (theme) => {
    await open(`&theme=${theme}`);
    await say('kort');
    await page.getByRole('button', { name: 'Svar' }).waitFor();
    await page.addScriptTag({
      content: await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'),
    });
    const violations = await page.evaluate(async () => {
      const axe = (
        window as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe;
      const found = await axe.run();
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
  });

  it('has room in a window of 360 pixels', async () => {
    await page.setViewportSize({ width: 360, height: 720 });
    await open();
    await say('hei');
    await page.getByText('Du skrev: hei').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.getByRole('button', { name: 'Kanal' }).click();
    await page.locator('.chat-pane').waitFor({ state: 'hidden' });
  });
});
