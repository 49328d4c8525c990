// For workerd, by its command `test`.

import { smoke } from './smoke.ts';

// biome-ignore lint/style/noDefaultExport: a worker is what its module exports by default.
export default {
  async test(): Promise<void> {
    console.log(JSON.stringify(await smoke()));
  },
};
