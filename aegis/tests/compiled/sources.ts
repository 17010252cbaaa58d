/**
 * The guest sources of aegis/tests/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../check.h" with { type: "text" };
import s1 from "./borrower.s" with { type: "text" };
import s2 from "./callee.s" with { type: "text" };
import s3 from "./caller.s" with { type: "text" };
import s4 from "./check.s" with { type: "text" };
import s5 from "./dispatch.s" with { type: "text" };
import s6 from "./environments.s" with { type: "text" };
import s7 from "./exceptions.s" with { type: "text" };
import s8 from "./faulter.s" with { type: "text" };
import s9 from "./generations.s" with { type: "text" };
import s10 from "./identifiers.s" with { type: "text" };
import s11 from "./latecomer.s" with { type: "text" };
import s12 from "./lender.s" with { type: "text" };
import s13 from "./mappings.s" with { type: "text" };
import s14 from "./memory.s" with { type: "text" };
import s15 from "./overstayer.s" with { type: "text" };
import s16 from "./posting.s" with { type: "text" };
import s17 from "./primitives.s" with { type: "text" };
import s18 from "./revocation.s" with { type: "text" };
import s19 from "./slices.s" with { type: "text" };
import s20 from "./spawn.s" with { type: "text" };
import s21 from "./spinner.s" with { type: "text" };
import s22 from "./status.s" with { type: "text" };
import s23 from "../faults.S" with { type: "text" };
import s24 from "../fuzzed.S" with { type: "text" };
import s25 from "../transfer.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "aegis/tests/check.h": s0,
  "aegis/tests/compiled/borrower.s": s1,
  "aegis/tests/compiled/callee.s": s2,
  "aegis/tests/compiled/caller.s": s3,
  "aegis/tests/compiled/check.s": s4,
  "aegis/tests/compiled/dispatch.s": s5,
  "aegis/tests/compiled/environments.s": s6,
  "aegis/tests/compiled/exceptions.s": s7,
  "aegis/tests/compiled/faulter.s": s8,
  "aegis/tests/compiled/generations.s": s9,
  "aegis/tests/compiled/identifiers.s": s10,
  "aegis/tests/compiled/latecomer.s": s11,
  "aegis/tests/compiled/lender.s": s12,
  "aegis/tests/compiled/mappings.s": s13,
  "aegis/tests/compiled/memory.s": s14,
  "aegis/tests/compiled/overstayer.s": s15,
  "aegis/tests/compiled/posting.s": s16,
  "aegis/tests/compiled/primitives.s": s17,
  "aegis/tests/compiled/revocation.s": s18,
  "aegis/tests/compiled/slices.s": s19,
  "aegis/tests/compiled/spawn.s": s20,
  "aegis/tests/compiled/spinner.s": s21,
  "aegis/tests/compiled/status.s": s22,
  "aegis/tests/faults.S": s23,
  "aegis/tests/fuzzed.S": s24,
  "aegis/tests/transfer.S": s25,
};
