/** A kind of thing that contacts belong to. */
export interface Membership {
  readonly kind: 'lists' | 'campaigns';
  readonly noun: string;
  /** Removes a contact from it. */
  readonly operation: string;
  /** Path parameter of the thing. */
  readonly parent: string;
  /** The reply where there is no such thing. */
  readonly noParent: string;
  /** The reply where the contact does not belong to it. */
  readonly noMember: string;
  /** The decision about a contact that the workspace does not have. */
  readonly unknownContact: string;
}

/** Contacts on lists. */
export const onLists: Membership = {
  kind: 'lists',
  noun: 'list',
  operation: 'lists.removeContact',
  parent: 'list_id',
  noParent: '404 list_not_found',
  noMember: '404 membership_not_found',
  unknownContact: 'unknown-contact-in-list',
};

/** Contacts in campaigns. */
export const inCampaigns: Membership = {
  kind: 'campaigns',
  noun: 'campaign',
  operation: 'campaigns.removeContact',
  parent: 'id',
  noParent: '404 campaign_not_found',
  noMember: '404 enrollment_not_found',
  unknownContact: 'unknown-contact-in-campaign',
};

/** Both. */
export const memberships: readonly Membership[] = [onLists, inCampaigns];
