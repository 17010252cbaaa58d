/**
 * The guest sources of exos/hostile/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./lying_table.s" with { type: "text" };
import s1 from "./midwife.s" with { type: "text" };
import s2 from "./neighbour.s" with { type: "text" };
import s3 from "./ring_indices.s" with { type: "text" };
import s4 from "./silent_server.s" with { type: "text" };
import s5 from "./stale_mappings.s" with { type: "text" };
import s6 from "./stolen_stack.s" with { type: "text" };
import s7 from "./stranger.s" with { type: "text" };
import s8 from "./trashing_server.s" with { type: "text" };
import s9 from "../neighbour.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "exos/hostile/compiled/lying_table.s": s0,
  "exos/hostile/compiled/midwife.s": s1,
  "exos/hostile/compiled/neighbour.s": s2,
  "exos/hostile/compiled/ring_indices.s": s3,
  "exos/hostile/compiled/silent_server.s": s4,
  "exos/hostile/compiled/stale_mappings.s": s5,
  "exos/hostile/compiled/stolen_stack.s": s6,
  "exos/hostile/compiled/stranger.s": s7,
  "exos/hostile/compiled/trashing_server.s": s8,
  "exos/hostile/neighbour.h": s9,
};
