import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bead, drawThread } from './draw-thread.ts';
import { wrapWords } from './wrap-words.ts';

const bead = (id: string, measures = 1): Bead => ({
  ...{ id, kind: 'area', name: `Navnet på ${id}`, note: 'Hovedmålet', counts: '3 tiltak', measures },
});
const goal = { beads: [bead('g', 40)], chosen: 'g' };
const many = Array.from({ length: 30 }, (_, n) => bead(`a${n}`));

describe('the picture of the thread', () => {
  it('runs from left to right, one column for each step', () => {
    const areas = { beads: [bead('a1', 30), bead('a2', 10)], chosen: 'a1' };
    const plans = { beads: [bead('p1')], chosen: undefined };
    const { boxes, threads } = drawThread([goal, areas, plans], 920);
    const place = (id: string) => boxes.find((box) => box.id === id);
    expect(boxes.map(({ id, x }) => [id, x])).toEqual([
      ['g', 0],
      ['a1', 241],
      ['a2', 241],
      ['p1', 482],
    ]);
    // Only the chosen one says its main goal.
    const words = (id: string) => place(id)?.lines.map((line) => line.words);
    expect([words('a1'), words('a2')]).toEqual([
      ['Navnet på a1', 'Hovedmålet', '3 tiltak'],
      ['Navnet på a2', '3 tiltak'],
    ]);
    expect(threads.map(({ to, chosen }) => [to, chosen])).toEqual([
      ['a1', true],
      ['a2', false],
      ['p1', false],
    ]);
    expect(threads[0]?.width).toBeGreaterThan(threads[1]?.width ?? 0);
  });

  it('draws six of many, the chosen one among them, and says how many more there are', () => {
    const { boxes, more } = drawThread([goal, { beads: many, chosen: 'a25' }], 920);
    expect(boxes.map(({ id }) => id)).toEqual(['g', 'a0', 'a1', 'a2', 'a3', 'a4', 'a25']);
    expect(more.map(({ count }) => count)).toEqual([24]);
  });

  it('on a phone is the one thread that is followed, downwards', () => {
    const { boxes, width } = drawThread(
      [goal, { beads: many, chosen: 'a2' }, { beads: many, chosen: undefined }],
      320,
    );
    expect(boxes.map(({ id }) => id)).toEqual(['g', 'a2', 'a0', 'a1', 'a2']);
    expect(width).toBe(320);
  });

  it('has no box outside it, and none upon another, whatever there is', () => {
    const column = fc.record({ count: fc.integer({ min: 1, max: 20 }), at: fc.nat(19) });
    fc.assert(
      fc.property(
        fc.array(column, { maxLength: 3 }),
        fc.integer({ min: 280, max: 1400 }),
        (columns, wide) => {
          const made = columns.map(({ count, at }, level) => {
            const beads = Array.from({ length: count }, (_, n) => bead(`${level}-${n}`));
            return { beads, chosen: beads[at % count]?.id };
          });
          const { boxes, height, width } = drawThread([goal, ...made], wide);
          for (const [at, box] of boxes.entries()) {
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.001);
            expect(box.y + box.height).toBeLessThanOrEqual(height + 0.001);
            for (const other of boxes.slice(0, at)) {
              const apart =
                other.x + other.width <= box.x ||
                box.x + box.width <= other.x ||
                other.y + other.height <= box.y ||
                box.y + box.height <= other.y;
              expect(apart).toBe(true);
            }
          }
        },
      ),
    );
  });
});

describe('words in a picture', () => {
  it.each([
    ['Flere skal bo hjemme lenger', 12, 3, ['Flere skal', 'bo hjemme', 'lenger']],
    ['Flere skal bo hjemme lenger', 12, 2, ['Flere skal', 'bo hjemme…']],
    ['Endringskompetanse', 10, 3, ['Endringsk-', 'ompetanse']],
    ['Endringskompetanse', 10, 1, ['Endringsk…']],
    ['', 10, 2, ['']],
  ])('%s in %i characters and %i lines', (text, room, most, lines) => {
    expect(wrapWords(text, room, most)).toEqual(lines);
  });

  it('never have a line too long nor too many', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.integer({ min: 2, max: 30 }),
        fc.integer({ min: 1, max: 3 }),
        (text, room, most) => {
          const lines = wrapWords(text, room, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(line.length).toBeLessThanOrEqual(room);
        },
      ),
    );
  });
});
