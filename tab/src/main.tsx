import './components/page.css';
import { readPageSettings } from '@rod-trad/shared/contracts/page-settings';
import { languageOfLocale } from '@rod-trad/shared/domain/language';
import { createRoot } from 'react-dom/client';
import { Boot } from './app/boot.tsx';
import { loadText } from './text/load-text.ts';

const settings = readPageSettings(document.getElementById('settings')?.textContent);

// Both are asked for at once: neither waits for the other.
const host = import('./teams/connect-teams.ts').then(({ connectTeams }) =>
  connectTeams(settings.teamsMessageOrigins),
);
// As in the app package: `configurationUrl`.
const configures = new URLSearchParams(location.search).has('configure');
const app = import('./app/app.tsx');
// Most people use Teams in the language of their browser. The page asks again when it knows.
void loadText(languageOfLocale(navigator.language)).catch(() => undefined);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(<Boot settings={settings} configures={configures} host={host} app={app} />);
