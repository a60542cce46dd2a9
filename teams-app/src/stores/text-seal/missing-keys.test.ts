import { randomBytes } from 'node:crypto';
import { buildPoint, buildTalk } from '@rod-trad/shared/testing/build-talk';
import { fixedRecords } from '@rod-trad/shared/testing/fixed-records';
import { expect, it } from 'vitest';
import { createTextSeal } from './create-text-seal.ts';
import { missingKeys } from './missing-keys.ts';

it('says which key is missing, and how many texts wait for it', () => {
  const seal = createTextSeal([{ id: '2025', key: randomBytes(32) }]);
  const talk = buildTalk('kari', 'leader');
  const points = ['a', 'b'].map((id) => {
    const text = seal.seal({ rowId: id, field: 'text' }, 'Hospitere');
    return buildPoint(id, talk, '', text === undefined ? {} : { text });
  });
  const records = fixedRecords([], { talkPoints: points }, new Date('2026-11-25T09:00:00Z'));
  expect(missingKeys(records, ['2025'])).toEqual([]);
  expect(missingKeys(records, ['2026'])).toEqual([
    {
      list: 'RT Avtalepunkter',
      problem: expect.stringMatching(/«2025» mangler i TALK_KEYS.*2 tekster/),
      remedy: expect.stringContaining('TALK_KEYS'),
    },
  ]);
});
