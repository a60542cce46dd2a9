import type { Client } from '@rod-trad/shared/client/create-client';
import type { Language } from '@rod-trad/shared/domain/language';
import type { Text } from '@rod-trad/shared/text/text-from';
import { createContext, type ReactNode, use } from 'react';
import type { CellFormulas } from '../excel/cell-formulas.ts';
import type { Workbook } from '../excel/workbook.ts';
import type { Formats } from './formats.ts';

/** What every view needs: the service, the workbook, and how to speak to this person. */
export interface Session {
  /** The service, answering in a language: a table is refreshed in its own, whatever the reader's is. */
  readonly clientIn: (language: Language) => Client;
  readonly workbook: Workbook;
  readonly formulas: Formulas;
  readonly language: Language;
  readonly text: Text;
  readonly formats: Formats;
}

/** Formulas with functions of ours. */
export interface Formulas extends CellFormulas {
  /** This Excel has functions of add-ins. */
  readonly supported: boolean;
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
