/**
 * The one family of errors that a user can cause: a wrong setting, a program that does not
 * assemble, a guest that crashes. Such an error carries its message and the status that a command
 * leaves with, and is printed without a trace. Anything else is a bug of the suite. Machine,
 * results' form and drawing all throw it; it imports nothing.
 *
 * @module
 */

/** An error as it crosses a worker's border: plain data. */
export interface PackedError {
  /** The class, for messages. */
  readonly name: string;
  /** The message. */
  readonly message: string;
  /** Exit status. */
  readonly status: number;
}

/** Something that the user, or a guest program, did wrong. */
export class UserError extends Error {
  /** The class, in messages. */
  override name = "UserError";
  /** Status that a command leaves with: 2 bad input, 70 the guest died. */
  readonly status: number;

  /** Status 2 unless said otherwise. */
  constructor(
    message: string,
    options: { readonly status?: number; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.status = options.status ?? 2;
  }

  /** This error as data that a worker can post. */
  pack(): PackedError {
    return { name: this.name, message: this.message, status: this.status };
  }

  /** The error again, on the other side of the border. */
  static unpack({ name, message, status }: PackedError): UserError {
    return Object.assign(new UserError(message, { status }), { name });
  }
}
