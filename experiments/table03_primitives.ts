/**
 * Table 3: the primitive operations that the paper names, which change no register that the
 * application sees.
 */
import { listingMain } from "./_harness/alone.ts";
import { callColumns, callRows } from "./_harness/calls.ts";
import type { Listing } from "./_harness/listing.ts";

/** Table 3. */
export const table03: Listing = {
  id: "table03",
  title: "Sample of the primitive operations of Aegis",
  cite: "SOSP '95, Table 3",
  columns: callColumns,
  rows: callRows(3, ["TLBwr", "FPUmod", "CIDswitch", "TLBvadelete"]),
};

export default table03;
if (import.meta.main) await listingMain(table03);
