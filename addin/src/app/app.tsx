import type { Language } from '@rod-trad/shared/domain/language';
import { useState } from 'react';
import { workbook } from '../excel/workbook.ts';
import { createQueryClient } from './create-query-client.ts';
import type { ExcelSession } from './excel-session.ts';
import { Outside } from './outside.tsx';
import { Shell } from './shell.tsx';

/** Opened in Excel, or in a place where there is nothing to do. */
export type Opened =
  | { readonly kind: 'excel'; readonly session: ExcelSession }
  | { readonly kind: 'outside' | 'tooOld'; readonly language: Language };

/** The add-in inside Excel, calling the service the page came from; elsewhere a word on where to open it. */
export function App({ opened }: { opened: Opened }) {
  if (opened.kind !== 'excel') return <Outside kind={opened.kind} language={opened.language} />;
  return <InExcel session={opened.session} />;
}

function InExcel({ session }: { session: ExcelSession }) {
  const { host, clientIn, formulas } = session;
  const [queries] = useState(() => createQueryClient(formulas.settle));
  return <Shell host={host} workbook={workbook} formulas={formulas} queries={queries} clientIn={clientIn} />;
}
