import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAssessment, day } from '../../testing/build.ts';
import { assessors } from '../assessment.ts';
import { levels } from '../competence.ts';
import { heldAssessment } from '../gap/gap-state.ts';
import { addDays } from '../iso-date.ts';
import { growthOf } from './growth.ts';

const today = day('2026-11-23');
type Over = Parameters<typeof buildAssessment>[2];
const row = (over: Over) => buildAssessment('p', 'c', over);

describe('own growth', () => {
  it('is told from the first level to the one that counts now', () => {
    const rows = [
      row({ by: 'self', level: 1, on: day('2023-02-01') }),
      row({ by: 'self', level: 2, on: day('2024-02-01') }),
      row({ by: 'leader', level: 2, on: day('2024-03-01') }),
      row({ by: 'agreed', level: 3, on: day('2026-05-04') }),
    ];
    expect(growthOf(rows, today)).toEqual([
      { on: '2023-02-01', level: 1, by: 'self' },
      { on: '2024-02-01', level: 2, by: 'self' },
      { on: '2026-05-04', level: 3, by: 'agreed' },
    ]);
  });

  it('falls the day after a certificate has run out, and rises with the renewal', () => {
    const rows = [
      row({ by: 'agreed', level: 1, on: day('2025-01-10'), expiresOn: day('2026-01-10') }),
      row({ by: 'self', level: 1, on: day('2026-03-01'), expiresOn: day('2027-03-01') }),
    ];
    const cpr = { kind: 'certificate' } as const;
    expect(growthOf(rows, today, cpr).map(({ on, level }) => [on, level])).toEqual([
      ['2025-01-10', 1],
      ['2026-01-11', 0],
      ['2026-03-01', 1],
    ]);
  });

  it('is nothing without rows, and looks at nothing after the day', () => {
    expect(growthOf([], today)).toEqual([]);
    expect(growthOf([row({ on: day('2026-11-24') })], today)).toEqual([]);
  });

  const anyRow = fc
    .record({
      by: fc.constantFrom(...assessors),
      level: fc.constantFrom(...levels),
      on: fc.integer({ min: -900, max: 30 }).map((days) => addDays(today, days)),
      expiresOn: fc.option(
        fc.integer({ min: -900, max: 900 }).map((days) => addDays(today, days)),
        { nil: undefined },
      ),
    })
    .map(row);

  it('always ends where the gap begins, and never repeats a level', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), (rows) => {
        const steps = growthOf(rows, today);
        expect(steps.at(-1)?.level).toBe(heldAssessment(rows, today)?.level);
        for (const [i, step] of steps.entries()) {
          expect(step.level).not.toBe(steps[i - 1]?.level);
          expect(step.level).toBe(heldAssessment(rows, step.on)?.level);
        }
      }),
    );
  });
});
