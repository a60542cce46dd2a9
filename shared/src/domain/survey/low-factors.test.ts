import { describe, expect, it } from 'vitest';
import { buildScore } from '../../testing/build-score.ts';
import { readFactors, suggestionsFor } from './low-factors.ts';

/** A survey with these means of factor 4 and 7, and 4 in all others. */
const survey = (use: number, development: number) =>
  buildScore('ward', 2026, { factors: [4, 4, 4, use, 4, 4, development, 4, 4, 4] });
const said = (use: number, development: number, country?: ReturnType<typeof survey>) => {
  const readings = readFactors(survey(use, development), { country });
  return suggestionsFor(readings).map(({ factor, strategy }) => `${factor}: ${strategy}`);
};

describe('the factors about competence', () => {
  it('are four, beside what they can be compared with', () => {
    const readings = readFactors(survey(3.4, 3.9), {
      before: survey(3.8, 3.6),
      municipality: survey(4.1, 3.7),
    });
    expect(readings).toEqual([
      { factor: 'competenceUse', value: 3.4, before: 3.8, municipality: 4.1, low: 'belowLimit' },
      { factor: 'selfEfficacy', value: 4, before: 4, municipality: 4 },
      { factor: 'relevantDevelopment', value: 3.9, before: 3.6, municipality: 3.7 },
      { factor: 'masteryClimate', value: 4, before: 4, municipality: 4 },
    ]);
  });

  it.each<[number, number, string[]]>([
    [4.2, 3.9, []],
    [3.5, 3.5, []],
    [3.49, 3.9, ['competenceUse: mobilise']],
    [4.2, 3.4, ['relevantDevelopment: develop']],
    [3, 3, ['competenceUse: mobilise', 'relevantDevelopment: develop']],
  ])('use %s and development %s speak for %o', (use, development, expected) => {
    expect(said(use, development)).toEqual(expected);
  });

  it('are low when they are far below the country, and not when they are a little', () => {
    expect(said(3.9, 3.7, survey(4.2, 3.9))).toEqual(['competenceUse: mobilise']);
    expect(said(3.91, 3.7, survey(4.2, 3.9))).toEqual([]);
  });
});
