import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { shortKey } from '../domain/short-key.ts';
import { leaderOf } from '../domain/talk/talk-leader.ts';
import { buildMeasure, day } from '../testing/build.ts';
import { nudgeTown } from '../testing/nudge-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { countPlan } from './count-plan.ts';
import { viewLedUnits } from './view-led-units.ts';
import { viewOwnWork } from './view-own-work.ts';

describe('a leader’s numbers', () => {
  it('are of the units led, without what the leader owns and without what is at its end', () => {
    const town = nudgeTown();
    const late = { dueOn: day('2026-11-01') };
    town.records.put('measures', buildMeasure('own', { ...late, ownerId: asId('leader') }));
    town.records.put('measures', buildMeasure('done', { ...late, ownerId: asId('kari'), status: 'done' }));
    town.records.put(
      'measures',
      buildMeasure('help', { ...late, ownerId: asId('ola'), status: 'needsHelp' }),
    );
    expect(viewLedUnits(town, actor('leader'))).toMatchObject({
      units: [{ id: 'ward' }],
      people: 5,
      counts: { late: 1, needHelp: 1, certificates: 2, rounds: 1 },
    });
    // The director leads the town itself, where nobody works; the ward's leader is told of the ward.
    expect(viewLedUnits(town, actor('director'))?.counts).toMatchObject({ late: 0, certificates: 0 });
    expect(viewLedUnits(town, actor('kari'))).toBeUndefined();
  });

  it('of the whole plan are three, and the same whoever asks', async () => {
    const town = nudgeTown();
    town.records.put('plans', {
      ...town.records.all('plans')[0],
      subject: { unitId: asId('town') },
    } as never);
    town.records.put('measures', buildMeasure('done', { status: 'done' }));
    town.records.put('measures', buildMeasure('help', { status: 'needsHelp' }));
    const counts = { open: 2, late: 1, done: 1 };
    expect(await countPlan(town, actor('kari'))).toEqual(counts);
    expect(await countPlan(town, actor('leader'))).toEqual(counts);
    expect(await countPlan(town, actor('stranger'))).toBeUndefined();
  });
});

describe('whoever leads somebody', () => {
  it('is the unit’s leader, and for that leader the one above', () => {
    const organisation = nudgeTown().records.organisation();
    expect(leaderOf(asId('kari'), organisation)).toBe('leader');
    expect(leaderOf(asId('leader'), organisation)).toBe('director');
    expect(leaderOf(asId('nobody'), organisation)).toBeUndefined();
  });
});

describe('one’s own work', () => {
  it('is the measures one owns, the first due first, with questions and certificates', () => {
    const town = nudgeTown();
    town.records.put('measures', buildMeasure('sooner', { ownerId: asId('kari'), dueOn: day('2026-01-01') }));
    town.records.put('measures', buildMeasure('over', { ownerId: asId('kari'), status: 'stopped' }));
    const { measures, questions, certificates } = viewOwnWork(town, actor('kari'));
    expect(measures.map(({ id }) => id)).toEqual(['sooner', 'm']);
    expect([questions, certificates]).toEqual([2, 1]);
  });
});

describe('a short key', () => {
  it('is always the same, leaves room in an id, and tells a hundred thousand long ones apart', () => {
    const keys = Array.from({ length: 100_000 }, (_, n) => shortKey(`checkIn:person-${n}:round:2026-11-23`));
    expect(new Set(keys).size).toBe(keys.length);
    expect(Math.max(...keys.map(({ length }) => length))).toBeLessThanOrEqual(25);
    expect(shortKey('x')).toBe(shortKey('x'));
  });
});
