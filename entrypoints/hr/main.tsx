import { render } from 'preact';
import { localeOf } from '../../lib/actions/card.ts';
import { defaultSettings } from '../../lib/idp/settings.ts';
import { openStore } from '../../lib/store/open.ts';
import { readSettings } from '../../lib/store/settings.ts';
import { App } from './app.tsx';

/** The page speaks as the extension is set to; a store that will not open keeps nobody from reading files. */
const settings = await readSettings(openStore()).catch(() => defaultSettings);
render(<App locale={localeOf(settings)} />, document.getElementById('hr') as HTMLElement);
