import { addDays, isoDate, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { describe, expect, it } from 'vitest';
import { type Look, looks, nameOfLook, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow, pressUntil } from './teams-tab.ts';

const stage = setTabStage();

/** Soon, also on a machine that has much to do. */
const soon = { timeout: 15_000 };
const pageNames = { nb: 'Mitt team', nn: 'Teamet mitt', en: 'My team' } as const;
const ownNames = { nb: 'Min samtale', nn: 'Samtalen min', en: 'My talk' } as const;
const today = norwegianDay(new Date());

const team = async (who: 'leader' | 'hrAdviser', look: Look = {}) => {
  const tab = await stage.open(who, look);
  tab.page.setDefaultTimeout(15_000);
  const name = pageNames[look.lang ?? 'nb'];
  await tab.frame.getByRole('button', { name, exact: true }).click();
  await tab.frame.getByRole('article', { name, exact: true }).getByRole('heading').first().waitFor();
  return tab;
};
const own = async (look: Look = {}) => {
  const tab = await stage.open('employee', look);
  tab.page.setDefaultTimeout(15_000);
  const mine = tab.frame.getByRole('region', { name: ownNames[look.lang ?? 'nb'] });
  await mine.getByRole('button').first().waitFor();
  return { ...tab, mine };
};
const flawless = async ({ frame }: OpenTab) => {
  expect(await overflow(frame)).toBe(0);
  expect(await axeFaults(frame)).toEqual([]);
};
const nameOf = (who: 'employee' | 'leader') =>
  stage.world.tenant.context.directory.get(stage.world.people[who])?.displayName ?? '';

describe.each(looks)('in the look %o', (look) => {
  it.each(['leader', 'hrAdviser'] as const)('the team, as the %s', async (who) => {
    const tab = await team(who, look);
    await tab.picture(`talks-team-${who}-${nameOfLook(look)}`);
    await flawless(tab);
    const last = tab.frame.getByRole('article').getByRole('heading').last();
    await last.scrollIntoViewIfNeeded();
    await tab.picture(`talks-team-${who}-end-${nameOfLook(look)}`);
    await stage.closeAll();
  });

  it('the own talk, before and while it is prepared', async () => {
    const tab = await own(look);
    await tab.mine.scrollIntoViewIfNeeded();
    await tab.picture(`talks-own-${nameOfLook(look)}`);
    await flawless(tab);
    await tab.mine.getByRole('button').first().click();
    await tab.mine.getByRole('textbox').first().waitFor();
    await tab.picture(`talks-own-open-${nameOfLook(look)}`);
    await flawless(tab);
    await stage.closeAll();
  });
});

it('shows a leader what waits, and leads to where it is done', async () => {
  const tab = await team('leader');
  const waiting = tab.frame.getByRole('region', { name: 'Dette venter på deg' });
  const line = waiting.getByRole('listitem').filter({ hasText: 'Si hvordan det går med tiltaket' }).first();
  await line.getByRole('button', { name: /^Åpne: / }).click();
  await tab.frame.getByRole('dialog').getByRole('heading').first().waitFor();
  await tab.picture('waiting-measure');
  await stage.closeAll();
});

describe('a talk from its booking to its points', () => {
  it('is booked by the leader, who gets a draft of an invitation', async () => {
    const tab = await team('leader');
    const { frame } = tab;
    await frame.getByText(/^\d+ av \d+ har hatt samtale$/).waitFor();
    await frame.getByRole('button', { name: `Åpne samtalen: ${nameOf('employee')}` }).click();
    await frame.getByRole('heading', { name: `Samtale med ${nameOf('employee')}` }).waitFor();
    await frame.getByRole('button', { name: 'Avtal tid' }).click();
    await frame.getByLabel('Dag').fill(addDays(today, -2));
    await frame.getByRole('button', { name: 'Lagre avtalen' }).click();
    await frame
      .getByText(/Datoen/)
      .first()
      .waitFor();
    await tab.picture('talks-book-fault');
    await flawless(tab);
    await frame.getByLabel('Dag').fill(addDays(today, 3));
    await frame.getByLabel('Klokka').fill('10:30');
    await frame.getByRole('button', { name: 'Lagre avtalen' }).click();
    const link = frame.getByRole('link', { name: 'Send innkalling i Teams' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.href).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meeting\/new\?/);
    expect(address.searchParams.get('startTime')).toMatch(/T\d\d:30:00\.000Z$/);
    await frame.getByText(/, 10:30$/).waitFor();
    await tab.picture('talks-booked');
    await flawless(tab);
    await stage.closeAll(1);
  });

  it('by keyboard alone the employee writes, is told that it is saved, and shares', async () => {
    const tab = await own();
    const { frame, page, mine } = tab;
    await frame.locator('body').press('Tab');
    await pressUntil(tab, 'Tab', '[aria-expanded=false]');
    await page.keyboard.press('Enter');
    await mine.getByRole('textbox').first().waitFor();
    await pressUntil(tab, 'Tab', 'textarea');
    await page.keyboard.type('Jeg vil lære mer om sårstell.');
    await mine.getByText('Lagret som utkast. Bare du ser det.').waitFor();
    await tab.picture('talks-draft-saved');
    const share = `Del forberedelsen med ${nameOf('leader')}`;
    await frame.evaluate((sought) => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent === sought) button.dataset.sought = 'share';
    }, share);
    await pressUntil(tab, 'Tab', '[data-sought=share]');
    await page.keyboard.press('Enter');
    await mine.getByText(`Du har delt forberedelsen med ${nameOf('leader')}.`).waitFor();
    await tab.picture('talks-shared');
    await flawless(tab);
    await stage.closeAll();
  });

  it('meets itself in another window, and the person chooses', async () => {
    const one = await own();
    await one.mine.getByRole('button').first().click();
    const field = one.mine.getByRole('textbox').nth(1);
    await field.fill('Fra det ene vinduet');
    await field.press('Tab');
    await one.mine.getByText(/^Lagret\./).waitFor();
    const { employee } = stage.world.people;
    const { talk } = await stage.world.as(employee)('ownTalk');
    const question = talk?.questions[1];
    if (talk === undefined || question?.own.etag === undefined) throw new Error('Nothing was saved');
    await stage.world.as(employee)('savePreparation', {
      params: { periodId: talk.period.id, personId: employee },
      body: {
        ...{ key: crypto.randomUUID(), question: question.id, etag: question.own.etag },
        text: 'Fra det andre vinduet',
      },
    });
    await field.fill('Fra det ene vinduet, og mer');
    await field.press('Tab');
    await one.mine.getByRole('table').waitFor();
    await one.picture('talks-two-windows');
    await flawless(one);
    await one.mine.getByRole('button', { name: 'Lagre det jeg skrev' }).click();
    await one.mine.getByRole('table').waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await stage.world.as(employee)('ownTalk')).talk?.questions[1]?.own.text, soon)
      .toBe('Fra det ene vinduet, og mer');
    await stage.closeAll(1);
  });

  it.each(looks)('is held and ends in points, in the look %o', async (look) => {
    const { people } = stage.world;
    const leader = stage.world.as(people.leader);
    const talk = (await stage.world.as(people.employee)('ownTalk')).talk;
    const params = { periodId: talk?.period.id ?? '', personId: people.employee };
    if (talk?.heldOn === undefined) {
      const body = { key: crypto.randomUUID(), move: { kind: 'hold', on: today } as const };
      await leader('sharePreparation', { params, body: { key: crypto.randomUUID() } });
      await leader('moveTalk', { params, body });
    }
    const tab = await team('leader', look);
    const { frame } = tab;
    await frame.getByRole('button', { name: new RegExp(`(samtalen|talk): ${nameOf('employee')}$`) }).click();
    const add = frame.getByRole('button', { name: /^(Nytt punkt|New point)$/ });
    await add.click();
    const form = frame.getByRole('form');
    await form.getByRole('button').first().click();
    await form.getByRole('alert').first().waitFor();
    await tab.picture(`talks-point-faults-${nameOfLook(look)}`);
    await flawless(tab);
    await form
      .getByRole('textbox')
      .first()
      .fill(`Hospitere i hjemmesykepleien (${nameOfLook(look)})`);
    await form.getByRole('combobox').selectOption({ index: 1 });
    await form.locator('input[type=date]').fill(addDays(today, 90));
    await form.getByRole('button').first().click();
    await frame.getByText(`(${nameOfLook(look)})`).waitFor();
    const card = frame.getByRole('listitem').filter({ hasText: nameOfLook(look) });
    await card.getByRole('checkbox').last().check();
    await card.scrollIntoViewIfNeeded();
    await tab.picture(`talks-points-${nameOfLook(look)}`);
    await flawless(tab);
    await stage.closeAll(1);
  });

  it('becomes measures when both want it, and the employee finds them in the own plan', async () => {
    const { employee } = stage.world.people;
    const { talk } = await stage.world.as(employee)('ownTalk');
    const [point] = talk?.points ?? [];
    await stage.world.as(employee)('tickTalkPoint', {
      params: { periodId: talk?.period.id ?? '', personId: employee, pointId: point?.id ?? '' },
      body: {
        ...{ key: crypto.randomUUID(), opens: ['plan'] },
        seen: {
          text: point?.text ?? '',
          responsible: point?.responsible ?? 'employee',
          dueOn: isoDate(point?.dueOn ?? today),
        },
      },
    });
    const tab = await team('leader');
    const { frame } = tab;
    await frame.getByRole('button', { name: `Åpne samtalen: ${nameOf('employee')}` }).click();
    await frame.getByText('Begge har sagt ja').waitFor();
    await frame.getByRole('button', { name: 'Avslutt samtalen' }).click();
    await frame.getByText(/^1 punkt som begge vil ha i planen, blir tiltak der/).waitFor();
    await tab.picture('talks-close');
    await flawless(tab);
    await frame.getByRole('button', { name: 'Avslutt nå' }).click();
    await frame.getByText('Avsluttet').first().waitFor();
    await tab.picture('talks-closed');
    await flawless(tab);
    const after = await own();
    await after.mine.getByText('Avsluttet').waitFor();
    await after.frame.getByRole('button', { name: /^Hospitere i hjemmesykepleien/ }).waitFor();
    await after.mine.getByRole('button', { name: 'Åpne samtalen' }).click();
    await after.picture('talks-own-closed');
    await flawless(after);
    await stage.closeAll();
  });
});

