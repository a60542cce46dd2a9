import { describe, expect, it } from 'vitest';
import { buildLeave } from '../../testing/build-leave.ts';
import { asId } from '../ids.ts';
import { isoDate } from '../iso-date.ts';
import { appliedLeave, type LeaveDraft, leaveFaults } from './leave-draft.ts';

const { title, institution, level, studyUnit, studyAmount, fromOn, toOn, percent, payAsked, ...rest } =
  buildLeave('l');
const { valueForEmployee, valueForEmployer } = rest;
const draft: LeaveDraft = {
  ...{ title, institution, level, studyUnit, studyAmount, fromOn, toOn, percent, payAsked },
  ...{ valueForEmployee, valueForEmployer },
};
const choices = {
  measureIds: new Set([asId<'Measure'>('m')]),
  competenceIds: new Set([asId<'Competence'>('c')]),
};
const faultsOf = (over: Partial<LeaveDraft>) =>
  leaveFaults({ ...draft, ...over }, choices).map(({ field, code }) => `${field} ${code}`);

describe('an application for education leave', () => {
  it('is whole when it says what, where, how much, when, and of what value to both', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ measureId: asId('m'), competenceId: asId('c'), studyAmount: 7.5 })).toEqual([]);
  });

  it.each<[Partial<LeaveDraft>, string]>([
    [{ title: ' ' }, 'title required'],
    [{ institution: '' }, 'institution required'],
    [{ valueForEmployee: '' }, 'valueForEmployee required'],
    [{ valueForEmployer: '\n' }, 'valueForEmployer required'],
    [{ valueForEmployer: 'å'.repeat(501) }, 'valueForEmployer tooLong'],
    [{ studyAmount: 0 }, 'studyAmount outsideRange'],
    [{ studyAmount: 7.3 }, 'studyAmount outsideRange'],
    [{ studyAmount: Number.NaN }, 'studyAmount outsideRange'],
    [{ toOn: isoDate('2026-08-14') }, 'toOn endsBeforeItBegins'],
    [{ percent: 0 }, 'percent notWholeNumber'],
    [{ percent: 101 }, 'percent notWholeNumber'],
    [{ measureId: asId('others') }, 'measureId unknownId'],
    [{ competenceId: asId('gone') }, 'competenceId unknownId'],
  ])('is refused with %o: %s', (over, fault) => {
    expect(faultsOf(over)).toEqual([fault]);
  });

  it('begins as applied for, with nothing decided and nothing done', () => {
    const identity = {
      id: asId<'EducationLeave'>('l'),
      personId: asId<'Person'>('kari'),
      appliedOn: isoDate('2026-05-02'),
    };
    expect(appliedLeave(identity, { ...draft, title: ' Videreutdanning\ni palliasjon ' })).toEqual(
      buildLeave('l'),
    );
  });
});
