import type { Row } from '../faults.ts';
import { header, paths } from './change.ts';

const { bulk, contact, list, campaign, audience, any } = paths;
const [limit, remaining, reset, id] = [
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-Request-ID',
] as const;

/** Headers and media types. */
export const headerFaults: { readonly leadlex: readonly Row[]; readonly autosend: readonly Row[] } = {
  leadlex: [
    ...[limit, remaining, reset, id].flatMap((name): Row[] => [
      [`no ${name} on a success`, header(bulk, name, '', 200)],
      [`no ${name} on a 400`, header(bulk, name, '', 400)],
      [`no ${name} on a 429`, header(bulk, name, '', 429)],
    ]),
    [`no ${id} on a 401`, header(bulk, id, '', 401)],
    [`no ${limit} on a 403`, header(bulk, limit, '', 403)],
    ['the limit is text', header(list, limit, 'unlimited')],
    ['the limit has a fraction', header(bulk, limit, '1000.5')],
    ['the limit has a unit', header(bulk, limit, '1000/day')],
    ['the remaining ones are negative', header(contact, remaining, '-1')],
    ['the remaining ones are text', header(campaign, remaining, 'many', 404)],
    ['the remaining ones never change', header(bulk, remaining, '4321')],
    ['the remaining ones rise', header(bulk, remaining, (_, { index }) => String(1000 + index))],
    ['the remaining ones fall by two', header(bulk, remaining, (_, { index }) => String(90_000 - 2 * index))],
    ['more remain than there are', header(list, remaining, '100001')],
    ['the reset is a date', header(bulk, reset, '2026-12-01T00:00:00Z')],
    ['the reset is in milliseconds', header(bulk, reset, (former) => `${former}000`)],
    ['the request id is empty', header(bulk, id, ' ')],
    ['the request id never changes', header(any, id, 'req_1')],
    ['the request id comes twice', header(any, id, (_, { index }) => `req_${Math.floor(index / 2)}`)],
    ['the media type is text/html', header(contact, 'content-type', 'text/html', 200)],
    ['the media type is text/plain on an error', header(list, 'content-type', 'text/plain', 404)],
    ['the media type is a JSON of another kind', header(campaign, 'content-type', 'application/vnd.api+json')],
    ['a header of the text undefined', header(bulk, id, 'undefined')],
  ],
  autosend: [
    ['the limit is text', header(audience, limit, 'two')],
    ['the remaining ones are negative', header(audience, remaining, '-1', 200)],
    ['the remaining ones never change', header(audience, remaining, '77')],
    ['the reset is in milliseconds', header(audience, reset, (former) => `${former}000`)],
    ['the media type is text/html', header(audience, 'content-type', 'text/html', 200)],
    ['the media type is a JSON of another kind', header(audience, 'content-type', 'application/hal+json', 200)],
  ],
};
