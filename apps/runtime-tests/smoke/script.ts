// For runtimes that run a file.

import { smoke } from './smoke.ts';

const checked = await smoke();
console.log(JSON.stringify({ checked, from: import.meta.resolve('@concordat/leadlex') }));
