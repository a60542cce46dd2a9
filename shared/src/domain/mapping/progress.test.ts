import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../ids.ts';
import { progressByPart, progressOf, type Standing, standings } from './progress.ts';

const people = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => asId<'Person'>(`p${from + i}`));
const all = (ids: readonly PersonId[], standing: Standing = 'done') =>
  new Map(ids.map((id) => [id, standing]));

describe('progress', () => {
  it('counts people, each once, and nobody who is asked nothing', () => {
    const standing = new Map<PersonId, Standing>([
      [asId('p0'), 'done'],
      [asId('p1'), 'begun'],
      [asId('p2'), 'notBegun'],
    ]);
    const listed = [...people(0, 4), ...people(0, 2)];
    expect(progressOf(listed, standing)).toEqual({ asked: 3, notBegun: 1, begun: 1, done: 1 });
  });
});

describe('progress part by part', () => {
  it('counts small parts together', () => {
    const parts = [
      { key: 'large', people: people(0, 9) },
      { key: 'small', people: people(9, 12) },
      { key: 'tiny', people: people(12, 14) },
    ];
    const { shown, rest } = progressByPart(parts, all(people(0, 14)), 5);
    expect(shown.map(({ key }) => key)).toEqual(['large']);
    expect(rest).toMatchObject({ asked: 5, done: 5 });
  });

  it('counts a large part with the rest when the rest would point at somebody', () => {
    const parts = [
      { key: 'large', people: people(0, 9) },
      { key: 'middle', people: people(9, 15) },
      { key: 'small', people: people(15, 17) },
    ];
    const { shown, rest } = progressByPart(parts, all(people(0, 17)), 5);
    expect(shown.map(({ key }) => key)).toEqual(['large']);
    expect(rest?.asked).toBe(8);
  });

  it('never shows, nor leaves to be subtracted, a handful of people', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 0, max: 12 }),
        fc.infiniteStream(fc.constantFrom(...standings)),
        (counts, alone, stream) => {
          let at = 0;
          const parts = counts.map((size, key) => {
            const from = at;
            at += size;
            return { key, people: people(from, at) };
          });
          const everybody = people(0, at + alone);
          const standing = new Map(everybody.map((id) => [id, stream.next().value as Standing]));
          const { shown, rest } = progressByPart(parts, standing, 5);
          const sum = shown.reduce((n, { progress }) => n + progress.asked, 0) + (rest?.asked ?? 0);
          expect(sum).toBe(everybody.length);
          for (const { progress } of shown) expect(progress.asked).toBeGreaterThanOrEqual(5);
          if (rest !== undefined && shown.length > 0) expect(rest.asked).toBeGreaterThanOrEqual(5);
          for (const { asked, notBegun, begun, done } of shown.map(({ progress }) => progress)) {
            expect(notBegun + begun + done).toBe(asked);
          }
        },
      ),
    );
  });
});
