/**
 * What a run must agree with, for scripts: the committed results, cell by cell. A full run of
 * unchanged sources agrees to the last digit; a run of few seeds, with what the same seeds gave,
 * within a tolerance, reading by reading, in the order of systems on a board, and with the course
 * of every series of a figure.
 */
import { type Cell, cellKey } from "./cell.ts";

/** What is demanded of a set of cells. */
export interface Oracle {
  /** Relative difference that a value may have; 0 for a run of all seeds and points. */
  readonly tolerance: number;
  /** Tables whose values a run of few seeds need not have: its loops are others. */
  readonly coarse?: ReadonlySet<string>;
}

/** A cell that does not agree, and why. */
export interface Disagreement {
  readonly key: string;
  readonly why: string;
}

/**
 * Compares a set of cells with the one that is held to be right; cells that either lacks are named.
 */
export function disagreements(
  expected: readonly Cell[],
  found: readonly Cell[],
  { tolerance, coarse = new Set() }: Oracle,
): Disagreement[] {
  const few = tolerance > 0;
  const there = new Map(found.map((cell) => [cellKey(cell), cell]));
  const tables = new Set(found.map(({ table }) => table));
  const asked = expected.filter(({ table }) => tables.has(table));
  const known = new Set(asked.map(cellKey));
  const places = new Set(found.flatMap((cell) => [placeOf(cell), seriesOf(cell)]));
  const spared = (cell: Cell) =>
    few && (places.has(placeOf(cell)) || isPoint(cell) && places.has(seriesOf(cell)));
  const held = underSameSeeds(asked, found).filter(({ table }) => !few || !coarse.has(table));
  return [
    ...asked.flatMap((cell) => {
      const key = cellKey(cell), other = there.get(key);
      if (other === undefined) {
        return spared(cell) ? [] : [{ key, why: "is missing" }];
      }
      if (few && coarse.has(cell.table)) return [];
      return faults(sameSeeds(cell, other), other, tolerance).map((why) => ({ key, why }));
    }),
    ...found.map(cellKey).filter((key) => !known.has(key)).map((key) => ({
      key,
      why: "is not among the expected cells",
    })),
    ...rankFaults(held, there),
    ...seriesFaults(held, there),
  ];
}

/** Those of the expected cells that were found, as the same seeds have them. */
export function underSameSeeds(expected: readonly Cell[], found: readonly Cell[]): Cell[] {
  const there = new Map(found.map((cell) => [cellKey(cell), cell]));
  return expected.flatMap((cell) => {
    const other = there.get(cellKey(cell));
    return other === undefined ? [] : [sameSeeds(cell, other)];
  });
}

/** A cell without its reading. */
const placeOf = (cell: Cell) => cellKey({ ...cell, reading: "" });

/** What a cell of a figure is a point of. */
const seriesOf = (cell: Cell) => cellKey({ ...cell, column: "" });
const isPoint = ({ column }: Cell) => /^\d+$/.test(column);

/** The cell as the first seeds alone have it, as many as the other was measured under. */
function sameSeeds(cell: Cell, { values: others }: Cell): Cell {
  const { values, measured } = cell;
  if (typeof measured !== "number" || !(others?.length > 0 && others.length < values?.length)) {
    return cell;
  }
  const first = values.slice(0, others.length), sorted = first.toSorted((a, b) => a - b);
  const range = { ...cell.range, layout: [sorted[0], sorted.at(-1)!] as const };
  return { ...cell, measured: sorted[first.length >> 1], values: first, range };
}

/** What a run of the same sources has to the last digit. */
const SAME = ["cycles", "instructions", "stalls", "cold_cycles", "splits", "trials", "seeds"]
  .concat("values", "range") as (keyof Cell)[];

function faults(cell: Cell, other: Cell, tolerance: number): string[] {
  const [a, b] = [cell.measured, other.measured];
  for (const name of ["unit", "published"] as const) {
    if (cell[name] !== other[name]) return [`${name} is ${other[name]}, not ${cell[name]}`];
  }
  if (a === b) {
    if (tolerance > 0) return [];
    if (cell.fingerprint !== other.fingerprint) return ["other guest images or settings"];
    const odd = SAME.find((name) => JSON.stringify(cell[name]) !== JSON.stringify(other[name]));
    return odd === undefined ? [] : [`${odd} is not the same`];
  }
  if (typeof a !== "number" || typeof b !== "number") return [`is ${b}, not ${a}`];
  return Math.abs(b / a - 1) <= tolerance ? [] : [`is ${b}, not ${a} ${cell.unit}`];
}

/** Factor from which an order of two systems counts as one. */
const CLEARLY = 1.25;

/** The order of two systems of which one is clearly faster must not reverse. */
function rankFaults(expected: readonly Cell[], there: ReadonlyMap<string, Cell>): Disagreement[] {
  const value = (cell: Cell | undefined) =>
    typeof cell?.measured === "number" ? cell.measured : NaN;
  return expected.flatMap((cell) =>
    expected.filter((other) =>
      other.table === cell.table && other.board === cell.board && other.column === cell.column &&
      other.reading === cell.reading && value(other) > CLEARLY * value(cell)
    ).filter((other) => value(there.get(cellKey(other))) < value(there.get(cellKey(cell))))
      .map((other) => ({ key: cellKey(cell), why: `is no longer faster than ${other.system}` }))
  );
}

/** A series that clearly rises or falls from one point to the next must not turn there. */
function seriesFaults(expected: readonly Cell[], there: ReadonlyMap<string, Cell>): Disagreement[] {
  const points = expected.filter((cell) => isPoint(cell) && typeof cell.measured === "number");
  const series = Map.groupBy(points, seriesOf);
  return [...series.values()].flatMap((own) => {
    const inOrder = [...own].sort((a, b) => Number(a.column) - Number(b.column));
    return inOrder.slice(1).flatMap((cell, i) => {
      const before = inOrder[i], [a, b] = [before, cell].map((c) => Number(c.measured));
      const [c, d] = [before, cell].map((point) => Number(there.get(cellKey(point))?.measured));
      const turns = b > CLEARLY * a && d < c || a > CLEARLY * b && d > c;
      const way = b > a ? "rises" : "falls";
      return turns ? [{ key: cellKey(cell), why: `no longer ${way} from ${before.column}` }] : [];
    });
  });
}
