import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { isoDate } from '../domain/iso-date.ts';
import { type CadencePlace, type CadenceRule, cadenceOn } from './cadence.ts';

const on = (day: string) => isoDate(day);
const rule = (scope: CadenceRule['scope'], days: number, setOn = '2026-01-01'): CadenceRule => ({
  kind: 'measureFollowUp',
  scope,
  days,
  setOn: on(setOn),
});
const town = rule({ of: 'municipality' }, 60);
const sector = rule({ of: 'unit', id: asId('sector') }, 50);
const ward = rule({ of: 'unit', id: asId('ward') }, 40);
const nurses = rule({ of: 'positionGroup', id: asId('nurse') }, 30);
const own = rule({ of: 'person', id: asId('kari') }, 20);
const kari: CadencePlace = {
  personId: asId('kari'),
  positions: [{ positionGroupId: asId('nurse'), units: [asId('ward'), asId('sector'), asId('town')] }],
};
const days = (rules: readonly CadenceRule[], began = '2026-03-01', place = kari) =>
  cadenceOn(rules, 'measureFollowUp', place, on(began), 56);

describe('how often something comes round', () => {
  it('is the person’s, else the position group’s, else the nearest unit’s, else the municipality’s', () => {
    expect(days([town, sector, ward, nurses, own])).toBe(20);
    expect(days([town, sector, ward, nurses])).toBe(30);
    expect(days([town, sector, ward])).toBe(40);
    expect(days([town, sector])).toBe(50);
    expect(days([town])).toBe(60);
    expect(days([])).toBe(56);
  });

  it('changes with the next period, and the newest of a scope counts', () => {
    const later = rule({ of: 'municipality' }, 90, '2026-03-02');
    expect(days([later, town])).toBe(60);
    expect(days([later, town], '2026-03-02')).toBe(90);
    expect(days([rule({ of: 'person', id: asId('kari') }, 7, '2026-03-02'), town])).toBe(60);
  });

  it('is the longer of two positions’', () => {
    const place = {
      ...kari,
      positions: [...kari.positions, { positionGroupId: asId<'PositionGroup'>('lead'), units: [] }],
    };
    expect(days([nurses, rule({ of: 'positionGroup', id: asId('lead') }, 70)], undefined, place)).toBe(70);
  });

  it('is of its own kind', () => {
    expect(cadenceOn([own], 'talkDue', kari, on('2026-03-01'), 365)).toBe(365);
  });
});
