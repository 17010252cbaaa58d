/**
 * Rows of the paper's Tables 2 and 3 from the one table of calls that numbers, dispatch and stubs
 * of Aegis derive from.
 */
import { calls } from "../../aegis/mod.ts";
import type { Listing } from "./listing.ts";

const paths: Readonly<Record<string, string>> = {
  FAST: "without a stack",
  PRIMITIVE: "primitive",
  STACK: "with a stack",
  STACK8: "with a stack",
  TRANSFER: "transfer",
};

/** Columns of both tables. */
export const callColumns: Listing["columns"] = [
  { id: "printed", title: "In the paper" },
  { id: "call", title: "Call of ours" },
  { id: "arguments", title: "Arguments" },
  { id: "path", title: "Path" },
  { id: "meaning", title: "Description" },
];

/**
 * The calls that stand in a table of the paper, under the names that it prints and in their order.
 */
export function callRows(table: number, names: readonly string[]): Listing["rows"] {
  return names.flatMap((name) => {
    const found = calls.filter(({ printed }) => printed?.table === table && printed.name === name);
    if (found.length === 0) throw new Error(`no call stands for ${name} of Table ${table}`);
    return found.map((call) => ({
      printed: name,
      call: call.name,
      arguments: call.arguments,
      path: paths[call.path],
      meaning: call.meaning,
    }));
  });
}
