/**
 * Finds the region around a hot instruction: the blocks that direct branches, calls and returns
 * points lead to from it, as far as the instruction cache or the count of arrivals shows that
 * they are executed.
 * Invariants: a block is a straight line of instructions that the emitter knows, on one page if
 * its addresses are mapped; a branch is in it together with its delay slot or not at all; its
 * words are those that the instruction cache held when the region was made. No block holds an
 * address at which the run loop must see the machine.
 */
import type { Instruction } from "../isa/row.ts";
import { decode } from "../isa/instructions.ts";
import { rolesOf } from "../isa/roles.ts";

/** Where a region comes from. */
export interface CodeView {
  /**
   * The instruction that a fetch at a virtual address would find now, in the instruction cache
   * or in memory.
   */
  fetch(address: number): { readonly word: number; readonly physical: number } | undefined;
  /** True where something was executed lately. */
  executed(address: number): boolean;
  /** True where the run loop must see the machine. */
  marked(address: number): boolean;
}

/** One instruction of a region. Addresses are signed. */
export interface Op {
  readonly address: number;
  readonly physical: number;
  readonly word: number;
  readonly instruction: Instruction;
  /** General registers read, as bits. */
  readonly reads: number;
  /** General registers written, at once or after the load delay. */
  readonly writes: number;
}

/** A straight line of instructions. */
export interface Block {
  readonly start: number;
  readonly ops: readonly Op[];
  /** The last instruction but one is a branch or jump, the last its delay slot. */
  readonly branch?: Op;
  /** Address of the branch's target, where it is known. */
  readonly target?: number;
  /** Address behind the block. */
  readonly end: number;
  /** The block ends before an instruction that only the interpreter may execute. */
  readonly interpret: boolean;
  /** Where execution goes on if not into a branch's target. */
  readonly behind?: number;
}

/**
 * A region: blocks in the order of their addresses, and those of their starts that may be
 * entered from outside.
 */
export interface Region {
  readonly blocks: readonly Block[];
  readonly entries: ReadonlySet<number>;
}

/** Most instructions of a region, and of a block. */
const REGION_OPS = 200, BLOCK_OPS = 64;

/** True for an unmapped, cached address: kseg0. */
export function isUnmapped(address: number): boolean {
  return address >>> 29 === 4;
}

const registers = (resources: readonly number[]) =>
  resources.reduce((bits, r) => r < 32 ? bits | 1 << r : bits, 0);

/**
 * The registers that coprocessor-0 moves of compiled code may read, and write. Random is left
 * out: it changes by itself.
 */
const READABLE = new Set([0, 2, 4, 8, 10, 12, 13, 14, 15]),
  WRITABLE = new Set([0, 2, 4, 10, 12, 14]);

/** Instructions that the emitter knows besides the units below. */
const SYSTEM = new Set(["tlbwi", "tlbwr", "tlbp", "rfe", "mfc0", "mtc0", "bc0f", "bc0t"]);

/** Whether compiled code may execute an instruction. */
function isCompiled({ instruction, word, address }: Op): boolean {
  const { name, unit } = instruction;
  if (unit === "float" || name === "swl" || name === "swr") return false;
  if (unit !== "cop0" && name !== "bc0f" && name !== "bc0t") return true;
  // Only in kseg0 is the mode certainly the kernel's, and the page that is executed does not
  // depend on what is written here.
  if (!SYSTEM.has(name) || !isUnmapped(address)) return false;
  const register = (word >>> 11) & 31;
  return name === "mfc0" ? READABLE.has(register) : name === "mtc0" ? WRITABLE.has(register) : true;
}

const isBranch = ({ instruction: { unit } }: Op) => unit === "branch" || unit === "jump";

/**
 * Finds the region of hot instructions, all in mapped addresses or none; undefined where not even
 * the first of them can be compiled.
 */
