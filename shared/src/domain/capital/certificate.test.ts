import { describe, expect, it } from 'vitest';
import { buildAssessment, day } from '../../testing/build.ts';
import { certificateState, paperOf } from './certificate.ts';

const today = day('2026-11-23');
const yearly = { kind: 'certificate', validMonths: 12 } as const;
type Over = Parameters<typeof buildAssessment>[2];
const row = (over: Over) => buildAssessment('p', 'cpr', { level: 1, ...over });

describe('a certificate', () => {
  it.each([
    [undefined, 'valid'],
    ['2026-11-22', 'expired'],
    ['2026-11-23', 'expiresSoon'],
    ['2027-02-21', 'expiresSoon'],
    ['2027-02-22', 'valid'],
  ] as const)('valid to and with %s is %s', (until, state) => {
    expect(certificateState(until === undefined ? undefined : day(until), today)).toBe(state);
  });

  it('runs out by its months when it does not say itself', () => {
    expect(paperOf([row({ on: day('2026-01-15') })], today, yearly)).toMatchObject({
      until: '2027-01-15',
      state: 'expiresSoon',
    });
    const issued = row({ on: day('2026-11-01'), issuedOn: day('2025-01-15') });
    expect(paperOf([issued], today, yearly)).toMatchObject({ until: '2026-01-15', state: 'expired' });
  });

  it('is the one that lasts longest, whoever registered it', () => {
    const old = row({ by: 'agreed', on: day('2026-06-01'), expiresOn: day('2026-12-31') });
    const renewed = row({ by: 'self', on: day('2026-05-01'), expiresOn: day('2027-12-31') });
    const forever = row({ by: 'leader', on: day('2020-05-01') });
    expect(paperOf([old, renewed], today, yearly)?.row).toBe(renewed);
    expect(paperOf([old, renewed, forever], today, { kind: 'certificate' })?.row).toBe(forever);
  });

  it('is taken back by the side that registered it, and by nobody else', () => {
    const registered = row({ by: 'self', on: day('2026-10-01'), expiresOn: day('2028-12-31') });
    const agreed = row({ by: 'agreed', on: day('2026-06-01'), expiresOn: day('2026-12-31') });
    const no = row({ by: 'self', level: 0, on: day('2026-10-02') });
    expect(paperOf([registered, no], today, yearly)).toBeUndefined();
    expect(paperOf([registered, no, agreed], today, yearly)?.row).toBe(agreed);
    expect(paperOf([registered, { ...no, by: 'leader' }], today, yearly)?.row).toBe(registered);
    expect(paperOf([registered, { ...no, on: day('2026-09-01') }], today, yearly)?.row).toBe(registered);
  });

  it('is not there before the day it was registered', () => {
    expect(paperOf([row({ on: day('2026-11-24') })], today, yearly)).toBeUndefined();
  });
});
