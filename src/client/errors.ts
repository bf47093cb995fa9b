/** Base of what the client throws on purpose. */
export class ClientError extends Error {
  static {
    this.prototype.name = 'ClientError';
  }
}

/** There is no such flow, run, step, task or artifact. */
export class NotFoundError extends ClientError {
  static {
    this.prototype.name = 'NotFoundError';
  }
}
