import { healthView } from '@rod-trad/shared/contracts/health-view';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import { describe, expect, it } from 'vitest';
import { describeHealth, type HealthFacts } from './health.ts';

const now = new Date('2026-11-23T08:00:00Z');
const ago = (minutes: number) => toInstant(new Date(now.getTime() - minutes * 60_000));
const facts = (over: Partial<HealthFacts> = {}): HealthFacts => ({
  version: '1.0.0',
  ready: true,
  now,
  staleAfterMs: 3 * 60_000,
  revision: 3,
  tables: [
    { name: 'measures', rows: 5, asOf: ago(1), failure: undefined },
    { name: 'people', rows: 9, asOf: ago(2), failure: undefined },
  ],
  outbox: { pending: 0, oldest: undefined, conflicts: 0 },
  schemaFaults: [],
  ...over,
});
const table = facts().tables[0];

describe('describeHealth', () => {
  it('is well, as of the table that is furthest behind', () => {
    expect(healthView.parse(describeHealth(facts()))).toMatchObject({
      status: 'ok',
      asOf: ago(2),
      revision: 3,
    });
  });

  it('is starting until the first load, whatever else is wrong', () => {
    expect(describeHealth(facts({ ready: false, tables: [] })).status).toBe('starting');
  });

  const troubles: Record<string, Partial<HealthFacts>> = {
    'a list is not as it should be': {
      schemaFaults: [{ list: 'Tiltak', problem: 'gone', remedy: 'provision' }],
    },
    'a write is in conflict': { outbox: { pending: 0, oldest: undefined, conflicts: 1 } },
    'a write has waited long': { outbox: { pending: 1, oldest: ago(16), conflicts: 0 } },
    'a refresh failed': table ? { tables: [{ ...table, failure: new Error('down') }] } : {},
    'a table was never read': table ? { tables: [{ ...table, asOf: undefined }] } : {},
    'the picture is old': table ? { tables: [{ ...table, asOf: ago(4) }] } : {},
  };
  it.each(Object.entries(troubles))('wants looking after when %s', (_, over) => {
    expect(describeHealth(facts(over)).status).toBe('degraded');
  });

  it('is well while a write has only just been kept', () => {
    expect(describeHealth(facts({ outbox: { pending: 2, oldest: ago(1), conflicts: 0 } })).status).toBe('ok');
  });
});
