import { beforeEach, describe, expect, it } from 'vitest';
import { setExcelStage } from './excel-stage.ts';

const stage = setExcelStage();
const { cell } = stage;
beforeEach(async () => {
  await stage.frame.evaluate(`(() => {
    window.calls = [];
    window.held = [];
    CustomFunctions.associate('ADD', (a, b) => {
      window.calls.push([a, b]);
      return window.hold ? new Promise((resolve) => window.held.push(() => resolve(a + b))) : Promise.resolve(a + b);
    });
    CustomFunctions.associate('FAIL', async (code) => {
      throw code === 'plain' ? new Error('Oh') : new CustomFunctions.Error('#' + code, 'Slik gikk det.');
    });
  })()`);
  stage.excel.faults.length = 0;
});

const shown = (address: string) => expect.poll(() => cell(address).textContent());
const calls = () => stage.frame.evaluate('window.calls');
/** Writes formulas as an add-in does, from A1 down. */
const write = (...formulas: readonly (string | number)[]) =>
  stage.frame.evaluate(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A${formulas.length}').formulas = ${JSON.stringify(formulas.map((one) => [one]))};
    await context.sync();
  })`);

describe('a function of an add-in', () => {
  it('is busy, and then what it comes to, and can be part of a formula', async () => {
    await stage.frame.evaluate('window.hold = true');
    await write('=TRY.ADD(1,2)', '=A1*10', '=IF(TRUE,try.add(A2,0.5),0)');
    await shown('A1').toBe('#BUSY!');
    await shown('A2').toBe('#BUSY!');
    await expect.poll(() => stage.frame.evaluate('window.held.length')).toBe(1);
    await stage.frame.evaluate('window.hold = false; window.held.splice(0).forEach((go) => go())');
    await shown('A1').toBe('3');
    await shown('A2').toBe('30');
    await shown('A3').toBe('30.5');
    expect(await calls()).toEqual([
      [1, 2],
      [30, 0.5],
    ]);
    expect(stage.excel.faults).toEqual([]);
  });

  it('is given values of the kind it says, and null for what is left out', async () => {
    await write('=TRY.ADD("4")', '=TRY.ADD(B1)', '=TRY.ADD("fire",1)', '=TRY.ADD()', '=TRY.ADD(1,2,3)');
    await shown('A1').toBe('4');
    await shown('A2').toBe('0');
    for (const address of ['A3', 'A4', 'A5']) await shown(address).toBe('#VALUE!');
    expect(await calls()).toEqual([
      [4, null],
      [0, null],
    ]);
    await write('=TRY.ADD(B1:B2)', '=TRY.ADD(1/0)');
    await shown('A1').toBe('#VALUE!');
    await shown('A2').toBe('#DIV/0!');
    expect(await calls()).toHaveLength(2);
  });

  it('fails with an error and, where Excel shows one, a message', async () => {
    await write(
      ...['=TRY.FAIL("N/A")', '=TRY.FAIL("VALUE!")', '=TRY.FAIL("NUM!")', '=TRY.FAIL("plain")'],
      ...['=TRY.LOST()', '=IFERROR(TRY.FAIL("N/A"),"-")'],
    );
    const all = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'];
    await shown('A6').toBe('-');
    await shown('A1').toBe('#N/A');
    const seen = await Promise.all(
      all.map(async (at) => [await cell(at).textContent(), await cell(at).getAttribute('title')]),
    );
    expect(seen).toEqual([
      ['#N/A', 'Slik gikk det.'],
      ['#VALUE!', 'Slik gikk det.'],
      ['#NUM!', null],
      // Neither an exception nor a function without code has anything to say to a person.
      ['#VALUE!', null],
      ['#VALUE!', null],
      ['-', null],
    ]);
  });

  it('is called again when what it is given changes, and when everything is worked out anew', async () => {
    await write('=TRY.ADD(B1,1)', 'Notat');
    await shown('A1').toBe('1');
    await write('=TRY.ADD(B1,1)', 'Et annet notat');
    await shown('A2').toBe('Et annet notat');
    expect(await calls()).toHaveLength(1);
    await stage.frame.evaluate(`Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B1').values = [[5]];
      await context.sync();
    })`);
    await shown('A1').toBe('6');
    const calculate = (kind: string) =>
      stage.frame.evaluate(`Excel.run(async (context) => {
        context.workbook.application.calculate('${kind}');
        await context.sync();
      }).catch((error) => error.code)`);
    await calculate('Recalculate');
    expect(await calls()).toHaveLength(2);
    await calculate('Full');
    await expect.poll(calls).toHaveLength(3);
    await shown('A1').toBe('6');
    expect(await calculate('Sometimes')).toBe('InvalidArgument');
  });

  it('is not known without its add-in', async () => {
    await write('=TRY.ADD(1,2)', '=TRY.NOTHING(1)', '=OTHER.ADD(1,2)');
    await shown('A1').toBe('3');
    await shown('A2').toBe('#NAME?');
    await shown('A3').toBe('#NAME?');
    await stage.excel.page.goto('about:blank');
    const workbook = await stage.opened();
    await expect.poll(() => workbook.functions.find('TRY.ADD')).toBeUndefined();
    await stage.excel.tenant.excel.processQuery(
      stage.excel.person,
      { Actions: [], ObjectPaths: {} },
      stage.name,
    );
    expect(workbook.firstSheet().cell(0, 0)?.value).toBe('#NAME?');
  });
});
