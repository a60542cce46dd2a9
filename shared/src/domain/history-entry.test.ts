import { describe, expect, it } from 'vitest';
import { fieldChanges } from './history-entry.ts';

describe('what a change changed', () => {
  it('is what differs, with what stood there before; empty and absent are the same', () => {
    const before = { title: 'Kurs', years: [2026], audience: '', ownerId: 'kari', goalIds: [] as string[] };
    expect(
      fieldChanges<{ [name: string]: unknown }>(before, {
        ...{ title: 'Kurs i sår', years: [2026], audience: undefined, ownerId: undefined, goalIds: ['home'] },
      }),
    ).toEqual([
      { field: 'title', from: 'Kurs', to: 'Kurs i sår' },
      { field: 'ownerId', from: 'kari' },
      { field: 'goalIds', to: ['home'] },
    ]);
  });
});
