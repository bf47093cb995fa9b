/** Base of what the client throws on purpose. */
export class ClientError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** There is no such flow, run, step, task or artifact. */
export class NotFoundError extends ClientError {}
