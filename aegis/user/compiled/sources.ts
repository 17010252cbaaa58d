/**
 * The guest sources of aegis/user/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../start.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "aegis/user/start.S": s0,
};
