import { expect, it } from 'vitest';
import { measureGap } from './measure-gap.ts';

it('the benchmark finds the same answer in the engine and in every form of DuckDB', async () => {
  const { duckdb, postgres, ours, changes } = await measureGap(
    { people: 500, units: 60, competences: 6 },
    { rounds: 1, postgres: undefined },
  );
  expect(duckdb.differences).toBe(0);
  expect(duckdb.tried).toHaveLength(14);
  expect(postgres).toEqual({ kind: 'skipped', why: 'not asked for' });
  expect(Math.min(ours.matrix, ours.fromRaw, duckdb.matrix, changes[0]?.assessment ?? 0)).toBeGreaterThan(0);
});
