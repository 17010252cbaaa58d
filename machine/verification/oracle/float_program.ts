/**
 * Generates floating-point programs whose outcome a second implementation can check: every
 * operation of the R3010 in both formats, comparisons under all sixteen conditions with their
 * branches, conversions, moves, loads and stores, all rounding modes. Operands are drawn so that
 * what the R3010 leaves to software (denormal and NaN operands outside of comparisons, tiny
 * results, integers that do not fit) does not come up; the delays of loads, moves and conditions
 * are respected. After each operation the result and the control register go to memory.
 */
import { createRandom } from "../../isa/random.ts";
import type { Ending } from "./user_program.ts";

/** Words of the block at the symbol `dump`. */
export const FLOAT_DUMP_WORDS = 4096;

/** What shapes a program. */
export interface FloatProgramOptions {
  /** The seed; equal seeds give equal programs. */
  readonly seed: number;
  /** How many operations are checked; at most a fifth of the dump's words. */
  readonly operations: number;
  readonly ending: Ending;
}

const endings: Readonly<Record<Ending, readonly string[]>> = {
  linux: [
    "lui $5, %hi(dump)",
    "addiu $5, $5, %lo(dump)",
    "ori $4, $0, 1",
    `ori $6, $0, ${FLOAT_DUMP_WORDS * 4}`,
    "ori $2, $0, 4004",
    "syscall",
    "or $4, $0, $0",
    "ori $2, $0, 4001",
    "syscall",
  ],
  bare: ["lui $2, 0xbfbe", "sw $0, 4($2)", "1: b 1b", "nop"],
};

const CONDITIONS = "f un eq ueq olt ult ole ule sf ngle seq ngl lt nge le ngt".split(" ");
/**
 * NaNs as this processor knows them, and numbers with a name: words of doubles, low first, and
 * singles.
 */
const STRANGE_DOUBLES = [[0, 0], [0, 0x80000000], [0, 0x7ff00000], [0, 0xfff00000], [
  -1,
  0x7ff7ffff,
], [0, 0x7ff80000]];
const STRANGE_SINGLES = [0, 0x80000000, 0x7f800000, 0xff800000, 0x7fbfffff, 0x7fc00000];

