import { measureSubPage } from '@rod-trad/shared/contracts/deep-link';
import { describe, expect, it } from 'vitest';
import { measureOfSubPage, personalTabLink, unitOfSubPage, unitSubPage } from './sub-pages.ts';

describe('what a link points at', () => {
  it('is a measure, and only a measure', () => {
    expect(measureOfSubPage(measureSubPage('m1'))).toBe('m1');
    expect(measureOfSubPage(unitSubPage('u1'))).toBeUndefined();
    expect(measureOfSubPage('measure/')).toBeUndefined();
    expect(measureOfSubPage(undefined)).toBeUndefined();
  });

  it('is a unit, and only a unit', () => {
    expect(unitOfSubPage(unitSubPage('u1'))).toBe('u1');
    expect(unitOfSubPage(measureSubPage('m1'))).toBeUndefined();
    expect(unitOfSubPage('plan')).toBeUndefined();
  });

  it('is the personal tab for those who come from outside', () => {
    expect(personalTabLink('app')).toBe('https://teams.microsoft.com/l/entity/app/home');
  });
});
