import type { ImportKind } from '@rod-trad/shared/domain/import/import-kind';
import ExcelJS from 'exceljs';
import type { Municipality } from '../../tenant/municipality/municipality.ts';

/** An HR system's export with a new percentage for everybody and a second position for many, twice; and assessments. */
export async function benchFiles({ people, tables }: Municipality, rows: number) {
  const numberOf = new Map(people.map(({ id, employeeId }) => [String(id), employeeId ?? '']));
  const standing = tables.employments.map((one) => [
    numberOf.get(one.personId),
    one.startOn,
    one.unitId ?? '',
    one.title,
    one.percent === 100 ? 99 : 100,
    one.positionCode ?? '',
  ]);
  const isWorking = tables.employments.filter(({ endOn }) => endOn === undefined);
  const working = [...new Map(isWorking.map((one) => [one.personId, one])).values()];
  const more = Array.from({ length: Math.max(0, rows - standing.length) }, (_, n) => {
    const one = working[n % working.length];
    return [
      numberOf.get(one?.personId ?? ''),
      `2026-0${1 + Math.floor(n / working.length)}-01`,
      '',
      'Tilkallingsvakt',
      10,
      '',
    ];
  });
  const positions = [
    ['Ansattnummer', 'Startdato', 'Enhet', 'Stilling', 'Stillingsprosent', 'Stillingskode'],
    ...standing,
    ...more,
  ].slice(0, rows + 1);
  const skills = tables.competences
    .filter(({ kind, status }) => kind === 'skill' && status === 'active')
    .slice(0, 40);
  const assessments = Array.from({ length: rows }, (_, n) => {
    const one = working[n % working.length];
    return [
      numberOf.get(one?.personId ?? ''),
      skills[Math.floor(n / working.length) % skills.length]?.id,
      n % 5,
      '2024-05-02',
      'leder',
    ];
  });
  const csv = (table: readonly (readonly unknown[])[]) =>
    Buffer.from(table.map((row) => row.join(';')).join('\r\n'));
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Ansatte').addRows(positions);
  const heads = ['Ansattnummer', 'Kompetanse', 'Nivå', 'Dato', 'Vurdert av'];
  return [
    { name: 'positions.csv', kind: 'positions' as ImportKind, bytes: csv(positions) },
    { name: 'assessments.csv', kind: 'assessments' as ImportKind, bytes: csv([heads, ...assessments]) },
    {
      name: 'positions.xlsx',
      kind: 'positions' as ImportKind,
      bytes: Buffer.from(await book.xlsx.writeBuffer()),
    },
  ];
}
