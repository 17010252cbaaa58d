/**
 * What an instruction may do to the processor. The table in instructions.ts is written against this interface, so that the
 * facts about MIPS I import nothing; cpu/cpu.ts implements it.
 */

/** The processor as one instruction sees it. Registers hold signed 32-bit numbers. */
export interface Core {
  /** The 32 general registers, `r[0]` always 0, as visible to the instruction being executed. */
  readonly r: Int32Array;
  /** Address of the instruction being executed. */
  readonly at: number;
  /** Writes a general register. */
  set(register: number, value: number): void;
  /** Writes a general register after the next instruction: the load delay of loads and coprocessor moves. */
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
  /** True when the instruction may use coprocessor `unit`; otherwise the exception has been taken. */
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
  /** Executes an instruction of the floating-point coprocessor. */
  float(word: number): void;
}
