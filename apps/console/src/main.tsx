import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTexts } from './shared/texts/language.ts';
import { App } from './shell/app.tsx';
import './style.css';

await startTexts();
createRoot(document.getElementById('root')!).render(<StrictMode><App /></StrictMode>);
// The letters come after the page: until then the machine's own Japanese font stands in.
await import('./fonts.ts');
