// For browsers. Whoever opened the page calls it.

import { type Findings, smoke } from './smoke.ts';

declare global {
  var runSmoke: () => Promise<Findings>;
}

globalThis.runSmoke = smoke;
