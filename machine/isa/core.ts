/**
 * What an instruction's meaning may do to the processor. The table in instructions.ts is written against this interface, so that the
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
  /** Writes a general register one instruction later, as loads and coprocessor moves do. */
  setLate(register: number, value: number): void;
  /** Takes the exception `code`; the instruction has no further effect. */
  raise(code: number): void;
  /** Marks a branch or jump, taken or not: the next instruction stands in its delay slot. */
  branch(taken: boolean, target: number): void;
  /** Loads of one, two or four bytes; sign as in the name. */
  loadByte(register: number, address: number): void;
  loadByteUnsigned(register: number, address: number): void;
  loadHalf(register: number, address: number): void;
  loadHalfUnsigned(register: number, address: number): void;
  loadWord(register: number, address: number): void;
  /** The unaligned pair: merges with the register's value, an outstanding load of it included. */
  loadLeft(register: number, address: number): void;
  loadRight(register: number, address: number): void;
  storeByte(address: number, value: number): void;
  storeHalf(address: number, value: number): void;
  storeWord(address: number, value: number): void;
  storeLeft(address: number, value: number): void;
  storeRight(address: number, value: number): void;
  /** Starts the multiply/divide unit; results go to HI and LO. */
  startMultiply(high: number, low: number): void;
  startDivide(remainder: number, quotient: number): void;
  /** HI or LO, after a stall until the multiply/divide unit is done. */
  readMultiplier(high: boolean): number;
  writeMultiplier(high: boolean, value: number): void;
  /** True when the instruction may use coprocessor `unit`; otherwise the exception has been taken. */
  usable(unit: number): boolean;
  readCop0(register: number): number;
  writeCop0(register: number, value: number): void;
  tlbRead(): void;
  tlbWriteIndexed(): void;
  tlbWriteRandom(): void;
  tlbProbe(): void;
  restoreFromException(): void;
  /** The condition line of coprocessor 0: the write buffer is empty. */
  writeBufferEmpty(): boolean;
  /** Executes an instruction of the floating-point coprocessor. */
  float(word: number): void;
}
