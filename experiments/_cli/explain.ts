/**
 * `deno task explain`: where the cycles of a cell go. The cell's median seed is run again under
 * observation; the measured loop is divided among functions and causes, and one iteration is shown
 * instruction by instruction.
 */
import {
  type BoardName,
  networkToPerfetto,
  type TraceLine,
  traceToLines,
  UserError,
  writePcap,
} from "../../machine/mod.ts";
import { summarize } from "../_harness/cell.ts";
import { command, start } from "../_harness/command.ts";
import {
  showCellNames,
  showElsewhere,
  showIteration,
  showLayers,
  showStages,
  showTables,
} from "../_harness/explained.ts";
import { checkPort, serveGdb } from "../_harness/gdb.ts";
import type { CellName, Experiment } from "../_harness/experiment.ts";
import { cellNames, measureCell, type Measured, placeCell, runsOf } from "../_harness/measure.ts";
import { holdCell, iterationOf, observeCell, type Seen } from "../_harness/observe.ts";
import { outputPath, writeWhole } from "../_harness/paths.ts";
import { createProgress } from "../_harness/progress.ts";
import { seedSettings } from "../_harness/seeds.ts";
import { createSystems } from "../_harness/systems.ts";
import { timelineOf } from "../_harness/timeline.ts";
import { checkBoard, checkSettings, chooseName } from "../_harness/usage.ts";
import { experiments } from "../mod.ts";

type Settings = Readonly<Record<string, number>>;

/** The cells that can be explained. */
function explainable(experiment: Experiment): CellName[] {
  return cellNames(experiment).filter((name) =>
    experiment.iteration !== undefined && placeCell(experiment, name).blank === undefined
  );
}

