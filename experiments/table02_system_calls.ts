/**
 * Table 2: the system calls that the paper names, each with the calls of ours that do what it says.
 */
import { listingMain } from "./_harness/alone.ts";
import { callColumns, callRows } from "./_harness/calls.ts";
import type { Listing } from "./_harness/listing.ts";

/** Table 2. */
export const table02: Listing = {
  id: "table02",
  title: "Subset of the system calls of Aegis",
  cite: "SOSP '95, Table 2",
  columns: callColumns,
  rows: callRows(2, ["Yield", "Scall", "Acall", "Alloc", "Dealloc"]),
};

export default table02;
if (import.meta.main) await listingMain(table02);
