import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { buildCompetence, buildPerson, buildRequirement, buildUnit, day } from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { saveRequirement } from './save-requirement.ts';
import { viewCatalogue } from './view-catalogue.ts';
import { viewRequirements } from './view-requirements.ts';
import { withdrawRequirement } from './withdraw-requirement.ts';

const now = new Date('2026-11-25T09:00:00Z');
const leader = actor('leader');

function ward() {
  const context = testContext(
    fixedRecords(
      [buildPerson('leader')],
      {
        units: [buildUnit('ward', { leaderId: asId('leader') })],
        competences: [buildCompetence('c')],
        requirements: [
          buildRequirement('c', { id: asId('begun'), unitId: asId('ward'), validFrom: day('2026-11-25') }),
          buildRequirement('c', { id: asId('later'), unitId: asId('ward'), validFrom: day('2026-11-26') }),
          buildRequirement('c', { id: asId('all'), validFrom: day('2030-01-01') }),
        ],
      },
      now,
    ),
    now,
  );
  const withdraw = (id: string, etag = '"1"') =>
    withdrawRequirement(context, leader, { key: `away-${id}`, id: asId(id), etag });
  const shown = async () => {
    const seen = await viewRequirements(context, leader, asId('ward'), undefined);
    return seen.kind === 'ok' ? seen.value.rows.map((row) => row.requirement.id) : seen.kind;
  };
  return { context, withdraw, shown };
}

describe('taking a requirement away', () => {
  it('is for one that has not begun; afterwards nobody sees it, and another may be set in its place', async () => {
    const { context, withdraw, shown } = ward();
    expect(await withdraw('later')).toEqual({ kind: 'ok', value: 'saved' });
    expect(await shown()).toEqual(['begun', 'all']);
    const seen = await viewCatalogue(context, leader);
    expect(seen.kind === 'ok' && seen.value.entries[0]?.use.requirements).toBe(2);
    expect(await withdraw('later')).toEqual({ kind: 'ok', value: 'saved' });
    const { id: _, ...same } = buildRequirement('c', { unitId: asId('ward') });
    // The one that has begun asks the same; the one that was taken away stands in nobody's way.
    const input = { ...same, key: 'again', level: 3, validFrom: day('2026-11-26') };
    expect(await saveRequirement(context, leader, input)).toMatchObject({
      faults: [{ code: 'alreadyThere' }],
    });
    context.records.put('requirements', {
      ...buildRequirement('c', { id: asId('begun'), unitId: asId('ward') }),
      validTo: day('2026-11-24'),
    });
    expect(await saveRequirement(context, leader, input)).toEqual({ kind: 'ok', value: 'saved' });
  });

  it('is refused for one that has begun, for one set for others, and for a version that is old', async () => {
    const { context, withdraw } = ward();
    expect(await withdraw('begun')).toMatchObject({ faults: [{ field: 'validFrom', code: 'alreadyBegun' }] });
    expect(await withdraw('all')).toEqual({ kind: 'forbidden' });
    expect(await withdraw('nowhere')).toEqual({ kind: 'forbidden' });
    expect(await withdraw('later', '"0"')).toMatchObject({ kind: 'conflict' });
    expect(context.submitted).toEqual([]);
  });
});
