/**
 * What `explain` says of a cell in words: where its cycles go, by stage, layer, function and cause,
 * and each instruction of an iteration; and of experiments, which cells they have.
 */
import {
  type FunctionCost,
  type StallCause,
  stallCauses,
  traceHeading,
  traceToText,
} from "../../machine/mod.ts";
import type { Cell } from "./cell.ts";
import type { CellName, Elsewhere, Experiment, Layer, Stage } from "./experiment.ts";
import type { Seen } from "./observe.ts";
import { textTable } from "./show.ts";
import { shellWord } from "./usage.ts";
import { type Span, timelineOf } from "./timeline.ts";

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

/** What the columns of a trace are, in a sentence. */
const legend =
  `cycle: since the machine was switched on; takes: cycles, stalls included; in: u or k for user or
kernel mode, then the address space; place: function and offset, in bytes; stalls: cycles of
"takes" by their cause; source: where it differs from the line above`;

/** An iteration: its cost, by function, and each instruction. */
export function showIteration(
  title: string,
  iteration: Seen | undefined,
  operations: number,
): string {
  if (!iteration) return `${title}: not reached`;
  const { cost, functions, machines } = iteration;
  const [{ entries, symbols }] = machines;
  const each = operations === 1
    ? "one operation"
    : `${operations} operations, ${(cost.cycles / operations).toFixed(1)} cycles each`;
  const head = `${title}: ${cost.cycles} cycles, ${cost.instructions} instructions; ${each}`;
  const trace = [legend, "", traceHeading, traceToText(entries, symbols)].join("\n");
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

/** The stages of an operation. */
export function showStages(stages: readonly Stage[], { splits, cycles, measured }: Cell): string {
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

/** The kernel's part by layer. */
export function showLayers(layers: readonly Layer[], functions: readonly FunctionCost[]): string {
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

/** What others measured, beside the cell. */
export function showElsewhere(
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

/** Experiments, with the cells of each that can be explained. */
export function showTables(
  cells: readonly { readonly experiment: Experiment; readonly names: readonly CellName[] }[],
): string {
  const rows = cells.map(({ experiment: { id, title }, names }) => {
    const columns = [...new Set(names.map(({ column }) => column))];
    return [
      id,
      title,
      [...new Set(names.map(({ system }) => system))].join(" "),
      columns.length > 8 ? `${columns[0]} to ${columns.at(-1)}` : columns.join(" "),
    ];
  });
  return textTable(["table", "title", "systems", "columns"], rows);
}

/** The cells of an experiment, each as it is asked for. */
export function showCellNames({ id }: Experiment, names: readonly CellName[]): string {
  return names.map(({ board, system, column, reading }) =>
    [
      ...["deno", "task", "explain", id, "--board", board, "--system", system, "--column", column],
      ...(reading ? ["--reading", reading] : []),
    ].map(shellWord).join(" ")
  ).join("\n");
}
