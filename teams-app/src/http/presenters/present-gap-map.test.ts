import { asId } from '@rod-trad/shared/domain/ids';
import { careTown, careTownNow } from '@rod-trad/shared/testing/care-town';
import { actor, testContext } from '@rod-trad/shared/testing/use-case-context';
import { viewGapAdvice } from '@rod-trad/shared/use-cases/view-gap-advice';
import { viewGapMap } from '@rod-trad/shared/use-cases/view-gap-map';
import { describe, expect, it } from 'vitest';
import { presentGapAdvice } from './present-gap-advice.ts';
import { presentGapMap } from './present-gap-map.ts';

const freshness = { asOf: careTownNow.toISOString(), revision: 1, stale: false };
const hr = actor('hr', 'HrAdviser');
const context = () => testContext(careTown(), careTownNow);
const mapReport = async () => {
  const outcome = await viewGapMap(context(), hr, { unitId: asId('health') });
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
};
const adviceReport = async () => {
  const outcome = await viewGapAdvice(context(), hr, {
    unitId: asId('ward'),
    competenceId: asId('guide'),
  });
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
};

describe('the map as it leaves the server', () => {
  it('stands in columns, by the places of the competences', async () => {
    const view = presentGapMap(await mapReport(), 'nb', freshness);
    if (view.table.kind !== 'shown') throw new Error(view.table.kind);
    expect(view.table.competences.map(({ id, phasingOut }) => [id, phasingOut])).toEqual([
      ['guide', true],
      ['wound', false],
    ]);
    const ward = view.table.rows.find(({ unit }) => unit.id === 'ward');
    expect(ward).toEqual({
      ...{ unit: { id: 'ward', name: 'Enhet ward', level: 'department', parentId: 'health' } },
      ...{ depth: 1, hasChildren: false, at: [0], met: [2], gap: [2], unknown: [1], critical: [0] },
      collective: [{ column: 1, needed: 2, holders: 1, shortage: 1 }],
      people: { required: 5, gap: 2, unknown: 1 },
    });
  });

  it('carries nothing but the three counts for those who see numbers, whatever the report has', async () => {
    const view = presentGapMap({ ...(await mapReport()), sight: 'numbers' }, 'nb', freshness);
    const rows = view.table.kind === 'shown' ? view.table.rows : [];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row).toSorted()).toEqual(
        ['unit', 'depth', 'hasChildren', 'at', 'met', 'gap', 'unknown', 'hidden'].toSorted(),
      );
    }
  });
});

describe('advice as it leaves the server', () => {
  it('names people by name and id, and never tells an age', async () => {
    const view = presentGapAdvice(await adviceReport(), 'nb', freshness);
    expect(view.advice).toMatchObject({
      kind: 'shown',
      coverage: { gap: { rows: [{ person: { id: 'bo', name: 'Navn bo' }, required: 3, held: 2 }, {}] } },
    });
    expect(JSON.stringify(view)).not.toMatch(/birth|1962|leaderId/);
  });

  it('has no people and no trend for those who see numbers, whatever the report has', async () => {
    const view = presentGapAdvice({ ...(await adviceReport()), sight: 'numbers' }, 'nb', freshness);
    expect(view.advice).toEqual({ kind: 'notAllowed' });
    expect(view.trend).toEqual({ kind: 'thisMonthOnly' });
    expect(JSON.stringify(view)).not.toContain('Navn');
  });
});
