import { beforeAll, describe, expect, it } from 'vitest';
import { type Look, looks, setTabStage } from './tab-stage.ts';
import { axeFaults, type OpenTab, overflow, pressUntil } from './teams-tab.ts';

/** The worked example of seed 001, with its years counted from the first of the period. */
const area = {
  name: 'Endrings- og utviklingskompetanse',
  mainGoal: 'Virksomheten har ledere og medarbeidere med evne og vilje til endring',
};
const example = [
  ['Felles opplæring i endringsledelse og endringsprosesser for ledere og tillitsvalgte', [0]],
  ['Opplæring i medarbeiderskap og livslang læring for alle medarbeidere (avdelingsvis)', [1, 2]],
  [
    'Utviklingsprogram for 15 nøkkelpersoner og prosjektledere i metoder/verktøy for endringsprosesser',
    [2, 3],
  ],
] as const;

const stage = setTabStage();
let unit: { id: string; name: string };

beforeAll(async () => {
  const hr = stage.world.as(stage.world.people.hrAdviser);
  const { units } = await hr('home');
  for (const one of units) {
    const { plan } = await hr('unitPlan', { params: { unitId: one.id } });
    const isAlone = units.filter(({ name }) => name === one.name).length === 1;
    if (plan === undefined && isAlone) unit = one;
  }
});

const open = async (place: Look = {}) => {
  const tab = await stage.open('hrAdviser', place);
  const picker = tab.frame.getByRole('combobox', { name: /^(Enhet|Eining|Unit)$/ });
  await picker.pressSequentially(unit.name);
  await expect.poll(() => tab.frame.getByRole('option').count()).toBe(1);
  await tab.page.keyboard.press('ArrowDown');
  await tab.page.keyboard.press('Enter');
  await tab.frame.getByRole('article', { name: new RegExp(`${unit.name}$`) }).waitFor();
  return tab;
};
const mode = ({ frame }: OpenTab, name: RegExp) =>
  frame
    .getByRole('group', { name: /^(Vis planen som|Show the plan as)$/ })
    .getByRole('button', { name })
    .click();
const planOf = () =>
  stage.world.as(stage.world.people.hrAdviser)('unitPlan', { params: { unitId: unit.id } });

