import type { Client } from '@rod-trad/shared/client/create-client';
import type { Download } from '@rod-trad/shared/client/create-download';
import type { Language } from '@rod-trad/shared/domain/language';
import type { Text } from '@rod-trad/shared/text/text-from';
import { createContext, type ReactNode, use } from 'react';
import type { Formats } from './formats.ts';

/** What every view needs: the service, and how to speak to this person. */
export interface Session {
  readonly client: Client;
  /** Fetches a table as a file. */
  readonly download: Download<Blob>;
  readonly language: Language;
  readonly text: Text;
  readonly formats: Formats;
}

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === undefined) throw new Error('A view is drawn outside its session');
  return session;
}
