/**
 * Cells on disk: long and tidy CSV, one row a cell, fixed decimals, in the experiment's own order,
 * so that `git diff results/` reads as a report. Every seed's value stands in a file beside. What
 * is read is checked: numbers are numbers, ratio and verdict follow from them, the value lies in
 * its range, cycles are instructions and stalls, and no cell stands twice.
 */
import { type StallCause, stallCauses, UserError } from "../../machine/mod.ts";
import {
  type Cell,
  cellKey,
  ratioOf,
  seedsAbove,
  type Verdict,
  verdictOf,
  verdicts,
} from "./cell.ts";
import { type CsvRow, csvText, readCsv } from "../../csv/mod.ts";
import { seedSettings } from "./seeds.ts";

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

/** Columns of a file of seeds. */
export const seedColumns: readonly string[] =
  "table board system column reading seed layout_seed pages_seed tlb_seed unit measured".split(" ");

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
      cell.values.map((measured, seed) => {
        const drawn = Object.entries(seedSettings(seed)).map((
          [name, n],
        ) => [name.replace(".", "_"), String(n)]);
        const own = Object.fromEntries(place.map((name) => [name, cell[name]]));
        return {
          ...own,
          ...Object.fromEntries(drawn),
          seed: String(seed),
          measured: measured.toFixed(4),
        };
      })
    ),
  );
}

/** Reads a results file and the file of its seeds' values. Paths are for messages. */
export function cellsFromCsv(
  cells: { readonly text: string; readonly path: string },
  seeds?: { readonly text: string; readonly path: string },
): Cell[] {
  const values = new Map<string, number[]>();
  for (const row of seeds ? readCsv({ ...seeds, columns: seedColumns }) : []) {
    const key = cellKey(row.texts as unknown as Cell);
    const own = values.get(key) ?? [];
    if (row.number("seed") !== own.length) {
      throw row.wrong(`seed is ${row.texts.seed}, where ${own.length} is next`);
    }
    values.set(key, [...own, row.number("measured")]);
  }
  const seen = new Set<string>();
  const read = readCsv({ ...cells, columns }).map((row) => {
    const key = cellKey(row.texts as unknown as Cell);
    const cell = cellOf(row, seeds && (values.get(key) ?? []));
    if (seen.has(key)) throw row.wrong(`${key} stands twice`);
    seen.add(key);
    checkCell(cell, row);
    return cell;
  });
  const stray = [...values.keys()].find((key) => !seen.has(key));
  if (stray !== undefined) {
    throw new UserError(`${seeds!.path}: ${stray} is no cell of ${cells.path}`);
  }
  return read;
}

function cellOf(
  { texts: row, number, wrong }: CsvRow,
  values: readonly number[] | undefined,
): Cell {
  if (!(verdicts as readonly string[]).includes(row.verdict)) {
    throw wrong(`"${row.verdict}" is no verdict`);
  }
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
    values: values ?? [],
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

/** Fixed decimals of a sum of as many parts as a cell has. */
const SUM_TOLERANCE = 0.01;

/**
 * Where seeds are ordered by few trials, the median seed is measured in full, and may then differ
 * from them by so much.
 */
const MEDIAN_TOLERANCE = 0.001;

/** What must agree within a row. */
function checkCell(cell: Cell, { texts: row, wrong }: CsvRow): void {
  const { measured, published, range: { layout: [low, high] }, values, seeds } = cell;
  if (ratioOf(published, measured) !== cell.ratio) {
    throw wrong(`ratio is ${row.ratio}, not measured / published`);
  }
  if (verdictOf(published, measured, cell.cited) !== cell.verdict) {
    throw wrong(`verdict is ${cell.verdict} at ratio ${row.ratio}`);
  }
  if (measured === "n/a") return;
  if (measured < low || measured > high) {
    throw wrong(`measured is ${measured}, outside of ${low} to ${high}`);
  }
  const sum = stallCauses.reduce((total, cause) => total + cell.stalls[cause], cell.instructions);
  if (Math.abs(sum - cell.cycles) > SUM_TOLERANCE) {
    throw wrong(`${cell.cycles} cycles, but ${sum.toFixed(3)} instructions and stall cycles`);
  }
  if (values.length === 0) return;
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[seeds >> 1];
  const consistent = values.length === seeds && sorted[0] === low && sorted.at(-1) === high &&
    values.includes(measured) && Math.abs(measured - median) <= MEDIAN_TOLERANCE * median &&
    String(seedsAbove(cell)) === row.seeds_above_10;
  if (!consistent) throw wrong("its seeds have another number, median, range or count above");
}
