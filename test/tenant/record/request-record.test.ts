import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { createRequestRecord, type RequestEntry } from './request-record.ts';

const entry: RequestEntry = {
  at: '2026-03-02T08:00:00.000Z',
  part: 'graph',
  method: 'GET',
  url: '/v1.0/users?$top=5',
  status: 200,
  caller: null,
  units: 1,
  requestBytes: 0,
  answerBytes: 120,
  retry: 0,
};

it('finds entries by part, method, piece of the address, status and time, oldest first', () => {
  const record = createRequestRecord(new DatabaseSync(':memory:'));
  const later = {
    ...entry,
    at: '2026-03-02T08:00:01.000Z',
    method: 'POST',
    status: 429,
    caller: 'app',
    units: null,
  };
  record.add(entry);
  record.add(later);
  record.add({ ...entry, part: 'entra', url: '/token' });
  expect(record.list()).toHaveLength(3);
  expect(record.list({ part: 'graph' })).toEqual([entry, later]);
  expect(record.list({ method: 'POST', status: 429, url: '/users', since: entry.at })).toEqual([later]);
  expect(record.list({ url: '%' })).toEqual([]);
  record.clear();
  expect(record.list()).toEqual([]);
});

it('forgets the oldest beyond 50,000', () => {
  const database = new DatabaseSync(':memory:');
  const record = createRequestRecord(database);
  database.exec('begin');
  for (let number = 1; number <= 52_000; number += 1) record.add({ ...entry, url: `/${number}` });
  database.exec('commit');
  const kept = record.list();
  expect([kept.length, kept[0]?.url, kept.at(-1)?.url]).toEqual([50_000, '/2001', '/52000']);
});
