/**
 * Generates privileged programs that do everything a compiler of hot code may get wrong:
 * branches in odd places, loads and faults in delay slots, hazards, mapped and unmapped
 * addresses of the same code, changes of mode, address space, TLB and Status, code that is
 * overwritten, lines that conflict, devices, interrupts. Nothing is expected of them but that
 * every engine does the same.
 */
import { encode, instructions } from "../../isa/instructions.ts";
import { createRandom, type Random } from "../../isa/random.ts";
import { Reg, unmapped } from "../../isa/system.ts";
import type { Instruction } from "../../isa/row.ts";
import { assemble } from "../conformance/kit.ts";

/**
 * Where the words lie in kseg0, and how many there are at most. The refill handler maps them at
 * the same address in kuseg as well.
 */
export const CODE = 0x80010000, CODE_WORDS = 1024;
/** Where data lies. */
const DATA = 0x80030000;

const byName = new Map(instructions.map((i) => [i.name, i]));
const alu = instructions.filter(({ unit }) => unit === "alu");
const loads = instructions.filter(({ unit }) => unit === "load"),
  stores = instructions.filter(({ unit }) => unit === "store");
const branches = instructions.filter(({ unit, name }) =>
  unit === "branch" && !name.startsWith("bc1")
);
const arithmetic = instructions.filter(({ unit }) =>
  unit === "multiply" || unit === "divide" || unit === "hilo"
);
const float = instructions.filter(({ unit, name }) => unit === "float" && !name.startsWith("bc1"));

/** Registers that hold addresses: of data, and of code. */
const POINTERS = [16, 17, 18, 19], TARGETS = [20, 21];
const PLAIN = [0, 2, 3, 4, 5, 8, 9, 31];
const READ = [
  Reg.Index,
  Reg.EntryLo,
  Reg.Context,
  Reg.BadVAddr,
  Reg.EntryHi,
  Reg.Status,
  Reg.Cause,
  Reg.EPC,
  Reg.Random,
  Reg.PRId,
];
const WRITTEN = [Reg.Index, Reg.EntryLo, Reg.Context, Reg.EntryHi, Reg.EPC, Reg.Cause];

/**
 * Handlers: a refill of an identity map, in which some pages are clean, invalid or uncached, and
 * one that skips what it cannot repair.
 */
const HANDLERS = `
main: nop
.section .vector.refill, "ax"
mfc0 $k0, $8
lui $k1, 0xf
ori $k1, $k1, 0xf000
and $k0, $k0, $k1
srl $k1, $k0, 12
andi $k1, $k1, 7
sll $k1, $k1, 8
xori $k1, $k1, 0x600
or $k0, $k0, $k1
mtc0 $k0, $2
mfc0 $k1, $14
tlbwr
jr $k1
 rfe
.section .vector.general, "ax"
mfc0 $k1, $13
mfc0 $k0, $14
andi $k1, $k1, 0x7c
beq $k1, $zero, again
 mtc0 $zero, $13
mfc0 $k1, $13
addiu $k0, $k0, 4
bgez $k1, inside
 nop
addiu $k0, $k0, 4
inside: sll $k1, $k0, 3
srl $k1, $k1, 19
xori $k1, $k1, 1
beq $k1, $zero, again
 nop
lui $k0, 0x8001
mfc0 $k1, $12
nop
andi $k1, $k1, 8
beq $k1, $zero, again
 nop
lui $k0, 0x0001
again: jr $k0
 rfe
`;

/** The handlers, assembled once. */
export const handlers = assemble(HANDLERS);

