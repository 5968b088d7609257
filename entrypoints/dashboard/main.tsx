import { render } from 'preact';
import { openStore } from '../../lib/store/open.ts';
import { App } from './app.tsx';

render(<App store={openStore()} />, document.getElementById('dashboard') as HTMLElement);
