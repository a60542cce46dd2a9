import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { organise } from '../domain/organisation.ts';
import { buildEmployment, buildMeasure, buildPlan, buildUnit, day } from '../testing/build.ts';
import { buildNudge } from '../testing/build-nudge.ts';
import { actor } from '../testing/use-case-context.ts';
import {
  mayAnswerCard,
  mayFollowUp,
  maySeePerson,
  selectableUnits,
  sightOfMeasure,
  sightOfPlan,
  sightOfUnit,
} from './access.ts';

const town = buildUnit('town', { level: 'municipality', leaderId: asId('director') });
const home = buildUnit('home', { level: 'establishment', parentId: asId('town'), leaderId: asId('head') });
const ward = buildUnit('ward', { parentId: asId('home'), leaderId: asId('leader') });
const school = buildUnit('school', { parentId: asId('town'), leaderId: asId('rector') });
const organisation = organise(
  [town, home, ward, school],
  [buildEmployment('nurse', 'ward'), buildEmployment('leader', 'ward'), buildEmployment('teacher', 'school')],
  day('2026-11-23'),
);
const plan = buildPlan('plan');
const measure = buildMeasure('m');

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

describe('sight of a unit', () => {
  it.each([
    ['director', 'people'],
    ['head', 'people'],
    ['leader', 'people'],
    ['rector', 'none'],
    ['nurse', 'none'],
    ['hr', 'people'],
    ['union', 'numbers'],
    ['management', 'numbers'],
    ['admin', 'none'],
  ] as const)('of the ward, %s sees %s', (who, expected) => {
    expect(sightOfUnit(people[who], ward.id, organisation)).toBe(expected);
  });

  it('does not reach upwards: the ward’s leader does not see the home', () => {
    expect(sightOfUnit(people.leader, home.id, organisation)).toBe('none');
  });

  it('offers only units that may be seen', () => {
    expect(selectableUnits(people.leader, organisation)).toEqual(['ward']);
    expect(selectableUnits(people.head, organisation)).toEqual(['home', 'ward']);
    expect(selectableUnits(people.nurse, organisation)).toEqual([]);
    expect(selectableUnits(people.union, organisation)).toHaveLength(4);
  });

  it('of an unknown unit is none, for everybody but HR and the numbers roles, who find it missing later', () => {
    expect(sightOfUnit(people.director, asId('nowhere'), organisation)).toBe('none');
  });
});

describe('sight of a person', () => {
  it('is for oneself, the line above, and HR', () => {
    const nurse = asId<'Person'>('nurse');
    for (const who of ['nurse', 'leader', 'head', 'director', 'hr'] as const) {
      expect(maySeePerson(people[who], nurse, organisation), who).toBe(true);
    }
    for (const who of ['rector', 'union', 'management', 'admin'] as const) {
      expect(maySeePerson(people[who], nurse, organisation), who).toBe(false);
    }
  });

  it('covers the person’s own plan, which nobody else sees even in numbers', () => {
    const own = buildPlan('own', { subject: { personId: asId('nurse') } });
    expect(sightOfPlan(people.nurse, own, organisation)).toBe('people');
    expect(sightOfPlan(people.leader, own, organisation)).toBe('people');
    expect(sightOfPlan(people.union, own, organisation)).toBe('none');
  });
});

describe('a measure', () => {
  it('is seen by its owner, also outside the owner’s line', () => {
    const lent = buildMeasure('m', { ownerId: asId('teacher') });
    expect(sightOfMeasure(actor('teacher'), lent, plan, organisation)).toBe('people');
    expect(sightOfMeasure(people.nurse, lent, plan, organisation)).toBe('none');
  });

  it('is followed up by its owner, the leaders above and HR', () => {
    for (const who of ['leader', 'head', 'director', 'hr'] as const) {
      expect(mayFollowUp(people[who], measure, plan, organisation), who).toBe(true);
    }
    for (const who of ['nurse', 'rector', 'union', 'management', 'admin'] as const) {
      expect(mayFollowUp(people[who], measure, plan, organisation), who).toBe(false);
    }
  });

  it('is answered in a card only by the one who was asked, about what was asked', () => {
    const card = buildNudge('m');
    const asked = { kind: 'measureFollowUp', subjectId: 'm' } as const;
    expect(mayAnswerCard(people.leader, card, asked)).toBe(true);
    expect(mayAnswerCard(people.hr, card, asked)).toBe(false);
    expect(mayAnswerCard(people.leader, card, { ...asked, subjectId: 'other' })).toBe(false);
    expect(mayAnswerCard(people.leader, card, { ...asked, kind: 'checkIn' })).toBe(false);
  });
});
