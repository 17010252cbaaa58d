/**
 * Generates user-mode MIPS I programs whose outcome a second implementation can check: random
 * straight-line code, forward branches, counted loops, calls, every load and store, and the
 * unaligned pairs. They are load-delay-safe (nothing reads a register in the slot after its load)
 * and never trap, so that a processor with interlocks, such as the one qemu-mipsel models, must
 * agree to the bit. A program leaves its registers, HI, LO and its data area in one block of
 * memory, `dump`; only the ending differs between the hosts.
 */
import { createRandom } from "../../isa/random.ts";

/** Bytes of the block at the symbol `dump`: 32 words of registers, then the data area. */
export const DUMP_BYTES = 32 * 4 + 4096;

/**
 * What follows the dump: a Linux process writes it out and exits; a bare machine halts and is
 * looked at.
 */
export type Ending = "linux" | "bare";

/** What shapes a generated program. */
export interface ProgramOptions {
  /** The seed; equal seeds give equal programs. */
  seed: number;
  /** How many random fragments (of one to a dozen instructions each) the body has. */
  fragments: number;
  ending: Ending;
}

/**
 * Registers that fragments may use freely. 28 = data area, 29 = scratch address, 30 = loop
 * counter, 31 = return address; 26 and 27 are the kernel's and change at any TLB miss.
 */
const FREE = [
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  12,
  13,
  14,
  15,
  16,
  17,
  18,
  19,
  20,
  21,
  22,
  23,
  24,
];
const SPARE = 25;
const LEAVES = 4;

const endings: Record<Ending, string[]> = {
  linux: [
    "\tlui $5, %hi(dump)",
    "\taddiu $5, $5, %lo(dump)",
    "\tori $4, $0, 1",
    `\tori $6, $0, ${DUMP_BYTES}`,
    "\tori $2, $0, 4004",
    "\tsyscall",
    "\tor $4, $0, $0",
    "\tori $2, $0, 4001",
    "\tsyscall",
  ],
  bare: ["\tlui $2, 0xbfbe", "\tsw $0, 4($2)", "1:\tb 1b", "\tnop"],
};