it('the talk about pay is asked for by the employee, and takes no figures from the leader', async () => {
  const { mine, ...asking } = await own();
  await mine.getByRole('button').first().click();
  await mine.getByRole('button', { name: 'Vis: Lønnsutviklingssamtale' }).click();
  await mine.getByRole('button', { name: 'Be om samtalen' }).click();
  await mine.getByText(`${nameOf('employee')} ba om samtalen`).waitFor();
  await flawless(asking);
  const tab = await team('leader');
  const { frame } = tab;
  await frame.getByRole('button', { name: `Åpne samtalen: ${nameOf('employee')}` }).click();
  await frame.getByRole('button', { name: 'Vis: Lønnsutviklingssamtale' }).click();
  const measures = frame.getByLabel('Hvilke tiltak kan settes i verk?');
  await measures.fill('25 000 kroner mer');
  await frame.getByRole('button', { name: 'Lagre samtalen' }).click();
  await frame.getByText(/^Skriv ingen lønnstall/).waitFor();
  await tab.picture('talks-pay-fault');
  await flawless(tab);
  await measures.fill('Fagansvar for sår, og videreutdanning i veiledning');
  await frame.getByRole('button', { name: 'Lagre samtalen' }).click();
  await frame.getByText('Fagansvar for sår, og videreutdanning i veiledning').waitFor();
  await tab.picture('talks-pay-held');
  await flawless(tab);
  await stage.closeAll(1);
});

it('HR opens a period, and is told when it would run into another', async () => {
  const tab = await team('hrAdviser');
  const { frame } = tab;
  await frame.getByRole('button', { name: 'Ny periode' }).click();
  const form = frame.getByRole('form');
  await form.getByLabel('Navn på perioden').fill('Samtaler neste år');
  await form.getByLabel('Første dag').fill(today);
  await form.getByLabel('Siste dag').fill(addDays(today, 100));
  await form.getByRole('button', { name: 'Lagre perioden' }).click();
  await form.getByText(/^Perioden går over i/).waitFor();
  await tab.picture('talks-period-fault');
  await flawless(tab);
  await form.getByLabel('Første dag').fill(addDays(today, 300));
  await form.getByLabel('Siste dag').fill(addDays(today, 360));
  await form.getByRole('button', { name: 'Lagre perioden' }).click();
  await frame.getByText(/^Samtaler neste år, /).waitFor();
  await tab.picture('talks-periods');
  await flawless(tab);
  await stage.closeAll(1);
});
