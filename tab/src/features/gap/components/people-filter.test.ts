import { describe, expect, it } from 'vitest';
import { createFormats } from '../../../components/formats.ts';
import { gapView, shownTotal } from '../../../testing/views.ts';
import { type GapFilter, wholeFilter } from './gap-filter.ts';
import { filterPeople } from './people-filter.ts';

const { compare } = createFormats('nb');
const filter = (changes: Partial<GapFilter>, view = gapView()) =>
  filterPeople(view, { ...wholeFilter, ...changes }, compare);
const ids = ({ competences }: ReturnType<typeof filterPeople>) => competences.map(({ id }) => id);

describe('people × competences', () => {
  it('have competences by need: critical ones first, then those most people lack, then by name', () => {
    const totals = [shownTotal('c1', { gap: 0 }), shownTotal('c2', { gap: 1 }), shownTotal('c3', { gap: 4 })];
    expect(ids(filter({}, gapView({ totals })))).toEqual(['c1', 'c3', 'c2']);
    const even = [shownTotal('c1', { gap: 2 }), shownTotal('c2', { gap: 2 }), shownTotal('c3', { gap: 2 })];
    expect(ids(filter({}, gapView({ totals: even })))).toEqual(['c1', 'c2', 'c3']);
  });

  it('count a shortage of the unit as lacking', () => {
    const collective = { needed: 9, holders: 1, shortage: 8 };
    const totals = [shownTotal('c2', { gap: 1 }), shownTotal('c3', { gap: 0, collective })];
    expect(ids(filter({}, gapView({ totals })))).toEqual(['c1', 'c3', 'c2']);
  });

  it('have people by name, however they stand', () => {
    const names = filter({}).people.map(({ person }) => person.name);
    expect(names).toEqual(['Áilu Bær', 'Øyvind Hansen']);
  });

  it('keep what is asked for', () => {
    expect(ids(filter({ area: 'Helse' }))).toEqual(['c1', 'c2']);
    expect(ids(filter({ kind: 'certificate' }))).toEqual(['c2']);
    expect(ids(filter({ onlyCritical: true }))).toEqual(['c1']);
    const gaps = filter({ onlyGaps: true }, gapView({ children: [] }));
    expect(ids(gaps)).toEqual(['c1', 'c2']);
    expect(gaps.people.map(({ person }) => person.id)).toEqual(['p3']);
  });
});
