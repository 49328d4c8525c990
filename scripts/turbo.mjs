// Runs turbo without its telemetry: nothing in this repository reports on the people who use it.
import { spawn } from 'node:child_process';

const turbo = spawn('turbo', process.argv.slice(2), {
  stdio: 'inherit',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
  shell: process.platform === 'win32',
});
turbo.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
