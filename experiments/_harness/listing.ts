/**
 * A table of the paper that lists and does not measure: what stands in it is derived from our
 * sources, row by row, so that it cannot say what the guest does not do.
 */
import { csvText } from "../../csv/mod.ts";

/** A table of words. */
export interface Listing {
  /** Name on the command line and of its files. */
  readonly id: string;
  /** Title, as the paper has it. */
  readonly title: string;
  /** Where it stands in the paper. */
  readonly cite: string;
  /** Columns in order, with their headings. */
  readonly columns: readonly { readonly id: string; readonly title: string }[];
  /** Its rows by column. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** The text of a listing's file. */
export function listingCsv({ columns, rows }: Listing): string {
  return csvText(columns.map(({ id }) => id), rows);
}
