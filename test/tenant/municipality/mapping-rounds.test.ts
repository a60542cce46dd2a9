import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { buildPerson } from '@rod-trad/shared/testing/build';
import { fixedRecords } from '@rod-trad/shared/testing/fixed-records';
import { actor, testContext } from '@rod-trad/shared/testing/use-case-context';
import { viewCheckIn } from '@rod-trad/shared/use-cases/view-check-in';
import { viewMappingRounds } from '@rod-trad/shared/use-cases/view-mapping-rounds';
import { describe, expect, it } from 'vitest';
import { featured } from './featured.ts';
import { generateMunicipality } from './generate-municipality.ts';

/** In January last year's plans still count, and the round of the spring before is in another year. */
describe.each(['2026-11-25T09:00:00Z', '2027-01-08T09:00:00Z'])('the rounds of Fjordvik at %s', (at) => {
  const now = new Date(at);
  const town = generateMunicipality({ employees: 300, seed: 1, today: norwegianDay(now) });
  const { hrAdviser, employee } = featured(town);
  const people = town.people.map(({ id, displayName }) => buildPerson(id, { name: displayName }));
  const context = testContext(fixedRecords(people, town.tables, now), now);

  it('are one that is open and one that is closed, whose answers were partly used', async () => {
    const seen = await viewMappingRounds(context, actor(hrAdviser, 'HrAdviser'));
    if (seen.kind !== 'ok') throw new Error(seen.kind);
    const [open, closed] = seen.value.rounds;
    expect([open?.stage, closed?.stage]).toEqual(['open', 'closed']);
    for (const round of [open, closed]) {
      if (round?.progress.kind !== 'shown') throw new Error('few');
      const { done, begun, notBegun } = round.progress;
      expect(Math.min(done, begun, notBegun)).toBeGreaterThan(0);
    }
    expect(closed?.debt.used).toBeGreaterThan(10);
    expect(closed?.debt.unused).toBeGreaterThan(10);
  });

  it('ask the employee of the stories three things', async () => {
    const asked = await viewCheckIn(context, actor(employee));
    if (asked.kind !== 'ok') throw new Error(asked.kind);
    expect(asked.value.map(({ round, next }) => [round.id, next.length])).toEqual([['round-2', 3]]);
  });
});
