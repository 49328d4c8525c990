#!/usr/bin/env node
// Written for any Node: what is imported below does not even load on old ones, so that comes after the look at the version.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [, major, minor] = /(\d+)\.(\d+)/.exec(engines.node);
const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);

if (ownMajor > Number(major) || (ownMajor === Number(major) && ownMinor >= Number(minor))) {
  import('../dist/main.js').catch((error) => {
    process.stderr.write(`concordat: a fault of its own: it does not load (${error.message})\n`);
    process.exitCode = 70;
  });
} else {
  process.stderr.write(`concordat needs Node ${major}.${minor} or newer; this is ${process.version}\n`);
  process.exitCode = 2;
}
