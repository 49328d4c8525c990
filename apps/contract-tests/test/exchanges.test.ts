import { listOperations } from '@concordat/specs';
import { expect, inject, test } from 'vitest';
import { checkCase } from '../src/check-case.ts';
import { planCases } from '../src/contract-case.ts';
import { renderFindings } from '../src/finding.ts';
import { vendorSubject } from '../src/vendor-subjects.ts';
import { useBench } from './bench.ts';

const subject = vendorSubject(inject('vendor'));
const bench = useBench(subject);

test.concurrent.each(listOperations(subject.document))('$id', async (operation) => {
  const findings = [];
  for (const contractCase of planCases(operation, subject.overrides?.[operation.id])) {
    findings.push(...(await checkCase(contractCase, bench)));
  }
  expect(renderFindings(findings)).toBe('');
});