await start(command({
  name: "deno task explain",
  does:
    `Shows where the cycles of a cell go: by function and cause, for one warm iteration and for the
first one, and each instruction of both. Without --board, --system or --column it lists the
cells of TABLE that have those which are given; without TABLE, the tables.`,
  operands: { show: "[TABLE]", most: 1 },
  flags: {
    board: { value: "B", help: "the cell's board" },
    system: { value: "S", help: "its system" },
    column: { value: "C", help: "its column" },
    reading: { value: "R", help: "a reading beside the primary one" },
    set: {
      value: "NAME=VALUE",
      many: true,
      help: "change an assumption and measure the cell anew; see: deno task settings",
    },
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
  async run({ board: onBoard, system, column, reading, ...options }, [table]) {
    const { perfetto, pcap, gdb, json } = options;
    if (table === undefined) {
      const shown = experiments.map((experiment) => ({
        experiment,
        names: explainable(experiment),
      })).filter(({ names }) => names.length > 0);
      const cells = shown.flatMap(({ experiment: { id: table }, names }) =>
        names.map((name) => ({ table, ...name }))
      );
      console.log(json ? JSON.stringify({ cells }) : showTables(shown));
      return 0;
    }
    chooseName(table, { kind: "experiment", names: experiments.map(({ id }) => id) });
    const experiment = experiments.find(({ id }) => id === table)!;
    const cited = experiment.published.some(([own]) => own === onBoard && own === "486");
    const board = cited ? "486" : checkBoard(onBoard);
    if (board === undefined || system === undefined || column === undefined) {
      const names = explainable(experiment).filter((name) =>
        (board ?? name.board) === name.board && (system ?? name.system) === name.system &&
        (column ?? name.column) === name.column && (reading ?? name.reading) === name.reading
      );
      if (names.length === 0) {
        throw new UserError(`${table} has no such cell that is measured on a guest`);
      }
      const shown = names.map((name) => ({ table, ...name }));
      console.log(json ? JSON.stringify({ cells: shown }) : showCellNames(experiment, names));
      return 0;
    }
    const settings = checkSettings(options.set);
    const name = findCell(experiment, { board, system, column, reading });
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
      const { seed } = measureAlone(experiment, name, settings);
      const context = contextOf(experiment, { name, board, settings, seed });
      const { machine, programs, kernel } = holdCell(experiment, {
        ...context,
        systems: createSystems(),
      });
      await serveGdb(port, { machine, images: [...programs, kernel] });
      return 0;
    }
    const files = { pcap: pcap && outputPath(pcap), perfetto: perfetto && outputPath(perfetto) };
    const { cell, seed } = measureAlone(experiment, name, settings);
    const context = contextOf(experiment, { name, board, settings, seed });
    const { warm, cold, crossings } = observeCell(experiment, {
      ...context,
      systems: createSystems(),
    });
    if (files.pcap) writeWhole(files.pcap, writePcap(crossings));
    if (files.perfetto && !warm) {
      throw new UserError(`${table} ${board} ${system} ${column} has no warm iteration to write`);
    }
    if (files.perfetto && warm) writeWhole(files.perfetto, networkToPerfetto(warm));
    const { operations = 1 } = iterationOf(experiment, context)!;
    const stages = experiment.stages?.(system) ?? [], layers = experiment.layers?.(system) ?? [];
    const elsewhere = experiment.elsewhere?.(system) ?? [];
    if (json) {
      const shown = { cells: [cell], figures: [], summary: summarize([cell]) };
      console.log(
        JSON.stringify(
          {
            ...shown,
            operations,
            functions: warm?.functions,
            trace: linesOf(warm),
            ...(warm && warm.machines.length > 1 && { timeline: timelineOf(warm) }),
            ...(elsewhere.length && { elsewhere }),
            generated: warm?.generated,
            ...(stages.length && { stages }),
            ...(layers.length && { layers }),
            cold: cold && { cost: cold.cost, functions: cold.functions, trace: linesOf(cold) },
          },
          null,
          2,
        ),
      );
      return 0;
    }
    console.log(
      `${table} ${board} ${system} ${column}: ${cell.measured} ${cell.unit} ` +
        `(published ${cell.published}), ${cell.cycles} cycles an operation
the mean of ${cell.trials} iterations of the measured loop, its clock ticks included; ` +
        `seed ${seed} is the median of ${cell.seeds}${
          Object.entries(settings).map(([name, value]) => `; ${name}=${value}`).join("")
        }
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
    console.log(showIteration("One warm iteration", warm, operations));
    console.log(`\n${showIteration("The first iteration", cold, operations)}`);
    return 0;
  },
}));

/**
 * The selected cell; throws with the list of cells that exist, or with the reason why it has no
 * cycles.
 */
function findCell(experiment: Experiment, asked: CellName): CellName {
  const { id, reading: primary } = experiment;
  const { board, system, column, reading = primary } = asked;
  const names = cellNames(experiment).filter((own) => own.board === board);
  const name = names.find((own) =>
    own.system === system && own.column === column && (own.reading ?? primary) === reading
  );
  if (!name) {
    const called = (own: CellName) =>
      [own.system, own.column, ...(asked.reading ? [own.reading ?? primary] : [])].join(" ");
    const cells = new Set(names.map(called));
    throw new UserError(
      `${id} has no cell ${board} ${called(asked)}; on ${board} it has: ${[...cells].join(", ")}`,
    );
  }
  const { blank } = placeCell(experiment, name);
  if (blank) {
    const why = blank.cited
      ? "cited from others, not measured"
      : "printed n/a: the system has no such operation";
    throw new UserError(
      `${id} ${board} ${system} ${column} is ${why}; there is nothing to explain`,
    );
  }
  return name;
}

/** A run of the cell under one seed. */
function contextOf(
  { reading }: Experiment,
  { name, board, settings, seed }: {
    readonly name: CellName;
    readonly board: BoardName;
    readonly settings: Settings;
    readonly seed: number;
  },
) {
  return {
    ...name,
    board,
    reading: name.reading ?? reading,
    settings: { ...seedSettings(seed), ...settings },
  };
}

/** Each instruction of the measured machine. */
function linesOf(seen: Seen | undefined): readonly TraceLine[] | undefined {
  return seen && traceToLines(seen.machines[0].entries, seen.machines[0].symbols);
}

/** Measures one cell in this process, and says which seed its numbers are of. */
function measureAlone(experiment: Experiment, name: CellName, settings: Settings): Measured {
  const placed = placeCell(experiment, name);
  if (placed.blank) return { cell: placed.blank, seed: 0 };
  const progress = createProgress();
  const total = runsOf(placed.experiment, placed.name, { settings });
  let done = 0;
  const measured = measureCell(placed.experiment, placed.name, {
    systems: createSystems(),
    settings,
    sampledOnly: placed.experiment.paired,
    progress: (what) => progress.show(done++, total, what),
  });
  progress.clear();
  return { ...measured, cell: placed.show(measured) };
}
