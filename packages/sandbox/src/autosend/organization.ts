/** Id of the organisation of every account: the one of the documentation. */
export const organizationId = '60d5ec49f1b2c72d9c8b4400';
