import { describe, expect, it } from 'vitest';
import { day } from '../../testing/build.ts';
import { assessmentId, hasKey } from './assessment-id.ts';
import { faultsOf, type Statement } from './new-assessment.ts';

const today = day('2026-11-23');
const faults = (statement: Statement, kind: 'skill' | 'certificate' | 'education', side = 'self' as const) =>
  faultsOf(statement, side, { kind }, today).map(({ field, code }) => `${field} ${code}`);

describe('what is entered about a competence', () => {
  it.each<[string, Statement, 'skill' | 'certificate' | 'education', string[]]>([
    ['a skill at 4', { level: 4, inUse: 'no', wish: 3, evidence: 'Kurs' }, 'skill', []],
    ['a skill at 5', { level: 5 }, 'skill', ['level levelOutsideScale']],
    ['a skill at 2.5', { level: 2.5 }, 'skill', ['level levelOutsideScale']],
    ['a skill at −1', { level: -1 }, 'skill', ['level levelOutsideScale']],
    ['a certificate at 1', { level: 1, issuer: 'Røde Kors', issuedOn: today }, 'certificate', []],
    ['a certificate at 2', { level: 2 }, 'certificate', ['level levelOutsideScale']],
    ['an education at 2', { level: 2 }, 'education', ['level levelOutsideScale']],
    ['a wish of 4', { level: 2, wish: 4 }, 'skill', ['wish notWholeNumber']],
    ['1000 characters', { level: 2, evidence: 'x'.repeat(1000) }, 'skill', []],
    ['1001 characters', { level: 2, evidence: 'x'.repeat(1001) }, 'skill', ['evidence tooLong']],
    ['a long issuer', { level: 1, issuer: 'x'.repeat(201) }, 'education', ['issuer tooLong']],
    [
      'papers of a skill',
      { level: 2, issuer: 'NTNU', issuedOn: today, expiresOn: today },
      'skill',
      ['issuer notForThisKind', 'issuedOn notForThisKind', 'expiresOn notForThisKind'],
    ],
    ['an education that runs out', { level: 1, expiresOn: today }, 'education', ['expiresOn notForThisKind']],
    ['issued tomorrow', { level: 1, issuedOn: day('2026-11-24') }, 'certificate', ['issuedOn dateInFuture']],
    [
      'out before it was issued',
      { level: 1, issuedOn: day('2026-05-02'), expiresOn: day('2026-05-01') },
      'certificate',
      ['expiresOn expiresBeforeIssued'],
    ],
  ])('%s', (_, statement, kind, expected) => {
    expect(faults(statement, kind)).toEqual(expected);
  });

  it('about a certificate that is valid for some months needs one of its days, unless it is not held', () => {
    const about = (statement: Statement) =>
      faultsOf(statement, 'self', { kind: 'certificate', validMonths: 12 }, today);
    expect(about({ level: 1 })).toEqual([{ field: 'issuedOn', code: 'required' }]);
    expect(about({ level: 1, expiresOn: today })).toEqual([]);
    expect(about({ level: 1, issuedOn: today })).toEqual([]);
    expect(about({ level: 0 })).toEqual([]);
  });

  it('about use and wish is only the person’s to say', () => {
    const entered: Statement = { level: 2, inUse: 'yes', wish: 0 };
    expect(faultsOf(entered, 'leader', { kind: 'skill' }, today)).toEqual([
      { field: 'inUse', code: 'onlyOwnWord' },
      { field: 'wish', code: 'onlyOwnWord' },
    ]);
  });
});

describe('the id of a row', () => {
  it('grows with time and keeps its key', () => {
    const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
    const other = 'ffffffff-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
    const first = assessmentId(new Date('2026-11-23T08:00:00Z'), other);
    const second = assessmentId(new Date('2026-11-23T08:00:00.001Z'), key);
    expect(second > first).toBe(true);
    expect(hasKey(second, key)).toBe(true);
    expect(hasKey(first, key)).toBe(false);
    expect(first.length).toBeLessThanOrEqual(64);
  });
});
