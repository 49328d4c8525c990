import type { Row } from '../faults.ts';
import type { Reply } from '../removal-server.ts';
import { standardRules } from '../rules.ts';
import type { State } from '../state.ts';
import { at, fieldsOf, paths } from './change.ts';

const { deleteContact, hasContact, isMember, removeMember, removeFromAudience, count, isDryRun } = standardRules;
const { bulk, contact, list, campaign, audience } = paths;

/** As a database compares by LIKE. */
function isLike(text: string, pattern: string): boolean {
  const literal = (part: string) => part.replace(/[^a-z0-9]/gi, '\\$&');
  return new RegExp(`^${pattern.split('%').map(literal).join('.*')}$`).test(text);
}

const idsOf = (text: string) => fieldsOf(text).contact_ids ?? [];

function forgetEverywhere(state: State, id: string): void {
  for (const members of [...state.lists.values(), ...state.campaigns.values()]) members.delete(id);
}

function removed(reply: Reply, path: string, kind: 'list_id' | 'campaign_id'): void {
  const [, , , parent, , contact_id] = path.split('/');
  reply.status = 200;
  reply.body = { data: { removed: true, [kind]: parent, contact_id } };
}

/** Semantics: every reply is a right one, only another call shows the fault. */
export const stateFaults: { readonly leadlex: readonly Row[]; readonly autosend: readonly Row[] } = {
  leadlex: [
    [
      'only single deletions delete nothing',
      at(200, contact, (_, __, { path }, state) => void state.contacts.add(path.split('/')[3] ?? '')),
    ],
    [
      'a deletion deletes another contact, too',
      {
        rules: {
          deleteContact: (state, id) => {
            deleteContact(state, id);
            const [other] = state.contacts;
            if (other) deleteContact(state, other);
          },
        },
      },
    ],
    ['a deletion deletes everything', { rules: { deleteContact: (state) => state.contacts.clear() } }],
    [
      'a deletion empties the lists',
      {
        rules: {
          deleteContact: (state, id) => {
            deleteContact(state, id);
            for (const members of state.lists.values()) members.clear();
          },
        },
      },
    ],
    [
      'a deletion empties the campaigns',
      {
        rules: {
          deleteContact: (state, id) => {
            deleteContact(state, id);
            for (const members of state.campaigns.values()) members.clear();
          },
        },
      },
    ],
    ['a deletion leaves the memberships', { rules: { deletionEndsMemberships: false } }],
    [
      'only every second deletion deletes',
      {
        after: (reply, { path }, state) => {
          const id = path.split('/')[3] ?? '';
          if (reply.status !== 200 || !contact.test(path)) return;
          state.answers.set('turn', { text: state.answers.has('turn') ? '' : id, status: 0, body: null });
          if (state.answers.get('turn')?.text === '') state.contacts.add(id);
        },
      },
    ],
    [
      'a deletion brings back the contact that was deleted before it',
      {
        after: (reply, { path }, state) => {
          if (reply.status !== 200 || !contact.test(path)) return;
          const former = state.answers.get('former');
          if (former) state.contacts.add(former.text);
          state.answers.set('former', { text: path.split('/')[3] ?? '', status: 0, body: null });
        },
      },
    ],
    [
      'a deletion in bulk brings back who was deleted before it',
      {
        after: (reply, { path, text }, state) => {
          if (reply.status !== 200 || !bulk.test(path) || text.includes('"dry_run":true')) return;
          for (const id of idsOf(state.answers.get('former')?.text ?? '{}'))
            if (!idsOf(text).includes(id)) state.contacts.add(id);
          state.answers.set('former', { text, status: 0, body: null });
        },
      },
    ],
    [
      'a removal from a list brings back who was removed before',
      {
        rules: {
          removeMember: (kind, state, parent, id) => {
            removeMember(kind, state, parent, id);
            if (kind !== 'lists') return;
            const former = state.answers.get('former');
            if (former) state.lists.get(former.text.split(' ')[0] ?? '')?.add(former.text.split(' ')[1] ?? '');
            state.answers.set('former', { text: `${parent} ${id}`, status: 0, body: null });
          },
        },
      },
    ],
    [
      'the beginning of an Idempotency-Key is enough',
      { rules: { replayKey: ({ headers }) => headers['idempotency-key']?.slice(0, 32) || undefined } },
    ],
    [
      'a replay deletes another contact',
      {
        after: (reply, { path, headers }, state) => {
          const key = headers['idempotency-key'];
          if (!key || !bulk.test(path) || reply.status !== 200) return;
          if (state.answers.has(`${key} once`)) state.contacts.delete([...state.contacts].at(-1) ?? '');
          state.answers.set(`${key} once`, { text: '', status: 0, body: null });
        },
      },
    ],
    [
      'a refused removal from one campaign is carried out in another',
      {
        after: (reply, { path }, state) => {
          if (reply.status === 404 && campaign.test(path))
            for (const members of state.campaigns.values()) members.delete(path.split('/')[5] ?? '');
        },
      },
    ],
    [
      'a contact of another workspace is deleted',
      at(404, contact, (_, reply, { path }) => {
        const id = path.split('/')[3] ?? '';
        if (id.endsWith('901') || id.endsWith('902')) {
          reply.status = 200;
          reply.body = { data: { deleted: true, id } };
        }
      }),
    ],
    [
      'the beginning of an id is enough to delete',
      {
        rules: {
          hasContact: (state, id) => [...state.contacts].some((other) => id.length > 8 && other.startsWith(id)),
          deleteContact: (state, id) => {
            for (const other of state.contacts) if (other.startsWith(id)) state.contacts.delete(other);
          },
        },
      },
    ],
    [
      '% in an id stands for anything',
      {
        rules: {
          deleteContact: (state, id) => {
            for (const other of state.contacts) if (isLike(other, id)) state.contacts.delete(other);
          },
          hasContact: (state, id) => [...state.contacts].some((other) => isLike(other, id)),
        },
      },
    ],
    [
      'deleting an unknown id deletes another contact',
      {
        after: (reply, { path }, state) => {
          if (reply.status === 404 && contact.test(path)) {
            const [first] = state.contacts;
            if (first) state.contacts.delete(first);
          }
        },
      },
    ],
    [
      'a second deletion deletes another contact',
      {
        after: (reply, { path }, state) => {
          if (reply.status === 404 && contact.test(path)) state.contacts.delete([...state.contacts].at(-1) ?? '');
        },
      },
    ],
    ['a dry run deletes', { rules: { isDryRun: () => false } }],
    [
      'a dry run ends the memberships',
      {
        after: (reply, { path, text }, state) => {
          if (bulk.test(path) && reply.status === 200 && text.includes('"dry_run":true'))
            for (const id of idsOf(text)) forgetEverywhere(state, id);
        },
      },
    ],
    [
      'a dry run counts nothing',
      at(200, bulk, ({ data }, _, { text }) => {
        if (text.includes('"dry_run":true')) {
          data['deleted_count'] = 0;
          data['not_found_count'] = 0;
        }
      }),
    ],
    [
      'a dry run does not look what exists',
      at(200, bulk, ({ data }, _, { text }) => {
        if (text.includes('"dry_run":true')) {
          data['deleted_count'] = new Set(idsOf(text)).size;
          data['not_found_count'] = 0;
        }
      }),
    ],
    ['dry_run false is a dry run', { rules: { isDryRun: (value) => value !== undefined } }],
    ['no dry_run is a dry run', { rules: { isDryRun: (value) => value !== false } }],
    [
      'a second dry run counts nothing',
      {
        rules: { isDryRun },
        after: (reply, { path, text }, state) => {
          if (!bulk.test(path) || reply.status !== 200 || !text.includes('"dry_run":true')) return;
          const seen = state.answers.has(text);
          state.answers.set(text, { text, status: 200, body: null });
          if (seen) reply.body = { data: { deleted_count: 0, not_found_count: idsOf(text).length, errors: [] } };
        },
      },
    ],
    ['only the first id is deleted', { rules: { selectToDelete: (ids) => ids.slice(0, 1) } }],
    ['the last id is not deleted', { rules: { selectToDelete: (ids) => (ids.length > 1 ? ids.slice(0, -1) : ids) } }],
    ['only 100 ids are looked at', { rules: { distinct: (ids) => [...new Set(ids)].slice(0, 100) } }],
    [
      'an unknown id stops the deletion',
      {
        rules: {
          count: (known, unknown) => count(unknown.length > 0 ? [] : known, unknown),
          selectToDelete: (ids) => ids,
        },
      },
    ],
    ['unknown ids count as deleted', { rules: { count: (known, unknown) => count([...known, ...unknown], []) } }],
    ['unknown ids are not counted', { rules: { count: (known) => count(known, []) } }],
    [
      'unknown ids are errors',
      {
        rules: {
          count: (known, unknown) => ({
            ...count(known, []),
            errors: unknown.map((contact_id) => ({ contact_id, code: 'not_found', message: 'x' })),
          }),
        },
      },
    ],
    [
      'unknown ids are errors, too',
      {
        rules: {
          count: (known, unknown) => ({
            ...count(known, unknown),
            errors: unknown.map((contact_id) => ({ contact_id, code: 'not_found', message: 'x' })),
          }),
        },
      },
    ],
    [
      'contacts of another workspace count as deleted',
      { rules: { hasContact: (state, id) => hasContact(state, id) || state.foreign.has(id) } },
    ],
    ['an id given twice counts twice', { rules: { distinct: (ids) => ids } }],
    [
      'an id given twice is deleted once and missing once',
      {
        rules: {
          distinct: (ids) => ids,
          count: (known, unknown) => {
            const distinct = [...new Set(known)];
            return count(distinct, [...unknown, ...known.slice(distinct.length)]);
          },
        },
      },
    ],
    ['an Idempotency-Key means nothing', { rules: { replays: false } }],
    [
      'an Idempotency-Key is remembered for one replay',
      {
        after: (reply, { path, headers }, state) => {
          const key = headers['idempotency-key'];
          if (!key || !bulk.test(path) || reply.status !== 200) return;
          const counted = state.answers.get(`${key} again`);
          if (counted) state.answers.delete(key);
          else if (state.answers.has(`${key} once`))
            state.answers.set(`${key} again`, { text: '', status: 0, body: null });
          state.answers.set(`${key} once`, { text: '', status: 0, body: null });
          if (state.answers.has(`${key} again`)) state.answers.delete(key);
        },
      },
    ],
    [
      'every call is replayed, with a key or not',
      { rules: { replayKey: ({ headers, text }) => headers['idempotency-key'] || text } },
    ],
    [
      'a call with another Idempotency-Key is replayed',
      { rules: { replayKey: ({ headers, text }) => (headers['idempotency-key'] ? text : undefined) } },
    ],
    [
      'a conflicting call is refused and carried out',
      {
        rules: { conflict: 409 },
        after: (reply, { path, text }, state) => {
          if (reply.status === 409 && bulk.test(path)) for (const id of idsOf(text)) state.contacts.delete(id);
        },
      },
    ],
    [
      'a conflicting call is replayed and carried out',
      {
        rules: { conflict: 'replay' },
        after: (reply, { path, text, headers }, state) => {
          if (headers['idempotency-key'] && reply.status === 200 && bulk.test(path) && !text.includes('"dry_run":true'))
            for (const id of idsOf(text)) state.contacts.delete(id);
        },
      },
    ],
    [
      'a replay of a dry run deletes',
      {
        after: (reply, { path, text, headers }, state) => {
          const key = headers['idempotency-key'];
          if (!key || !bulk.test(path) || reply.status !== 200 || !text.includes('"dry_run":true')) return;
          if (state.answers.has(`${key} seen`)) for (const id of idsOf(text)) state.contacts.delete(id);
          state.answers.set(`${key} seen`, { text: '', status: 0, body: null });
        },
      },
    ],
    [
      'too many ids are refused after the first were deleted',
      {
        after: (reply, { path, text }, state) => {
          if (reply.status === 400 && bulk.test(path) && text.length > 10_000)
            for (const id of idsOf(text).slice(0, 500)) state.contacts.delete(id);
        },
      },
    ],
    [
      'a body with a wrong type is refused after the deletion',
      {
        after: (reply, { path, text }, state) => {
          if (reply.status !== 400 || !bulk.test(path) || !text.includes('42')) return;
          for (const id of idsOf(text)) state.contacts.delete(id);
        },
      },
    ],
    [
      'a removal from a list deletes the contact',
      {
        rules: {
          removeMember: (kind, state, parent, id) => {
            removeMember(kind, state, parent, id);
            if (kind === 'lists') {
              deleteContact(state, id);
              forgetEverywhere(state, id);
            }
          },
        },
      },
    ],
    [
      'a removal from a campaign deletes the contact',
      {
        rules: {
          removeMember: (kind, state, parent, id) => {
            removeMember(kind, state, parent, id);
            if (kind === 'campaigns') deleteContact(state, id);
          },
        },
      },
    ],
    [
      'a removal from a list is one from all lists',
      {
        rules: {
          removeMember: (kind, state, _, id) => {
            for (const members of state[kind].values()) members.delete(id);
          },
        },
      },
    ],
    [
      'a removal from a campaign is one from all campaigns',
      {
        rules: {
          removeMember: (kind, state, parent, id) => {
            if (kind === 'lists') removeMember(kind, state, parent, id);
            else for (const members of state.campaigns.values()) members.delete(id);
          },
        },
      },
    ],
    [
      'a removal from a list ends campaigns',
      {
        rules: {
          removeMember: (kind, state, parent, id) => {
            removeMember(kind, state, parent, id);
            if (kind === 'lists') for (const members of state.campaigns.values()) members.delete(id);
          },
        },
      },
    ],
    [
      'a removal from a campaign ends lists',
      {
        rules: {
          removeMember: (kind, state, parent, id) => {
            removeMember(kind, state, parent, id);
            if (kind === 'campaigns') for (const members of state.lists.values()) members.delete(id);
          },
        },
      },
    ],
    [
      'a removal from a list removes all its contacts',
      {
        rules: {
          removeMember: (kind, state, parent, id) => {
            if (kind === 'lists') state.lists.get(parent)?.clear();
            else removeMember(kind, state, parent, id);
          },
        },
      },
    ],
    [
      'a removal from a campaign removes all its contacts',
      {
        rules: {
          removeMember: (kind, state, parent, id) => {
            if (kind === 'campaigns') state.campaigns.get(parent)?.clear();
            else removeMember(kind, state, parent, id);
          },
        },
      },
    ],
    [
      'a removal from a list removes nothing',
      {
        rules: {
          removeMember: (kind, state, parent, id) => {
            if (kind === 'campaigns') removeMember(kind, state, parent, id);
          },
        },
      },
    ],
    [
      'a removal from a campaign removes nothing',
      {
        rules: {
          removeMember: (kind, state, parent, id) => {
            if (kind === 'lists') removeMember(kind, state, parent, id);
          },
        },
      },
    ],
    [
      'a removal removes the neighbour',
      {
        rules: {
          removeMember: (kind, state, parent, id) => {
            const members = state[kind].get(parent);
            members?.delete(id);
            const [other] = members ?? [];
            if (other) members?.delete(other);
          },
        },
      },
    ],
    [
      'a second removal from a list is a success',
      at(404, list, ({ error }, reply, { path }) => {
        if (error['code'] === 'membership_not_found') removed(reply, path, 'list_id');
      }),
    ],
    [
      'a second removal from a campaign is a success',
      at(404, campaign, ({ error }, reply, { path }) => {
        if (error['code'] === 'enrollment_not_found') removed(reply, path, 'campaign_id');
      }),
    ],
    [
      'an empty list is gone',
      { rules: { findParent: (parents, id) => ((parents.get(id)?.size ?? 0) > 0 ? parents.get(id) : undefined) } },
    ],
    [
      'a membership of any list is one of this list',
      {
        rules: {
          isMember: (_, id, state) =>
            [...state.lists.values(), ...state.campaigns.values()].some((members) => members.has(id)),
          removeMember: (kind, state, _, id) => {
            for (const members of state[kind].values()) members.delete(id);
          },
        },
      },
    ],
    [
      'a contact of no list is taken for one of it',
      { rules: { isMember: (members, id, state) => isMember(members, id, state) || state.contacts.has(id) } },
    ],
    [
      'a contact of another workspace is taken for one of the list',
      { rules: { isMember: (members, id, state) => isMember(members, id, state) || state.foreign.has(id) } },
    ],
    [
      'the beginning of the id of a list is enough',
      {
        rules: {
          findParent: (parents, id) => [...parents].find(([other]) => id.length > 8 && other.startsWith(id))?.[1],
        },
      },
    ],
    [
      'the beginning of the id of a contact is enough on a list',
      { rules: { isMember: (members, id) => [...members].some((other) => id.length > 8 && other.startsWith(id)) } },
    ],
    [
      'a refused removal removes from other lists',
      {
        after: (reply, { path }, state) => {
          if (reply.status === 404 && list.test(path))
            for (const members of state.lists.values()) members.delete(path.split('/')[5] ?? '');
        },
      },
    ],
    [
      'a refused removal from a campaign deletes the contact',
      {
        after: (reply, { path }, state) => {
          if (reply.status === 404 && campaign.test(path)) state.contacts.delete(path.split('/')[5] ?? '');
        },
      },
    ],
    [
      'every third removal fails',
      {
        after: (reply, { path, index }) => {
          if (list.test(path) && reply.status === 200 && index % 3 === 0) {
            reply.status = 500;
            reply.body = { error: { code: 'x', message: 'x' } };
          }
        },
      },
    ],
    [
      'another method deletes',
      {
        after: (reply, { method, path }, state) => {
          if (method === 'PUT' && contact.test(path)) state.contacts.delete(path.split('/')[3] ?? '');
          void reply;
        },
      },
    ],
    [
      'another method removes from a list, and says so',
      {
        after: (reply, { method, path }, state) => {
          if (method === 'POST' && list.test(path) && !path.endsWith('nothing')) {
            state.lists.get(path.split('/')[3] ?? '')?.delete(path.split('/')[5] ?? '');
            removed(reply, path, 'list_id');
          }
        },
      },
    ],
    [
      'HEAD deletes',
      {
        after: (_, { method, path }, state) => {
          if (method === 'HEAD' && contact.test(path)) state.contacts.delete(path.split('/')[3] ?? '');
        },
      },
    ],
    [
      'a longer path removes from a campaign',
      {
        before: (call) => {
          call.path = call.path.replace(/(campaigns\/[^/]+\/contacts\/[^/]+)\/nothing$/, '$1');
        },
      },
    ],
  ],
  autosend: [
    ['a removal removes nothing', { rules: { removeFromAudience: () => undefined } }],
    [
      'nobody is removed where one of them is not on the list',
      {
        after: (reply, { path, text }, state) => {
          const { data } = reply.body as { data?: { notInList?: number; removed?: number } };
          if (!data?.notInList || !data.removed) return;
          const members = state.audiences.get(path.split('/')[2] ?? '');
          for (const id of fieldsOf(text).contactIds ?? []) if (state.people.has(id)) members?.add(id);
        },
      },
    ],
    [
      'a removal brings back who was removed before',
      {
        rules: {
          removeFromAudience: (state, audienceId, id) => {
            removeFromAudience(state, audienceId, id);
            const former = state.answers.get('former');
            if (former) state.audiences.get(audienceId)?.add(former.text);
            state.answers.set('former', { text: id, status: 0, body: null });
          },
        },
      },
    ],
    [
      'a removal by address removes nothing',
      {
        after: (reply, { text, path }, state) => {
          if (reply.status === 200 && text.includes('"emails"'))
            for (const [id, email] of state.people)
              if (text.toLowerCase().includes(email)) state.audiences.get(path.split('/')[2] ?? '')?.add(id);
        },
      },
    ],
    [
      'a removal is one from all lists',
      {
        rules: {
          removeFromAudience: (state, _, id) => {
            for (const members of state.audiences.values()) members.delete(id);
          },
        },
      },
    ],
    [
      'a removal removes all contacts of the list',
      { rules: { removeFromAudience: (state, list) => state.audiences.get(list)?.clear() } },
    ],
    [
      'a removal removes the neighbour',
      {
        rules: {
          removeFromAudience: (state, list, id) => {
            removeFromAudience(state, list, id);
            const [other] = state.audiences.get(list) ?? [];
            if (other) removeFromAudience(state, list, other);
          },
        },
      },
    ],
    ['only the first contact is removed', { rules: { selectToDelete: (ids) => ids.slice(0, 1) } }],
    [
      'the last contact is not removed',
      { rules: { selectToDelete: (ids) => (ids.length > 1 ? ids.slice(0, -1) : ids) } },
    ],
    [
      'everybody counts as removed',
      { rules: { countRemoval: (count, others) => ({ removed: count + others, notInList: 0, errors: [] }) } },
    ],
    [
      'who is not on the list is not counted',
      { rules: { countRemoval: (count) => ({ removed: count, notInList: 0, errors: [] }) } },
    ],
    [
      'who is not on the list is an error',
      {
        rules: {
          countRemoval: (count, others) => ({
            removed: count,
            notInList: 0,
            errors: Array.from({ length: others }, () => ({})),
          }),
        },
      },
    ],
    [
      'the counts are swapped',
      { rules: { countRemoval: (count, others) => ({ removed: others, notInList: count, errors: [] }) } },
    ],
    ['a contact that is named twice counts twice', { rules: { distinct: (ids) => ids } }],
    [
      'a contact of another list is taken for one of this list',
      {
        rules: {
          isMember: (_, id, state) => [...state.audiences.values()].some((members) => members.has(id)),
          removeFromAudience: (state, _, id) => {
            for (const members of state.audiences.values()) members.delete(id);
          },
        },
      },
    ],
    ['any contact is taken for one of the list', { rules: { isMember: (_, id, state) => state.people.has(id) } }],
    [
      'an unknown list is any list',
      {
        rules: {
          findParent: (parents, id) => parents.get(id) ?? [...parents.values()][0],
          removeFromAudience: (state, list, id) => {
            (state.audiences.get(list) ?? [...state.audiences.values()][0])?.delete(id);
          },
        },
      },
    ],
    [
      'the beginning of the id of a list is enough',
      {
        rules: {
          findParent: (parents, id) => [...parents].find(([other]) => id.length > 8 && other.startsWith(id))?.[1],
          removeFromAudience: (state, list, id) => {
            for (const [other, members] of state.audiences) if (other.startsWith(list)) members.delete(id);
          },
        },
      },
    ],
    [
      'the beginning of an id is enough',
      {
        rules: {
          isMember: (members, id) => [...members].some((other) => id.length > 8 && other.startsWith(id)),
          removeFromAudience: (state, list, id) => {
            const members = state.audiences.get(list);
            for (const other of members ?? []) if (other.startsWith(id)) members?.delete(other);
          },
        },
      },
    ],
    ['the letter case of an address matters', { rules: { emailsIgnoreCase: false } }, 'inferred'],
    [
      'an empty list is gone',
      { rules: { findParent: (parents, id) => ((parents.get(id)?.size ?? 0) > 0 ? parents.get(id) : undefined) } },
    ],
    [
      'both fields are refused after the removal',
      {
        after: (reply, { text, path }, state) => {
          if (reply.status !== 400 || !text.startsWith('{"contactIds') || !text.includes('"emails"')) return;
          for (const id of fieldsOf(text).contactIds ?? []) state.audiences.get(path.split('/')[2] ?? '')?.delete(id);
        },
      },
    ],
    [
      'GLOBAL_CONTACT_LIST is refused after the removal',
      {
        after: (reply, { text, path }, state) => {
          if (reply.status < 400 || !path.includes('GLOBAL')) return;
          for (const id of fieldsOf(text).contactIds ?? [])
            for (const members of state.audiences.values()) members.delete(id);
        },
      },
    ],
    [
      'a refused removal removes from other lists',
      {
        after: (reply, { text, path }, state) => {
          if (reply.status !== 404 || !audience.test(path)) return;
          for (const id of fieldsOf(text).contactIds ?? [])
            for (const members of state.audiences.values()) members.delete(id);
        },
      },
    ],
    [
      'another method removes',
      {
        after: (_, { method, path, text }, state) => {
          if (method !== 'PUT' || !audience.test(path)) return;
          for (const id of fieldsOf(text).contactIds ?? []) state.audiences.get(path.split('/')[2] ?? '')?.delete(id);
        },
      },
    ],
    [
      'a removal by address is one from all lists',
      {
        after: (reply, { text }, state) => {
          if (reply.status === 200 && text.includes('"emails"'))
            for (const [id, email] of state.people)
              if (text.toLowerCase().includes(email))
                for (const members of state.audiences.values()) members.delete(id);
        },
      },
    ],
  ],
};
