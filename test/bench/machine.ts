import { execFileSync } from 'node:child_process';
import { cpus, hostname, loadavg, release, totalmem, type } from 'node:os';

/** Prints how busy the machine is: what else runs on it adds to every time below, so that only a quiet run judges a target. */
export function printLoad(): void {
  const [lastMinute = 0] = loadavg();
  const cores = cpus().length;
  const busy = lastMinute > cores ? '; busier than its cores, times are upper figures' : '';
  console.log(`Load of the last minute: ${lastMinute.toFixed(1)} on ${cores} cores${busy}`);
}

/** Prints what the figures were measured on: machine, processor, memory, system, Node and Chromium. */
export function printMachine(): void {
  const [first, ...others] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(1);
  const browser = execFileSync(process.env.CHROMIUM ?? '/usr/bin/chromium', ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  console.log(`${hostname()}: ${first?.model.trim()}, ${others.length + 1} cores, ${memory} GiB`);
  console.log(
    `${type()} ${release()}, Node ${process.version}, ${browser.trim()}, ${new Date().toISOString()}`,
  );
}
