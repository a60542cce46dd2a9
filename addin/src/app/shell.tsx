import {
  FluentProvider,
  type Theme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { createText } from '@rod-trad/shared/text/create-text';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { createFormats } from '../components/formats.ts';
import { type Session, SessionProvider } from '../components/session.tsx';

import type { OfficeHost, PaneTheme } from './office-host.ts';
import { Pane } from './pane.tsx';
import styles from './shell.module.css';

const themes = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
} satisfies Record<PaneTheme, Theme>;

interface ShellProps extends Pick<Session, 'workbook' | 'clientIn'> {
  readonly host: Pick<OfficeHost, 'language' | 'theme'>;
  readonly queries: QueryClient;
}

/** Theme, language, service and workbook around the pane. Excel opens the pane anew when it changes its own language or theme. */
export function Shell({ host, workbook, clientIn, queries }: ShellProps) {
  const { language, theme } = host;
  const session = useMemo(
    () => ({ clientIn, workbook, language, text: createText(language), formats: createFormats(language) }),
    [clientIn, workbook, language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themes[theme]} applyStylesToPortals>
      <QueryClientProvider client={queries}>
        <SessionProvider session={session}>
          <main className={styles.page}>
            <h1 className="visually-hidden">{session.text('addin.title')}</h1>
            <Pane />
          </main>
        </SessionProvider>
      </QueryClientProvider>
    </FluentProvider>
  );
}
