/**
 * The shape of a region's control flow: which ranges of blocks become loops of WebAssembly, and
 * which blocks are reached through the table at the top. Blocks stand in the order of their
 * addresses; a forward edge is a branch out of nested blocks.
 * Invariant: no edge leads into a loop's range but to its first block, so that structured
 * control flow can express it. A backward edge that no loop holds goes through the table.
 */
import { Gpr } from "../isa/registers.ts";
import type { Block, Region } from "./region.ts";

/** The shape of a region; blocks by their numbers. */
export interface Shape {
  /** Loops: first block to last. */
  readonly loops: ReadonlyMap<number, number>;
  /**
   * Blocks reached through the table: entries from outside, dynamic targets, backward edges that
   * no loop holds.
   */
  readonly dispatched: readonly number[];
}

/** Edges of a block to addresses that are known. */
function successors({ branch, target, end, interpret }: Block): number[] {
  if (!branch) return interpret ? [] : [end];
  const known = target === undefined ? [] : [target];
  return branch.instruction.unit === "branch" ? [...known, end] : known;
}

/** Finds the loops of a region. */
export function findLoops({ blocks, entries }: Region): Shape {
  const number = new Map(blocks.map(({ start }, i) => [start, i]));
  const edges: { readonly from: number; readonly to: number }[] = [];
  blocks.forEach((block, from) => {
    for (const address of successors(block)) {
      const to = number.get(address);
      if (to !== undefined) edges.push({ from, to });
    }
  });
  const back = edges.filter(({ from, to }) => to <= from);
  const loops = new Map<number, number>();
  for (const { from, to } of back) loops.set(to, Math.max(loops.get(to) ?? 0, from));

  for (;;) {
    const dispatched = new Set([...entries].map((start) => number.get(start)!));
    for (const { from, to } of back) if (from > (loops.get(to) ?? -1)) dispatched.add(to);
    const within = (i: number, [low, high]: readonly [number, number]) => i > low && i <= high;
    const wrong = [...loops].find((range) =>
      [...dispatched].some((i) => within(i, range)) ||
      edges.some(({ from, to }) => within(to, range) && (from < range[0] || from > range[1])) ||
      [...loops].some(([low, high]) => within(low, range) && high > range[1])
    );
    if (!wrong) return { loops, dispatched: [...dispatched].sort((a, b) => a - b) };
    loops.delete(wrong[0]);
  }
}

/** Calls of a function whose returns are compared before the table is asked. */
const MOST_RETURNS = 3;

/**
 * Blocks to which a block that ends in `jr ra` leads by the region's own calls: of the function
 * that begins last before it. It may lead anywhere else.
 */
export function returnsOf({ blocks }: Region, { start, branch }: Block): readonly number[] {
  if (branch?.instruction.name !== "jr" || (branch.reads & 1 << Gpr.ra) === 0) return [];
  const calls = blocks.filter(({ branch, target }) =>
    branch !== undefined && target !== undefined && (branch.writes & 1 << Gpr.ra) !== 0 &&
    target >>> 0 <= start >>> 0
  );
  const own = Math.max(...calls.map(({ target }) => target! >>> 0));
  return calls.filter(({ target, end }) =>
    target! >>> 0 === own && blocks.some(({ start }) => start === end)
  ).map(({ end }) => end).slice(0, MOST_RETURNS);
}
