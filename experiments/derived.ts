/**
 * What is derived from measured cells: how near they are all at once, how the paper's claims fare,
 * and what each advantage is made of: path and cost, features and code.
 */
import { claimsListing } from "./claims/mod.ts";
import { parityListing } from "./claims/parity.ts";
import { parityStepsListing } from "./claims/parity_steps.ts";
import type { Cell } from "./_harness/cell.ts";
import { headlineListing } from "./_harness/headline.ts";
import type { Listing } from "./_harness/listing.ts";

/** Everything that follows from a set of cells. */
export function derive(cells: readonly Cell[]): readonly Listing[] {
  return [
    headlineListing(cells),
    claimsListing(cells),
    parityListing(cells),
    parityStepsListing(cells),
  ];
}
