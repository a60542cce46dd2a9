import type { Client } from '@rod-trad/shared/client/create-client';
import { expect, it } from 'vitest';
import { keepFormulasFresh } from './keep-formulas-fresh.ts';

function start() {
  let kept = 1;
  let worked = 0;
  const fresh = keepFormulasFresh(
    {
      forget: () => {
        const had = kept > 0;
        kept = 0;
        return had;
      },
    },
    {
      recalculate: async () => {
        worked += 1;
      },
    },
  );
  const client = fresh.watch((async () => 'answer') as unknown as Client);
  const ask = client as unknown as (name: string) => Promise<unknown>;
  return {
    fresh,
    ask,
    keep: () => {
      kept = 1;
    },
    kept: () => kept,
    worked: () => worked,
  };
}

it('works formulas out again once, when the table that was fetched is in place', async () => {
  const { fresh, ask, kept, worked } = start();
  await ask('dataset');
  await ask('dataset');
  expect([kept(), worked()]).toEqual([0, 0]);
  await fresh.settle();
  await fresh.settle();
  expect(worked()).toBe(1);
});

it('leaves a workbook without formulas alone, and what was only looked at', async () => {
  const { fresh, ask, keep, kept, worked } = start();
  await ask('datasets');
  await ask('checkRows');
  expect(kept()).toBe(1);
  await fresh.recalculate();
  expect([kept(), worked()]).toEqual([0, 1]);
  await ask('dataset');
  await fresh.settle();
  expect(worked()).toBe(1);
  keep();
  await ask('saveRows');
  await fresh.settle();
  expect(worked()).toBe(2);
});
