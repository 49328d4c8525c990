import { describe, expect, it } from 'vitest';
import { firstDetail, startAutoSend } from './autosend-support.ts';

const path = '/events/eventName/order_completed';
const jane = '60d5ec49f1b2c72d9c8b1111';
const empty = { key: 'AS_empty' };

describe('the definition of an event', () => {
  it('is listed, read and changed; properties are replaced, the name never', async () => {
    const { clock, call } = await startAutoSend();
    const { data } = (await call('POST', '/events', { eventName: 'trial_started' })).body;
    expect(data).toEqual({
      id: expect.stringMatching(/^[\da-f]{24}$/),
      eventName: 'trial_started',
      description: null,
      properties: [],
      createdAt: '2026-03-01T12:00:00.000Z',
      updatedAt: '2026-03-01T12:00:00.000Z',
    });
    const { events } = (await call('GET', '/events')).body.data;
    expect(events).toMatchObject([{ eventName: 'order_completed' }, data]);
    clock.now += 1000;
    await call('PATCH', '/events/eventName/trial_started', { description: 'Began' });
    const properties = [{ propertyName: 'plan', type: 'string', suggestedValues: ['pro'] }];
    const changed = (await call('PATCH', '/events/eventName/trial_started', { properties })).body.data;
    expect(changed).toEqual({ ...data, description: 'Began', properties, updatedAt: '2026-03-01T12:00:01.000Z' });
    expect((await call('GET', '/events/eventName/trial_started')).body.data).toEqual(changed);
  });

  it.each<[string, object, string]>([
    ['a name of its own', { eventName: 'order_completed' }, 'eventName'],
    ['a name of letters, digits and underscores', { eventName: 'order completed' }, 'eventName'],
    [
      'properties of different names',
      {
        properties: [
          { propertyName: 'a', type: 'string' },
          { propertyName: 'a', type: 'number' },
        ],
      },
      'properties[1].propertyName',
    ],
    [
      'suggestions for texts only',
      { properties: [{ propertyName: 'a', type: 'number', suggestedValues: ['1'] }] },
      'properties[0].suggestedValues',
    ],
  ])('needs %s', async (_what, body, field) => {
    const { call } = await startAutoSend();
    const refused = await call('POST', '/events', { eventName: 'other', ...body });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(firstDetail(refused).field).toBe(field);
  });

  it('is unknown to other projects and after its deletion, which answers it once more', async () => {
    const { call } = await startAutoSend();
    const asks = [
      ['GET', path, undefined],
      ['PATCH', path, { description: 'X' }],
      ['DELETE', path, undefined],
      ['POST', '/events/send', { eventName: 'order_completed', contactId: jane }],
    ] as const;
    for (const [method, where, body] of asks) {
      const refused = await call(method, where, body, empty);
      expect([refused.status, refused.body.error.code]).toEqual([404, 'EVENT_NOT_FOUND']);
    }
    const { data } = (await call('GET', path)).body;
    expect((await call('DELETE', path)).body).toEqual({ success: true, data });
    for (const [method, where, body] of asks) {
      expect((await call(method, where, body)).body.error.code).toBe('EVENT_NOT_FOUND');
    }
    expect((await call('POST', '/events', { eventName: 'order_completed' })).status).toBe(200);
  });
});

describe('a report of an event', () => {
  const report = { eventName: 'order_completed', email: 'Jane@Example.com' };

  it('names its contact by address or by id, which counts', async () => {
    const { call } = await startAutoSend();
    const byEmail = await call('POST', '/events/send', report);
    expect([byEmail.status, byEmail.body.data]).toEqual([
      201,
      {
        id: expect.stringMatching(/^[\da-f]{24}$/),
        eventName: 'order_completed',
        contactId: jane,
        properties: {},
        createdAt: '2026-03-01T12:00:00.000Z',
      },
    ]);
    const both = { ...report, contactId: '60d5ec49f1b2c72d9c8b2222' };
    expect((await call('POST', '/events/send', both)).body.data.contactId).toBe('60d5ec49f1b2c72d9c8b2222');
    for (const contact of [{ email: 'nobody@example.com' }, { contactId: 'unknown', email: 'jane@example.com' }]) {
      const refused = await call('POST', '/events/send', { eventName: 'order_completed', ...contact });
      expect([refused.status, refused.body.error]).toEqual([404, { code: 'NOT_FOUND', message: 'Contact not found' }]);
    }
    expect((await call('POST', '/events/send', { eventName: 'order_completed' })).status).toBe(400);
  });

  it('has its values turned into the declared types', async () => {
    const { call } = await startAutoSend();
    await call('POST', '/events', {
      eventName: 'typed',
      properties: ['string', 'number', 'boolean', 'date'].map((type) => ({ propertyName: type, type })),
    });
    const given = { string: 5, number: '129.99', boolean: 'true', date: '2026-02-03' };
    const { body } = await call('POST', '/events/send', { ...report, eventName: 'typed', eventProperties: given });
    expect(body.data.properties).toEqual({
      string: '5',
      number: 129.99,
      boolean: true,
      date: '2026-02-03T00:00:00.000Z',
    });
    for (const [property, value] of [
      ['number', 'many'],
      ['number', ''],
      ['boolean', 'yes'],
      ['boolean', 1],
      ['boolean', 'constructor'],
      ['date', 'tomorrow'],
      ['date', 5],
      ['other', 'x'],
    ] as const) {
      const eventProperties = { [property]: value };
      const refused = await call('POST', '/events/send', { ...report, eventName: 'typed', eventProperties });
      expect([refused.status, firstDetail(refused).field]).toEqual([400, `eventProperties.${property}`]);
    }
  });

  it('adds its texts to the suggestions, each once', async () => {
    const { call } = await startAutoSend();
    for (const currency of ['USD', 'CHF', 'CHF']) {
      await call('POST', '/events/send', { ...report, eventProperties: { currency, order_total: 1 } });
    }
    const { properties } = (await call('GET', path)).body.data;
    expect(properties).toEqual([
      { propertyName: 'order_total', type: 'number' },
      { propertyName: 'currency', type: 'string', suggestedValues: ['USD', 'EUR', 'CHF'] },
      { propertyName: 'is_first_purchase', type: 'boolean' },
    ]);
  });
});
