import type { PageServer } from '../server.ts';
import { FakeBridge } from './fake-bridge.ts';
import { Failure } from './functions.ts';
import type { FakeMoodle } from './moodle.ts';
import { escaped } from './page.ts';

/** The functions that the plugin adds. */
const functions = [
  'local_idpbridge_get_completions',
  'local_idpbridge_submit_log',
  'local_idpbridge_withdraw_log',
];

/** Installs the bridge's plugin into a fake Moodle: its functions, its page of keys, its meta on course pages. Serve the Moodle after it. */
export function installPlugin(pages: Pick<PageServer, 'put'>, moodle: FakeMoodle): FakeBridge {
  const bridge = new FakeBridge(moodle.wwwroot);
  bridge.user.id = moodle.userId;
  bridge.finished = moodle.courses.flatMap(({ id, fullname, shortname, idnumber, codes, completed }) =>
    completed === null
      ? []
      : [{ courseid: id, fullname, shortname, idnumber, codes, completed, hours: 3, grade: null }],
  );
  for (const name of functions)
    moodle.functions[name] = (args) => {
      const called = bridge.call(name, args);
      if (called === null) return new Failure('invalidrecord');
      return called.error ? new Failure(called.exception.errorcode) : called.data;
    };
  moodle.headOf = ({ id }) =>
    `<meta name="local_idpbridge" content="${escaped(JSON.stringify(bridge.meta(id)))}">`;
  pages.put(`${moodle.wwwroot}/local/idpbridge/keys.php`, () => ({
    type: 'application/json',
    body: JSON.stringify(bridge.keys()),
  }));
  return bridge;
}
