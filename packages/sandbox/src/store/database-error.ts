/** A database that a sandbox cannot use. The message names no part of its address, which may hold a password. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}
