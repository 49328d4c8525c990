export { type Contract, type ContractOptions, createContract } from './contract.ts';
export {
  type CheckedExchange,
  ContractError,
  type ContractFetch,
  type ContractFetchOptions,
  contractFetch,
} from './contract-fetch.ts';
export type { Exchange, ExchangeHeaders, ExchangeRequest, ExchangeResponse } from './exchange/exchange.ts';
export { type ReadOptions, readRequest, readResponse } from './exchange/read-exchange.ts';
export type { MessagePart, Severity, Side, Violation } from './exchange/violation.ts';
export { runGate } from './gate/run-gate.ts';
export type {
  Finding,
  GateOptions,
  GateProgress,
  GateReport,
  GateTarget,
  GateTotals,
  Observation,
  OperationReport,
  ReplyReport,
  ReplyState,
  Verdict,
} from './gate/types.ts';
export { renderTerminal, type TerminalOptions } from './report/render-terminal.ts';
export { toJson } from './report/to-json.ts';
