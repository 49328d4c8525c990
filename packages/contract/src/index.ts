export { type Acceptance, type Baseline, type BaselineEntry, type BaselineReport, createBaseline } from './baseline.ts';
export { type Contract, type ContractOptions, createContract } from './contract.ts';
export {
  type CheckedExchange,
  ContractError,
  type ContractFetch,
  type ContractFetchOptions,
  contractFetch,
} from './contract-fetch.ts';
export type { Exchange, ExchangeHeaders, ExchangeRequest, ExchangeResponse } from './exchange/exchange.ts';
export type { PathMatch } from './exchange/match-operation.ts';
export { findNearbyOperations } from './exchange/nearby-operations.ts';
export { type ReadOptions, readRequest, readResponse } from './exchange/read-exchange.ts';
export type { RequestParts, RequestReader, RequestReading } from './exchange/request-reader.ts';
export type { MessagePart, Severity, Side, Violation } from './exchange/violation.ts';
export type { KeysFile, ReportFile } from './files.ts';
export { planGate, runGate } from './gate/run-gate.ts';
export type {
  CheckReport,
  CheckState,
  CoverageEntry,
  FailOn,
  Finding,
  GateKeys,
  GateLevel,
  GateOptions,
  GateProgress,
  GateReport,
  GateSeverity,
  GateTarget,
  GateTotals,
  LeftRecord,
  Observation,
  OperationReport,
  PlannedCheck,
  ReplyReport,
  ReplyState,
  ScopedKey,
  Verdict,
} from './gate/types.ts';
export { type CleanUpOptions, type CleanUpReport, cleanUp } from './gate/world/clean-up.ts';
export type {
  AutoSendContact,
  AutoSendFixtures,
  GateFixtures,
  LeadLexFixtures,
  ResetRequest,
} from './gate/world/fixtures.ts';
export type { Journal, JournalEntry } from './gate/world/journal.ts';
export { type ChosenRefusal, chooseRefusal, explainRefusal } from './refusal/choose-refusal.ts';
export { describeViolation } from './refusal/violation-text.ts';
export { renderTerminal, type TerminalOptions } from './report/render-terminal.ts';
export { toHtml } from './report/to-html.ts';
export { toJson } from './report/to-json.ts';
export { toJUnit } from './report/to-junit.ts';
export { toMarkdown } from './report/to-markdown.ts';
export { toSarif } from './report/to-sarif.ts';
