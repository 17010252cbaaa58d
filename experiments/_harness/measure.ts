/**
 * Turns an experiment into cells: every published cell (and every column of ours without one) is run under 21 seeds of layout, page
 * placement and Random, and becomes the median of them with the range beside it.
 */
import { type BoardName, parseSetting } from "../../machine/mod.ts";
import { type Cell, ratioOf, round, verdictOf } from "./cell.ts";
import type { Experiment, Measurement, Systems } from "./experiment.ts";

/** Seeds of a full run. */
export const SEEDS = 21;
const SEED_SETTINGS = ["layout.seed", "pages.seed", "tlb.seed"];

/** What a run of experiments is given. */
export interface MeasureOptions {
  /** The systems by name. */
  readonly systems: Systems;
  /** Only this board. */
  readonly board?: BoardName;
  /** Settings that differ; a seed named here is not varied. */
  readonly settings?: Readonly<Record<string, number>>;
  /** Three seeds and short loops. */
  readonly quick?: boolean;
  /** Told before every run of a guest. */
  readonly progress?: (done: number, total: number, what: string) => void;
}

/** Measures an experiment's cells, in the order of its table. */
export function measure(experiment: Experiment, options: MeasureOptions): Cell[] {
  const { board: only, settings = {}, quick = false, progress } = options;
  const seeds = experiment.oneSeed ? 1 : quick ? 3 : SEEDS;
  const wanted = experiment.published.flatMap(([board, system, ...values]) =>
    values.flatMap((published, i) =>
      published === "" || (only && only !== board) ? [] : [{ board, system, column: experiment.columns[i], published }]
    )
  );
  const total = wanted.length * seeds;
  let done = 0;
  return wanted.map(({ board, system, column, published }) => {
    const place = { table: experiment.id, board, system, column, unit: experiment.unit, published };
    if (experiment.cited?.includes(column)) return citedCell(place, experiment);
    const runs: Measurement[] = [];
    for (let seed = 0; seed < seeds; seed++) {
      progress?.(done++, total, `${experiment.id} ${board} ${system} ${column}`);
      const drawn = Object.fromEntries(SEED_SETTINGS.map((name) => [name, seed]));
      const merged = { ...drawn, ...settings };
      runs.push(experiment.run({ board, system, column, settings: merged, systems: options.systems, quick }));
    }
    return cellOf(place, runs, experiment.reading);
  });
}

type Place = Pick<Cell, "table" | "board" | "system" | "column" | "unit" | "published">;

function cellOf(place: Place, runs: readonly Measurement[], reading: string): Cell {
  const ordered = [...runs].sort((a, b) => a.value - b.value);
  const { value, fingerprint, note = "", stalls, trials, ...counts } = ordered[ordered.length >> 1];
  const measured = round(value, 4);
  return {
    ...place,
    measured,
    ratio: ratioOf(place.published, measured),
    verdict: verdictOf(place.published, measured),
    cited: false,
    reading,
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, round(count, 3)])) as typeof counts,
    stalls: Object.fromEntries(Object.entries(stalls).map(([c, n]) => [c, round(n, 3)])) as Cell["stalls"],
    trials,
    seeds: runs.length,
    range: [round(ordered[0].value, 4), round(ordered[ordered.length - 1].value, 4)],
    fingerprint,
    note,
  };
}

function citedCell(place: Place, { reading }: Experiment): Cell {
  const value = typeof place.published === "number" ? place.published : "n/a";
  const none = { icache: 0, dcache: 0, uncached: 0, writebuffer: 0, interlock: 0, refresh: 0, exception: 0 };
  return {
    ...place,
    measured: value,
    ratio: value === "n/a" ? "" : 1,
    verdict: "cited",
    cited: true,
    reading,
    cycles: 0,
    instructions: 0,
    cold_cycles: 0,
    minimum_cycles: 0,
    median_cycles: 0,
    trials: 0,
    seeds: 0,
    stalls: none,
    range: value === "n/a" ? [0, 0] : [value, value],
    fingerprint: "",
    note: "as cited by the paper",
  };
}

/** Reads `--set NAME=VALUE` arguments. */
export function parseOverrides(texts: readonly string[]): Record<string, number> {
  return Object.fromEntries(texts.map(parseSetting));
}
