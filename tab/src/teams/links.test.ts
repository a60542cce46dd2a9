import { describe, expect, it } from 'vitest';
import { measureLink, measureOfSubPage, subPageOfMeasure } from './links.ts';

describe('a link to a measure', () => {
  it('has the form Teams opens', () => {
    const target = { appId: 'app', pageId: 'home', webUrl: 'https://tab.example/tab/' };
    const url = new URL(measureLink(target, 'm1', 'Kurs & øving'));
    expect(url.origin + url.pathname).toBe('https://teams.microsoft.com/l/entity/app/home');
    expect(url.searchParams.get('webUrl')).toBe('https://tab.example/tab/');
    expect(url.searchParams.get('label')).toBe('Kurs & øving');
    expect(JSON.parse(url.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'measure/m1' });
  });

  it('leads back to the same measure, and only a measure does', () => {
    expect(measureOfSubPage(subPageOfMeasure('m1'))).toBe('m1');
    expect(measureOfSubPage('unit/u1')).toBeUndefined();
    expect(measureOfSubPage('measure/')).toBeUndefined();
    expect(measureOfSubPage(undefined)).toBeUndefined();
  });
});
