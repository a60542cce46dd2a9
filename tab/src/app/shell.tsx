import { FluentProvider } from '@fluentui/react-components';
import type { Client } from '@rod-trad/shared/client/create-client';
import { createText } from '@rod-trad/shared/text/create-text';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { createFormats } from '../components/formats.ts';
import { SessionProvider } from '../components/session.tsx';
import { fluentTheme, isDark } from '../teams/fluent-theme.ts';
import type { Host, HostContext } from '../teams/host.ts';
import type { Settings } from './settings.ts';
import styles from './shell.module.css';
import { useHostContext } from './use-host-context.ts';
import { Workspace } from './workspace.tsx';

export interface ShellProps {
  readonly settings: Settings;
  readonly host: Host;
  readonly queries: QueryClient;
  /** The client asks for the context at each call, so that it speaks the language of the moment. */
  readonly makeClient: (context: () => HostContext) => Client;
}

/** Theme, language and service around the pages, all following Teams at once. */
export function Shell({ settings, host, queries, makeClient }: ShellProps) {
  const context = useHostContext(host);
  const { language, theme } = context;
  const latest = useRef(context);
  const client = useMemo(() => makeClient(() => latest.current), [makeClient]);
  const session = useMemo(
    () => ({ client, language, text: createText(language), formats: createFormats(language) }),
    [client, language],
  );
  useEffect(() => {
    const before = latest.current.language;
    latest.current = context;
    document.documentElement.lang = context.language;
    // What the browser draws itself, such as the calendar of a date field, follows too.
    document.documentElement.style.colorScheme = isDark(context.theme) ? 'dark' : 'light';
    // Names and level texts come from the service in the person's language.
    if (before !== context.language) void queries.invalidateQueries();
  }, [context, queries]);
  return (
    <FluentProvider theme={fluentTheme(theme)} applyStylesToPortals>
      <QueryClientProvider client={queries}>
        <SessionProvider session={session}>
          <main className={styles.page}>
            <h1 className="visually-hidden">{session.text('tab.title')}</h1>
            <Workspace settings={settings} host={host} context={context} />
          </main>
        </SessionProvider>
      </QueryClientProvider>
    </FluentProvider>
  );
}
