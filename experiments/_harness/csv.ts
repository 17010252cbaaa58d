/**
 * Cells on disk: long and tidy CSV, one row a cell, fixed decimals, in the experiment's own order,
 * so that `git diff results/` reads as a report. Every seed's value stands in a file beside. What
 * is read is checked: numbers are numbers, ratio and verdict follow from them, the value lies in
 * its range, cycles are instructions and stalls, and no cell stands twice.
 */
import { type StallCause, stallCauses } from "../../machine/mod.ts";
import { type Cell, seedsAbove, type Verdict } from "./cell.ts";
import { type CellRow, csvText, type KnownPlaces, readCells, seedColumns } from "../../csv/mod.ts";
import { SEED_SETTINGS, SEEDS, seedSettings } from "./seeds.ts";

const stallColumns = stallCauses.map((cause) => `stall_${cause}`);
const counts = ["cycles", "instructions"] as const;
const passes = ["minimum_cycles", "median_cycles"] as const;

/** Columns of a results file. */
export const columns: readonly string[] = [
  ..."table board system column reading unit published measured ratio verdict cited".split(" "),
  ..."range_low range_high hardware_low hardware_high seeds seeds_above_10".split(" "),
  ...counts,
  ...stallColumns,
  ...passes,
  ..."cold_cycles splits trials fingerprint note".split(" "),
];

const place = ["table", "board", "system", "column", "reading", "unit"] as const;

/** The text of a results file. */
export function cellsToCsv(cells: readonly Cell[]): string {
  return csvText(
    columns,
    cells.map((cell) => {
      const { stalls, splits, range: { layout, hardware } } = cell;
      const out: Record<string, string> = Object.fromEntries(
        place.map((name) => [name, cell[name]]),
      );
      for (const name of [...counts, ...passes]) out[name] = cell[name].toFixed(3);
      stallCauses.forEach((cause, i) => out[stallColumns[i]] = stalls[cause].toFixed(3));
      return {
        ...out,
        published: String(cell.published),
        measured: value(cell.measured),
        ratio: cell.ratio === "" ? "" : cell.ratio.toFixed(3),
        verdict: cell.verdict,
        cited: String(cell.cited),
        range_low: layout[0].toFixed(4),
        range_high: layout[1].toFixed(4),
        hardware_low: hardware ? hardware[0].toFixed(4) : "",
        hardware_high: hardware ? hardware[1].toFixed(4) : "",
        seeds: String(cell.seeds),
        seeds_above_10: String(seedsAbove(cell)),
        cold_cycles: cell.cold_cycles === null ? "" : cell.cold_cycles.toFixed(3),
        splits: Object.entries(splits).map(([label, cycles]) => `${label}=${cycles.toFixed(3)}`)
          .join(" "),
        trials: String(cell.trials),
        fingerprint: cell.fingerprint,
        note: cell.note,
      };
    }),
  );
}

function value(measured: Cell["measured"]): string {
  return measured === "n/a" ? measured : measured.toFixed(4);
}

/** The text of the file of every seed's value. */
export function seedsToCsv(cells: readonly Cell[]): string {
  return csvText(
    seedColumns,
    cells.flatMap((cell) =>
      cell.values.map((measured, seed) => ({
        ...Object.fromEntries(place.map((name) => [name, cell[name]])),
        seed: String(seed),
        measured: measured.toFixed(4),
      }))
    ),
  );
}

/** The text of the file of what each seed draws. */
export function drawnCsv(): string {
  const rows = Array.from({ length: SEEDS }, (_, seed) => ({
    seed: String(seed),
    ...Object.fromEntries(
      Object.entries(seedSettings(seed)).map(([name, drawn]) => [name, String(drawn)]),
    ),
  }));
  return csvText(["seed", ...SEED_SETTINGS], rows);
}

/**
 * Reads a results file and the file of its seeds' values; `known` is what the index says of the
 * table. Paths are for messages.
 */
export function cellsFromCsv(
  cells: { readonly text: string; readonly path: string },
  seeds?: { readonly text: string; readonly path: string },
  known?: KnownPlaces,
): Cell[] {
  const drawn = seeds && { ...seeds, columns: seedColumns, exact: true };
  return readCells({ ...cells, columns, exact: true }, { seeds: drawn, known }).map(cellOf);
}

function cellOf({ texts: row, number, wrong, values }: CellRow): Cell {
  const optional = (name: string) => row[name] === "" ? null : number(name);
  const [low, high] = [optional("hardware_low"), optional("hardware_high")];
  return {
    ...Object.fromEntries(place.map((name) => [name, row[name]])) as Pick<
      Cell,
      typeof place[number]
    >,
    published: row.published === "n/a" || row.published === ""
      ? row.published
      : number("published"),
    measured: row.measured === "n/a" ? "n/a" : number("measured"),
    ratio: optional("ratio") ?? "",
    verdict: row.verdict as Verdict,
    cited: row.cited === "true",
    cycles: number("cycles"),
    instructions: number("instructions"),
    cold_cycles: optional("cold_cycles"),
    minimum_cycles: number("minimum_cycles"),
    median_cycles: number("median_cycles"),
    trials: number("trials"),
    seeds: number("seeds"),
    values,
    stalls: Object.fromEntries(stallCauses.map((c, k) => [c, number(stallColumns[k])])) as Record<
      StallCause,
      number
    >,
    splits: Object.fromEntries(
      row.splits.split(" ").filter((part) => part).map((part) => {
        const [label, cycles] = part.split("=");
        if (!/^\d+(\.\d+)?$/.test(cycles ?? "")) throw wrong(`splits are "${row.splits}"`);
        return [label, Number(cycles)];
      }),
    ),
    range: {
      layout: [number("range_low"), number("range_high")],
      hardware: low === null || high === null ? null : [low, high],
    },
    fingerprint: row.fingerprint,
    note: row.note,
  };
}
