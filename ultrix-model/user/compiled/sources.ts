/**
 * The guest sources of ultrix-model/user/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./peers.s" with { type: "text" };
import s1 from "./string.s" with { type: "text" };
import s2 from "../crt0.S" with { type: "text" };
import s3 from "../signal.S" with { type: "text" };
import s4 from "../syscalls.S" with { type: "text" };
import s5 from "../unix.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "ultrix-model/user/compiled/peers.s": s0,
  "ultrix-model/user/compiled/string.s": s1,
  "ultrix-model/user/crt0.S": s2,
  "ultrix-model/user/signal.S": s3,
  "ultrix-model/user/syscalls.S": s4,
  "ultrix-model/user/unix.h": s5,
};
