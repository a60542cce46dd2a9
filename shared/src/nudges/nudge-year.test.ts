import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, norwegianDay } from '../domain/iso-date.ts';
import { nudgeKinds } from '../domain/nudge.ts';
import { isPaused } from '../domain/nudge-preferences.ts';
import { daysOf, holderKeys, liveThroughYear, type NudgeYear } from '../testing/nudge-year.ts';
import { capDays } from './choose-for-week.ts';
import { mayDisturb, workingHours } from './quiet-times.ts';

/** Chance that is the same every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe('a year with a thousand employees', () => {
  let year: NudgeYear;
  beforeAll(() => {
    year = liveThroughYear(1_000, seeded(1));
  }, 120_000);

  it('is a year in which something happens: every kind that is ruled on, and digests', () => {
    expect(year.sent.length).toBeGreaterThan(5_000);
    const kinds = new Set(year.sent.map(({ nudge }) => nudge.kind));
    expect(nudgeKinds.filter((kind) => !kinds.has(kind))).toEqual(['consultationDue']);
    expect(year.told.length).toBeGreaterThan(year.sent.length);
  });

  it('sends nothing outside the allowed hours, each person’s own', () => {
    const wrong = year.sent.filter(
      ({ nudge, at }) => !mayDisturb(at, workingHours, year.preferencesOf(nudge.personId).hours),
    );
    expect(wrong).toEqual([]);
    expect(year.sent.some(({ nudge }) => year.preferencesOf(nudge.personId).hours !== undefined)).toBe(true);
  });

  it('sends nobody more than the cap in any seven days', () => {
    let full = 0;
    for (const days of daysOf(year.sent).values()) {
      for (const [at, day] of days.entries()) {
        const inWindow = days.slice(at).filter((later) => later < addDays(day, capDays)).length;
        expect(inWindow).toBeLessThanOrEqual(workingHours.weeklyCap);
        if (inWindow === workingHours.weeklyCap) full += 1;
      }
    }
    // A cap that is never met shows nothing.
    expect(full).toBeGreaterThan(100);
  });

  it('says nothing twice', () => {
    expect(new Set(year.told).size).toBe(year.told.length);
    const sent = year.sent.map(({ nudge }) => nudge.id);
    expect(new Set(sent).size).toBe(sent.length);
  });

  it('asks about nothing that has been answered', () => {
    expect(year.sent.filter(({ stale }) => stale)).toEqual([]);
  });

  it('keeps pauses and what people have stopped', () => {
    const wrong = year.sent.filter(({ nudge, at }) => {
      const preferences = year.preferencesOf(nudge.personId);
      return preferences.stopped.includes(nudge.kind) || isPaused(preferences, norwegianDay(at));
    });
    expect(wrong).toEqual([]);
  });

  it('tells a leader only of what has reached the holder two days before', () => {
    const leaders = year.sent.filter(({ nudge }) => nudge.reason === 'leader');
    expect(leaders.length).toBeGreaterThan(50);
    for (const { nudge, at } of leaders) {
      const told = holderKeys(nudge).flatMap((key) => year.delivered.get(key) ?? []);
      expect(
        told.some((day) => addDays(day, 2) <= norwegianDay(at)),
        nudge.id,
      ).toBe(true);
    }
  });
});
