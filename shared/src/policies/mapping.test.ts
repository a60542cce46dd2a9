import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { organise } from '../domain/organisation.ts';
import { buildUnit, day } from '../testing/build.ts';
import { buildRound } from '../testing/build-round.ts';
import { actor } from '../testing/use-case-context.ts';
import { mayAskIn, mayChangeRound, maySeeRounds, ownPartOf, sightOfRound } from './mapping.ts';

const organisation = organise(
  [
    buildUnit('town', { level: 'municipality', leaderId: asId('director') }),
    buildUnit('home', { parentId: asId('town'), leaderId: asId('head') }),
    buildUnit('ward', { parentId: asId('home'), leaderId: asId('leader') }),
    buildUnit('school', { parentId: asId('town'), leaderId: asId('rector') }),
  ],
  [],
  day('2026-11-25'),
);
const people = {
  director: actor('director'),
  head: actor('head'),
  leader: actor('leader'),
  rector: actor('rector'),
  nurse: actor('nurse'),
  hr: actor('hr', 'HrAdviser'),
  union: actor('union', 'UnionRep'),
  management: actor('top', 'Management'),
  admin: actor('admin', 'Administrator'),
};
type Who = keyof typeof people;
const everybody = Object.keys(people) as Who[];
const unit = asId<'Unit'>;

/** Of each round: who sees all of it and may change it, and who sees what concerns the own line. Everybody else sees nothing. */
const table: readonly [
  string,
  Parameters<typeof buildRound>[1],
  whole: readonly Who[],
  own: readonly Who[],
][] = [
  ['open in the ward', { unitIds: [unit('ward')] }, ['leader', 'head', 'director', 'hr'], []],
  ['open in the home', { unitIds: [unit('home')] }, ['head', 'director', 'hr'], ['leader']],
  ['open in the town', { unitIds: [unit('town')] }, ['director', 'hr'], ['head', 'leader', 'rector']],
  [
    'open in two places',
    { unitIds: [unit('ward'), unit('school')] },
    ['director', 'hr'],
    ['leader', 'head', 'rector'],
  ],
  [
    'closed in the home',
    { unitIds: [unit('home')], status: 'closed' },
    ['head', 'director', 'hr'],
    ['leader'],
  ],
  ['a draft in the home', { unitIds: [unit('home')], status: 'draft' }, ['head', 'director', 'hr'], []],
  [
    'a leader’s draft without units',
    { unitIds: [], status: 'draft', createdBy: asId('leader') },
    ['leader', 'hr'],
    [],
  ],
  [
    'a draft by somebody who leads nothing now',
    { unitIds: [], status: 'draft', createdBy: asId('nurse') },
    ['hr'],
    [],
  ],
];

describe('who sees and changes a round', () => {
  it.each(table)('%s', (_name, over, whole, own) => {
    const round = buildRound('r', over);
    for (const who of everybody) {
      const expected = whole.includes(who) ? 'whole' : own.includes(who) ? 'ownLine' : 'none';
      expect(sightOfRound(people[who], round, organisation), who).toBe(expected);
      expect(mayChangeRound(people[who], round, organisation), who).toBe(whole.includes(who));
    }
  });
});

describe('who may ask', () => {
  it('HR everybody, a leader the own line, others nobody', () => {
    const may = (unitIds: readonly string[]) =>
      everybody.filter((who) => mayAskIn(people[who], unitIds.map(unit), organisation));
    expect(may(['ward'])).toEqual(['director', 'head', 'leader', 'hr']);
    expect(may(['ward', 'school'])).toEqual(['director', 'hr']);
    expect(may([])).toEqual(['director', 'head', 'leader', 'rector', 'hr']);
    expect(everybody.filter((who) => maySeeRounds(people[who], organisation))).toEqual(may([]));
  });
});

describe('the part of a round in the own line', () => {
  it('is the highest unit led within it, or the units within what is led', () => {
    expect(ownPartOf(people.leader, [unit('town')], organisation)).toEqual(['ward']);
    expect(ownPartOf(people.head, [unit('ward'), unit('school')], organisation)).toEqual(['ward']);
    expect(ownPartOf(people.director, [unit('ward'), unit('school')], organisation).toSorted()).toEqual([
      'school',
      'ward',
    ]);
    expect(ownPartOf(people.rector, [unit('home')], organisation)).toEqual([]);
  });
});
