import './components/page.css';
import { readPageSettings } from '@rod-trad/shared/contracts/page-settings';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { connectOffice } from './app/office-host.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root');
const settings = readPageSettings(document.getElementById('settings')?.textContent);
createRoot(root).render(<App settings={settings} opened={await connectOffice()} />);
