/**
 * Pipeline hazards that MIPS I leaves to software, from the roles of the instruction rows. In a
 * stretch of `.set noreorder` an instruction that reads too early is refused; in `.set reorder`
 * the assembler fills the gap with `nop` where GNU as (-march=r3000 -O1) does and refuses what GNU
 * as would let through.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapters 2, 3 (HI and LO) and 9; which gaps GNU
 * as fills was measured on GNU as 2.40.
 */
import { type Instruction, instructions } from "../isa/instructions.ts";
import { describeResource, Resources, type Roles, rolesOf } from "../isa/roles.ts";
import { AssemblyError, type SourceLocation } from "./object.ts";

/** An instruction that was assembled. */
export interface Issued {
  readonly instruction: Instruction;
  readonly word: number;
  /**
   * A move to a floating-point register that li.s or li.d makes. GNU as takes its register for
   * none, and fills the gap only before moves that read a control register.
   */
  readonly unnamed?: boolean;
}

const byName = new Map<string, Instruction>(instructions.map((i) => [i.name, i]));

/** The instruction of a mnemonic. */
export function instructionNamed(name: string): Instruction | undefined {
  return byName.get(name);
}

/** The instruction that fills a slot. */
export const NOP: Issued = { instruction: byName.get("sll")!, word: 0 };

/** Whether an instruction has a delay slot. */
export function hasDelaySlot({ unit, operands }: Instruction): boolean {
  return unit === "branch" || unit === "jump" || operands.includes("branch");
}

/** Whether control always leaves behind the delay slot. */
export function leavesAlways({ instruction, word }: Issued): boolean {
  const { unit, name } = instruction;
  return unit === "jump" || name === "beq" && word >>> 16 === 0x1000 ||
    name === "bgezal" && ((word >>> 21) & 31) === 0;
}

/** How many instructions GNU as wants between two; `after` undefined stands for the worst. */
function between(before: Issued, after: Issued | undefined): number {
  const first = rolesOf(before.instruction, before.word);
  const second: Roles | undefined = after && rolesOf(after.instruction, after.word);
  const writes = (resource: number) => !second || second.writes.includes(resource);
  const reads = (resource: number) => !second || second.unbypassed.includes(resource);
  for (const half of [Resources.hi, Resources.lo]) {
    if (first.reads.includes(half) && writes(half)) return 2;
  }
  if (before.unnamed) return !after || /^(m[ft]c0|cfc1)$/.test(after.instruction.name) ? 1 : 0;
  const { name } = before.instruction;
  if (name === "lwc1") return second ? 0 : 1;
  if (first.delayed.some(reads)) return 1;
  // GNU as takes the conditions of all coprocessors for one.
  if (first.delayed.includes(Resources.condition) && /^bc0/.test(after!.instruction.name)) return 1;
  if (name !== "mtc0" && name !== "ctc1") return 0;
  // What a move to a control register reaches is seen by the next move, and by a branch on a
  // condition one later.
  if (!after) return 2;
  const next = after.instruction.name;
  if (/^bc[01][ft]$/.test(next)) return 2;
  return /^(m[ft]c0|cfc1)$/.test(next) ? 1 : 0;
}

/** The last instructions of a stretch of code, as far back as a hazard reaches. */
export class Hazards {
  private history: Issued[] = [];
  private slotOf: Issued | undefined;

  /** Nothing is known of what stands before. */
  forget(): void {
    this.history = [];
    this.slotOf = undefined;
  }

  /** The branch whose delay slot comes next. */
  get openBranch(): Issued | undefined {
    return this.slotOf;
  }

  /**
   * How many `nop` GNU as puts before `next` (undefined: whatever comes), leaving out the last
   * `ignored` instructions' own hazards.
   */
  gap(next: Issued | undefined, ignored = 0): number {
    let most = 0;
    this.history.forEach((issued, i) => {
      if (i >= ignored) most = Math.max(most, between(issued, next) - i);
    });
    return most;
  }

  /**
   * Refuses an instruction that reads what the one before it changes too late to be seen: the
   * R3000 does not wait.
   */
  check(next: Issued, at: SourceLocation): void {
    const [before] = this.history;
    if (!before) return;
    const { delayed } = rolesOf(before.instruction, before.word);
    const { unbypassed } = rolesOf(next.instruction, next.word);
    const early = delayed.find((resource) => unbypassed.includes(resource));
    if (early === undefined) return;
    const what = early === Resources.condition ? "comparison" : "load";
    throw new AssemblyError(
      `${describeResource(early)} is read in the delay slot of its ${what}`,
      at,
    );
  }

  /** Notes an instruction. */
  push(issued: Issued): void {
    const { slotOf } = this;
    this.slotOf = hasDelaySlot(issued.instruction) ? issued : undefined;
    if (slotOf && leavesAlways(slotOf)) this.history = [];
    else this.history = [issued, this.history[0]].filter((entry) => entry !== undefined);
  }

  /** Notes `count` nops that stand before the last `since` instructions. */
  insertNops(since: number, count: number): void {
    const nops = Array.from({ length: count }, () => NOP);
    this.history = [...this.history.slice(0, since), ...nops, ...this.history.slice(since)].slice(
      0,
      2,
    );
  }
}
