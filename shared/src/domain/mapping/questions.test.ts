import { describe, expect, it } from 'vitest';
import { buildAssessment, buildCompetence, day } from '../../testing/build.ts';
import { buildRound } from '../../testing/build-round.ts';
import { createCatalogue } from '../catalogue/catalogue.ts';
import { asId } from '../ids.ts';
import { standingOf } from './progress.ts';
import { freshOn, personalQuestions, questionsOf } from './questions.ts';

const catalogue = createCatalogue([
  buildCompetence('a'),
  buildCompetence('b'),
  buildCompetence('old', { status: 'retired', mergedInto: asId('a') }),
  buildCompetence('paper', { kind: 'certificate', validMonths: 24 }),
  buildCompetence('degree', { kind: 'education' }),
]);
const id = asId<'Competence'>;
const ask = (...ids: string[]) => questionsOf(ids.map(id), catalogue);
const until = day('2026-11-25');
const round = buildRound('r', { opensOn: day('2026-11-01') });

describe('what a round asks', () => {
  it('is each competence once, what was merged under the name it has now', () => {
    expect(ask('a', 'old', 'b').competences.map((c) => c.id)).toEqual(['a', 'b']);
    expect(ask('a').indexOf(id('old'))).toBe(0);
    expect(ask('a').indexOf(id('b'))).toBe(-1);
  });
});

describe('what is known already', () => {
  const fresh = (competence: string, over: Parameters<typeof buildAssessment>[2]) =>
    freshOn(ask(competence), [buildAssessment('p', competence, over)], until).size === 1;
  it('is a skill for a year, whoever said it', () => {
    expect(fresh('a', { on: day('2025-11-25'), by: 'leader' })).toBe(true);
    expect(fresh('a', { on: day('2025-11-24') })).toBe(false);
    expect(fresh('a', { on: day('2026-11-26') })).toBe(false);
  });

  it('is a certificate until it runs out, and an education for good', () => {
    expect(fresh('paper', { on: day('2024-11-25'), level: 1 })).toBe(true);
    expect(fresh('paper', { on: day('2024-11-24'), level: 1 })).toBe(false);
    expect(fresh('paper', { on: day('2026-01-01'), level: 1, expiresOn: day('2026-11-24') })).toBe(false);
    expect(fresh('degree', { on: day('1999-01-01'), level: 1 })).toBe(true);
  });
});

describe('what one person is asked', () => {
  const rows = [
    buildAssessment('p', 'a', { on: day('2026-06-01') }),
    buildAssessment('p', 'b', { on: day('2026-11-01') }),
  ];
  it('is all of it, and a row from the first day on answers, with or without the round’s name', () => {
    const personal = personalQuestions(round, ask('a', 'b'), rows, until);
    expect(personal).toEqual({ asked: [0, 1], answered: new Set([1]) });
    expect(standingOf(personal)).toBe('begun');
  });

  it('is only what was missing the day before it opened, when the round says so', () => {
    const personal = personalQuestions({ ...round, onlyMissing: true }, ask('a', 'b'), rows, until);
    expect(personal.asked).toEqual([1]);
    expect(standingOf(personal)).toBe('done');
  });

  it('is answered by the person only, and in time', () => {
    const late = [
      buildAssessment('p', 'a', { on: day('2026-11-10'), by: 'leader' }),
      buildAssessment('p', 'b', { on: day('2026-11-26') }),
      buildAssessment('p', 'old', { on: day('2026-10-31') }),
    ];
    expect(standingOf(personalQuestions(round, ask('a', 'b'), late, until))).toBe('notBegun');
    const merged = [buildAssessment('p', 'old', { on: day('2026-11-10') })];
    expect(standingOf(personalQuestions(round, ask('a'), merged, until))).toBe('done');
  });

  it('is nothing when all of it was known: such a person has no standing', () => {
    const known = personalQuestions({ ...round, onlyMissing: true }, ask('a'), rows, until);
    expect(standingOf(known)).toBeUndefined();
  });
});
