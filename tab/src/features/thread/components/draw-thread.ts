import { wrapWords } from './wrap-words.ts';

/** Something on the thread, before it has a place. */
export interface Bead {
  readonly id: string;
  readonly kind: 'goal' | 'area' | 'plan' | 'measure';
  readonly name: string;
  /** Said of the one that is chosen. */
  readonly note: string;
  readonly counts: string;
  /** How much hangs on it: the thread to it is as thick. */
  readonly measures: number;
}

/** What stands side by side, and the one the thread is followed through. */
export interface BeadColumn {
  readonly beads: readonly Bead[];
  readonly chosen: string | undefined;
}

interface Box extends Pick<Bead, 'id' | 'kind'> {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What is written in it, so far beneath its upper edge. */
  readonly lines: readonly { readonly words: string; readonly dy: number; readonly isName: boolean }[];
  readonly chosen: boolean;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly threads: readonly {
    readonly to: string;
    readonly d: string;
    readonly width: number;
    readonly chosen: boolean;
  }[];
  /** Where it is said how many more there are. */
  readonly more: readonly { readonly x: number; readonly y: number; readonly count: number }[];
}

/** Pixels, and how many characters a pixel has room for. */
export const sizes = { gap: 10, between: 44, pad: 10, name: 17, note: 15, more: 22 } as const;
const perName = 7.6;
const perNote = 6.7;
/** Narrower than this, the columns would be too narrow to read: then only the thread itself is drawn, downwards. */
const leastWide = 620;
const mostInColumn = 6;
const mostBelow = 3;

/** Where everything is drawn: from left to right where there is room, from above where there is not. */
export function drawThread(columns: readonly BeadColumn[], width: number): Drawing {
  return width < leastWide ? drawDown(columns, width) : drawAcross(columns, width);
}

function drawAcross(columns: readonly BeadColumn[], width: number): Drawing {
  const across = Math.min(240, (width - 3 * sizes.between) / 4);
  const total = columns[0]?.beads[0]?.measures ?? 0;
  const stacks = columns.map(({ beads, chosen }, column) => {
    const { drawn, left } = fewOf(beads, chosen, mostInColumn);
    const x = column * (across + sizes.between);
    const boxes = stack(drawn, chosen, x, across);
    const end = boxes.at(-1);
    const height = (end === undefined ? 0 : end.y + end.height) + (left > 0 ? sizes.more : 0);
    return { boxes, left, height, x, beads: drawn };
  });
  const height = Math.max(...stacks.map((one) => one.height));
  const boxes: Box[] = [];
  const threads: Drawing['threads'][number][] = [];
  const more: Drawing['more'][number][] = [];
  let from: Box | undefined;
  for (const one of stacks) {
    // Beside what it hangs on, as far as the picture allows.
    const middle = from === undefined ? height / 2 : from.y + from.height / 2;
    const top = Math.min(height - one.height, Math.max(0, middle - one.height / 2));
    const placed = one.boxes.map((box) => ({ ...box, y: box.y + top }));
    const parent = from;
    for (const [at, box] of placed.entries()) {
      if (parent === undefined) continue;
      const share = (one.beads[at]?.measures ?? 0) / Math.max(1, total);
      threads.push({
        to: box.id,
        d: curve(parent, box),
        width: 1.5 + 5 * Math.sqrt(share),
        chosen: box.chosen,
      });
    }
    if (one.left > 0) more.push({ x: one.x + sizes.pad, y: top + one.height - 6, count: one.left });
    boxes.push(...placed);
    from = placed.find(({ chosen }) => chosen);
  }
  return { width, height, boxes, threads, more };
}

/** On a phone: the one thread that is followed, and the first measures at its end. */
function drawDown(columns: readonly BeadColumn[], width: number): Drawing {
  const boxes: Box[] = [];
  const threads: Drawing['threads'][number][] = [];
  const more: Drawing['more'][number][] = [];
  const line = 8;
  let y = 0;
  for (const { beads, chosen } of columns) {
    const path = beads.filter(({ id }) => id === chosen);
    const { drawn, left } = fewOf(path.length > 0 ? path : beads, chosen, mostBelow);
    const x = line + 16;
    for (const box of stack(drawn, chosen, x, width - x)) {
      const placed = { ...box, y: box.y + y };
      const middle = placed.y + placed.height / 2;
      const before = boxes.at(-1);
      const start = before === undefined ? middle : before.y + before.height / 2;
      const d = `M${line},${start} V${middle} H${x}`;
      threads.push({ to: box.id, d, width: 3, chosen: true });
      boxes.push(placed);
    }
    const end = boxes.at(-1);
    y = end === undefined ? 0 : end.y + end.height + sizes.gap;
    if (left > 0) {
      more.push({ x: x + sizes.pad, y: y + 8, count: left });
      y += sizes.more;
    }
  }
  return { width, height: Math.max(0, y), boxes, threads, more };
}

/** The first, and the chosen one wherever it stands. */
function fewOf(beads: readonly Bead[], chosen: string | undefined, most: number) {
  if (beads.length <= most) return { drawn: beads, left: 0 };
  const first = beads.slice(0, most);
  const one = beads.find(({ id }) => id === chosen);
  const drawn = one === undefined || first.includes(one) ? first : [...first.slice(0, -1), one];
  return { drawn, left: beads.length - most };
}

/** One beneath the other, from 0. */
function stack(
  beads: readonly Bead[],
  chosenId: string | undefined,
  x: number,
  width: number,
): readonly Box[] {
  const boxes: Box[] = [];
  for (const { id, kind, name, note, counts } of beads) {
    const chosen = id === chosenId;
    const room = width - 2 * sizes.pad;
    const names = wrapWords(name, Math.floor(room / perName), 3);
    const notes = chosen && note !== '' ? wrapWords(note, Math.floor(room / perNote), 2) : [];
    const small = counts === '' ? notes : [...notes, ...wrapWords(counts, Math.floor(room / perNote), 2)];
    const beneath = sizes.pad + names.length * sizes.name;
    const height = beneath + small.length * sizes.note + sizes.pad - 2;
    const lines = [
      ...names.map((words, at) => ({ words, dy: sizes.pad + at * sizes.name + 12, isName: true })),
      ...small.map((words, at) => ({ words, dy: beneath + at * sizes.note + 11, isName: false })),
    ];
    const before = boxes.at(-1);
    const y = before === undefined ? 0 : before.y + before.height + sizes.gap;
    boxes.push({ id, kind, x, y, width, height, lines, chosen });
  }
  return boxes;
}

function curve(from: Box, to: Box): string {
  const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const bend = (x2 - x1) / 2;
  return `M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
}
