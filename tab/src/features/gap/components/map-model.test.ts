import { createText } from '@rod-trad/shared/text/create-text';
import { describe, expect, it } from 'vitest';
import { mapTable, numbersMapView } from '../../../testing/gap-views.ts';
import { cellOfTotal, isLacking, type MapCell, readMap, shadeOf } from './map-model.ts';
import { countWords } from './map-words.ts';

const model = readMap(mapTable());
const shown = (met: number, gap: number, unknown: number): MapCell => ({ kind: 'shown', met, gap, unknown });

describe('the map, cell by cell', () => {
  it('has the counts of each unit and competence, and none where nothing is required', () => {
    expect(model.cell(0, 0)).toEqual(shown(10, 4, 1));
    expect(model.cell(3, 1)).toEqual(shown(4, 3, 1));
    expect(model.cell(4, 1)).toEqual({ kind: 'none' });
    expect(model.cell(2, 2)).toEqual({ kind: 'none' });
    expect(model.cell(9, 9)).toEqual({ kind: 'none' });
  });

  it('knows each unit by the one above', () => expect(model.parents).toEqual([-1, 0, 1, 1, 0]));

  it('says hidden of what is not told, never nothing', () => {
    const { table } = numbersMapView();
    if (table.kind !== 'shown') throw new Error('It is shown');
    const told = readMap(table);
    expect([0, 1, 2].map((column) => told.cell(1, column).kind)).toEqual(['shown', 'hidden', 'hidden']);
    // Who sees numbers is not told where it is critical; the catalogue says whether it is anywhere.
    expect([0, 1, 2].map((column) => told.isCritical(column))).toEqual([false, true, false]);
  });

  it('keeps what a unit lacks as a whole, also where nobody in particular must hold it', () => {
    expect(model.cell(1, 2)).toMatchObject({ gap: 0, collective: { shortage: 2 } });
    const [row] = mapTable().rows;
    const alone = { ...row, at: [], collective: [{ column: 0, needed: 2, holders: 1, shortage: 1 }] };
    const cell = readMap(mapTable({ rows: [alone as never] })).cell(0, 0);
    expect(cell).toEqual({
      ...shown(0, 0, 0),
      collective: { column: 0, needed: 2, holders: 1, shortage: 1 },
    });
    expect(isLacking(cell)).toBe(true);
  });

  it('is drawn the stronger the larger the share that lacks it, the unknown counted among all, and by what the unit lacks', () => {
    expect(
      [shown(5, 0, 5), shown(9, 1, 0), shown(8, 2, 0), shown(3, 5, 2), shown(4, 6, 0)].map(shadeOf),
    ).toEqual([0, 1, 2, 3, 4]);
    expect(shadeOf({ kind: 'hidden' })).toBe(0);
    // Two of six are lacking in the nursing home, though nobody in particular has a gap.
    expect(shadeOf(model.cell(1, 2))).toBe(3);
  });

  it('is told in words', () => {
    const text = createText('nb');
    expect(countWords(text, model.cell(1, 2))).toBe(
      '4 dekket, 0 gap, 2 ikke vurdert. Enheten trenger 6 med denne kompetansen og har 4. Det mangler 2.',
    );
    expect(
      countWords(text, { ...shown(1, 0, 0), collective: { needed: 1, holders: 1, shortage: 0 } } as MapCell),
    ).toBe('1 dekket, 0 gap, 0 ikke vurdert. Enheten trenger 1 med denne kompetansen og har 1.');
    expect(countWords(text, shown(0, 0, 0))).toBe('Fritatt');
    expect(countWords(text, { kind: 'hidden' })).toBe('Skjult');
    expect(countWords(text, { kind: 'none' })).toBe('Ingen krav');
  });

  it('reads the totals of a unit the same way', () => {
    expect(cellOfTotal({ kind: 'hidden', competenceId: 'c', known: {} })).toEqual({ kind: 'hidden' });
    const total = { kind: 'shown', competenceId: 'c', required: 0, met: 0, gap: 0, unknown: 0 } as const;
    expect(cellOfTotal(total)).toEqual({ kind: 'none' });
    expect(cellOfTotal(undefined)).toEqual({ kind: 'none' });
  });
});
