// For browsers. Whoever opened the page calls it.

import { smoke } from './smoke.ts';

declare global {
  var runSmoke: () => Promise<string[]>;
}

globalThis.runSmoke = smoke;
