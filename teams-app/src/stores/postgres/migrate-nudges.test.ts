import { asId } from '@rod-trad/shared/domain/ids';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import { expect, it } from 'vitest';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { openPgliteDatabase } from './pglite-database.ts';
import { createSqlNudgeLedger } from './sql-nudge-ledger.ts';

it('a question asked before there were other kinds is known by its card, and not asked again', async () => {
  const database = await openPgliteDatabase();
  await migrate(
    database,
    migrations.filter(({ id }) => id < 5),
  );
  await database.query(
    `insert into nudges (id, kind, person_id, measure_id, period, reason, state, planned_at, sent_at)
     values ('measureFollowUp:m:2026-11-20', 'measureFollowUp', 'kari', 'm', '2026-11-20', 'dueDate', 'sent', now(), now())`,
  );
  await migrate(database);
  const ledger = createSqlNudgeLedger(database);
  const today = asId<'Nudge'>('measureFollowUp:kari:m:2026-11-20');
  const before = asId<'Nudge'>('measureFollowUp:m:2026-11-20');
  expect(await ledger.get(before)).toMatchObject({ state: 'sent', subject: { id: 'm' }, attempts: 0 });
  expect(await ledger.unplanned([today])).toEqual(new Set());
  expect((await ledger.delivered([today])).has(today)).toBe(true);
  const { id: _, ...again } = (await ledger.get(before)) ?? {};
  expect(await ledger.plan([{ ...again, id: today } as never], toInstant(new Date()))).toBe(0);
  await database.close();
}, 120_000);
