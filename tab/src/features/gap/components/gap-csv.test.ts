import { createText } from '@rod-trad/shared/text/create-text';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../components/formats.ts';
import { mapTable, numbersMapView } from '../../../testing/gap-views.ts';
import { gapView } from '../../../testing/views.ts';
import { wholeFilter } from './gap-filter.ts';
import { mapCsv } from './map-csv.ts';
import { readMap } from './map-model.ts';
import { peopleCsv } from './people-csv.ts';
import { filterPeople } from './people-filter.ts';

const text = createText('nb');
const { compare } = createFormats('nb');
const lines = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

describe('the map as a file', () => {
  it('has a line for each unit and competence something is required of', () => {
    const [caption, head, ...rest] = lines(
      mapCsv('Tittel', readMap(mapTable()), [1, 0, 2], [0, 1, 2, 3, 4], text),
    );
    expect(caption).toBe('Tittel');
    expect(head).toBe(
      'Enhet;Enhetsnivå;Under;Kompetanseområde;Kompetanse;Slag;Kritisk;Kravet gjelder;Dekket;Gap;Ikke vurdert;Mangler i enheten',
    );
    expect(rest).toHaveLength(13);
    expect(rest[0]).toBe(
      'Helse og omsorg;Sektor;;Helse, Kvalitet;Legemiddelhåndtering;Ferdighet;ja;20;12;3;5;',
    );
    expect(rest[5]).toBe(
      'Fjordvik sykehjem;Virksomhet;Helse og omsorg;Digital kompetanse;Journalsystem;Ferdighet;;6;4;0;2;2',
    );
  });

  it('says hidden where a number is not told', () => {
    const { table } = numbersMapView();
    if (table.kind !== 'shown') throw new Error('It is shown');
    const csv = mapCsv('', readMap(table), [1], [1], text);
    expect(lines(csv)[2]).toContain('ja;Skjult;Skjult;Skjult;Skjult;');
  });

  it('lets nobody’s name calculate', () => {
    const [row] = mapTable().rows;
    if (row === undefined) throw new Error('There is a row');
    const evil = { ...row, unit: { ...row.unit, name: '=HYPERLINK("x")' } };
    expect(mapCsv('', readMap(mapTable({ rows: [evil] })), [0], [0], text)).toContain(
      `"'=HYPERLINK(""x"")";`,
    );
  });
});

describe('the people as a file', () => {
  it('has them by name, with state and levels', () => {
    const [, head, ...rest] = lines(peopleCsv('Tittel', filterPeople(gapView(), wholeFilter, compare), text));
    expect(head).toBe('Medarbeider;Stilling;Legemiddelhåndtering;Førstehjelp;Journalsystem');
    expect(rest.slice(0, 2)).toEqual([
      'Áilu Bær;Helsefagarbeider;Gap 2/3;Gap;Ingen krav',
      'Øyvind Hansen;Sykepleier;Dekket 3/3;Dekket;Ikke vurdert –/3',
    ]);
  });

  it('lets nobody’s name calculate', () => {
    const view = gapView();
    if (view.people.kind !== 'shown') throw new Error('They are shown');
    const rows = view.people.rows.map((row) => ({ ...row, person: { ...row.person, name: '+47 1' } }));
    const csv = peopleCsv(
      '',
      filterPeople({ ...view, people: { kind: 'shown', rows } }, wholeFilter, compare),
      text,
    );
    expect(lines(csv)[2]).toMatch(/^'\+47 1;/);
  });
});
