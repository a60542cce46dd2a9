import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { buildRound } from '../../testing/build-round.ts';
import { asId } from '../ids.ts';
import { priceOf } from './price.ts';
import { draftFaults, type Known, type RoundDraft, scopeFaults, scopeWarnings } from './scope-guard.ts';

const today = day('2026-11-25');
const known: Known = {
  unit: (id) => id === 'ward',
  positionGroup: (id) => id === 'nurse',
  competence: (id) => id === 'c',
};
const { id: _, status: __, createdBy: ___, opensOn: ____, ...whole } = buildRound('r');
const draft = (over: Partial<RoundDraft> = {}): RoundDraft => ({ ...whole, ...over });

describe('a round is opened only when it is said', () => {
  it.each([
    ['what for', { purpose: ' ' }, 'purpose'],
    ['what the answers will be used for', { usedFor: '' }, 'usedFor'],
    ['what is known already', { knownAlready: '\n' }, 'knownAlready'],
    ['what is asked about', { competenceIds: [] }, 'competenceIds'],
    ['who is asked', { unitIds: [] }, 'unitIds'],
    ['until when', { endsOn: undefined }, 'endsOn'],
    ['under which name', { title: '' }, 'title'],
  ] as const)('%s', (_name, over, field) => {
    expect(scopeFaults(draft(over), known, today)).toEqual([{ field, code: 'required' }]);
  });

  it('and everything that lacks is told at once', () => {
    const empty = draft({ purpose: '', usedFor: '', knownAlready: '', competenceIds: [], unitIds: [] });
    expect(scopeFaults(empty, known, today).map(({ field }) => field)).toEqual([
      'purpose',
      'usedFor',
      'knownAlready',
      'unitIds',
      'competenceIds',
    ]);
  });

  it('a whole one has no fault; today is soon enough to end, yesterday is not', () => {
    expect(scopeFaults(draft({ endsOn: today, positionGroupIds: [asId('nurse')] }), known, today)).toEqual(
      [],
    );
    expect(scopeFaults(draft({ endsOn: day('2026-11-24') }), known, today)).toEqual([
      { field: 'endsOn', code: 'endsBeforeItBegins' },
    ]);
  });
});

describe('a draft', () => {
  it('may lack what has not been thought out', () => {
    const begun = draft({ purpose: '', usedFor: '', knownAlready: '', competenceIds: [], unitIds: [] });
    expect(draftFaults(begun, known, today)).toEqual([]);
  });

  it.each<[string, Partial<RoundDraft>, string, string]>([
    ['a unit that is not there', { unitIds: [asId('ward'), asId('x')] }, 'unitIds', 'unknownId'],
    ['a group that is not there', { positionGroupIds: [asId('x')] }, 'positionGroupIds', 'unknownId'],
    ['a competence not in force', { competenceIds: [asId('x')] }, 'competenceIds', 'unknownId'],
    ['half a minute', { minutesPerPerson: 0.5 }, 'minutesPerPerson', 'notWholeNumber'],
    ['no minutes', { minutesPerPerson: 0 }, 'minutesPerPerson', 'notWholeNumber'],
    ['a negative cost', { hourlyCost: -1 }, 'hourlyCost', 'notWholeNumber'],
    ['a long title', { title: 'a'.repeat(121) }, 'title', 'tooLong'],
    ['a long purpose', { purpose: 'a'.repeat(2001) }, 'purpose', 'tooLong'],
  ])('may not hold %s', (_name, over, field, code) => {
    expect(draftFaults(draft(over), known, today)).toMatchObject([{ field, code }]);
  });
});

describe('warnings', () => {
  const ids = (n: number) => Array.from({ length: n }, (_, i) => asId<'Competence'>(`c${i}`));
  const fine = { required: 10, open: 4 };
  it('come at the sixteenth competence and the eleventh minute', () => {
    const warn = (competences: number, minutes: number) =>
      scopeWarnings({ competenceIds: ids(competences), minutesPerPerson: minutes }, fine, false).map(
        ({ kind }) => kind,
      );
    expect(warn(15, 10)).toEqual([]);
    expect(warn(16, 10)).toEqual(['manyCompetences']);
    expect(warn(15, 11)).toEqual(['manyMinutes']);
  });

  it('say that a problem is local, that nothing is demanded, and that nothing is missing', () => {
    const few = { competenceIds: ids(2), minutesPerPerson: 2 };
    expect(scopeWarnings(few, fine, true)).toEqual([{ kind: 'localProblem' }]);
    expect(scopeWarnings(few, { required: 0, open: 0 }, false)).toEqual([{ kind: 'noDemand' }]);
    expect(scopeWarnings(few, { required: 9, open: 0 }, false)).toEqual([{ kind: 'nothingMissing' }]);
    expect(scopeWarnings({ ...few, competenceIds: [] }, { required: 0, open: 0 }, false)).toEqual([]);
  });
});

describe('the price', () => {
  it('is people × minutes in hours, and in kroner by the hour', () => {
    expect(priceOf(420, 3, 450)).toEqual({ people: 420, minutesPerPerson: 3, hours: 21, kroner: 9450 });
    expect(priceOf(7, 2, 450)).toEqual({ people: 7, minutesPerPerson: 2, hours: 0.2, kroner: 105 });
    expect(priceOf(0, 3, 450)).toMatchObject({ hours: 0, kroner: 0 });
  });
});
