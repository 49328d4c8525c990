export {
  createOpenTelemetryHooks,
  type OpenTelemetryMeter,
  type OpenTelemetryOptions,
  type OpenTelemetryTracer,
} from '@concordat/client/open-telemetry';
