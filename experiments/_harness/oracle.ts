/**
 * What a run must agree with, for scripts: the committed results, cell by cell. A full run of
 * unchanged sources agrees to the last digit; a run of few seeds, with what the same seeds gave,
 * within a tolerance, reading by reading, and in the order of systems on a board.
 */
import { type Cell, cellKey } from "./cell.ts";

/** What is demanded of a set of cells. */
export interface Oracle {
  /** Relative difference that a value may have. */
  readonly tolerance: number;
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
  { tolerance }: Oracle,
): Disagreement[] {
  const there = new Map(found.map((cell) => [cellKey(cell), cell]));
  const tables = new Set(found.map(({ table }) => table));
  const asked = expected.filter(({ table }) => tables.has(table));
  const known = new Set(asked.map(cellKey));
  const places = new Set(found.map(placeOf));
  return [
    ...asked.flatMap((cell) => {
      const key = cellKey(cell), other = there.get(key);
      if (other === undefined) {
        return tolerance > 0 && places.has(placeOf(cell)) ? [] : [{ key, why: "is missing" }];
      }
      return faults(sameSeeds(cell, other), other, tolerance).map((why) => ({ key, why }));
    }),
    ...found.map(cellKey).filter((key) => !known.has(key)).map((key) => ({
      key,
      why: "is not among the expected cells",
    })),
    ...rankFaults(asked, there),
  ];
}

/** A cell without its reading. */
const placeOf = ({ table, board, system, column }: Cell) =>
  [table, board, system, column].join(" ");

/** The cell as the first seeds alone have it, as many as the other was measured under. */
function sameSeeds(cell: Cell, { values: others }: Cell): Cell {
  const { values, measured } = cell;
  if (typeof measured !== "number" || !(others?.length > 0 && others.length < values?.length)) {
    return cell;
  }
  const own = values.slice(0, others.length).sort((a, b) => a - b);
  return { ...cell, measured: own[own.length >> 1] };
}

function faults(cell: Cell, other: Cell, tolerance: number): string[] {
  const [a, b] = [cell.measured, other.measured];
  if (a === b) {
    return tolerance === 0 && cell.fingerprint !== other.fingerprint
      ? ["other guest images or settings"]
      : [];
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
