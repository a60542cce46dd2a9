import { randomBytes } from 'node:crypto';
import type { SealedText } from '@rod-trad/shared/domain/talk/talk';
import { describe, expect, it } from 'vitest';
import { createTextSeal, keyIdOf } from './create-text-seal.ts';
import { readTalkKeys } from './talk-keys.ts';

const key = (id: string) => ({ id, key: randomBytes(32) });
const [old, fresh] = [key('old'), key('fresh')];
const here = { rowId: '2026~kari~kari~expectations', field: 'text' };
const text = 'Jeg vil lære mer om sårstell – čájehit 🩹';
const sealedBy = (...keys: (typeof old)[]) => {
  const sealed = createTextSeal(keys).seal(here, text);
  if (sealed === undefined) throw new Error('Not sealed');
  return sealed;
};

describe('a sealed text', () => {
  it('opens where it was sealed, shows nothing of itself, and never looks the same twice', () => {
    const seal = createTextSeal([fresh]);
    const [one, two] = [sealedBy(fresh), sealedBy(fresh)];
    expect(seal.open(here, one)).toEqual({ kind: 'text', text });
    expect(one).not.toBe(two);
    expect(one).toMatch(/^rt1\.fresh\.[\w-]+$/);
  });

  it('is refused in another row or field, or under another key’s name', () => {
    const seal = createTextSeal([fresh, old]);
    const sealed = sealedBy(fresh);
    expect(seal.open({ ...here, rowId: '2026~ola~ola~expectations' }, sealed)).toEqual({ kind: 'broken' });
    expect(seal.open({ ...here, field: 'note' }, sealed)).toEqual({ kind: 'broken' });
    expect(seal.open(here, sealed.replace('fresh', 'old') as SealedText)).toEqual({ kind: 'broken' });
  });

  it('is refused when a single letter of it is changed, or it was never sealed', () => {
    const seal = createTextSeal([fresh]);
    const sealed = sealedBy(fresh);
    for (let at = 'rt1.fresh.'.length; at < sealed.length - 1; at += 1) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      const changed = `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}` as SealedText;
      expect(seal.open(here, changed)).toEqual({ kind: 'broken' });
    }
    for (const never of ['', 'rt1.fresh.', 'Skrevet for hånd', 'rt1.fresh.abc']) {
      expect(seal.open(here, never as SealedText)).toEqual({ kind: 'broken' });
    }
  });

  it('is sealed with the newest key, and opened with an older one as long as it is there', () => {
    const before = sealedBy(old);
    const rotated = createTextSeal([fresh, old]);
    expect(rotated.open(here, before)).toEqual({ kind: 'text', text });
    expect(keyIdOf(rotated.seal(here, text) ?? '')).toBe('fresh');
    expect(createTextSeal([fresh]).open(here, before)).toEqual({ kind: 'missingKey', keyId: 'old' });
    expect(createTextSeal([{ ...key('old') }]).open(here, before)).toEqual({ kind: 'broken' });
    expect(createTextSeal([]).seal(here, text)).toBeUndefined();
  });
});

describe('reading the keys', () => {
  const base64 = fresh.key.toString('base64');

  it('takes them newest first', () => {
    const { keys, faults } = readTalkKeys(`2027:${base64}, 2026:${old.key.toString('base64')}`);
    expect(faults).toEqual([]);
    expect(keys.map(({ id, key: bytes }) => [id, bytes.length])).toEqual([
      ['2027', 32],
      ['2026', 32],
    ]);
  });

  it('tells everything that is wrong at once, and repeats no key', () => {
    const { faults } = readTalkKeys(`${base64},b:c2hvcnQ=,a:${base64},a:${base64}`);
    expect(faults).toHaveLength(3);
    expect(faults.join()).toMatch(/number 1.*key b.*called a/);
    expect(faults.join()).not.toContain(base64.slice(0, 10));
  });
});
