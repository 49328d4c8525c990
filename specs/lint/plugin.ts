import type { Plugin } from '@redocly/openapi-core';
import { BodyExamples } from './rules/body-examples.ts';
import { ClosableSchemas } from './rules/closable-schemas.ts';
import { ErrorCodes } from './rules/error-codes.ts';
import { ExactStatuses } from './rules/exact-statuses.ts';
import { Extensions } from './rules/extensions.ts';
import { NoNameClash } from './rules/no-name-clash.ts';
import { NoUuidFormat } from './rules/no-uuid-format.ts';
import { OperationDocs } from './rules/operation-docs.ts';
import { OperationId } from './rules/operation-id.ts';
import { ParameterExamples } from './rules/parameter-examples.ts';
import { SharedHeaders } from './rules/shared-headers.ts';

/** The conventions of the contracts as Redocly rules. */
export default function concordat(): Plugin {
  return {
    id: 'concordat',
    rules: {
      oas3: {
        'closable-schemas': ClosableSchemas,
        'error-codes': ErrorCodes,
        'exact-statuses': ExactStatuses,
        extensions: Extensions,
        'no-name-clash': NoNameClash,
        'no-uuid-format': NoUuidFormat,
        'operation-docs': OperationDocs,
        'operation-id': OperationId,
        'parameter-examples': ParameterExamples,
        'body-examples': BodyExamples,
        'shared-headers': SharedHeaders,
      },
    },
  };
}
