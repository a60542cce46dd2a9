import { FluentProvider } from '@fluentui/react-components';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { createFormats } from '../components/formats.ts';
import { SessionProvider } from '../components/session.tsx';
import { ViewSkeleton } from '../components/view-skeleton.tsx';
import { isDark } from '../teams/fluent-theme.ts';
import type { Host, HostContext } from '../teams/host.ts';
import { useText } from '../text/use-text.ts';
import type { Connection } from './connect-person.ts';
import styles from './shell.module.css';
import { useFluentTheme } from './use-fluent-theme.ts';
import { useHostContext } from './use-host-context.ts';

export interface ShellProps {
  readonly host: Host;
  readonly queries: QueryClient;
  /** The service is asked with the context of each call, so that it speaks the language of the moment. */
  readonly connect: (host: Host, context: () => HostContext) => Connection;
  readonly children: (context: HostContext) => ReactNode;
}

/** Theme, language and service around the pages, all following Teams at once. */
export function Shell({ host, queries, connect, children }: ShellProps) {
  const context = useHostContext(host);
  const spoken = useText(context.language);
  const theme = useFluentTheme(context.theme);
  const latest = useRef(context);
  const service = useMemo(() => connect(host, () => latest.current), [host, connect]);
  const session = useMemo(
    () => spoken && { ...service, ...spoken, formats: createFormats(spoken.language) },
    [service, spoken],
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
  if (theme === undefined || session === undefined) {
    return <ViewSkeleton {...(session && { label: session.text('tab.loading') })} />;
  }
  return (
    <FluentProvider theme={theme} applyStylesToPortals>
      <QueryClientProvider client={queries}>
        <SessionProvider session={session}>
          <main className={styles.page}>
            <h1 className="visually-hidden">{session.text('tab.title')}</h1>
            {children(context)}
          </main>
        </SessionProvider>
      </QueryClientProvider>
    </FluentProvider>
  );
}
