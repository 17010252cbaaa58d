/**
 * The guest sources of experiments/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./null_procedure.s" with { type: "text" };
import s1 from "./table01_native.s" with { type: "text" };
import s2 from "./table04_call.s" with { type: "text" };
import s3 from "./table04_getpid.s" with { type: "text" };
import s4 from "./table04_syscall.s" with { type: "text" };
import s5 from "./table04_syscall_stack.s" with { type: "text" };
import s6 from "../workload.h" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "experiments/compiled/null_procedure.s": s0,
  "experiments/compiled/table01_native.s": s1,
  "experiments/compiled/table04_call.s": s2,
  "experiments/compiled/table04_getpid.s": s3,
  "experiments/compiled/table04_syscall.s": s4,
  "experiments/compiled/table04_syscall_stack.s": s5,
  "experiments/workload.h": s6,
};
