export type { FaultRule, Faults } from './faults/fault-rules.ts';
export { parseFaultRule } from './faults/fault-rules.ts';
export { FaultSyntaxError } from './faults/parse-fault.ts';
export type { Answerer } from './request/answer.ts';
export type { TransformReply, TransformRequest } from './request/edge.ts';
export type { SandboxReply, SandboxRequest } from './request/message.ts';
export { createSandbox, type Sandbox } from './sandbox.ts';
export type { SandboxOptions } from './sandbox-options.ts';
export { type SandboxServer, type ServeOptions, serveSandbox } from './serve/serve-sandbox.ts';
