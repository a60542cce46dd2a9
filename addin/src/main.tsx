import './components/page.css';
import { readPageSettings } from '@rod-trad/shared/contracts/page-settings';
import { createRoot } from 'react-dom/client';
import { App, type Opened } from './app/app.tsx';
import { openExcelSession } from './app/excel-session.ts';
import { connectOffice } from './app/office-host.ts';
import { customFunctions } from './functions/custom-functions-runtime.ts';
import { registerFunctions } from './functions/register-functions.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
const settings = readPageSettings(document.getElementById('settings')?.textContent);
const opening = connectOffice().then(
  (opened): Opened =>
    opened.kind === 'excel' ? { kind: 'excel', session: openExcelSession(settings, opened.host) } : opened,
);
// Excel may ask for a cell before the pane is drawn.
const runtime = customFunctions();
if (runtime !== undefined) {
  const cells = opening.then((opened) => {
    if (opened.kind !== 'excel') throw new Error('Not in an Excel that we run in');
    return opened.session.cells;
  });
  registerFunctions(runtime, cells);
}
createRoot(root).render(<App opened={await opening} />);
