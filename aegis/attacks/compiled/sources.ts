/**
 * The guest sources of aegis/attacks/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./kernel_page.s" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "aegis/attacks/compiled/kernel_page.s": s0,
};
