import './components/page.css';
import { createRoot } from 'react-dom/client';
import { Boot } from './app/boot.tsx';
import { readSettings } from './app/settings.ts';

const settings = readSettings(document.getElementById('settings')?.textContent);

// Both are asked for at once: neither waits for the other.
const host = import('./teams/connect-teams.ts').then(({ connectTeams }) =>
  connectTeams(settings.teamsMessageOrigins),
);
const app = import('./app/app.tsx');

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
createRoot(root).render(<Boot settings={settings} host={host} app={app} />);
