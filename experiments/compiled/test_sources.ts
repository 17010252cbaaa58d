/**
 * Guest sources of experiments/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "./tests/atoms.s" with { type: "text" };
import s1 from "./tests/bombarded.s" with { type: "text" };
import s2 from "./tests/bombarded_exos.s" with { type: "text" };
import s3 from "./tests/bombarded_ultrix.s" with { type: "text" };
import s4 from "./tests/bytecode_safe.s" with { type: "text" };
import s5 from "./tests/filters_agree.s" with { type: "text" };
import s6 from "./tests/filters_many.s" with { type: "text" };
import s7 from "./tests/handlers_safe.s" with { type: "text" };
import s8 from "./tests/ipc_apart.s" with { type: "text" };
import s9 from "./tests/ipc_reads.s" with { type: "text" };
import s10 from "./tests/ipc_refused.s" with { type: "text" };
import s11 from "./tests/ipc_turns.s" with { type: "text" };
import s12 from "./tests/kernel_pipes.s" with { type: "text" };
import s13 from "./tests/random.s" with { type: "text" };
import s14 from "./tests/stages_agree.s" with { type: "text" };
import s15 from "./tests/unix_faults.s" with { type: "text" };
import s16 from "./tests/unix_pipes.s" with { type: "text" };
import s17 from "./tests/unix_protections.s" with { type: "text" };
import s18 from "../tests/atoms.h" with { type: "text" };
import s19 from "../tests/bombarded.h" with { type: "text" };
import s20 from "../tests/confined.h" with { type: "text" };
import s21 from "../tests/handlers_adversarial.S" with { type: "text" };
import s22 from "../tests/handlers_service.S" with { type: "text" };
import s23 from "../tests/random.h" with { type: "text" };
import s24 from "../tests/unix_fault_at.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "experiments/compiled/tests/atoms.s": s0,
  "experiments/compiled/tests/bombarded.s": s1,
  "experiments/compiled/tests/bombarded_exos.s": s2,
  "experiments/compiled/tests/bombarded_ultrix.s": s3,
  "experiments/compiled/tests/bytecode_safe.s": s4,
  "experiments/compiled/tests/filters_agree.s": s5,
  "experiments/compiled/tests/filters_many.s": s6,
  "experiments/compiled/tests/handlers_safe.s": s7,
  "experiments/compiled/tests/ipc_apart.s": s8,
  "experiments/compiled/tests/ipc_reads.s": s9,
  "experiments/compiled/tests/ipc_refused.s": s10,
  "experiments/compiled/tests/ipc_turns.s": s11,
  "experiments/compiled/tests/kernel_pipes.s": s12,
  "experiments/compiled/tests/random.s": s13,
  "experiments/compiled/tests/stages_agree.s": s14,
  "experiments/compiled/tests/unix_faults.s": s15,
  "experiments/compiled/tests/unix_pipes.s": s16,
  "experiments/compiled/tests/unix_protections.s": s17,
  "experiments/tests/atoms.h": s18,
  "experiments/tests/bombarded.h": s19,
  "experiments/tests/confined.h": s20,
  "experiments/tests/handlers_adversarial.S": s21,
  "experiments/tests/handlers_service.S": s22,
  "experiments/tests/random.h": s23,
  "experiments/tests/unix_fault_at.S": s24,
};
