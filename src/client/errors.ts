/** Base of what the client throws on purpose. */
export class ClientError extends Error {
  override readonly name: string = 'ClientError';
}

/** There is no such flow, run, step, task or artifact. */
export class NotFoundError extends ClientError {
  override readonly name: string = 'NotFoundError';
}
