import type { GapMapView } from '@rod-trad/shared/contracts/gap-map-views';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { recalculate } from '../tenant/excel/workbook/formula/recalculate.ts';
import { writeCells } from '../tenant/excel/workbook/write-cells.ts';
import { setAddinStage } from './addin-stage.ts';
import { axeViolations, narrow, picture, press, said, unitPicker } from './open-addin.ts';

const stage = setAddinStage();
const wait = { timeout: 20_000 };
const cellsAtOnce = 200;

/** Counts the calls for formulas from before the add-in opens. */
function countCalls() {
  const asked: number[] = [];
  const prepare = async (page: Page) => {
    page.on('request', (request) => {
      if (!request.url().endsWith('/api/functions')) return;
      asked.push(JSON.parse(request.postData() ?? '{}').questions.length);
    });
  };
  return { asked, prepare };
}

/** Types formulas into a workbook, one below the other in a column. */
const type = (person: string, workbook: string, formulas: readonly string[]) =>
  stage.world.tenant.excel.edit(
    person,
    (opened) => {
      const area = { row: 0, column: 0, rows: formulas.length, columns: 1 };
      writeCells(
        opened,
        opened.firstSheet(),
        area,
        formulas.map((formula) => [formula]),
      );
      recalculate(opened);
    },
    workbook,
  );

/** What the cells show, and what is said of their errors. */
async function cellsIn(person: string, workbook: string, count: number) {
  const sheet = (await stage.world.tenant.excel.workbook(person, workbook)).firstSheet();
  return Array.from({ length: count }, (_, row) => sheet.cell(row, 0) ?? { value: '', problem: undefined });
}
const shownIn = async (...where: Parameters<typeof cellsIn>) =>
  (await cellsIn(...where)).map(({ value }) => value);
