import type { OpenApiDocument } from '../src/document.ts';
import { listOperations } from '../src/operations.ts';
import { type ContractPoint, listOperationPoints } from './contract-points.ts';
import type { Fields, Inventory } from './inventory-form.ts';
import { type InventoryPoint, listEntry } from './inventory-points.ts';
import { type Point, statement } from './point.ts';

/** What one side says about the delivery of one event. */
interface EventPoints<Side extends Point> {
  readonly pointer: string;
  readonly points: readonly Side[];
}

/** Lists what the contract says about each delivery; it is described like an operation whose path is the event. */
export function listContractEvents(document: OpenApiDocument): Map<string, EventPoints<ContractPoint>> {
  const deliveries = listOperations({ ...document, paths: document.webhooks ?? {} });
  return new Map(
    deliveries.map((delivery) => {
      const pointer = delivery.pointer.replace('#/paths/', '#/webhooks/');
      const answers = Object.keys(delivery.object.responses).map((status) => {
        return { ...statement('detail', `answer ${status}`, status), pointer: `${pointer}/responses/${status}` };
      });
      const points = listOperationPoints(document, { ...delivery, pointer, replies: [] });
      return [delivery.path, { pointer, points: [...points, ...answers].map(asEvent) }];
    }),
  );
}

/** Lists what the inventory says about each delivery. */
export function listInventoryEvents(inventory: Inventory): Map<string, readonly InventoryPoint[]> {
  const { events } = inventory;
  if (!events) return new Map();
  const names = Object.keys(events.list);
  return new Map(
    Object.entries(events.list).map(([event, own]) => {
      const keys = ['events', 'list', event];
      const common = Object.fromEntries(
        Object.entries(events.body).map(([path, fact]) => [
          path,
          fact?.replaceAll('{events}', names.join(' | ')).replaceAll('{event}', event) ?? null,
        ]),
      );
      const body: Fields = { ...common, ...own?.body };
      const entry = {
        request: `POST ${event}`,
        page: own?.page ?? events.page,
        header: inventory.headers?.[events.headers] ?? {},
        inferred: own?.inferred ? (['operation'] as const) : [],
        body,
      };
      const answers = events.answers.map((status) => ({
        ...statement('detail', `answer ${status}`, status),
        keys: ['events', 'answers'],
      }));
      return [event, [...listEntry(inventory, entry, keys), ...answers].map(asEvent)];
    }),
  );
}

/** Deliveries are counted apart from operations. */
function asEvent<Side extends Point>(point: Side): Side {
  if (point.kind === 'operation') return { ...point, kind: 'event' };
  return point.kind === 'detail' ? point : { ...point, kind: 'event field' };
}