/** The words of one program. The same seed gives the same program. */
export function generateWords(seed: number): Int32Array {
  const random = createRandom(seed);
  const length = 40 + random.below(random.pick([60, 200, 900]));
  const words: number[] = [];
  const write = (name: string | Instruction, values: Record<string, number> = {}) =>
    void words.push(encode(typeof name === "string" ? byName.get(name)! : name, values));
  const code = () => random.below(length) * 4;
  const constant = (register: number, value: number) => {
    write("lui", { rt: register, uimm: value >>> 16 });
    write("ori", { rt: register, rs: register, uimm: value & 0xffff });
  };
  const reload = () => {
    if (random.below(3) === 0) {
      return constant(
        random.pick(TARGETS),
        (random.pick([CODE, unmapped(CODE)]) | code()) >>> 0,
      );
    }
    constant(random.pick(POINTERS), dataAddress(random, code));
  };
  for (const register of POINTERS) constant(register, dataAddress(random, code));
  for (const register of TARGETS) constant(register, (CODE | code()) >>> 0);
  while (words.length < length) fragment();
  write("j", { jump: CODE >>> 2 & 0x3ffffff });
  write("sll");
  return Int32Array.from(words.slice(0, CODE_WORDS - 2));

  function operands({ operands }: Instruction): Record<string, number> {
    const values: Record<string, number> = {};
    for (const name of operands) {
      if (name === "rs" || name === "rt" || name === "rd") values[name] = random.pick(PLAIN);
      else if (name === "mem") {
        Object.assign(values, {
          rs: random.pick(POINTERS),
          imm: random.below(random.pick([8, 64, 4096])) & random.pick([-1, -2, -4, -4, -4]),
        });
      } else if (name === "branch") values[name] = (random.below(24) - 12) & 0xffff;
      else values[name] = random.word();
    }
    return values;
  }

  function plain(): void {
    const kind = random.below(20);
    const instruction = random.pick(
      kind < 10 ? alu : kind < 14 ? loads : kind < 17 ? stores : arithmetic,
    );
    write(instruction, operands(instruction));
  }

  function fragment(): void {
    switch (random.below(24)) {
      case 0:
        return reload();
      case 1:
        return loop();
      case 2:
      case 3: {
        const branch = random.pick(branches);
        return write(branch, operands(branch));
      }
      case 4:
        return write(random.pick(["j", "jal"]), { jump: (CODE + code()) >>> 2 & 0x3ffffff });
      case 5:
        return write(random.pick(["jr", "jalr"]), {
          rs: random.pick([...TARGETS, ...TARGETS, 31, 31, 2]),
          rd: random.pick([31, 31, 20]),
        });
      case 6:
        return write("mfc0", { rt: random.pick(PLAIN), c0: random.pick(READ) });
      case 7:
        return write("mtc0", { rt: random.pick(PLAIN), c0: random.pick(WRITTEN) });
      case 8:
        return status();
      case 9:
        return write(
          random.pick(["tlbwi", "tlbwr", "tlbp", "tlbr", "rfe", "syscall", "break", "syscall"]),
        );
      case 10:
        if (random.below(4) === 0) {
          const instruction = random.pick(float);
          return write(instruction, operands(instruction));
        }
        return plain();
      case 11:
        if (random.below(8) === 0) return void words.push(random.word() | 0);
        return plain();
      case 12:
        // New code: a word of this program, stored somewhere in it.
        write("lw", { rt: 8, rs: TARGETS[0], imm: 0 });
        write("sll");
        return write("sw", { rt: 8, rs: TARGETS[1], imm: random.below(8) * 4 });
      default:
        for (let n = random.below(4); n >= 0; n--) plain();
    }
  }

  /** A loop that is counted in a register of its own. */
  function loop(): void {
    const counter = random.pick([10, 11]);
    write("addiu", { rt: counter, rs: 0, imm: 1 + random.below(30) });
    // A load on its way when the loop begins: it retires behind the first instruction of another
    // block.
    const instruction = random.pick(loads);
    if (random.below(2) === 0) write(instruction, operands(instruction));
    const start = words.length;
    for (let n = random.below(8); n >= 0; n--) random.below(6) === 0 ? fragment() : plain();
    write("addiu", { rt: counter, rs: counter, imm: 0xffff });
    write(random.pick(["bne", "bgtz"]), { rs: counter, branch: start - words.length - 1 & 0xffff });
    plain();
  }

  /**
   * Status: interrupts, modes, and now and then isolated or exchanged caches for a few
   * instructions.
   */
  function status(): void {
    const bits = random.pick([
      0,
      0x0301,
      0xff01,
      0xff04,
      0x000c,
      0xff0c,
      0x0008,
      0x2000_0000,
      0x3000_ff0c,
    ]);
    const strange = random.below(6) === 0;
    constant(2, strange ? random.pick([0x1_0000, 0x2_0000, 0x3_0000]) : bits);
    write("mtc0", { rt: 2, c0: Reg.Status });
    if (!strange) return;
    for (let n = random.below(4); n >= 0; n--) plain();
    write("mtc0", { rt: 0, c0: Reg.Status });
  }
}

/** An address to load from and store to: data, code, other pages, devices, nothing at all. */
function dataAddress(random: Random, code: () => number): number {
  const offset = random.below(0x4000) & ~3;
  switch (random.below(12)) {
    case 0:
      return (CODE | code()) >>> 0;
    case 1:
      return 0xa0000000 + 0x30000 + offset;
    case 2:
      return random.below(2) ? 0xbfbe0008 : random.word();
    case 3:
    case 4:
    case 5:
      return 0x30000 + offset;
    case 6:
      return DATA + offset + random.below(4);
    default:
      return DATA + offset;
  }
}
