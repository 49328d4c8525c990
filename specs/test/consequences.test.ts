import { expect, test } from 'vitest';
import { Consequences } from '../lint/consequences.ts';
import { statement } from '../lint/point.ts';

function named(...names: readonly string[]) {
  return new Map(names.map((name) => [name, statement('detail', name, true)]));
}

test('what belongs to a status or a field of one side follows from it', () => {
  const one = named(
    'status 204',
    'inferred 204',
    'header 204 X-Request-ID',
    'code 204 gone',
    'reply 204 data',
    'body list',
    'body list[].id',
    'body name',
    'status 200',
    'reply 200 data',
  );
  const consequences = new Consequences(one, named('status 200'));
  expect([...one.keys()].map((name) => [name, consequences.causeOf(name), consequences.count(name)])).toEqual([
    ['status 204', undefined, 4],
    ['inferred 204', 'status 204', 0],
    ['header 204 X-Request-ID', 'status 204', 0],
    ['code 204 gone', 'status 204', 0],
    ['reply 204 data', 'status 204', 0],
    ['body list', undefined, 1],
    ['body list[].id', 'body list', 0],
    ['body name', undefined, 0],
    ['status 200', undefined, 0],
    ['reply 200 data', undefined, 0],
  ]);
});
