// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { connectOffice, themeOf } from './office-host.ts';
import { Outside } from './outside.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

interface Standing {
  readonly host?: string | null;
  readonly language?: string;
  readonly sets?: readonly string[];
}

/** As much of Office.js as is asked for before the pane is drawn. */
function standIn({
  host = 'Excel',
  language = 'nn-NO',
  sets = ['ExcelApi 1.14', 'NestedAppAuth 1.1'],
}: Standing) {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('Office', {
    onReady: async () => ({ host, platform: 'OfficeOnline' }),
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline' },
    auth: {
      getAccessToken: async (options: object) => JSON.stringify(options),
      getAuthContext: async () => ({ userPrincipalName: 'hanne@fjordvik.example' }),
    },
    context: {
      displayLanguage: language,
      platform: 'OfficeOnline',
      officeTheme: undefined,
      requirements: { isSetSupported: (set: string, version: string) => sets.includes(`${set} ${version}`) },
    },
  });
}

describe('where the pane is opened', () => {
  it('is Excel, with its language and its ways to sign in', async () => {
    standIn({});
    const opened = await connectOffice();
    if (opened.kind !== 'excel') throw new Error(opened.kind);
    expect(opened.host).toMatchObject({ language: 'nn', theme: 'light', nestedSignIn: true });
    expect(await opened.host.loginHint()).toBe('hanne@fjordvik.example');
    expect(JSON.parse(await opened.host.getAccessToken())).toMatchObject({ allowSignInPrompt: true });
  });

  it('has no nested sign-in where Excel lacks it', async () => {
    standIn({ sets: ['ExcelApi 1.14'] });
    expect(await connectOffice()).toMatchObject({ kind: 'excel', host: { nestedSignIn: false } });
  });

  it('is outside in another program, and without Office.js', async () => {
    standIn({ host: 'Word' });
    expect((await connectOffice()).kind).toBe('outside');
    vi.unstubAllGlobals();
    expect((await connectOffice()).kind).toBe('outside');
  });

  it('is too old without what the add-in is built on', async () => {
    standIn({ sets: ['ExcelApi 1.9'] });
    expect(await connectOffice()).toEqual({ kind: 'tooOld', language: 'nn' });
  });
});

describe('the theme', () => {
  it.each([
    [undefined, false, 'light'],
    [{ isDarkTheme: false, bodyBackgroundColor: '#FAF9F8' }, false, 'light'],
    [{ isDarkTheme: true, bodyBackgroundColor: '#262626' }, false, 'dark'],
    [{ isDarkTheme: true, bodyBackgroundColor: '#000000' }, false, 'contrast'],
    [{ isDarkTheme: false, bodyBackgroundColor: '#FFFFFF' }, true, 'contrast'],
  ] as const)('of %j with forced colours %s is %s', (theme, forced, expected) => {
    expect(themeOf(theme, forced)).toBe(expected);
  });
});

describe('a pane outside Excel', () => {
  it.each([
    ['outside', 'nb', 'Dette er et tillegg til Excel. Åpne det fra båndet i Excel.'],
    ['tooOld', 'nn', /for gammal for Rød tråd/],
  ] as const)('says where to open it: %s, %s', (kind, language, words) => {
    render(<Outside kind={kind} language={language} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(document.documentElement.lang).toBe(language);
  });
});
