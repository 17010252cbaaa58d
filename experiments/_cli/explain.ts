/**
 * `deno task explain`: where the cycles of a cell go. The cell's median seed is run again under
 * observation; the measured loop is divided among functions and causes, and one iteration is shown
 * instruction by instruction.
 */
import {
  type FunctionCost,
  networkToPerfetto,
  type StallCause,
  stallCauses,
  UserError,
  writePcap,
} from "../../machine/mod.ts";
import { type Cell, summarize } from "../_harness/cell.ts";
import { command, start } from "../_harness/command.ts";
import { checkPort, serveGdb } from "../_harness/gdb.ts";
import type { CellName, Elsewhere, Experiment, Layer, Stage } from "../_harness/experiment.ts";
import { cellNames, measureCell, type Measured, placeCell, runsOf } from "../_harness/measure.ts";
import { holdCell, observeCell, type Seen } from "../_harness/observe.ts";
import { outputPath, writeWhole } from "../_harness/paths.ts";
import { createProgress } from "../_harness/progress.ts";
import { seedSettings } from "../_harness/seeds.ts";
import { textTable } from "../_harness/show.ts";
import { createSystems } from "../_harness/systems.ts";
import { type Span, timelineOf } from "../_harness/timeline.ts";
import { checkBoard, chooseName } from "../_harness/usage.ts";
import { experiments } from "../mod.ts";

function functionsTable(functions: readonly FunctionCost[]): string {
  const causes = stallCauses.filter((cause) => functions.some((f) => f.stalls[cause] > 0));
  const rows = functions.map((f) => [
    `${f.space} ${f.name}`,
    String(f.cycles),
    String(f.instructions),
    ...causes.map((cause: StallCause) => String(f.stalls[cause])),
  ]);
  return textTable(["function", "cycles", "instructions", ...causes], rows);
}

function showIteration(title: string, iteration: Seen | undefined): string {
  if (!iteration) return `${title}: not reached`;
  const { cost, functions, trace, machines } = iteration;
  const head = `${title}: ${cost.cycles} cycles, ${cost.instructions} instructions`;
  const others = machines.slice(1).flatMap(({ name, cost, functions }) => [
    `meanwhile ${name}: ${cost.cycles} cycles, ${cost.instructions} instructions`,
    functionsTable(functions),
  ]);
  const together = machines.length > 1
    ? ["all on one axis of time", showTimeline(timelineOf(iteration))]
    : [];
  return [head, functionsTable(functions), ...others, ...together, trace].join("\n\n");
}

const micros = (value: number) => value.toFixed(2);

function showTimeline(spans: readonly Span[]): string {
  return textTable(
    ["us", "takes", "on", "what"],
    spans.map(({ at, takes, track, name }) => [micros(at), micros(takes), track, name]),
  );
}

/** Columns of others' numbers beside ours. */
function othersOf(parts: readonly { readonly others: Readonly<Record<string, number>> }[]) {
  const columns = [...new Set(parts.flatMap(({ others }) => Object.keys(others)))];
  const cells = ({ others }: typeof parts[number]) =>
    columns.map((column) => String(others[column] ?? ""));
  return { columns, cells };
}

function showStages(stages: readonly Stage[], { splits, cycles, measured }: Cell): string {
  const { columns, cells } = othersOf(stages);
  const microseconds = (part: number) => micros(part / cycles * Number(measured));
  const rows = stages.map((stage) => [
    stage.stage,
    String(splits[stage.label]),
    microseconds(splits[stage.label]),
    ...cells(stage),
  ]);
  return textTable(["stage (median)", "cycles", "us", ...columns], rows);
}

function showLayers(layers: readonly Layer[], functions: readonly FunctionCost[]): string {
  const { columns, cells } = othersOf(layers);
  const sum = (own: readonly FunctionCost[], key: "cycles" | "instructions") =>
    String(own.reduce((all, one) => all + one[key], 0));
  const inKernel = functions.filter(({ space }) => space === "kernel");
  const named = new Set(layers.flatMap(({ functions }) => functions));
  const rest = inKernel.filter(({ name }) => !named.has(name));
  const rows = layers.map((layer) => {
    const own = inKernel.filter(({ name }) => layer.functions.includes(name));
    return [layer.layer, sum(own, "cycles"), sum(own, "instructions"), ...cells(layer)];
  });
  const others = [
    "others",
    sum(rest, "cycles"),
    sum(rest, "instructions"),
    ...columns.map(() => ""),
  ];
  return textTable(["kernel's layer", "cycles", "instructions", ...columns], [...rows, others]);
}

function showElsewhere(
  elsewhere: readonly Elsewhere[],
  { measured, published, board, unit }: Cell,
): string {
  const rows = [
    [board, "the paper's", "this cell", String(published), "SOSP '95"],
    [board, "ours", "this cell", String(measured), ""],
    ...elsewhere.map((
      { machine, under, what, value, source },
    ) => [machine, under, what, String(value), source]),
  ];
  return textTable(["machine", "under", "what", unit, "source"], rows);
}

