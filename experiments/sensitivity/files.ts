/**
 * A sweep on disk: sensitivity-points.csv with every value, sensitivity.json with what it is a
 * sweep of, and, where all cells are there, sensitivity.csv: a row a cell with its range, what
 * moves it most, and whether the published value lies inside.
 */
import { UserError } from "../../machine/mod.ts";
import { csvRows, csvText } from "../../csv/mod.ts";
import { readText, writeWhole } from "../_harness/paths.ts";
import { cellsOf, type SweepSize, type SweptCell, WHAT_IF } from "./plan.ts";
import { FAILED, type Value } from "./sweep.ts";

/** A row of sensitivity.csv. */
export type SensitivityRow = Readonly<Record<typeof columns[number], string>>;

const columns = [
  ..."table board system column reading unit published base least greatest published_inside".split(
    " ",
  ),
  ...("moved_most_by moved_by effects layout_least layout_greatest together_least " +
    "together_greatest seeds runs failed what_if").split(" "),
] as const;

const pointColumns = ["cell", "point", "factor", "settings", "value"];

interface Row {
  readonly cell: string;
  readonly point: string;
  readonly factor: string;
  readonly settings: string;
  readonly value: string;
}

/** Which part of which sweep a folder holds. */
export interface Part extends SweepSize {
  /** Hash of the sources. */
  readonly sources: string;
  /** `1/1`, or the shard. */
  readonly shard: string;
}

/** The shard that is all. */
export const WHOLE = "1/1";

/** Which cells a shard runs: every n-th. */
export function shardOf(cells: readonly SweptCell[], shard: string): SweptCell[] {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(shard) ?? [];
  const i = Number(number), n = Number(of);
  if (!(i >= 1 && i <= n)) throw new UserError(`--shard ${shard}: write I/N, with I from 1 to N`);
  return cells.filter((_, k) => k % n === i - 1);
}

/** Writes a part; a whole sweep with its summary, which is given back. */
export function writePart(
  folder: string,
  part: Part,
  values: readonly Value[],
): SensitivityRow[] | undefined {
  const rows = values.map(({ cell, point: { id, factor, settings }, value }) => ({
    cell,
    point: id,
    factor,
    settings: Object.entries(settings).map(([name, set]) => `${name}=${set}`).join(" "),
    value,
  }));
  return writeRows(folder, part, rows);
}

function writeRows(folder: string, part: Part, rows: readonly Row[]): SensitivityRow[] | undefined {
  writeWhole(
    `${folder}/sensitivity-points.csv`,
    csvText(pointColumns, rows as unknown as Record<string, string>[]),
  );
  writeWhole(`${folder}/sensitivity.json`, JSON.stringify(part, null, 2) + "\n");
  if (part.shard !== WHOLE) return undefined;
  const summary = cellsOf(part).map((cell) =>
    summarize(cell, rows.filter(({ cell: key }) => key === cell.key))
  );
  writeWhole(`${folder}/sensitivity.csv`, sensitivityCsv(summary));
  return summary;
}

/** The text of sensitivity.csv. */
export function sensitivityCsv(rows: readonly SensitivityRow[]): string {
  return csvText(columns, rows);
}

/** Puts the shards of one sweep together. */
export function mergeParts(folders: readonly string[], into: string): SensitivityRow[] {
  const parts = folders.map((folder) => ({ folder, ...readPart(folder) }));
  const [{ part: { shard, ...first } }] = parts;
  const of = shard.split("/")[1];
  for (const { folder, part: { shard, ...rest } } of parts) {
    if (JSON.stringify(rest) !== JSON.stringify(first) || shard.split("/")[1] !== of) {
      throw new UserError(`${folder} is of another sweep than ${folders[0]}`);
    }
  }
  const missing = Array.from({ length: Number(of) }, (_, i) => `${i + 1}/${of}`)
    .filter((shard) => !parts.some(({ part }) => part.shard === shard));
  if (missing.length > 0) throw new UserError(`shard ${missing.join(", ")} is missing`);
  if (parts.length > Number(of)) throw new UserError("a shard was named twice");
  const rows = cellsOf(first).flatMap(({ key }) => {
    const own = parts.flatMap(({ rows }) => rows.filter(({ cell }) => cell === key));
    if (own.length === 0) throw new UserError(`no shard holds ${key}`);
    return own;
  });
  return writeRows(into, { ...first, shard: WHOLE }, rows)!;
}

function readPart(folder: string): { readonly part: Part; readonly rows: readonly Row[] } {
  const path = `${folder}/sensitivity-points.csv`;
  const read = (path: string) => {
    try {
      return readText(path);
    } catch {
      throw new UserError(
        `${path} is missing: that shard has not ended; run it again and it goes on where it stood`,
      );
    }
  };
  const rows = csvRows(read(path), path) as unknown as Row[];
  return { part: JSON.parse(read(`${folder}/sensitivity.json`)), rows };
}

function summarize(
  { experiment, name, published }: SweptCell,
  all: readonly Row[],
): SensitivityRow {
  const [rows, otherwise] = [false, true].map((what) =>
    all.filter(({ factor, value }) => (factor === WHAT_IF) === what && value !== FAILED)
  );
  const text = (value: number) => value.toFixed(4);
  const span = (some: readonly Row[]): [number, number] => {
    const values = some.map(({ value }) => Number(value));
    return [Math.min(...values), Math.max(...values)];
  };
  const base = rows.find(({ point }) => point === "base")!;
  const groups = [...new Set(rows.map(({ factor }) => factor).filter((factor) => factor !== ""))]
    .map((factor) => {
      const [low, high] = span([base, ...rows.filter((row) => row.factor === factor)]);
      return { factor, by: (high - low) / Number(base.value) };
    }).sort((a, b) => b.by - a.by);
  const [least, greatest] = span(rows);
  const layout = span([base, ...rows.filter(({ factor }) => factor === "layout")]);
  const together = span([base, ...rows.filter(({ point }) => point.startsWith("together "))]);
  const moved = groups.filter(({ by }) => by >= 0.00005);
  return {
    table: experiment.id,
    board: name.board,
    system: name.system,
    column: name.column,
    reading: experiment.reading,
    unit: typeof experiment.unit === "string"
      ? experiment.unit
      : experiment.unit(name.column, name.board),
    published: String(published),
    base: text(Number(base.value)),
    least: text(least),
    greatest: text(greatest),
    published_inside: String(least <= published && published <= greatest),
    moved_most_by: moved[0]?.factor ?? "",
    moved_by: text(moved[0]?.by ?? 0),
    effects: moved.map(({ factor, by }) => `${factor}=${text(by)}`).join(" "),
    layout_least: text(layout[0]),
    layout_greatest: text(layout[1]),
    together_least: text(together[0]),
    together_greatest: text(together[1]),
    seeds: String(rows.filter(({ factor }) => factor === "layout").length),
    runs: String(all.length),
    failed: all.filter(({ value }) => value === FAILED).map(({ point }) => point).join("; "),
    what_if: otherwise.map(({ point, value }) =>
      `${point}:${text(Number(value) / Number(base.value) - 1)}`
    ).join(" "),
  };
}