/** The assembly text of one program: entry `__start`, result at `dump`. */
export function generateFloatProgram({ seed, operations, ending }: FloatProgramOptions): string {
  const random = createRandom(seed);
  const lines: string[] = [
    "\t.set noreorder",
    "\t.set noat",
    "\t.text",
    "\t.globl __start",
    "\t.ent __start",
    "__start:",
  ];
  const emit = (text: string) => lines.push("\t" + text);
  let label = 0;
  const even = () => 2 * random.below(16);

  /**
   * A finite number of moderate size; every other one is a small whole number, so that exact
   * results come up.
   */
  const moderate = (single: boolean): [low: number, high: number] => {
    const view = new DataView(new ArrayBuffer(8));
    const whole = random.below(2) === 0;
    const exponent = random.below(21) - 10;
    const value = whole ? random.below(2000) - 1000 : (random.below(2) ? 1 : -1) *
      (1 + random.word() / 2 ** 32 + random.below(1 << 20) / 2 ** 52) * 2 ** exponent;
    if (single) {
      view.setFloat32(0, value, true);
      return [view.getInt32(0, true), 0];
    }
    view.setFloat64(0, value, true);
    return [view.getInt32(0, true), view.getInt32(4, true)];
  };
  const strange = (single: boolean, kinds: number): [number, number] => {
    const pick = random.below(kinds);
    return single ? [STRANGE_SINGLES[pick], 0] : STRANGE_DOUBLES[pick] as [number, number];
  };
  const general = (register: number, word: number) => {
    emit(`lui $${register}, ${word >>> 16}`);
    emit(`ori $${register}, $${register}, ${word & 0xffff}`);
  };
  const set = (register: number, [low, high]: readonly [number, number], single: boolean) => {
    general(8, low);
    if (!single) general(9, high);
    if (random.below(2)) {
      emit(`mtc1 $8, $f${register}`);
      if (!single) emit(`mtc1 $9, $f${register + 1}`);
    } else {
      emit("sw $8, 0($29)");
      if (!single) emit("sw $9, 4($29)");
      emit(`lwc1 $f${register}, 0($29)`);
      if (!single) emit(`lwc1 $f${register + 1}, 4($29)`);
    }
  };
  let at = 0;
  const keep = (register: string, store: string) => emit(`${store} ${register}, ${4 * at++}($28)`);
  /**
   * `causes` false: whether an operation without exceptions clears the causes of the one before is
   * not compared.
   */
  const result = (register: number, words: number, causes = true) => {
    for (let i = 0; i < words; i++) keep(`$f${register + i}`, "swc1");
    emit("cfc1 $10, $31");
    emit("nop");
    if (!causes) emit("andi $10, $10, 0xfff");
    keep("$10", "sw");
  };
  const operand = (register: number, single: boolean, kinds = 4) =>
    set(register, random.below(8) === 0 ? strange(single, kinds) : moderate(single), single);
  const format = (single: boolean) => single ? "s" : "d";

  const binary = (single: boolean) => {
    const [a, b, to] = [even(), even(), even()];
    operand(a, single);
    operand(b, single);
    emit("nop");
    emit(`${random.pick(["add", "sub", "mul", "div"])}.${format(single)} $f${to}, $f${a}, $f${b}`);
    result(to, single ? 1 : 2);
  };
  const chain = (single: boolean) => {
    const [a, b, c] = [0, 2, 4].map((i) => i + 6 * random.below(4));
    for (const register of [a, b, c]) set(register, moderate(single), single);
    emit("nop");
    emit(`mul.${format(single)} $f${a}, $f${a}, $f${b}`);
    emit(`add.${format(single)} $f${b}, $f${b}, $f${c}`);
    emit(`sub.${format(single)} $f${c}, $f${b}, $f${a}`);
    result(c, single ? 1 : 2);
  };
  const move = (single: boolean) => {
    const [a, to] = [even(), even()];
    operand(a, single);
    emit("nop");
    emit(`${random.pick(["abs", "neg", "mov"])}.${format(single)} $f${to}, $f${a}`);
    result(to, single ? 1 : 2, false);
  };
  const widen = (single: boolean) => {
    const [a, to] = [even(), even()];
    operand(a, single);
    emit("nop");
    emit(single ? `cvt.d.s $f${to}, $f${a}` : `cvt.s.d $f${to}, $f${a}`);
    result(to, single ? 2 : 1);
  };
  const integer = (single: boolean) => {
    const [a, to] = [even(), even()];
    if (random.below(2)) {
      set(a, moderate(single), single);
      emit("nop");
      emit(`cvt.w.${format(single)} $f${to}, $f${a}`);
      result(to, 1);
    } else {
      set(a, [random.word() >> random.below(32), 0], true);
      emit("nop");
      emit(`cvt.${format(single)}.w $f${to}, $f${a}`);
      result(to, single ? 1 : 2);
    }
  };
  const compare = (single: boolean) => {
    const [a, b] = [even(), even()];
    operand(a, single, 6);
    if (random.below(4)) operand(b, single, 6);
    else operand(a, single, 6);
    emit("nop");
    emit(`c.${random.pick(CONDITIONS)}.${format(single)} $f${a}, $f${b}`);
    emit("ori $11, $0, 1");
    const name = `taken_${label++}`;
    emit(`${random.pick(["bc1t", "bc1f"])} ${name}`);
    emit("nop");
    emit("ori $11, $0, 2");
    lines.push(`${name}:`);
    keep("$11", "sw");
    emit("cfc1 $10, $31");
    emit("nop");
    keep("$10", "sw");
  };
  const mode = () => {
    emit(`ori $10, $0, ${random.below(4)}`);
    emit("ctc1 $10, $31");
    emit("nop");
  };

  emit("lui $28, %hi(dump)");
  emit("addiu $28, $28, %lo(dump)");
  emit("lui $29, %hi(scratch)");
  emit("addiu $29, $29, %lo(scratch)");
  emit("ctc1 $0, $31");
  emit("nop");
  for (let register = 0; register < 32; register += 2) set(register, moderate(false), false);
  for (let i = 0; i < operations && at < FLOAT_DUMP_WORDS - 4; i++) {
    if (random.below(8) === 0) mode();
    random.pick([binary, binary, binary, chain, move, widen, integer, compare, compare])(
      random.below(2) === 0,
    );
  }
  lines.push(...endings[ending].map((text) => "\t" + text), "\t.end __start");
  lines.push(
    "\t.data",
    "\t.align 3",
    "scratch:\t.space 8",
    "\t.globl dump",
    `dump:\t.space ${FLOAT_DUMP_WORDS * 4}`,
  );
  return lines.join("\n") + "\n";
}
