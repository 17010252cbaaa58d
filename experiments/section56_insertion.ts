/**
 * Section 5.6: what the insertion of a filter takes, by how many the engine holds, and how many
 * instructions DPF executes for each that it generates. Code is generated where filters branch
 * anew; a fourth filter that differs in a port makes a hash table of comparisons, and a later one
 * is an entry of it.
 */
import { createProfile } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import { type Experiment, experiment } from "./_harness/experiment.ts";
import { guestObject, workloadObjects } from "./_harness/guest.ts";
import { measureInterval } from "./_harness/interval.ts";
import { MeasurementError, runToHalt } from "./_harness/run_to_halt.ts";
import { readings } from "./readings.ts";
import { constantsObject, filterObjects } from "./table07_filters.ts";

/** Filters that the engine holds before. */
const HELD: Readonly<Record<string, number>> = {
  first: 0,
  fourth: 3,
  tenth: 9,
  generate: 9,
  "generate-one": 0,
  emit: 9,
};
/** Columns of instructions executed for one that is generated. */
const GENERATE = ["generate", "generate-one", "emit"];
/** Procedures of the generator that place instructions. */
const EMITTER = ["emit", "put", "put_harmless", "branch", "settle", "here", "join", "constant"];
const PACKETS = "experiments/compiled/filters/packets.s";

/** The experiment. */
export const section56: Experiment = experiment({
  id: "section56",
  module: import.meta.url,
  readings: readings.section56,
  title: "What the insertion of a TCP/IP filter takes",
  cite: "SOSP '95, section 5.6",
  unit: (column) => GENERATE.includes(column) ? "instructions" : "us",
  columns: ["first", "fourth", "tenth", ...GENERATE],
  titles: {
    first: "the first",
    fourth: "the fourth",
    tenth: "the tenth",
    generate: "executed for one generated, of ten filters",
    "generate-one": "of one filter",
    emit: "to place it alone",
  },
  published: [
    ["dec5000-200", "dpf", "ours", "ours", "ours", "ours", "ours", "ours"],
    ["dec5000-200", "mpf", "ours", "ours", "ours", "", "", ""],
    ["dec5000-200", "pathfinder", "ours", "ours", "ours", "", "", ""],
    ["dec5000-200", "bpf", "ours", "ours", "ours", "", "", ""],
    ["dec5000-200", "cspf", "ours", "ours", "ours", "", "", ""],
  ],
  iteration: () => ({ from: "insertion_begins", to: "insertion_ends" }),
  run({ board, system, column, settings, systems, trials }) {
    const generates = GENERATE.includes(column);
    const own = generates ? ["section56_generate"] : ["section56_insert", `table07_${system}`];
    const objects = [
      ...workloadObjects([...own, "section56_labels", "null_procedure"]),
      ...filterObjects([system]),
      guestObject(PACKETS),
      constantsObject("experiments/section56_insertion.ts", { section56_held: HELD[column] }),
    ];
    const boot = () => systems("exos").boot(board, [{ name: "insert", objects }], { settings });
    const running = boot();
    const labels = {
      loop: "measured_loop",
      done: "done",
      from: "insertion_begins",
      to: "insertion_ends",
    };
    if (!generates) return measureInterval(running, { ...labels, trials });
    const measurement = measureInterval(running, labels);
    const [, once, altogether] = /^(\w{8}) (\w{8})$/m.exec(running.machine.output) ?? [];
    if (once === undefined) {
      throw new MeasurementError("the guest did not say how many instructions it generated");
    }
    if (column !== "emit") {
      return { ...measurement, value: measurement.instructions / parseInt(once, 16) };
    }
    const profiled = boot(), profile = createProfile(profiled.machine);
    runToHalt(profiled);
    const placing = profile.functions(profiled.symbols).filter(({ name }) =>
      EMITTER.includes(name)
    );
    if (placing.length < EMITTER.length) {
      throw new MeasurementError("the generator does not call what it is said to");
    }
    const executed = placing.reduce((sum, { instructions }) => sum + instructions, 0);
    return { ...measurement, value: executed / parseInt(altogether, 16) };
  },
});

export default section56;
if (import.meta.main) await main(section56);
