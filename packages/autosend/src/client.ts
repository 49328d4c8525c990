import {
  type ClientForms,
  type ClientOptions,
  createClient,
  InputError,
  type OperationDescriptor,
} from '@concordat/client';
import type { ContactListsBulk } from './bulk.ts';
import { defaultBaseUrl, operations } from './generated/operations.ts';
import type { AutoSendErrorCodes, AutoSendResources } from './generated/resources.ts';
import type { paths } from './generated/schema.ts';

/** What an AutoSend client is made from. */
export interface AutoSendOptions extends ClientOptions {
  /**
   * The project to work in, sent as `x-project-id`. An account key (`ASA_…`) needs it, a project key does not. It is not
   * sent with operations about the projects of the account themselves.
   */
  readonly projectId?: string | undefined;
}

/** Every operation of the AutoSend API as a method, by resource. */
export interface AutoSendClient
  extends ConfirmedDeletions<AutoSendResources>,
    ClientForms<paths, ConfirmedDeletions<AutoSendResources>, AutoSendErrorCodes> {
  readonly contactLists: ConfirmedDeletions<AutoSendResources>['contactLists'] & ContactListsBulk;
}

/** The same methods. Those that delete resolve with `undefined` where AutoSend confirms without a body. */
type ConfirmedDeletions<Resources> = {
  readonly [Resource in keyof Resources]: {
    [Verb in keyof Resources[Resource]]: Verb extends `delete${string}`
      ? MaybeEmpty<Resources[Resource][Verb]>
      : Resources[Resource][Verb];
  };
};

type MaybeEmpty<Method> = Method extends (...call: infer Call) => Promise<infer Data>
  ? (...call: Call) => Promise<Data | undefined>
  : Method;

/**
 * Makes a client of the AutoSend API.
 *
 * ```ts
 * const autosend = createAutoSendClient({ apiKey });
 * const { data } = await autosend.contactLists.removeContacts({ contactListId, emails });
 * ```
 *
 * @throws {InputError} when an option cannot be used, such as a key with a line break.
 */
export function createAutoSendClient(options: AutoSendOptions): AutoSendClient {
  const { projectId, ...others } = options ?? {};
  if (projectId !== undefined && !/^[!-~]+$/.test(projectId)) {
    throw new InputError({ field: 'projectId', message: 'projectId is empty or no id; give one or leave it out.' });
  }
  const needsProject = typeof others.apiKey === 'string' && others.apiKey.startsWith('ASA_');
  const prepareRequest = ({ method, headers }: Request, pathTemplate: string) => {
    const isGiven = headers.has(projectHeader);
    // Most keys belong to a project, and then there is nothing to say.
    if (!isGiven && projectId === undefined && !needsProject) return;
    const [operation, isAccountWide] = findOperation(`${method} ${pathTemplate}`);
    if (isAccountWide) headers.delete(projectHeader);
    else if (isGiven) return;
    else if (projectId !== undefined) headers.set(projectHeader, projectId);
    else {
      const message = 'an account key (ASA_…) needs the option projectId here. Nothing was sent.';
      throw new InputError({ operation, field: 'projectId', message });
    }
  };
  const client = createClient<paths, ConfirmedDeletions<AutoSendResources>, AutoSendErrorCodes>(
    {
      operations,
      loadCodes,
      defaultBaseUrl,
      prepareRequest,
      isFailure,
      emptyDeletions: true,
      pacing: { requests: 2, perSeconds: 1 },
    },
    others,
  );
  const { contactLists } = client;
  const bulk: ContactListsBulk = {
    // Only those who remove contacts in bulk load what it takes.
    removeAllContacts: async (...call) => (await import('./bulk.ts')).removeAllContacts(contactLists, ...call),
  };
  return Object.assign(client, { contactLists: Object.assign(contactLists, bulk) });
}

/** Only those whose calls fail load what the codes are. */
const loadCodes = () => import('./generated/codes.ts');

const projectHeader = 'x-project-id';

/** The operation behind a request, and whether it is about all projects. */
function findOperation(request: string): [operation: string | undefined, isAccountWide: boolean] {
  for (const [resource, methods] of Object.entries<Readonly<Record<string, OperationDescriptor>>>(operations)) {
    for (const [verb, descriptor] of Object.entries(methods)) {
      if (descriptor.request === request) return [`${resource}.${verb}`, descriptor.accountWide === true];
    }
  }
  return [undefined, false];
}

/** AutoSend says in the body, too, whether a call succeeded. */
function isFailure(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'success' in body && body.success === false;
}
