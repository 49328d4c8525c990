import { describe, expect, it } from 'vitest';
import { type Call, firstDetail, receiveEvents, startAutoSend } from './autosend-support.ts';

const from = { email: 'shop@example.com', name: 'Shop' };
const mail = { to: { email: 'jane@example.com', name: 'Jane' }, from, subject: 'Hello', text: 'Hi' };
const suppressForAll = (call: Call, ...emails: string[]) =>
  call('POST', '/suppression-groups/emails/suppress', { emails, isGlobal: true });

describe('a mail', () => {
  it('is told as sent and delivered, to each of its recipients', async () => {
    const { sandbox, call } = await startAutoSend();
    const events = await receiveEvents({ sandbox, call });
    const { status, body } = await call('POST', '/mails/send', { ...mail, cc: [{ email: 'cc@example.com' }] });
    expect([status, body]).toEqual([
      200,
      {
        success: true,
        data: {
          emailId: expect.stringMatching(/^[\da-f]{24}$/),
          message: 'Email queued successfully.',
          totalRecipients: 2,
        },
      },
    ]);
    const data = { emailId: body.data.emailId, from: 'shop@example.com', to: mail.to, subject: 'Hello', test: false };
    const copy = { ...data, to: { email: 'cc@example.com' } };
    expect(await events()).toEqual([
      { type: 'email.sent', data },
      { type: 'email.delivered', data },
      { type: 'email.sent', data: copy },
      { type: 'email.delivered', data: copy },
    ]);
  });

  it('does not go to who is suppressed for all mail, unless that is bypassed', async () => {
    const { sandbox, call } = await startAutoSend();
    await suppressForAll(call, 'jane@example.com');
    const events = await receiveEvents({ sandbox, call });
    const send = async (body: object) => (await call('POST', '/mails/send', { ...mail, ...body })).body.data;
    const capital = { to: { email: 'Jane@Example.com' } };
    expect((await send(capital)).totalRecipients).toBe(0);
    expect((await send({ cc: [{ email: 'cc@example.com' }] })).totalRecipients).toBe(0);
    expect(await events()).toEqual([]);
    expect((await send({ ...capital, bypassSuppressions: true })).totalRecipients).toBe(1);
    expect((await send({ to: { email: 'john@example.com' }, cc: [mail.to] })).totalRecipients).toBe(1);
  });

  it('does not go to who left its group, while the group is in use', async () => {
    const { call } = await startAutoSend();
    const to = { email: 'john.doe@example.com' };
    const send = async (body: object) => (await call('POST', '/mails/send', { ...mail, to, ...body })).body.data;
    expect((await send({ unsubscribeGroupId: '20XWO' })).totalRecipients).toBe(0);
    expect((await send({ unsubscribeGroupId: 'AB12C3' })).totalRecipients).toBe(1);
    expect((await send({})).totalRecipients).toBe(1);
    await call('PUT', '/suppression-groups/20XWO', { isActive: false });
    expect((await send({ unsubscribeGroupId: '20XWO' })).totalRecipients).toBe(1);
  });

  it.each<[string, object, string]>([
    ['content', { text: undefined }, 'html'],
    ['a subject', { subject: undefined }, 'subject'],
    ['an address that is one', { to: { email: 'jane' } }, 'to'],
    ['at most 50 addresses', { bcc: Array.from({ length: 50 }, (_, n) => ({ email: `${n}@example.com` })) }, 'to'],
  ])('needs %s', async (_what, change, field) => {
    const { call } = await startAutoSend();
    const refused = await call('POST', '/mails/send', { ...mail, ...change });
    expect([refused.status, refused.body.error.code]).toEqual([400, 'VALIDATION_FAILED']);
    expect(firstDetail(refused).field).toBe(field);
  });

  it('of a template needs neither subject nor content', async () => {
    const { sandbox, call } = await startAutoSend();
    const events = await receiveEvents({ sandbox, call });
    const templateId = 'A-abc123def456ghi789jk';
    await call('POST', '/mails/send', { to: mail.to, from, templateId });
    expect(await events()).toMatchObject([{ data: { templateId, subject: 'Welcome, {{name}}' } }, {}]);
  });
});

describe('mails to many', () => {
  const many = { from, subject: 'News', html: '<p>News</p>' };

  it('are one each, and share a batch', async () => {
    const { sandbox, call } = await startAutoSend();
    const events = await receiveEvents({ sandbox, call });
    const recipients = [mail.to, { email: 'john@example.com' }];
    const { body } = await call('POST', '/mails/bulk', { ...many, recipients });
    const { batchId } = body.data;
    expect(body.data).toEqual({
      batchId: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4/),
      totalRecipients: 2,
      successCount: 2,
      failedCount: 0,
    });
    const sent = (await events()).filter(({ type }) => type === 'email.sent');
    expect(sent).toMatchObject([{ data: { batchId, to: mail.to } }, { data: { batchId, to: recipients[1] } }]);
    expect(sent[0]?.data['emailId']).not.toBe(sent[1]?.data['emailId']);
  });

  it('fail for who is suppressed or has no address', async () => {
    const { call } = await startAutoSend();
    await suppressForAll(call, 'jane@example.com');
    const recipients = [mail.to, { email: 'nonsense' }, { email: 'john@example.com' }];
    const { body } = await call('POST', '/mails/bulk', { ...many, recipients });
    expect(body.data).toMatchObject({ totalRecipients: 3, successCount: 1, failedCount: 2 });
  });

  it('need content, and at most 100 recipients', async () => {
    const { call } = await startAutoSend();
    const refused = await call('POST', '/mails/bulk', { from, subject: 'News', recipients: [mail.to] });
    expect(firstDetail(refused).field).toBe('html');
    const recipients = Array.from({ length: 101 }, (_, n) => ({ email: `${n}@example.com` }));
    expect((await call('POST', '/mails/bulk', { ...many, recipients })).status).toBe(400);
  });
});
