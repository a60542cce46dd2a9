import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { certificateRenewedCard } from '@rod-trad/bot/cards/certificate-renewed-card';
import { checkInAnsweredCard } from '@rod-trad/bot/cards/check-in-answered-card';
import { languageCard, pauseCard } from '@rod-trad/bot/cards/choice-cards';
import { evaluationAnsweredCard } from '@rod-trad/bot/cards/evaluation-answered-card';
import { hoursCard } from '@rod-trad/bot/cards/hours-card';
import { nudgeCard } from '@rod-trad/bot/cards/nudge-card';
import { ownPlanCard } from '@rod-trad/bot/cards/own-plan-card';
import { pointsAnsweredCard } from '@rod-trad/bot/cards/points-answered-card';
import { statusCard } from '@rod-trad/bot/cards/status-card';
import { teamCard } from '@rod-trad/bot/cards/team-card';
import { asId } from '@rod-trad/shared/domain/ids';
import type { Language } from '@rod-trad/shared/domain/language';
import { workingHours } from '@rod-trad/shared/nudges/quiet-times';
import { buildCompetence, buildMeasure, buildUnit, day } from '@rod-trad/shared/testing/build';
import { builtQuestions } from '@rod-trad/shared/testing/build-questions';
import { buildRound } from '@rod-trad/shared/testing/build-round';
import { ActivityHandler } from 'botbuilder';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallBot } from '../tenant/connector/small-bot.ts';
import { startTrustedTenant } from '../tenant/http/trusted-tenant.ts';
import { buildPeople } from '../tenant/people/build-person.ts';
import { type OpenBrowser, openBrowser } from '../tenant/teams/open-browser.ts';
import type { Tenant } from '../tenant/tenant.ts';

const links = {
  home: 'https://teams.microsoft.com/l/entity/x/home',
  measure: () => 'https://teams.microsoft.com/l/entity/x/home',
};
const counts = { late: 2, needHelp: 1, certificates: 3, rounds: 1 };

/** Every card there is, by the word that asks for it. */
const cards: Readonly<Record<string, (language: Language) => object>> = {
  ...Object.fromEntries(
    Object.entries(builtQuestions).map(([name, question]) => [
      name,
      (language: Language) => nudgeCard(question, language, links),
    ]),
  ),
  'points-answered': (language) =>
    pointsAnsweredCard(
      {
        kind: 'saved',
        question: builtQuestions['talk-follow-up'],
        given: [{ pointId: asId('p1'), standing: 'done' }],
        left: 1,
      },
      language,
      links.home,
    ),
  evaluated: (language) =>
    evaluationAnsweredCard(
      {
        kind: 'saved',
        measure: buildMeasure('m', { title: 'Fagdag om ernæring' }),
        evaluation: { reached: 'partly', decision: 'continue', effect: 'Færre avvik på vaktene.' },
      },
      language,
      links.home,
    ),
  answered: (language) =>
    checkInAnsweredCard(
      { kind: 'saved', round: buildRound('r', { title: 'Trygg legemiddelhåndtering' }), given: 3, left: 2 },
      language,
      links.home,
    ),
  renewed: (language) =>
    certificateRenewedCard(
      {
        kind: 'saved',
        competence: buildCompetence('cpr', { kind: 'certificate' }),
        until: day('2028-11-20'),
      },
      language,
      links.home,
    ),
  status: (language) =>
    statusCard(
      {
        on: day('2026-11-25'),
        times: workingHours,
        preferences: { stopped: ['checkIn'], pausedUntil: day('2026-12-22') },
        today: [
          { kind: 'checkIn', fate: 'silent', why: 'stopped' },
          { kind: 'measureFollowUp', fate: 'silent', why: 'paused' },
        ],
      },
      language,
    ),
  hours: (language) =>
    hoursCard(
      {
        on: day('2026-11-25'),
        times: workingHours,
        preferences: { stopped: [], hours: { fromHour: 12, untilHour: 20 } },
        today: [],
      },
      language,
    ),
  plan: (language) =>
    ownPlanCard(
      { measures: [buildMeasure('m', { dueOn: day('2026-12-01') })], questions: 3, certificates: 1 },
      language,
      links,
    ),
  team: (language) =>
    teamCard(
      { units: [buildUnit('ward', { name: 'Sykehjemmet avdeling 2' })], people: 24, counts },
      language,
      links,
    ),
  pause: pauseCard,
  language: languageCard,
};

/** Sends the card somebody asks for, in the language asked for. */
class ShowingBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const [name = '', language = 'nb'] = (context.activity.text ?? '').split(' ');
      const content = cards[name]?.(language as Language);
      if (content !== undefined) {
        await context.sendActivity({
          type: 'message',
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
        });
      }
      await next();
    });
  }
}

const folder = join(import.meta.dirname, '../../.build/screenshots');
const looks = [
  ['default', 'nb', 1280],
  ['dark', 'nn', 1280],
  ['contrast', 'en', 1280],
  ['default', 'nb', 360],
] as const;

describe('the cards of the chat', () => {
  const people = buildPeople(8);
  let next = 0;
  let elapsed = 0;
  let tenant: Tenant;
  let running: Awaited<ReturnType<typeof smallBot>>;
  let browser: OpenBrowser;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    tenant = await startTrustedTenant({
      elapsed: () => elapsed,
      fill: ({ directory }) => directory.importPeople(people),
    });
    running = await smallBot(tenant, new ShowingBot());
    tenant.context.product.messagesUrl = running.messagesUrl;
    browser = await openBrowser();
  });
  afterAll(() => Promise.all([browser.close(), running.close(), tenant.close()]));

  /** Asks for a card and waits until it is the newest of the chat. */
  const show = async (page: Page, name: string, language: string) => {
    const before = await page.locator('.ac-adaptiveCard').count();
    await page.getByLabel('Skriv en melding').fill(`${name} ${language}`);
    await page.keyboard.press('Enter');
    const card = page.locator('.ac-adaptiveCard').nth(before);
    await card.waitFor();
    return card;
  };
  const violationsIn = (card: Locator) =>
    card.evaluate(async (element) => {
      const { axe } = window as unknown as {
        axe: { run(of: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const found = await axe.run(element);
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });

  it.each(looks)(
    'are whole in %s, %s, %i pixels wide: nothing cut off, nothing for axe',
    async (theme, language, width) => {
      const { page, faults } = await browser.newPage({ width, height: 3600 });
      await page.goto(`${tenant.urls.teamsUrl}?person=${people[next++]?.id ?? ''}&theme=${theme}`);
      await page.addScriptTag({
        content: await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'),
      });
      for (const name of Object.keys(cards)) {
        elapsed += 4_000_000;
        const card = await show(page, name, language);
        expect(await violationsIn(card), name).toEqual([]);
        // Afterwards: Microsoft's renderer marks what a button has opened in a way axe objects to.
        const hidden = card.getByRole('button', { name: /Hvorfor|Kvifor|Why|Pause e|Pause o/ });
        for (const button of await hidden.all()) await button.click();
        const file = `card-${name}-${theme}-${language}-${width}.png`;
        await card.screenshot({ path: join(folder, file), animations: 'disabled' });
        const cutOff = await card.evaluate((element) => element.scrollWidth - element.clientWidth);
        expect(cutOff, name).toBeLessThanOrEqual(0);
      }
      expect(faults).toEqual([]);
      await page.close();
    },
    240_000,
  );
});