export function findRegion(
  [hot, ...others]: readonly number[],
  code: CodeView,
): Region | undefined {
  const at = (address: number): Op | undefined => {
    const found = code.fetch(address);
    const instruction = found && decode(found.word);
    if (!found || !instruction) return undefined;
    const { reads, writes, delayed } = rolesOf(instruction, found.word);
    return {
      address,
      instruction,
      ...found,
      reads: registers(reads),
      writes: registers(writes) | registers(delayed),
    };
  };
  const starts = new Set<number>(), entries = new Set([hot, ...others]);
  const pending = [...entries];
  const lines = new Map<number, Block>();
  let ops = 0;
  // Lines run to the first branch; where one starts within another, the second pass below cuts
  // the longer one.
  for (
    let start = pending.shift();
    start !== undefined && ops < REGION_OPS;
    start = pending.shift()
  ) {
    if (starts.has(start) || start !== hot && !code.executed(start)) continue;
    const line = lineFrom(start, at, code);
    if (!line) continue;
    starts.add(start);
    lines.set(start, line);
    ops += line.ops.length;
    const { branch, target, behind, interpret, ops: { [line.ops.length - 1]: last } } = line;
    const returns = interpret || last.instruction.unit === "system";
    const next = (address: number, entry: boolean) => {
      if (isUnmapped(address) !== isUnmapped(hot)) return;
      pending.push(address);
      if (entry) entries.add(address);
    };
    const links = branch !== undefined && (branch.writes & 1 << 31) !== 0;
    const jumps = branch !== undefined && branch.instruction.unit === "jump";
    if (target !== undefined) next(target, links);
    if (behind !== undefined && (!jumps || links)) next(behind, links || returns);
  }
  if (!lines.has(hot)) return undefined;
  const blocks = [...starts].sort((a, b) => (a >>> 0) - (b >>> 0)).map((start) =>
    cut(lines.get(start)!, starts)
  );
  return { blocks, entries: new Set([...entries].filter((entry) => starts.has(entry))) };
}

/** The straight line of instructions from `start` on. */
function lineFrom(
  start: number,
  at: (address: number) => Op | undefined,
  code: CodeView,
): Block | undefined {
  const ops: Op[] = [];
  const close = (op: Op | undefined, end: number): Block | undefined => {
    const interpret = op !== undefined;
    const behind = !interpret ? end : isBranch(op) ? undefined : end + 4 | 0;
    return ops.length === 0 ? undefined : { start, ops, end, interpret, behind };
  };
  for (let address = start;; address = address + 4 | 0) {
    const pageEnds = !isUnmapped(start) && address !== start && (address & 0xfff) === 0;
    const op = pageEnds || ops.length >= BLOCK_OPS ? undefined : at(address);
    if (!op || !isCompiled(op) || op.instruction.name === "rfe" || code.marked(address)) {
      return close(op, address);
    }
    if (!isBranch(op)) {
      ops.push(op);
      if (op.instruction.unit === "system") {
        return { start, ops, end: address + 4 | 0, behind: address + 4 | 0, interpret: false };
      }
      continue;
    }
    const next = address + 4 | 0, end = address + 8 | 0;
    const slot = !isUnmapped(start) && (next & 0xfff) === 0 || code.marked(next)
      ? undefined
      : at(next);
    const leavesKernel = slot?.instruction.name === "rfe" && op.instruction.name !== "jr";
    if (
      !slot || isBranch(slot) || !isCompiled(slot) || slot.instruction.unit === "system" ||
      leavesKernel
    ) {
      return close(op, address);
    }
    ops.push(op, slot);
    return { start, ops, branch: op, target: targetOf(op), end, behind: end, interpret: false };
  }
}

function targetOf({ instruction, word, address }: Op): number | undefined {
  const next = address + 4 | 0;
  if (instruction.unit === "branch") return next + ((word << 16) >> 14) | 0;
  return instruction.operands[0] === "jump"
    ? (next & 0xf0000000) | ((word & 0x3ffffff) << 2)
    : undefined;
}

/** Ends a line where another one starts within it. */
function cut(line: Block, starts: ReadonlySet<number>): Block {
  const { start, ops, branch } = line;
  // A line that starts at a delay slot of this one does not cut it: both have the slot.
  const last = branch ? ops.length - 1 : ops.length;
  for (let i = 1; i < last; i++) {
    const { address } = ops[i];
    if (starts.has(address)) {
      return { start, ops: ops.slice(0, i), end: address, behind: address, interpret: false };
    }
  }
  return line;
}
