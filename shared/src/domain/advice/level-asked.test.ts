import { expect, it } from 'vitest';
import { levelAsked } from './level-asked.ts';

it('is what most are asked, and of two as common the higher', () => {
  expect(levelAsked({ ofPeople: [2, 2, 3, 2], gap: 1 })).toBe(2);
  expect(levelAsked({ ofPeople: [2, 3], gap: 0 })).toBe(3);
  expect(levelAsked({ ofPeople: [3, 2, 2, 3], gap: 0 })).toBe(3);
  expect(levelAsked({ ofPeople: [], gap: 0 })).toBeUndefined();
});

it('is what the unit as a whole is asked where nobody else is, or where more lack there', () => {
  expect(levelAsked({ ofPeople: [], ofUnit: { level: 3, shortage: 0 }, gap: 0 })).toBe(3);
  expect(levelAsked({ ofPeople: [2, 2], ofUnit: { level: 4, shortage: 2 }, gap: 1 })).toBe(4);
  expect(levelAsked({ ofPeople: [2, 2], ofUnit: { level: 4, shortage: 1 }, gap: 1 })).toBe(2);
});
