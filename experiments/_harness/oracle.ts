/**
 * What a run must agree with, for scripts: the committed results, cell by cell. Full runs of
 * unchanged sources agree to the last digit; runs of few seeds by value within a tolerance and by
 * the order of systems on a board.
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
  return [
    ...asked.flatMap((cell) => {
      const key = cellKey(cell), other = there.get(key);
      return other === undefined
        ? [{ key, why: "is missing" }]
        : faults(cell, other, tolerance).map((why) => ({ key, why }));
    }),
    ...found.map(cellKey).filter((key) => !known.has(key)).map((key) => ({
      key,
      why: "is not among the expected cells",
    })),
    ...rankFaults(asked, there),
  ];
}

function faults(cell: Cell, other: Cell, tolerance: number): string[] {
  const [a, b] = [cell.measured, other.measured];
  if (a === b) {
    return tolerance === 0 && cell.fingerprint !== other.fingerprint ? ["other guest images or settings"] : [];
  }
  if (typeof a !== "number" || typeof b !== "number") return [`is ${b}, not ${a}`];
  return Math.abs(b / a - 1) <= tolerance ? [] : [`is ${b}, not ${a} ${cell.unit}`];
}

/** Factor from which an order of two systems counts as one. */
const CLEARLY = 1.25;

/** Which of two systems is clearly faster must not turn round. */
function rankFaults(expected: readonly Cell[], there: ReadonlyMap<string, Cell>): Disagreement[] {
  const value = (cell: Cell | undefined) => typeof cell?.measured === "number" ? cell.measured : NaN;
  return expected.flatMap((cell) =>
    expected.filter((other) =>
      other.table === cell.table && other.board === cell.board && other.column === cell.column &&
      other.reading === cell.reading && value(other) > CLEARLY * value(cell)
    ).filter((other) => value(there.get(cellKey(other))) < value(there.get(cellKey(cell))))
      .map((other) => ({ key: cellKey(cell), why: `is no longer faster than ${other.system}` }))
  );
}