await start(command({
  name: "deno task explain",
  does:
    `Shows where the cycles of a cell go: by function and cause, for one warm iteration and for the first one, and each instruction of both.`,
  operands: { show: "TABLE", least: 1, most: 1 },
  flags: {
    board: { value: "B", help: "the cell's board" },
    system: { value: "S", help: "its system" },
    column: { value: "C", help: "its column" },
    reading: { value: "R", help: "a reading beside the primary one" },
    perfetto: {
      value: "FILE",
      help: "write the warm iteration as trace events, a process for each machine and the wire",
    },
    pcap: { value: "FILE", help: "write what crossed the wire while the cell was measured" },
    gdb: {
      value: "PORT",
      help: "wait for gdb on loopback at the first iteration; see docs/gdb.md",
    },
    json: { help: "{cells, figures, summary, functions, trace, cold} on standard output" },
  },
  async run({ board: onBoard, system, column, reading, perfetto, pcap, gdb, json }, [table]) {
    chooseName(table, { kind: "experiment", names: experiments.map(({ id }) => id) });
    const experiment = experiments.find(({ id }) => id === table)!;
    const cited = experiment.published.some(([own]) => own === onBoard && own === "486");
    const board = cited ? "486" : checkBoard(onBoard);
    if (board === undefined || system === undefined || column === undefined) {
      throw new UserError("a cell needs --board, --system and --column");
    }
    const names = cellNames(experiment).filter((own) => own.board === board);
    const name = names.find((own) =>
      own.system === system && own.column === column &&
      (own.reading ?? experiment.reading) === (reading ?? experiment.reading)
    );
    if (!name) {
      const cells = new Set(names.map((own) => `${own.system} ${own.column}`));
      throw new UserError(
        `${table} has no cell ${board} ${system} ${column}; on ${board} it has: ${
          [...cells].join(", ")
        }`,
      );
    }
    const { blank } = placeCell(experiment, name);
    if (blank) {
      const why = blank.cited
        ? "cited from others, not measured"
        : "printed n/a: the system has no such operation";
      throw new UserError(
        `${table} ${board} ${system} ${column} is ${why}; there is nothing to explain`,
      );
    }
    if (board === "486" || experiment.iteration === undefined) {
      throw new UserError(`${table} does not measure a guest's loop: there is nothing to explain`);
    }
    const port = gdb === undefined ? undefined : checkPort(gdb);
    if (port !== undefined && experiment.paired) {
      throw new UserError(`${table} has two machines; gdb is given one: use --perfetto`);
    }
    if (pcap !== undefined && !experiment.paired) {
      throw new UserError(`${table} has no machines on a wire: no --pcap`);
    }
    if (port !== undefined) {
      const { seed } = measureAlone(experiment, name);
      const context = {
        ...name,
        board,
        reading: name.reading ?? experiment.reading,
        settings: seedSettings(seed),
      };
      const { machine, programs, kernel } = holdCell(experiment, {
        ...context,
        systems: createSystems(),
      });
      await serveGdb(port, { machine, images: [...programs, kernel] });
      return 0;
    }
    const files = { pcap: pcap && outputPath(pcap), perfetto: perfetto && outputPath(perfetto) };
    const { cell, seed } = measureAlone(experiment, name);
    const context = {
      ...name,
      board,
      reading: name.reading ?? experiment.reading,
      settings: seedSettings(seed),
    };
    const { warm, cold, crossings } = observeCell(experiment, {
      ...context,
      systems: createSystems(),
    });
    if (files.pcap) writeWhole(files.pcap, writePcap(crossings));
    if (files.perfetto && warm) writeWhole(files.perfetto, networkToPerfetto(warm));
    const stages = experiment.stages?.(system) ?? [], layers = experiment.layers?.(system) ?? [];
    const elsewhere = experiment.elsewhere?.(system) ?? [];
    if (json) {
      const shown = { cells: [cell], figures: [], summary: summarize([cell]) };
      console.log(
        JSON.stringify(
          {
            ...shown,
            functions: warm?.functions,
            trace: warm?.trace.split("\n"),
            ...(warm && warm.machines.length > 1 && { timeline: timelineOf(warm) }),
            ...(elsewhere.length && { elsewhere }),
            generated: warm?.generated,
            ...(stages.length && { stages }),
            ...(layers.length && { layers }),
            cold: cold && { cost: cold.cost, functions: cold.functions, trace: cold.trace },
          },
          null,
          2,
        ),
      );
      return 0;
    }
    console.log(
      `${table} ${board} ${system} ${column}: ${cell.measured} ${cell.unit} (published ${cell.published}), ${cell.cycles} cycles a time
seed ${seed} is the median of ${cell.seeds}
`,
    );
    if (elsewhere.length) console.log(`${showElsewhere(elsewhere, cell)}\n`);
    if (stages.length) console.log(`${showStages(stages, cell)}\n`);
    if (layers.length && warm) console.log(`${showLayers(layers, warm.functions)}\n`);
    for (const { name, listing } of warm?.generated ?? []) {
      console.log(
        `generated code: ${name}, ${listing.length} instructions\n\n${listing.join("\n")}\n`,
      );
    }
    console.log(showIteration("One warm iteration", warm));
    console.log(`\n${showIteration("The first iteration", cold)}`);
    return 0;
  },
}));

/** Measures one cell in this process, and says which seed its numbers are of. */
function measureAlone(experiment: Experiment, name: CellName): Measured {
  const placed = placeCell(experiment, name);
  if (placed.blank) return { cell: placed.blank, seed: 0 };
  const progress = createProgress();
  const total = runsOf(placed.experiment, placed.name, {});
  let done = 0;
  const measured = measureCell(placed.experiment, placed.name, {
    systems: createSystems(),
    progress: (what) => progress.show(done++, total, what),
  });
  progress.clear();
  return { ...measured, cell: placed.show(measured) };
}
