/**
 * The guest sources of aegis/user/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../aegis.h" with { type: "text" };
import s1 from "../catch.S" with { type: "text" };
import s2 from "./print.s" with { type: "text" };
import s3 from "../start.S" with { type: "text" };
import s4 from "../stubs.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "aegis/user/aegis.h": s0,
  "aegis/user/catch.S": s1,
  "aegis/user/compiled/print.s": s2,
  "aegis/user/start.S": s3,
  "aegis/user/stubs.S": s4,
};
