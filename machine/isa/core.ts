/**
 * What an instruction may do to the processor. The table in instructions.ts is written against
 * this interface, so that the facts about MIPS I import nothing; cpu/cpu.ts implements it.
 */

/** The processor as one instruction sees it. Registers hold signed 32-bit numbers. */
export interface Core {
  /** The 32 general registers, `r[0]` always 0, as visible to the instruction being executed. */
  readonly r: Int32Array;
  /** Address of the instruction being executed. */
  readonly at: number;
  /**
   * Address of the instruction that executes next: the branch's target in the delay slot of a
   * taken branch. Branches are relative to it and links lie behind it, as in the R3000's pipeline,
   * where both come from the fetch address.
   */
  readonly next: number;
  /** Writes a general register. */
  set(register: number, value: number): void;
  /**
   * Writes a general register after the next instruction: the load delay of loads and coprocessor
   * moves.
   */
  writeDelayed(register: number, value: number): void;
  /** Takes the exception `code`; the instruction has no further effect. */
  raise(code: number): void;
  /** Marks a branch or jump, taken or not: the next instruction stands in its delay slot. */
  branch(taken: boolean, target: number): void;
  /** lb. */
  loadByte(register: number, address: number): void;
  /** lbu. */
  loadByteUnsigned(register: number, address: number): void;
  /** lh. */
  loadHalf(register: number, address: number): void;
  /** lhu. */
  loadHalfUnsigned(register: number, address: number): void;
  /** lw. */
  loadWord(register: number, address: number): void;
  /** lwl: merges with the register's value, an outstanding load of it included. */
  loadLeft(register: number, address: number): void;
  /** lwr: as lwl. */
  loadRight(register: number, address: number): void;
  /** sb. */
  storeByte(address: number, value: number): void;
  /** sh. */
  storeHalf(address: number, value: number): void;
  /** sw. */
  storeWord(address: number, value: number): void;
  /** swl. */
  storeLeft(address: number, value: number): void;
  /** swr. */
  storeRight(address: number, value: number): void;
  /** Starts a multiplication; the words of the product go to HI and LO. */
  startMultiply(high: number, low: number): void;
  /** Starts a division; remainder and quotient go to HI and LO. */
  startDivide(remainder: number, quotient: number): void;
  /** HI or LO, after a stall until the multiply/divide unit is done. */
  readMultiplier(high: boolean): number;
  /** Writes HI or LO. */
  writeMultiplier(high: boolean, value: number): void;
  /**
   * True when the instruction may use coprocessor `unit`; otherwise the exception has been taken.
   */
  usable(unit: number): boolean;
  /** mfc0; an exception where there is no such register. */
  readCop0(register: number): number;
  /** mtc0; an exception where there is no such register. */
  writeCop0(register: number, value: number): void;
  /** tlbr. */
  tlbRead(): void;
  /** tlbwi. */
  tlbWriteIndexed(): void;
  /** tlbwr. */
  tlbWriteRandom(): void;
  /** tlbp. */
  tlbProbe(): void;
  /** rfe. */
  restoreFromException(): void;
  /** The condition line of coprocessor 0: the write buffer is empty. */
  writeBufferEmpty(): boolean;
  /** Executes an instruction of the floating-point coprocessor, if it may be used. */
  float(execute: FloatExecute, word: number): void;
}

/** What a floating-point instruction does, given the coprocessor, the word and the processor. */
export type FloatExecute = (unit: FloatCore, word: number, core: Core) => void;

/** A number format of the floating-point coprocessor. */
export type FloatFormat = "s" | "d" | "w";

/**
 * The floating-point coprocessor as one instruction sees it. Register fields are read from the
 * word: fd, fs and ft.
 */
export interface FloatCore {
  /** mfc1: a register, after a stall until it is ready. */
  moveFrom(register: number): number;
  /** mtc1: the register changes after the next instruction. */
  moveTo(register: number, value: number): void;
  /** cfc1: a control register; waits for all units. */
  readControl(register: number): number;
  /** ctc1. */
  writeControl(register: number, value: number): void;
  /** The condition that a branch sees: a comparison directly before it is not seen yet. */
  branchCondition(): boolean;
  /** lwc1: as moveTo. */
  load(register: number, address: number): void;
  /** swc1. */
  store(register: number, address: number): void;
  /** add, sub, mul, div. */
  arithmetic(operation: "add" | "sub" | "mul" | "div", format: "s" | "d", word: number): void;
  /** abs, mov, neg. */
  changeSign(operation: "abs" | "mov" | "neg", format: "s" | "d", word: number): void;
  /** cvt.to.from. */
  convert(to: FloatFormat, from: FloatFormat, word: number): void;
  /**
   * c.cond: `condition` has bits for less (4), equal (2), unordered (1), and for an exception when
   * unordered (8).
   */
  compare(condition: number, format: "s" | "d", word: number): void;
  /** An operation that the chip leaves to software. */
  unimplemented(): void;
}