async function settled(...where: Parameters<typeof cellsIn>) {
  await expect
    .poll(async () => (await shownIn(...where)).filter((one) => /^#(BUSY!|NAME\?)$/.test(String(one))), wait)
    .toEqual([]);
  return shownIn(...where);
}

/** The cells of a map, as formulas by name and as the map shows them. */
function formulasOf(map: GapMapView, id: 'GAP' | 'DEKNING') {
  const { table } = map;
  if (table.kind !== 'shown') throw new Error(table.kind);
  const names = Map.groupBy(table.rows, ({ unit }) => unit.name);
  return table.rows.flatMap(({ unit, at, met, gap, unknown, hidden }) => {
    const called = names.get(unit.name)?.length === 1 ? unit.name.toUpperCase() : unit.id;
    return table.competences.map(({ name }, column) => {
      const i = at.indexOf(column);
      const [needed, lack] = [(met[i] ?? 0) + (gap[i] ?? 0) + (unknown[i] ?? 0), gap[i] ?? 0];
      const shown = id === 'GAP' ? lack : (met[i] ?? 0) / needed;
      const told = hidden?.includes(column) === true ? 'Skjult' : i < 0 ? 'Ingen krav' : shown;
      return { formula: `=ROD.${id}("${called}","${name}")`, told, column, unit };
    });
  });
}
async function mapFor(person: string) {
  const client = stage.world.as(person);
  const [unit] = (await client('datasets')).units;
  if (unit === undefined) throw new Error('No unit');
  return client('gapMap', { params: { unitId: unit.id }, query: {} });
}

describe('formulas in Excel', () => {
  it('fetch two hundred cells in one call, each with the number of the map', async () => {
    const { hrAdviser: person } = stage.world.people;
    const map = await mapFor(person);
    const needs = new Set(
      map.table.kind === 'shown'
        ? map.table.rows.flatMap(({ unit, collective = [] }) =>
            collective.map(({ column }) => `${unit.id} ${column}`),
          )
        : [],
    );
    // What is asked of a unit as a whole alone has a row of its own in the table, and no cell in the map.
    const cells = formulasOf(map, 'GAP').filter(({ unit, column }) => !needs.has(`${unit.id} ${column}`));
    const chosen = cells.slice(0, cellsAtOnce);
    expect(chosen).toHaveLength(cellsAtOnce);
    expect(chosen.filter(({ told }) => typeof told === 'number').length).toBeGreaterThan(20);
    const { asked, prepare } = countCalls();
    const { pane, faults } = await stage.browser.open({ person, workbook: 'Formler', prepare });
    await unitPicker(pane).waitFor();
    await type(
      person,
      'Formler',
      chosen.map(({ formula }) => formula),
    );
    expect(await settled(person, 'Formler', cellsAtOnce)).toEqual(chosen.map(({ told }) => told));
    expect(asked).toEqual([cellsAtOnce]);
    expect(faults).toEqual([]);
  });

  it('are asked for again when a table is refreshed, or when somebody says so', async () => {
    const { hrAdviser: person } = stage.world.people;
    const [first, other] = formulasOf(await mapFor(person), 'DEKNING').filter(
      ({ told }) => typeof told === 'number',
    );
    const formulas = [first?.formula ?? '', other?.formula ?? ''];
    const { asked, prepare } = countCalls();
    const { pane, faults } = await stage.browser.open({ person, workbook: 'Oppdatert', prepare });
    await unitPicker(pane).waitFor();
    await type(person, 'Oppdatert', formulas);
    expect(await settled(person, 'Oppdatert', 2)).toEqual([first?.told, other?.told]);
    await press(pane, 'Sett inn tabellen');
    await expect.poll(() => asked, wait).toEqual([2, 2]);
    await press(pane, /^Oppdater: /);
    await expect.poll(() => asked, wait).toEqual([2, 2, 2]);
    await pane.locator('summary').click();
    await press(pane, 'Beregn på nytt');
    await expect.poll(() => asked, wait).toEqual([2, 2, 2, 2]);
    expect(await settled(person, 'Oppdatert', 2)).toEqual([first?.told, other?.told]);
    expect(faults).toEqual([]);
  });

  it('give a union representative the word where the map hides, and never a number', async () => {
    const { unionRep: person } = stage.world.people;
    const map = await mapFor(person);
    const cells = [...formulasOf(map, 'GAP'), ...formulasOf(map, 'DEKNING')];
    const hidden = cells.filter(({ told }) => told === 'Skjult').slice(0, 40);
    const told = cells.filter((cell) => typeof cell.told === 'number').slice(0, 10);
    expect(hidden.length).toBeGreaterThan(5);
    expect(told.length).toBeGreaterThan(5);
    const { pane, faults } = await stage.browser.open({ person, workbook: 'Skjult' });
    await unitPicker(pane).waitFor();
    const later = hidden[0]?.formula.replace(')', `,${map.year + 2})`) ?? '';
    await type(person, 'Skjult', [...hidden, ...told].map(({ formula }) => formula).concat(later));
    const count = hidden.length + told.length;
    expect(await settled(person, 'Skjult', count + 1)).toEqual([
      ...hidden.map(() => 'Skjult'),
      ...told.map((cell) => cell.told),
      '#VALUE!',
    ]);
    const { problem } = (await cellsIn(person, 'Skjult', count + 1)).at(-1) ?? {};
    expect(problem).toBe(`Det finnes ikke tall for det året. Du kan bruke ${map.year}.`);
    expect(faults).toEqual([]);
  });

  it('say in words that the session has expired, and get on afterwards', async () => {
    const { hrAdviser: person } = stage.world.people;
    const [cell] = formulasOf(await mapFor(person), 'GAP').filter(({ told }) => typeof told === 'number');
    const { page, pane, faults } = await stage.browser.open({ person, workbook: 'Utløpt', lang: 'nn' });
    await unitPicker(pane).waitFor();
    const expired = await stage.world.tenant.context.tokens.issueUserToken({ oid: person, expiresIn: -7200 });
    await page.route('**/api/functions', (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: `Bearer ${expired}` } }),
    );
    await type(person, 'Utløpt', [cell?.formula ?? '', '=ROD.GAP("Ingen stad","Ingenting")']);
    await settled(person, 'Utløpt', 2);
    const [first] = await cellsIn(person, 'Utløpt', 1);
    expect(first?.value).toBe('#N/A');
    expect(first?.problem).toBe(
      'Vi kjenner deg ikkje att. Lukk sida og opne ho på nytt, så blir du logga inn igjen. ' +
        'Vel «Rekn ut på nytt» i ruta Rød tråd når det er i orden.',
    );
    await expect.poll(() => page.locator('#cell-A1').getAttribute('title'), wait).toBe(first?.problem);
    await page.unroute('**/api/functions');
    await pane.locator('summary').click();
    await press(pane, 'Rekn ut på nytt');
    await expect.poll(() => shownIn(person, 'Utløpt', 2), wait).toEqual([cell?.told, '#VALUE!']);
    const [, unknown] = await cellsIn(person, 'Utløpt', 2);
    expect(unknown?.problem).toBe('Fann inga eining som heiter «Ingen stad».');
    expect(faults.filter((fault) => !fault.includes('401'))).toEqual([]);
  });
});

describe('the place in the pane that tells of formulas', () => {
  it.each([
    ['default', 'nb', 'Sett inn eksempel på'],
    ['dark', 'nn', 'Set inn døme på'],
    ['contrast', 'en', 'Insert an example of'],
  ] as const)(
    'inserts examples by keyboard alone, in %s, %s, 300 pixels wide',
    async (theme, lang, insert) => {
      const { hrAdviser: person } = stage.world.people;
      const workbook = `Eksempel ${theme}`;
      const { page, pane, faults } = await stage.browser.open({ person, workbook, theme, lang });
      await unitPicker(pane).waitFor();
      await narrow(page);
      await pane.locator('summary').focus();
      await page.keyboard.press('Enter');
      await pane.getByRole('button', { name: `${insert} ROD.GAP` }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => said(pane), wait).toContain('A1');
      const [value] = await settled(person, workbook, 1);
      expect(typeof value === 'number' || /krav|requirement/i.test(String(value))).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(() => said(pane), wait).toMatch(/tom|empty/);
      await page.screenshot({ path: picture(`functions-${theme}-${lang}`) });
      expect(await axeViolations(pane)).toEqual([]);
      expect(await pane.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await page.locator('#cell-B1').click();
      await press(pane, `${insert} ROD.TRAAD`);
      await expect.poll(() => page.locator('#cell-B1').textContent(), wait).toMatch(/ ▸ .+ ▸ /);
      expect(faults).toEqual([]);
    },
  );
});
