/** Id of the organisation of every account: the one of the documentation. */
export const organizationId = '60d5ec49f1b2c72d9c8b4400';

/** Id of the user who creates whatever an account creates: the one of the documentation. */
export const creatorId = '60d5ec49f1b2c72d9c8b4300';
