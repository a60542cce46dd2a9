import { type IsoDate, type IsoInstant, toInstant } from './iso-date.ts';

const hourMs = 3_600_000;
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** What a clock in Norway shows at a moment, as if it were UTC. */
function shown(at: number): number {
  return Date.parse(`${clock.format(at).replace(' ', 'T')}Z`);
}

/**
 * The moment at which a clock in Norway shows this day and time, wherever the one who says so is. A time that summer time skips is taken as an hour
 * later; of one that comes twice, the first.
 *
 * @param time `HH:MM`
 */
export function norwegianMoment(day: IsoDate, time: string): IsoInstant {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const inSummer = wanted - 2 * hourMs;
  return toInstant(new Date(shown(inSummer) === wanted ? inSummer : wanted - hourMs));
}
