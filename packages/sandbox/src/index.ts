export type { Answerer } from './request/answer.ts';
export type { SandboxReply, SandboxRequest } from './request/message.ts';
export { createSandbox, type Sandbox } from './sandbox.ts';
export type { SandboxOptions } from './sandbox-options.ts';
export { type SandboxServer, type ServeOptions, serveSandbox } from './serve/serve-sandbox.ts';
