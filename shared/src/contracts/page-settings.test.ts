import { describe, expect, it } from 'vitest';
import { readPageSettings } from './page-settings.ts';

const whole = {
  clientId: 'c',
  tenantId: 't',
  authority: 'https://login.example',
  apiScope: 'api://x/access_as_user',
  teamsMessageOrigins: ['https://teams.example'],
  teamsAppId: 'a',
};

describe('the settings in a page', () => {
  it('are read whole', () => {
    expect(readPageSettings(JSON.stringify(whole))).toEqual(whole);
  });

  it.each(Object.keys(whole))('without %s are refused by its name', (name) => {
    const { [name as keyof typeof whole]: _gone, ...rest } = whole;
    expect(() => readPageSettings(JSON.stringify(rest))).toThrow(name);
  });

  it.each([
    undefined,
    '',
    '%SETTINGS%',
    'null',
    '[]',
    JSON.stringify({ ...whole, teamsMessageOrigins: [1] }),
  ])('that were never filled in are refused: %s', (text) => {
    expect(() => readPageSettings(text)).toThrow();
  });
});
