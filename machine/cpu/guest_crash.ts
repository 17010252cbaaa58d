/**
 * A guest that cannot go on: it misused a device, or the first instruction of its exception handler faults. The machine keeps its state.
 */
export class GuestCrash extends Error {
  /** The class, in messages. */
  override name = "GuestCrash";
}
