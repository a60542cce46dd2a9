interface Span {
  readonly from: string;
  readonly to?: string | undefined;
}
interface Point {
  readonly x: number;
  readonly y: number;
}

const msPerDay = 86_400_000;
const msOf = (isoDate: string) => Date.parse(`${isoDate}T00:00:00Z`);

/** How far round the year a day is, 0–1; more than 1 in the next year. @param after days to add */
export function turnOf(isoDate: string, year: number, after = 0): number {
  const start = Date.UTC(year, 0, 1);
  return (msOf(isoDate) + after * msPerDay - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** A place on the wheel: 0 at the top, and with the clock. */
export function onWheel(radius: number, turn: number): Point {
  const angle = 2 * Math.PI * turn;
  const round = (value: number) => Math.round(value * 100) / 100;
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

/** The path of a part of a ring. */
export function arc(radius: number, from: number, to: number): string {
  const a = onWheel(radius, from);
  // A whole turn would end where it begins, and be nothing.
  const b = onWheel(radius, Math.min(to, from + 0.999));
  return `M ${a.x} ${a.y} A ${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${b.x} ${b.y}`;
}

/** Room for the number of a date, in parts of the year. */
const room = 0.035;

/** In which ring from the rim each date is drawn, so that none covers another. At most four: then they must share. */
export function ringsOf(dates: readonly Span[], year: number): readonly number[] {
  const ends: number[] = [];
  return dates.map(({ from, to }) => {
    const begins = turnOf(from, year) - room;
    const free = [0, 1, 2, 3].find((ring) => (ends[ring] ?? -1) <= begins) ?? 3;
    ends[free] = Math.max(turnOf(to ?? from, year, 1), turnOf(from, year) + room);
    return free;
  });
}

/** Where the number of each date stands: at its beginning. */
export function labelPoints(
  dates: readonly Span[],
  year: number,
  rings: readonly number[],
): readonly Point[] {
  return dates.map(({ from }, at) => onWheel(78 - (rings[at] ?? 0) * 11, turnOf(from, year)));
}
