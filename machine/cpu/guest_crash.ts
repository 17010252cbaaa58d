/**
 * The end of a guest that cannot go on: it misused a device, or its exception handler cannot even begin. The machine is left as it was.
 */
export class GuestDied extends Error {
  /** The class, in messages. */
  override name = "GuestDied";
}
