import { Consequences } from './consequences.ts';
import type { Contract } from './contract.ts';
import { type ContractPoint, listDocumentPoints, listOperationPoints } from './contract-points.ts';
import { listContractEvents, listInventoryEvents } from './events.ts';
import { formatFact, relevantTo, sameFact } from './facts.ts';
import { type Inventory, readInventory } from './inventory-form.ts';
import { type InventoryPoint, listInventoryPoints } from './inventory-points.ts';
import { type PointKind, pointKinds } from './point.ts';
import { type Problem, problemAt } from './problem.ts';
import { checkSamples } from './samples.ts';
import { checkSchemaExamples } from './schema-examples.ts';
import { checkSums } from './sums.ts';
import type { YamlFile } from './yaml-file.ts';

/** How much of one kind the inventory and the contract agree about. */
export interface Coverage {
  readonly kind: PointKind;
  readonly agreed: number;
  /** Points of either side. */
  readonly total: number;
}

/** Compares a contract with the inventory of its documentation, both ways. An inventory that cannot be read covers nothing. */
export function checkInventory(contract: Contract, file: YamlFile): { problems: Problem[]; coverage: Coverage[] } {
  const comparison = new Comparison(contract, file);
  const read = readInventory(file.value);
  if ('mistakes' in read) {
    for (const { keys, message } of read.mistakes) comparison.report(keys, '', `${message}. Correct the inventory.`);
    return { problems: comparison.problems, coverage: [] };
  }

  const inventory = listInventoryPoints(read.inventory);
  comparison.compare('the document', '#', inventory.document, listDocumentPoints(contract.document));
  for (const operation of contract.operations) {
    const points = listOperationPoints(contract.document, operation);
    const expected = inventory.operations.get(operation.id);
    if (expected) comparison.compare(operation.id, operation.pointer, expected, points);
    else comparison.missOperation(operation.id, operation.pointer, points);
  }
  const known = new Set(contract.operations.map(({ id }) => id));
  for (const [id, points] of inventory.operations) if (!known.has(id)) comparison.inventOperation(id, points);
  compareEvents(comparison, contract, read.inventory);
  const problems = [
    ...comparison.problems,
    ...checkSamples(contract, read.inventory),
    ...checkSchemaExamples(contract, read.inventory),
    ...checkSums(contract, read.inventory),
  ];
  return { problems, coverage: comparison.coverage() };
}

/** An event that only one side has differs in everything, so one point of it is enough. */
function compareEvents(comparison: Comparison, contract: Contract, inventory: Inventory): void {
  const described = listContractEvents(contract.document);
  const listed = listInventoryEvents(inventory);
  for (const [event, { pointer, points }] of described) {
    const expected = listed.get(event);
    comparison.compare(event, pointer, expected ?? [], expected ? points : points.slice(0, 1));
  }
  for (const [event, points] of listed) {
    if (!described.has(event)) comparison.compare(event, '#/webhooks', points.slice(0, 1), []);
  }
}

