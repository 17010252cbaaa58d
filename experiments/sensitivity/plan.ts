/**
 * What a sweep runs: its cells, and for each the points: seeds of layout and placement; then, under
 * the seed in the middle of these, the settings table's own values, each unknown at its ends, what
 * is known and might have been otherwise, and all unknowns together in a Latin hypercube.
 * Everything is drawn from fixed seeds.
 */
import {
  type BoardName,
  boardNames,
  createRandom,
  UserError,
  type Variant,
} from "../../machine/mod.ts";
import type { CellName, Experiment } from "../_harness/experiment.ts";
import { cellNames } from "../_harness/measure.ts";
import { cellKey } from "../_harness/cell.ts";
import { table04 } from "../table04_null_calls.ts";
import { table05 } from "../table05_exceptions.ts";
import { table06 } from "../table06_transfer.ts";
import { table07 } from "../table07_filters.ts";
import { table08 } from "../table08_ipc.ts";
import { table09 } from "../table09_matrix.ts";
import { table10 } from "../table10_vm.ts";
import { table11 } from "../table11_network.ts";
import { table12 } from "../table12_lrpc.ts";
import { table13 } from "../table13_page_tables.ts";
import { compose, factorsOf } from "./factors.ts";

/** The tables whose cells are swept. */
export const swept: readonly Experiment[] = [
  table04,
  table05,
  table06,
  table07,
  table08,
  table09,
  table10,
  table11,
  table12,
  table13,
];

/** What is left out, and why: a line each for help and reports. */
export const leftOut: readonly string[] = [
  "the figures and the sections: their own ranges are drawn with them",

  "Table 5's round trips, Table 8's turns by stopping, Table 10's call a page, Table 11's other " +
  "datagrams: readings beside the primary one",
  "Table 12's lrpc: it is Table 8's",

  "unless --cells names them: Table 4's procedure calls (no kernel), Table 5's unalign and " +
  "coproc and Table 10's unprot100 (the paths of overflow and prot100)",
];

/** How large a sweep is. */
export interface SweepSize {
  /** Points of the Latin hypercube. */
  readonly points: number;
  /** Seeds of layout and placement. */
  readonly seeds: number;
  /**
   * Cells whose key begins with one of these, words parted by spaces or hyphens; the usual ones
   * where there is none.
   */
  readonly cells: readonly string[];
  /** Other flags of the guests' compiler, by name; none where it is not at hand. */
  readonly compiled?: readonly string[];
  /** Its version. */
  readonly compiler?: string;
}

/** A whole sweep. */
export const FULL: SweepSize = { points: 200, seeds: 50, cells: [] };

/** A cell that is swept. */
export interface SweptCell {
  readonly key: string;
  readonly experiment: Experiment;
  readonly name: CellName & { readonly board: BoardName };
  readonly published: number;
}

/** One run of a cell. */
export interface Point {
  /** `seed 7`, `base`, a factor's settings, `compiled -Os`, or `together 31`. */
  readonly id: string;
  /**
   * The factor that it moves; `layout` for a seed, `compiler` for its flags, `what-if` for a
   * machine that never was, "" for the base and where all move.
   */
  readonly factor: string;
  /** Settings that differ from the board's own, beside the seed's. */
  readonly settings: Variant;
  /** Flags that the guests are compiled with; those of the committed text where there are none. */
  readonly compiled?: string;
}

const printed = (value: string | number | undefined): value is number => typeof value === "number";

/** Whether a cell goes another way than others that are swept. */
function usual({ column }: CellName): boolean {
  return !["call", "unalign", "coproc", "unprot100"].includes(column);
}

/**
 * The cells of a sweep: those with a printed number, under the table's primary reading, once each.
 */
export function cellsOf({ cells }: SweepSize): SweptCell[] {
  const all = swept.flatMap((experiment) =>
    cellNames(experiment).flatMap((name): SweptCell[] => {
      const { board, system, column, reading } = name;
      const row = experiment.published.find(([b, s]) => b === board && s === system)!;
      const published = row[2 + experiment.columns.indexOf(column)];
      const own = boardNames.find((known) => known === board);
      const elsewhere = experiment.sameAs?.(name) !== undefined ||
        experiment.cited?.includes(system);
      if (own === undefined || elsewhere || reading !== undefined || !printed(published)) return [];
      const key = cellKey({
        table: experiment.id,
        board,
        system,
        column,
        reading: experiment.reading,
      });
      return [{ key, experiment, name: { board: own, system, column }, published }];
    })
  );
  const words = (text: string) => text.replaceAll(" ", "-");
  const chosen = all.filter(({ key, name }) =>
    cells.length === 0 ? usual(name) : cells.some((begin) => words(key).startsWith(words(begin)))
  );
  if (chosen.length === 0) {
    throw new UserError(
      `no cell that is swept begins with ${cells.join(" or ")}; the first is ${all[0].key}`,
    );
  }
  return chosen;
}

/** The factor of machines that never were: no unknown, so that they widen no range. */
export const WHAT_IF = "what-if";
const whatIf: readonly Variant[] = [{ "tlb.entries": 16 }, { "tlb.entries": 32 }];

const LAYOUT_ORDER = 101, HYPERCUBE_ORDER = 202;
/** More than there are colours and phases: each is drawn anew. */
const DRAWN = 1 << 16;

/** The seeds' settings. */
export function seedPoints(seeds: number): Point[] {
  const random = createRandom(LAYOUT_ORDER);
  return Array.from({ length: seeds }, (_, seed) => ({
    id: `seed ${seed}`,
    factor: "layout",
    settings: {
      "layout.seed": seed,
      "pages.seed": random.below(DRAWN),
      "tlb.seed": random.below(DRAWN),
    },
  }));
}

/** The points of the compiler's flags. */
export function compiledPoints(names: readonly string[] = []): Point[] {
  return names.map((name) => ({
    id: `compiled ${name}`,
    factor: "compiler",
    settings: {},
    compiled: name,
  }));
}

/** The points of a board's unknowns. */
export function unknownPoints(board: BoardName, points: number): Point[] {
  const factors = factorsOf(board);
  const alone = factors.flatMap(({ name, ends }) =>
    ends.map((end): Point => ({ id: idOf(end), factor: name, settings: compose(board, [end]) }))
  );
  const otherwise = whatIf.map((settings): Point => ({
    id: idOf(settings),
    factor: WHAT_IF,
    settings,
  }));
  const random = createRandom(HYPERCUBE_ORDER + boardNames.indexOf(board));
  const columns = factors.map(({ levels }) => {
    const strata = Array.from({ length: points }, (_, i) => i);
    for (let i = points - 1; i > 0; i--) {
      const j = random.below(i + 1);
      [strata[i], strata[j]] = [strata[j], strata[i]];
    }
    return strata.map((stratum) =>
      levels[Math.floor((stratum + random.below(DRAWN) / DRAWN) / points * levels.length)]
    );
  });
  const together = Array.from({ length: points }, (_, i): Point => ({
    id: `together ${i}`,
    factor: "",
    settings: compose(board, columns.map((column) => column[i])),
  }));
  return [{ id: "base", factor: "", settings: {} }, ...alone, ...otherwise, ...together];
}

function idOf(variant: Variant): string {
  return Object.entries(variant).map(([name, value]) => `${name}=${value}`).join(" ");
}
