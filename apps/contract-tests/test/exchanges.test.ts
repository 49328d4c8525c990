import { listOperations } from '@concordat/specs';
import { describe, expect, test } from 'vitest';
import { checkCase } from '../src/check-case.ts';
import { planCases } from '../src/contract-case.ts';
import { renderFindings } from '../src/finding.ts';
import { vendorSubjects } from '../src/vendor-subjects.ts';
import { useBench } from './bench.ts';

describe.each(vendorSubjects)('$name', (subject) => {
  const bench = useBench(subject);

  test.concurrent.each(listOperations(subject.document))('$id', async (operation) => {
    const findings = [];
    for (const contractCase of planCases(operation, subject.overrides?.[operation.id])) {
      findings.push(...(await checkCase(contractCase, bench)));
    }
    expect(renderFindings(findings)).toBe('');
  });
});
