import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../domain/ids.ts';
import { organise } from '../domain/organisation.ts';
import { buildEmployment, buildUnit, day } from '../testing/build.ts';
import { actor } from '../testing/use-case-context.ts';
import { mayDecideLeave, mayEditAgreementTexts, mayReadLeave, mayReadUnitEducation } from './education.ts';

const organisation = organise(
  [
    buildUnit('town', { level: 'municipality', leaderId: asId('director') }),
    buildUnit('ward', { parentId: asId('town'), leaderId: asId('leader') }),
    buildUnit('school', { parentId: asId('town'), leaderId: asId('rector') }),
  ],
  ['kari', 'ola', 'leader'].map((person) => buildEmployment(person, 'ward')),
  day('2026-11-26'),
);
const callers = [
  ...['kari', 'ola', 'leader', 'director', 'rector'].map((id) => actor(id)),
  actor('hr', 'HrAdviser'),
  actor('union', 'UnionRep'),
  actor('top', 'Management'),
  actor('admin', 'Administrator'),
];
const who = (may: (caller: (typeof callers)[number]) => boolean) =>
  callers.filter(may).map(({ personId }) => personId);
const about = (person: string): PersonId => asId(person);

describe('education leave', () => {
  it('is read by the person, the line above and HR', () => {
    expect(who((caller) => mayReadLeave(caller, about('kari'), organisation))).toEqual([
      ...['kari', 'leader', 'director', 'hr'],
    ]);
  });

  it('is decided by the line above and HR, and by nobody for oneself', () => {
    expect(who((caller) => mayDecideLeave(caller, about('kari'), organisation))).toEqual([
      ...['leader', 'director', 'hr'],
    ]);
    // The leader works in the ward that the leader leads.
    expect(who((caller) => mayDecideLeave(caller, about('leader'), organisation))).toEqual([
      'director',
      'hr',
    ]);
  });

  it('is no number for those who see numbers', () => {
    expect(who((caller) => mayReadUnitEducation(caller, asId('ward'), organisation))).toEqual([
      ...['leader', 'director', 'hr'],
    ]);
    expect(who((caller) => mayReadUnitEducation(caller, asId('town'), organisation))).toEqual([
      ...['director', 'hr'],
    ]);
  });

  it('leans on texts that HR keeps', () => {
    expect(who(mayEditAgreementTexts)).toEqual(['hr']);
  });
});