class Comparison {
  readonly problems: Problem[] = [];
  readonly #contract: Contract;
  readonly #file: YamlFile;
  readonly #reported = new Set<string>();
  readonly #counts = new Map<PointKind, { agreed: number; total: number }>(
    pointKinds.map((kind) => [kind, { agreed: 0, total: 0 }]),
  );

  constructor(contract: Contract, file: YamlFile) {
    this.#contract = contract;
    this.#file = file;
  }

  compare(
    subject: string,
    pointer: string,
    expected: readonly InventoryPoint[],
    actual: readonly ContractPoint[],
  ): void {
    const wanted = new Map(expected.map((point) => [point.name, point]));
    const found = new Map(actual.map((point) => [point.name, point]));
    const invented = new Consequences(found, wanted);
    const missed = new Consequences(wanted, found);
    for (const point of found.values()) {
      const match = wanted.get(point.name);
      if (!match && isImplied(point, wanted)) continue;
      if (!match && invented.causeOf(point.name) !== undefined) {
        this.#count(point.kind, false);
        continue;
      }
      const said = match?.fact && point.fact && relevantTo(match.fact, point.fact);
      const differs = match?.fact && said && !sameFact(match.fact, said);
      this.#count(point.kind, match !== undefined && !differs);
      if (!match) {
        this.#reportAt(
          subject,
          point.pointer,
          `${point.name}: expected nothing, because the inventory does not list it, found ${describe(point)}. Remove it from the contract, or add it to ${this.#file.name}.`,
          invented.count(point.name),
        );
      } else if (match.fact && said && differs) {
        this.#reportAt(
          subject,
          point.pointer,
          `${point.name}: expected "${formatFact(match.fact)}" (${this.#place(match.keys)}), found "${formatFact(said)}". Correct the one that differs from the page.`,
        );
      }
    }
    for (const point of wanted.values()) {
      if (found.has(point.name)) continue;
      this.#count(point.kind, false);
      if (missed.causeOf(point.name) !== undefined) continue;
      this.#reportAt(
        subject,
        nearest(point.name, found) ?? pointer,
        `${point.name}: expected ${describe(point)} (${this.#place(point.keys)}), found nothing. Add it to the contract, or remove it from the inventory.`,
        missed.count(point.name),
      );
    }
  }

  missOperation(id: string, pointer: string, points: readonly ContractPoint[]): void {
    for (const { kind } of points) this.#count(kind, false);
    this.#reportAt(
      id,
      pointer,
      `expected no operation "${id}", because the inventory does not list it, found it. Add it to ${this.#file.name}, from its page.`,
    );
  }

  inventOperation(id: string, points: readonly InventoryPoint[]): void {
    for (const { kind } of points) this.#count(kind, false);
    this.report(
      ['operations', id],
      id,
      `expected an operation "${id}", found none in the contract. Add it, or remove it from the inventory.`,
    );
  }

  /** Reports something that is wrong in the inventory itself. */
  report(keys: readonly string[], subject: string, message: string): void {
    const pointer = `#/${keys.join('/')}`;
    this.problems.push({
      file: this.#file.name,
      ...this.#file.locate(keys),
      rule: 'inventory',
      subject: subject || (keys[1] ?? keys[0] ?? ''),
      pointer,
      message,
    });
  }

  coverage(): Coverage[] {
    return [...this.#counts].map(([kind, counts]) => ({ kind, ...counts }));
  }

  #count(kind: PointKind, agreed: boolean): void {
    const counts = this.#counts.get(kind);
    if (!counts) return;
    counts.total += 1;
    if (agreed) counts.agreed += 1;
  }

  /** Reports something at a place of the contract; once, where several replies or operations share it. */
  #reportAt(subject: string, pointer: string, message: string, more = 0): void {
    const what = `${pointer} ${message.replace(/^(reply|header) \d+/, '$1')}`;
    if (this.#reported.has(what)) return;
    this.#reported.add(what);
    this.problems.push({ ...problemAt(this.#contract, pointer, 'inventory', message), subject, more });
  }

  #place(keys: readonly string[]): string {
    return `${this.#file.name}:${this.#file.locate(keys).line}`;
  }
}

/** Items of a list need no line of their own where the inventory knows the list only by its name. */
function isImplied(point: ContractPoint, wanted: ReadonlyMap<string, InventoryPoint>): boolean {
  if (!point.nameless) return false;
  const owner = wanted.get(point.name.replace(/(\[\]|\.\*)+$/, ''));
  return owner !== undefined && owner.fact === undefined;
}

function describe(point: { readonly name: string; readonly fact: ReadonlySet<string> | undefined }): string {
  return point.fact ? `"${formatFact(point.fact)}"` : 'a field of that name';
}

/** The place of the closest parent of a field that is missing. */
function nearest(name: string, found: ReadonlyMap<string, ContractPoint>): string | undefined {
  const [place = '', status = ''] = name.split(' ');
  let path = name;
  while (path.includes('.')) {
    path = path.slice(0, path.lastIndexOf('.'));
    const parent = found.get(path) ?? found.get(path.replace(/\[\]$/, ''));
    if (parent) return parent.pointer;
  }
  return (
    found.get(`status ${status}`)?.pointer ?? [...found.values()].find((point) => point.name.startsWith(place))?.pointer
  );
}
