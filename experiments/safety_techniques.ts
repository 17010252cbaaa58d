/**
 * A question of ours: what it costs to make a handler safe, by technique: checked and rewritten
 * machine code, as Aegis does, or a verified bytecode in the manner of eBPF, interpreted or
 * compiled; beside them the handler as it was downloaded. All run in a program, on the same
 * messages.
 */
import { main } from "./_harness/alone.ts";
import { type Experiment, experiment } from "./_harness/experiment.ts";
import { guestObject, workloadObjects } from "./_harness/guest.ts";
import { measureInterval } from "./_harness/interval.ts";
import { measureLoop } from "./_harness/loop.ts";
import { readings } from "./readings.ts";
import { constantsObject } from "./table07_filters.ts";

/** Handlers, as safety.h numbers them. */
const HANDLERS: Readonly<Record<string, number>> = { answers: 0, sums: 1, locks: 2, install: 0 };
const BOARDS = ["dec3100", "dec5000-125"] as const;
const RUN = "aegis/handlers/handler_run.S";
const REWRITER = ["check", "decode", "rewrite"].map((part) =>
  `aegis/compiled/handlers/handler_${part}.s`
);
const GENERATED = "experiments/compiled/filters/generated.s";
/** What each technique is made of. */
const PARTS: Readonly<
  Record<string, { readonly workloads: readonly string[]; readonly sources: readonly string[] }>
> = {
  native: { workloads: [], sources: [RUN] },
  rewritten: { workloads: [], sources: [RUN, ...REWRITER, GENERATED] },
  interpreted: { workloads: ["bytecode_verify", "bytecode_run"], sources: [] },
  compiled: { workloads: ["bytecode_verify", "bytecode_compile"], sources: [RUN, GENERATED] },
};

/** The experiment. */
export const safety: Experiment = experiment({
  id: "safety",
  module: import.meta.url,
  readings: readings.safety,
  title: "What the safety of a handler costs, by technique",
  cite: "Ours, after SOSP '95, section 3.2.1",
  unit: "us",
  columns: ["answers", "sums", "locks", "install"],
  titles: {
    answers: "answers",
    sums: "sums 40 bytes",
    locks: "gives a lock",
    install: "installing the first",
  },
  published: BOARDS.flatMap((board) =>
    Object.keys(PARTS).map((technique) =>
      [board, technique, "ours", "ours", "ours", technique === "native" ? "" : "ours"] as const
    )
  ),
  iteration: (column) =>
    column === "install" ? { from: "safety_install", to: "safety_installed" } : "safety_run",
  run({ board, system, column, settings, systems }) {
    const { workloads, sources: paths } = PARTS[system];
    const objects = [
      ...workloadObjects([
        "safety",
        "safety_installed",
        "safety_handlers",
        "safety_native.S",
        `safety_${system}`,
        ...workloads,
        "null_procedure",
      ]),
      ...paths.map(guestObject),
      constantsObject("experiments/safety_techniques.ts", {
        safety_handler: HANDLERS[column],
        safety_installs: Number(column === "install"),
      }),
    ];
    const running = systems("exos").boot(board, [{ name: "safety", objects }], { settings });
    const loop = { loop: "measured_loop", done: "done" };
    return column === "install"
      ? measureInterval(running, { ...loop, from: "safety_install", to: "safety_installed" })
      : measureLoop(running, { ...loop, iteration: "safety_run" });
  },
});

export default safety;
if (import.meta.main) await main(safety);