describe('the plan of seed 001', () => {
  it('begins with a plan for the unit, and an area of its own', async () => {
    const tab = await open();
    const { frame } = tab;
    await frame.getByRole('heading', { name: 'Denne enheten har ingen plan ennå' }).waitFor();
    await mode(tab, /^Planens gang$/);
    await frame.getByRole('button', { name: 'Ny plan' }).click();
    await tab.picture('plan-new');
    await frame.getByRole('button', { name: 'Lagre' }).click();
    await frame.getByRole('listitem').filter({ hasText: 'Utkast' }).waitFor();
    await tab.picture('plan-life');
    expect(await axeFaults(frame)).toEqual([]);
    await mode(tab, /^Områder og mål$/);
    await frame.getByRole('button', { name: `Nytt område for ${unit.name}` }).click();
    const form = frame.getByRole('form', { name: 'Området' });
    await form.getByRole('textbox', { name: 'Navn (bokmål)' }).fill(area.name);
    await form.getByRole('textbox', { name: 'Hovedmål (bokmål)' }).fill(area.mainGoal);
    await form.getByRole('checkbox').first().check();
    await tab.picture('plan-area-form');
    expect(await axeFaults(frame)).toEqual([]);
    await form.getByRole('button', { name: 'Lagre' }).click();
    await frame.getByRole('listitem').filter({ hasText: area.name }).first().waitFor();
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    await tab.picture('plan-areas');
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll();
  });

  it('is entered by keyboard, and stands there as it is printed', async () => {
    const tab = await open();
    const { frame, page } = tab;
    await mode(tab, /^Rediger$/);
    const grid = frame.getByRole('grid');
    await grid.waitFor();
    await pressUntil(tab, 'Tab', '[role=grid] [data-row]');
    const areaId = (await planOf()).areas.find(({ name }) => name === area.name)?.id ?? '';
    await pressUntil(tab, 'ArrowDown', `[data-row="new ${areaId}"]`);
    for (const [title] of example) {
      await page.keyboard.type(title);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Escape');
    // From below upwards: the year columns follow the title.
    for (const [at, [, years]] of [...example.entries()].toReversed()) {
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Home');
      let column = 0;
      for (const year of years) {
        for (; column < year + 1; column += 1) await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Space');
      }
      expect(
        await grid
          .getByRole('row')
          .filter({ hasText: example[at]?.[0] ?? '' })
          .count(),
      ).toBe(1);
    }
    await frame.getByText('Alt er lagret.').waitFor();
    await tab.picture('plan-edit');
    expect(await axeFaults(frame)).toEqual([]);
    await mode(tab, /^Tabell$/);
    const { plan } = await planOf();
    const years = plan?.years ?? [];
    const table = frame.getByRole('table').first();
    const printed = await table
      .locator('tbody')
      .filter({ hasText: area.name })
      .evaluate((body) =>
        [...body.querySelectorAll('tr')].map((row) => ({
          title: row.querySelector('th[scope=row]')?.textContent,
          marks: [...row.querySelectorAll('td')].slice(0, 4).map((cell) => cell.textContent),
        })),
      );
    expect(years).toHaveLength(4);
    expect(printed).toEqual(
      example.map(([title, marked], at) => ({
        title: expect.stringContaining(`${at + 1}.${title}`),
        marks: years.map((_, year) => ((marked as readonly number[]).includes(year) ? 'x' : '')),
      })),
    );
    const goals = frame.getByRole('table', { name: 'Hovedmål for hvert kompetanseområde' });
    expect(await goals.getByRole('cell', { name: area.mainGoal }).count()).toBe(1);
    await tab.picture('plan-printed');
    await stage.closeAll();
  });
});

const modes = {
  edit: /^(Rediger|Edit)$/,
  list: /^(Liste|List)$/,
  timeline: /^(Tidslinje|Timeline)$/,
  areas: /^(Områder? og mål|Areas and goals)$/,
  life: /^(Planens gang|Gangen i planen|Stages)$/,
};

describe.each(looks)('in the look %o', (look) => {
  const { theme = 'default', lang = 'nb', width = 1280 } = look;

  it.each(Object.entries(modes))(
    'the way %s is whole, fits, and has no fault of access',
    async (name, button) => {
      const tab = await stage.open('leader', look);
      const { frame } = tab;
      await mode(tab, button);
      const first = { edit: '[role=toolbar]', list: 'section', timeline: 'section', areas: 'ul', life: 'ol' };
      await frame
        .locator(`article ${first[name as 'edit']}`)
        .last()
        .waitFor();
      await frame.getByRole('status', { name: /^(Laster|Lastar|Loading)/ }).waitFor({ state: 'detached' });
      expect(await overflow(frame)).toBe(0);
      await tab.picture(`plan-${name}-${theme}-${lang}-${width}`);
      await frame.evaluate(() => document.querySelector('article li h4, article tbody')?.scrollIntoView());
      await tab.picture(`plan-${name}-below-${theme}-${lang}-${width}`);
      expect(await axeFaults(frame)).toEqual([]);
      await stage.closeAll();
    },
  );

  it('so has the form of a measure', async () => {
    const tab = await stage.open('leader', { ...look, subPageId: `measure/${stage.world.people.measure}` });
    const { frame } = tab;
    await frame.getByRole('button', { name: /^(Endre tiltaket|Change the measure)$/ }).click();
    const form = frame.getByRole('form', { name: /^(Tiltaket|The measure)$/ });
    await form.waitFor();
    await form.getByRole('button', { name: /^(Legg til (en|ein) kompetanse|Add a competence)$/ }).click();
    await form.getByRole('button', { name: /^(Legg til (en|ei) samling|Add a session)$/ }).click();
    expect(await overflow(frame)).toBe(0);
    for (const [at, part] of ['fieldset', 'fieldset >> nth=2', 'button[type=submit]'].entries()) {
      await form.locator(part).first().scrollIntoViewIfNeeded();
      await tab.picture(`plan-form-${at}-${theme}-${lang}-${width}`);
    }
    expect(await axeFaults(frame)).toEqual([]);
    await stage.closeAll();
  });
});
