import type { operations } from '@concordat/autosend';
import type { Handlers, WorkspaceContext } from '../handler.ts';
import { Refusal } from '../refusal.ts';
import { isoMilliseconds } from '../times.ts';
import { isDomainName } from './domain-record.ts';
import { findDomains, findProjectRecord, findProjects, openProject, type ProjectRecord } from './project-record.ts';
import { workspaceOfProject } from './project-workspace.ts';

/** The projects of an account. Each is a workspace of its own, which ends with it. */
export const projects = {
  'projects.list': async (context) => {
    const found = [];
    for (const project of await findProjects(context)) found.push(await toListed(context, project));
    return { status: 200, body: { success: true, data: { projects: found } } };
  },

  'projects.create': async (context) => {
    const { body, newId, refuse } = context;
    const { name, domain, regionKey } = body;
    if (domain !== undefined && !isDomainName(domain)) {
      const message = 'Must be a domain, without a protocol or a path';
      throw refuse('VALIDATION_FAILED', { details: [{ field: 'domain', message }] });
    }
    const project = await openProject(context, newId(), { name, domain, regionKey });
    const data = { ...(await toListed(context, project)), regionKey: project.fields.regionKey };
    return { status: 201, body: { success: true, data } };
  },

  'projects.get': async (context) => {
    const project = await findKnown(context);
    const { id, name, fields, created_at } = project;
    const domains = await findDomains(context, project);
    return {
      status: 200,
      body: {
        success: true,
        data: {
          id,
          name,
          domain: fields.domain,
          domains: domains.map((domain) => ({
            id: domain.id,
            domainName: domain.name,
            verificationStatus: domain.status,
            regionKey: domain.fields.regionKey,
          })),
          createdAt: isoMilliseconds(created_at),
          trackingOpen: true,
          trackingClick: true,
          inboundEmailDomain: `${id}.autosend.email`,
        },
      },
    };
  },

  'projects.delete': async (context) => {
    const { id } = await findKnown(context);
    const { db } = context.store;
    await db.deleteFrom('sandbox_workspaces').where('id', '=', workspaceOfProject(context.account, id)).execute();
    return { status: 200, body: { success: true, message: 'Project deleted successfully' } };
  },
} satisfies Handlers<operations>;

/** The project of the path. An id of another form is told so, as the page of the deletion shows it. */
async function findKnown(
  context: WorkspaceContext & { readonly path: { readonly projectId: string }; missing(): Refusal },
): Promise<ProjectRecord> {
  const { projectId } = context.path;
  if (!/^[a-f\d]{24}$/i.test(projectId)) {
    throw new Refusal(400, 'invalid_id', { success: false, error: [{ message: 'Invalid project id' }] });
  }
  const project = await findProjectRecord(context, projectId);
  if (!project) throw context.missing();
  return project;
}

async function toListed(context: WorkspaceContext, project: ProjectRecord) {
  const { id, name, fields } = project;
  const { domain, industry, logo, address } = fields;
  const domains = await findDomains(context, project);
  return {
    id,
    name,
    domain,
    domains: domains.map((each) => ({ id: each.id, domain: each.name, verificationStatus: each.status })),
    industry,
    logo,
    address,
    trackingOpen: true,
    trackingClick: true,
  };
}