/** The assembly text of one program: entry `__start`, result at `dump`. */
export function generateUserProgram({ seed, fragments, ending }: ProgramOptions): string {
  const random = createRandom(seed);
  const lines: string[] = [];
  let loaded = -1;
  let label = 0;

  const emit = (text: string) => {
    lines.push("\t" + text);
    loaded = -1;
  };
  /** A register to write; never the one just loaded, which lwl and lwr would read. */
  const target = () => {
    const register = random.pick(FREE);
    return register === loaded ? SPARE : register;
  };
  const source = () => {
    const register = random.below(12) === 0 ? 0 : random.pick(FREE);
    return register === loaded ? 0 : register;
  };
  const signed = () => random.below(0x10000) - 0x8000;
  const place = (name: string) => {
    if (loaded >= 0) emit("nop");
    lines.push(`${name}:`);
  };

  const registerOps = ["addu", "subu", "and", "or", "xor", "nor", "slt", "sltu"];
  const simple = () => {
    switch (random.below(5)) {
      case 0:
        return emit(`${random.pick(registerOps)} $${target()}, $${source()}, $${source()}`);
      case 1:
        return emit(
          `${random.pick(["sll", "srl", "sra"])} $${target()}, $${source()}, ${random.below(32)}`,
        );
      case 2:
        return emit(
          `${random.pick(["sllv", "srlv", "srav"])} $${target()}, $${source()}, $${source()}`,
        );
      case 3:
        return emit(
          `${random.pick(["addiu", "slti", "sltiu"])} $${target()}, $${source()}, ${signed()}`,
        );
      default:
        return emit(
          `${random.pick(["andi", "ori", "xori"])} $${target()}, $${source()}, ${
            random.below(0x10000)
          }`,
        );
    }
  };
  const load = () => {
    const register = target();
    const name = random.pick(["lw", "lh", "lhu", "lb", "lbu", "lwl", "lwr"]);
    const grain = name === "lw" ? 4 : name.startsWith("lh") ? 2 : 1;
    emit(`${name} $${register}, ${random.below(2048 / grain) * grain}($28)`);
    loaded = register;
  };
  const store = () => {
    const name = random.pick(["sw", "sh", "sb", "swl", "swr"]);
    const grain = name === "sw" ? 4 : name === "sh" ? 2 : 1;
    emit(`${name} $${source()}, ${random.below(2048 / grain) * grain}($28)`);
  };
  const unaligned = () => {
    const register = target();
    const at = random.below(2000);
    const [first, second] = random.pick([["lwl", "lwr"], ["lwr", "lwl"]]);
    const offset = { lwl: at + 3, lwr: at } as Record<string, number>;
    emit(`${first} $${register}, ${offset[first]}($28)`);
    emit(`${second} $${register}, ${offset[second]}($28)`);
    loaded = register;
    simple();
    const value = source();
    emit(`swl $${value}, ${at + 7}($28)`);
    emit(`swr $${value}, ${at + 4}($28)`);
  };
  const indexed = () => {
    emit(`andi $29, $${source()}, 0x7fc`);
    emit("addu $29, $29, $28");
    if (random.below(2)) {
      const register = target();
      emit(`lw $${register}, ${random.below(500) * 4}($29)`);
      loaded = register;
    } else emit(`sw $${source()}, ${random.below(500) * 4}($29)`);
  };
  const multiply = () => {
    if (random.below(2)) emit(`${random.pick(["mult", "multu"])} $${source()}, $${source()}`);
    else {
      const divisor = target();
      emit(`andi $${divisor}, $${source()}, 0x7fff`);
      emit(`ori $${divisor}, $${divisor}, 1`);
      emit(`${random.pick(["div", "divu"])} $0, $${source()}, $${divisor}`);
    }
    for (let i = random.below(4); i > 0; i--) simple();
    emit(`${random.pick(["mfhi", "mflo"])} $${target()}`);
    simple();
    simple();
    if (random.below(4) === 0) emit(`${random.pick(["mthi", "mtlo"])} $${source()}`);
  };
  const trapping = () => {
    const [a, b] = [target(), target()];
    emit(`sra $${a}, $${source()}, 1`);
    emit(`sra $${b}, $${source()}, 1`);
    if (a === b) emit(`sra $${a}, $${a}, 1`);
    emit(`${random.pick(["add", "sub"])} $${target()}, $${a}, $${b}`);
    emit(`addi $${target()}, $0, ${signed()}`);
  };
  const branch = () => {
    const name = `forward_${label++}`;
    const kind = random.below(4);
    if (kind === 0) emit(`${random.pick(["beq", "bne"])} $${source()}, $${source()}, ${name}`);
    else if (kind === 1) {
      emit(`${random.pick(["blez", "bgtz", "bltz", "bgez"])} $${source()}, ${name}`);
    } else if (kind === 2) emit(`${random.pick(["bltzal", "bgezal"])} $${source()}, ${name}`);
    else emit(`${random.pick(["beq $0, $0,", "j"])} ${name}`);
    simple();
    for (let i = random.below(5); i > 0; i--) plain();
    place(name);
  };
  const loop = () => {
    const name = `loop_${label++}`;
    emit(`ori $30, $0, ${1 + random.below(12)}`);
    place(name);
    for (let i = 1 + random.below(6); i > 0; i--) plain();
    emit("addiu $30, $30, -1");
    emit(`${random.pick(["bgtz $30,", "bne $30, $0,"])} ${name}`);
    simple();
  };
  const call = () => {
    const leaf = `leaf_${random.below(LEAVES)}`;
    if (random.below(2)) emit(`jal ${leaf}`);
    else {
      emit(`lui $29, %hi(${leaf})`);
      emit(`addiu $29, $29, %lo(${leaf})`);
      emit("jalr $31, $29");
    }
    simple();
  };
  const plain = () =>
    random.pick([
      simple,
      simple,
      simple,
      load,
      load,
      store,
      store,
      unaligned,
      indexed,
      multiply,
      trapping,
    ])();
  const fragment = () => random.pick([plain, plain, plain, branch, loop, call])();

  lines.push(
    "\t.set noreorder",
    "\t.set noat",
    "\t.text",
    "\t.globl __start",
    "\t.ent __start",
    "__start:",
  );
  emit("lui $28, %hi(data)");
  emit("addiu $28, $28, %lo(data)");
  for (const register of [...FREE, SPARE]) {
    const value = random.word();
    emit(`lui $${register}, ${value >>> 16}`);
    emit(`ori $${register}, $${register}, ${value & 0xffff}`);
  }
  for (const register of [29, 30, 31]) emit(`or $${register}, $0, $0`);
  emit("mthi $0");
  emit("mtlo $0");
  for (let i = 0; i < fragments; i++) fragment();
  emit("nop");
  emit("lui $29, %hi(dump)");
  emit("addiu $29, $29, %lo(dump)");
  for (const register of [...FREE, SPARE, 30, 31]) emit(`sw $${register}, ${register * 4}($29)`);
  emit("mfhi $2");
  emit("mflo $3");
  emit(`sw $2, ${26 * 4}($29)`);
  emit(`sw $3, ${27 * 4}($29)`);
  lines.push(...endings[ending], "\t.end __start");
  for (let i = 0; i < LEAVES; i++) {
    lines.push(`\t.ent leaf_${i}`, `leaf_${i}:`);
    for (let k = 1 + random.below(4); k > 0; k--) simple();
    emit("jr $31");
    simple();
    lines.push(`\t.end leaf_${i}`);
  }
  lines.push("\t.data", "\t.align 3", "\t.globl dump", "dump:\t.space 128", "data:");
  for (let i = 0; i < 1024; i++) lines.push(`\t.word ${random.word()}`);
  return lines.join("\n") + "\n";
}
