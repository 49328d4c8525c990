import type { components } from '@concordat/leadlex';
import { present } from '../present.ts';
import type { ContactNames } from './contact-names.ts';
import { readPriority } from './contact-record.ts';

/** What a request gives of a contact, besides its address, its company and its time. */
export function readContactFields(given: components['schemas']['ContactCreate'], names: ContactNames) {
  return present({
    first_name: names.first_name,
    last_name: names.last_name,
    phone: given.phone,
    job_title: given.job_title,
    company: given.company ?? given.company_name,
    linkedin_url: given.linkedin_url,
    priority: readPriority(given.priority),
    tags: given.tags,
    custom_fields: given.custom_fields,
  });
}
