// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Host } from '../teams/host.ts';
import { watchTests } from '../testing/render-view.tsx';
import { Boot } from './boot.tsx';
import { OutsideTeams } from './outside-teams.tsx';

watchTests();

const settings = {
  clientId: 'client',
  tenantId: 'tenant',
  authority: 'https://login.example',
  apiScope: 'scope',
  teamsMessageOrigins: [],
  teamsAppId: 'app',
};

function teams() {
  const said: string[] = [];
  const host: Host = {
    initial: { language: 'nb', theme: 'default', pageId: 'home', subPageId: undefined, channelId: undefined },
    configuration: { setValid: () => {}, onSave: () => {} },
    token: async () => 'token',
    onChange: () => {},
    loaded: () => said.push('loaded'),
    ready: () => said.push('ready'),
    failed: (message) => said.push(`failed: ${message}`),
    share: async () => 'copied',
  };
  return { host, said };
}

const app = Promise.resolve({ App: () => <p>inside</p>, OutsideTeams });

describe('the start of the page', () => {
  it('draws the application when Teams has answered, and takes Teams’ spinner away', async () => {
    const { host, said } = teams();
    render(<Boot settings={settings} host={Promise.resolve(host)} app={app} />);
    expect(screen.getByRole('status')).toBeTruthy();
    expect(await screen.findByText('inside')).toBeTruthy();
    expect(said).toEqual(['loaded']);
  });

  it('leads those who come by a browser into Teams', async () => {
    render(<Boot settings={settings} host={Promise.reject(new Error('No Parent window'))} app={app} />);
    const link = await screen.findByRole('link');
    expect(link.getAttribute('href')).toBe('https://teams.microsoft.com/l/entity/app/home');
  });

  it('tells Teams when the application cannot be loaded', async () => {
    const { host, said } = teams();
    const failure = Promise.reject(new Error('chunk is gone'));
    render(<Boot settings={settings} host={Promise.resolve(host)} app={failure} />);
    await expect.poll(() => said).toEqual(['loaded', 'failed: chunk is gone']);
  });

  it.each([
    ['nb-NO', 'Åpne Rød tråd i Teams'],
    ['nn-NO', 'Opne Rød tråd i Teams'],
    ['en-GB', 'Open Rød tråd in Teams'],
  ])('speaks the language of the browser, %s', async (locale, words) => {
    render(<OutsideTeams appId="app" locale={locale} />);
    expect(await screen.findByRole('heading', { name: words })).toBeTruthy();
  });
});
