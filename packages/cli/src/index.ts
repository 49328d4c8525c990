export type { MockExchange } from './mock/exchange.ts';
export { type Mock, type MockOptions, startMock } from './mock/start-mock.ts';
