import { describe, expect, it } from 'vitest';
import { readSettings } from './settings.ts';

const whole = {
  clientId: 'c',
  tenantId: 't',
  authority: 'https://login.example',
  apiScope: 's',
  teamsMessageOrigins: ['https://host.example'],
  teamsAppId: 'a',
};

describe('the settings of the page', () => {
  it('are read from the text the service puts there', () => {
    expect(readSettings(JSON.stringify(whole))).toEqual(whole);
  });

  it.each([
    ['not filled in', '%SETTINGS%'],
    ['absent', undefined],
    ['not an object', '7'],
    ['without a client', JSON.stringify({ ...whole, clientId: undefined })],
    ['without origins', JSON.stringify({ ...whole, teamsMessageOrigins: [7] })],
  ])('are refused when %s', (_, text) => {
    expect(() => readSettings(text)).toThrow();
  });
});
