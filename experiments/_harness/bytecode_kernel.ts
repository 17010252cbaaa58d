/**
 * A kernel that runs verified bytecode where Aegis has rewritten machine code: the sources of one
 * stand in the place of the other's, and nothing else is changed.
 */
import type { Edit } from "../../aegis/mod.ts";
import { sources } from "../compiled/sources.ts";

const compiled = (name: string) => sources[`experiments/compiled/workloads/${name}.s`];

/** What is put for the sources of Aegis' handlers. */
export function withBytecode(
  technique: "interpreted" | "compiled",
): Edit {
  const instead: Readonly<Record<string, string>> = {
    "aegis/handlers/handler_run.S": "",
    "aegis/compiled/handlers/handler_check.s": compiled(`downloaded_${technique}`),
    "aegis/compiled/handlers/handler_rewrite.s": compiled("bytecode_verify"),
    "aegis/compiled/handlers/handler_decode.s": compiled(
      technique === "interpreted" ? "bytecode_run" : "bytecode_compile",
    ),
  };
  return (path, text) => instead[path] ?? text;
}
