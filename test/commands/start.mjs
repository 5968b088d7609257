// `npm start`: installs, builds, and shows the whole main job in Chromium; plays it by itself where there is no display.
import { chromium, installBrowsers, installPackages, run, stop } from './set-up.mjs';

installPackages();
installBrowsers([chromium]);
if (!run('wxt', ['build', '-b', 'chrome', '--level', 'warn']))
  stop('The build did not succeed: see its message above.');
process.exit(run('node', ['test/demo/demo.ts']) ? 0 : 1);
