import { render } from 'preact';
import { routeOf } from '../../lib/actions/dashboard/route.ts';
import { openLight } from '../../lib/store/open-light.ts';
import { App } from './app.tsx';
import { screens } from './screens.ts';

// The screen comes while the learner's data is read; one that does not come says so in its place.
screens[routeOf(location.hash).at].load().catch(() => undefined);
render(<App store={openLight()} />, document.getElementById('dashboard') as HTMLElement);
