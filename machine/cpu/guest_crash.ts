/**
 * A guest that cannot go on: it misused a device, or the first instruction of its exception
 * handler faults. The machine keeps its state.
 */
import { UserError } from "../../errors/mod.ts";

/** The guest's crash; its message is the whole report. */
export class GuestCrash extends UserError {
  /** The class, in messages. */
  override name = "GuestCrash";

  /** Status 70. */
  constructor(message: string, options: { readonly cause?: unknown } = {}) {
    super(message, { ...options, status: 70 });
  }
}
