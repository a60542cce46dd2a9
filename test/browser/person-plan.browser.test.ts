import { describe, expect, it } from 'vitest';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow, pressUntil } from './teams-tab.ts';

const stage = setTabStage();
const words = {
  nb: { team: 'Mitt team', show: 'Vis planen', plan: 'Individuell plan' },
  nn: { team: 'Teamet mitt', show: 'Vis planen', plan: 'Individuell plan' },
  en: { team: 'My team', show: 'Show the plan', plan: 'Individual plan' },
} as const;
const nameOf = (id: string) => stage.world.tenant.context.directory.get(id)?.displayName ?? '';
const flawless = async ({ frame }: OpenTab) => {
  expect(await overflow(frame)).toBe(0);
  expect(await axeFaults(frame)).toEqual([]);
};

/** The plan of one of the leader's people. */
async function planOf(personId: string, look: Look = {}) {
  const tab = await stage.open('leader', look);
  tab.page.setDefaultTimeout(15_000);
  const said = words[look.lang ?? 'nb'];
  await tab.frame.getByRole('button', { name: said.team, exact: true }).click();
  await tab.frame.getByRole('button', { name: `${said.plan}: ${nameOf(personId)}` }).click();
  return tab;
}

/** One of the leader's people who has no plan. */
async function withoutPlan() {
  const { people } = await stage.world.as(stage.world.people.leader)('team');
  for (const { person } of people) {
    const { plan } = await stage.world.as(person.id)('personPlan', { params: { personId: person.id } });
    if (plan === undefined) return person.id;
  }
  throw new Error('Everybody has a plan');
}

describe.each(looks)('one person\u2019s plan in the look %o', (look) => {
  it('as the leader writes it, and where there is none yet', async () => {
    const tab = await planOf(stage.world.people.employee, look);
    await tab.frame.getByRole('article').getByRole('heading', { level: 2 }).first().waitFor();
    await tab.picture(`person-plan-leader-${nameOfLook(look)}`);
    await flawless(tab);
    await tab.frame.getByRole('article').getByRole('group').first().getByRole('button').nth(1).click();
    await tab.frame.getByRole('toolbar').waitFor();
    await tab.picture(`person-plan-edit-${nameOfLook(look)}`);
    await flawless(tab);
    const empty = await planOf(await withoutPlan(), look);
    await empty.frame.getByRole('article').getByRole('button').first().waitFor();
    await empty.picture(`person-plan-none-${nameOfLook(look)}`);
    await flawless(empty);
    await stage.closeAll();
  });

  it('as the person reads it', async () => {
    const tab = await stage.open('employee', look);
    tab.page.setDefaultTimeout(15_000);
    await tab.frame.getByRole('button', { name: words[look.lang ?? 'nb'].show }).click();
    await tab.frame.locator('section[aria-labelledby=my-plan] article h2').waitFor();
    await tab.frame.locator('#my-plan').scrollIntoViewIfNeeded();
    await tab.picture(`person-plan-own-${nameOfLook(look)}`);
    await flawless(tab);
    await stage.closeAll();
  });
});

describe('a plan for one of the team', () => {
  it('is begun by the leader, gets a measure by the keyboard, and is there for the person', async () => {
    const personId = await withoutPlan();
    const tab = await planOf(personId);
    const { frame } = tab;
    await frame.getByRole('button', { name: 'Ny plan' }).click();
    await frame.getByRole('button', { name: 'Lagre' }).click();
    await frame.getByRole('button', { name: 'Rediger', exact: true }).click();
    const grid = frame.getByRole('grid');
    await grid.waitFor();
    await pressUntil(tab, 'Tab', '[role=grid] [data-row]');
    await pressUntil(tab, 'ArrowDown', '[data-row^="new "]');
    await tab.page.keyboard.type('Hospitere hos naboene');
    await tab.page.keyboard.press('Enter');
    await frame.getByText(/^Alt er lagret/).waitFor();
    const seen = await stage.world.as(personId)('personPlan', { params: { personId } });
    const titles = seen.areas.flatMap(({ measures }) => measures.map(({ title }) => title));
    expect(titles).toEqual(['Hospitere hos naboene']);
    await stage.closeAll();
  });
});
