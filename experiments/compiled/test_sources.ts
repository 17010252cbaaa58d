/**
 * Guest sources of experiments/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./tests/filters_agree.s" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "experiments/compiled/tests/filters_agree.s": s0,
};
