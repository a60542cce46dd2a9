import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { organise } from '../domain/organisation.ts';
import { buildEmployment, buildUnit, day } from '../testing/build.ts';
import { actor } from '../testing/use-case-context.ts';
import { mayChangePlan, mayEditArea, mayEditGoals, mayReadPlans, mayWritePlans } from './plan.ts';

const unit = asId<'Unit'>;
const organisation = organise(
  [
    buildUnit('town', { leaderId: asId('director') }),
    buildUnit('ward', { parentId: unit('town'), leaderId: asId('leader') }),
    buildUnit('school', { parentId: unit('town'), leaderId: asId('principal') }),
    buildUnit('old', {
      ...{ parentId: unit('town'), leaderId: asId('former') },
      ...{ closedOn: day('2026-01-31'), successorId: unit('ward') },
    }),
  ],
  [buildEmployment('kari', 'ward'), buildEmployment('leader', 'ward'), buildEmployment('hr', 'school')],
  day('2026-11-25'),
);
const people = {
  hr: actor('hr', 'HrAdviser'),
  director: actor('director'),
  leader: actor('leader'),
  principal: actor('principal'),
  former: actor('former'),
  kari: actor('kari'),
  una: actor('una', 'UnionRep'),
  mona: actor('mona', 'Management'),
  admin: actor('admin', 'Administrator'),
};
const who = (may: (of: (typeof people)['hr']) => boolean) =>
  Object.entries(people).flatMap(([name, of]) => (may(of) ? name : []));
const ofUnit = (id: string) => ({ subject: { unitId: unit(id) } });
const ofPerson = (id: string) => ({ subject: { personId: asId<'Person'>(id) } });

describe('who decides what a plan holds', () => {
  it.each([
    [ofUnit('ward'), ['hr', 'director', 'leader']],
    [ofUnit('town'), ['hr', 'director']],
    // The leader of the unit that took over, and no longer the one of before.
    [ofUnit('old'), ['hr', 'director', 'leader']],
    [ofPerson('kari'), ['hr', 'director', 'leader']],
    [ofPerson('leader'), ['hr', 'director']],
    [ofPerson('hr'), ['director', 'principal']],
  ])('%o: %o', (plan, expected) => {
    expect(who((of) => mayChangePlan(of, plan, organisation))).toEqual(expected);
  });

  it('goals and the municipality’s areas are HR’s, a unit’s own its leaders’', () => {
    expect(who(mayEditGoals)).toEqual(['hr']);
    expect(who((of) => mayEditArea(of, {}, organisation))).toEqual(['hr']);
    expect(who((of) => mayEditArea(of, { unitId: unit('ward') }, organisation))).toEqual([
      'hr',
      'director',
      'leader',
    ]);
  });

  it('is read by those who see numbers, and written by those who lead', () => {
    expect(who((of) => mayWritePlans(of, organisation))).toEqual(['hr', 'director', 'leader', 'principal']);
    expect(who((of) => mayReadPlans(of, organisation))).toEqual([
      ...['hr', 'director', 'leader', 'principal', 'una', 'mona'],
    ]);
  });
});
