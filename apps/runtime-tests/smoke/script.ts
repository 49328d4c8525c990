// For runtimes that run a file.

import { smoke } from './smoke.ts';

console.log(JSON.stringify({ ...(await smoke()), from: import.meta.resolve('@concordat/leadlex') }));
