import { createClient } from '@rod-trad/shared/client/create-client';
import type { PageSettings } from '@rod-trad/shared/contracts/page-settings';
import type { Language } from '@rod-trad/shared/domain/language';
import { useState } from 'react';
import { Unreachable } from '../components/unreachable.ts';
import { workbook } from '../excel/workbook.ts';
import { createApiToken, createNestedClient } from './api-token.ts';
import { createQueryClient } from './create-query-client.ts';
import type { OfficeHost, OpenedIn } from './office-host.ts';
import { Outside } from './outside.tsx';
import { Shell } from './shell.tsx';

/** The add-in inside Excel, calling the service the page came from; elsewhere a word on where to open it. */
export function App({ settings, opened }: { settings: PageSettings; opened: OpenedIn }) {
  if (opened.kind !== 'excel') return <Outside kind={opened.kind} language={opened.language} />;
  return <InExcel settings={settings} host={opened.host} />;
}

function InExcel({ settings, host }: { settings: PageSettings; host: OfficeHost }) {
  const [queries] = useState(createQueryClient);
  const [clientIn] = useState(() => clientsFor(settings, host));
  return <Shell host={host} workbook={workbook} queries={queries} clientIn={clientIn} />;
}

function clientsFor(settings: PageSettings, host: OfficeHost) {
  const token = createApiToken({
    host,
    scope: settings.apiScope,
    nestedClient: () => createNestedClient(settings),
  });
  return (language: Language) =>
    createClient({
      fetch: (url, init) =>
        fetch(url, init).catch((cause: unknown) => {
          throw new Unreachable(cause);
        }),
      token,
      language: () => language,
    });
}
