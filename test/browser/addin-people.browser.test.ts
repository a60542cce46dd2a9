import { describe, expect, it } from 'vitest';
import { setAddinStage } from './addin-stage.ts';
import { axeViolations, choose, narrow, picture, press, said, unitPicker } from './open-addin.ts';

const stage = setAddinStage();
const { planOf, tableIn } = stage;

describe('who sees what', () => {
  it('gives a union representative the plan without owners', async () => {
    const { unionRep } = stage.world.people;
    const { pane, faults } = await stage.browser.open({ person: unionRep, workbook: 'Drøfting' });
    await choose(pane, (await planOf(unionRep)).unit?.name ?? '');
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er satt inn');
    const table = await tableIn(unionRep, 'Drøfting');
    expect(table?.header).toContain('Overordnede tiltak');
    expect(table?.header).not.toContain('Ansvarlig');
    const names = stage.world.tenant.context.directory.list().map((person) => person.displayName);
    expect(table?.rows.flat().filter((cell) => names.includes(String(cell)))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('refuses an employee who opens a workbook with a plan, and changes nothing', async () => {
    const { unionRep, employee } = stage.world.people;
    const shared = await stage.world.tenant.excel.workbook(unionRep, 'Drøfting');
    await stage.world.tenant.excel.edit(
      employee,
      (workbook) => {
        for (const [key, value] of shared.settings) workbook.settings.set(key, value);
      },
      'Delt',
    );
    const { page, pane, faults } = await stage.browser.open({ person: employee, workbook: 'Delt' });
    await pane.getByRole('button', { name: /^Oppdater: / }).waitFor();
    await press(pane, /^Oppdater: /);
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('Du har ikke tilgang til dette.');
    expect(await said(pane)).toContain('Nummer til administratoren');
    await page.screenshot({ path: picture('refused') });
    const opened = await stage.world.tenant.excel.workbook(employee, 'Delt');
    expect(opened.tables).toEqual([]);
    expect(opened.settings).toEqual(shared.settings);
    expect(faults.filter((fault) => !fault.includes('403'))).toEqual([]);
  });

  it('says so when the service cannot be reached, and gets on when it can', async () => {
    const { page, pane, faults } = await stage.browser.open({
      person: stage.world.people.hrAdviser,
      workbook: 'Uten nett',
    });
    await unitPicker(pane).waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('Arbeidsboken er urørt.');
    await page.unroute('**/api/**');
    await press(pane, 'Prøv igjen');
    await expect.poll(() => said(pane), { timeout: 15_000 }).toContain('er satt inn');
    expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
  });

  it('asks the person to sign in when Microsoft wants it, and says so when that is refused', async () => {
    const { faults: planned } = stage.world.tenant.context;
    planned.add({ kind: 'USER_INTERACTION_REQUIRED', part: 'excel', times: 1 });
    const asked = await stage.browser.open({ person: stage.world.people.hrAdviser, workbook: 'Innlogging' });
    await unitPicker(asked.pane).waitFor();
    planned.add({ kind: 'USER_INTERACTION_REQUIRED', part: 'excel', times: 1 });
    planned.add({ kind: 'USER_CANCEL', part: 'excel', times: 1 });
    const refused = await stage.browser.open({
      person: stage.world.people.hrAdviser,
      workbook: 'Innlogging',
    });
    await refused.pane.getByText('Innloggingen ble avbrutt.').waitFor();
    await press(refused.pane, 'Prøv igjen');
    await unitPicker(refused.pane).waitFor();
    expect([...asked.faults, ...refused.faults]).toEqual([]);
  });
});

describe('how it looks', () => {
  const looks = [
    ['default', 'nb'],
    ['dark', 'nn'],
    ['contrast', 'en'],
  ] as const;
  it.each(looks)(
    'has nothing axe would complain about in %s, %s, in a pane of 300 pixels',
    async (theme, lang) => {
      const { page, pane, faults } = await stage.browser.open({
        person: stage.world.people.hrAdviser,
        workbook: `Utseende ${theme}`,
        ...{ theme, lang },
      });
      await unitPicker(pane).waitFor();
      expect(await pane.evaluate('document.documentElement.lang')).toBe(lang);
      await page.screenshot({ path: picture(`${theme}-${lang}-start`) });
      expect(await axeViolations(pane)).toEqual([]);
      const primary = { nb: 'Sett inn tabellen', nn: 'Set inn tabellen', en: 'Insert the table' }[lang];
      const list = { nb: 'I denne arbeidsboken', nn: 'I denne arbeidsboka', en: 'In this workbook' }[lang];
      for (let time = 0; time < 2; time += 1) {
        await press(pane, primary);
        await expect.poll(() => pane.locator('section li').count(), { timeout: 15_000 }).toBe(time + 1);
      }
      await narrow(page);
      await pane.getByRole('heading', { name: list }).waitFor();
      const day = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'nb', {
        month: 'short',
        timeZone: 'Europe/Oslo',
      });
      expect(await pane.locator('section li').first().textContent()).toContain(day.format(new Date()));
      await page.locator('.grid').evaluate((grid) => grid.scrollTo(900, 0));
      await page.screenshot({ path: picture(`${theme}-${lang}-done`) });
      expect(await axeViolations(pane)).toEqual([]);
      expect(await pane.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await unitPicker(pane).click();
      await page.screenshot({ path: picture(`${theme}-${lang}-picker`) });
      expect(await axeViolations(pane)).toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  it('tells where to open it when it is opened outside Excel', async () => {
    const { page } = await stage.browser.open({ person: stage.world.people.hrAdviser, workbook: 'Utenfor' });
    await page.goto(`${stage.world.product.url}/addin/`);
    await page.getByText(/(Åpne|Open) (det fra båndet|it from the ribbon)/).waitFor();
    expect(await axeViolations(page.mainFrame())).toEqual([]);
  });
});
