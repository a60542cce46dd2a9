import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import { describe, expect, it } from 'vitest';
import { setTabStage } from './tab-stage.ts';

const stage = setTabStage();

/** Eight areas with 625 measures each, in place of those of the unit. */
function grown(home: HomeView): HomeView {
  const area = home.plan?.areas.find(({ measures }) => measures.length > 0);
  const measure = area?.measures[0];
  if (home.plan === undefined || area === undefined || measure === undefined) throw new Error('No plan');
  const areas = Array.from({ length: 8 }, (_, a) => ({
    ...area,
    id: `area ${a}`,
    measures: Array.from({ length: 625 }, (_, m) => ({
      ...measure,
      id: `${a} ${m}`,
      title: `Tiltak ${a} ${m}`,
    })),
  }));
  return { ...home, plan: { ...home.plan, areas } };
}

/** Milliseconds from the answer until the first row stands there, and until the last does, with a processor four times as slow. */
async function open() {
  const { page, faults } = await stage.browser.newPage({ width: 1280, height: 860 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let answered = 0;
  await page.route('**/api/home', async (route) => {
    const response = await route.fetch();
    const json = grown(await response.json());
    answered = performance.now();
    await route.fulfill({ response, json });
  });
  await page.goto(
    `${stage.world.tenant.urls.teamsUrl}?${new URLSearchParams({ person: stage.world.people.leader })}`,
  );
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  const rows = (least: number) =>
    frame?.waitForFunction(
      (count) => document.querySelectorAll('article tbody th[scope=row]').length >= count,
      least,
      { polling: 20 },
    );
  await rows(1);
  const first = performance.now() - answered;
  await rows(5000);
  const last = performance.now() - answered;
  await page.close();
  expect(faults).toEqual([]);
  return { first, last };
}

describe('a plan of 5,000 measures', () => {
  it('shows its first row within a second on a slow machine, and then all of them', async () => {
    const tries = [await open(), await open(), await open()];
    console.log(
      tries.map(({ first, last }) => `${Math.round(first)} ms, all ${Math.round(last)} ms`).join('; '),
    );
    // The best of three: what else the machine does is not the page's doing.
    expect(Math.min(...tries.map(({ first }) => first))).toBeLessThan(1000);
  });
});
