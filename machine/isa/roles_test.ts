/**
 * What the rows say that instructions read, write and delay, against the processor itself and
 * against the manual's own tables.
 */
import { unmapped } from "./system.ts";
import { assert, assertEquals } from "@std/assert";
import { assembleObject } from "../toolchain/assemble.ts";
import { createMachine } from "../decstation.ts";
import { createRandom } from "./random.ts";
import { decode, encode, type Instruction, instructions } from "./instructions.ts";
import { FLOAT_REGISTERS, Resources, rolesOf } from "./roles.ts";

const AT = 0x80010000;
const CU = 0x30000000;
/** mfc1 $zero, $f0: a load of the floating-point coprocessor retires with its next instruction. */
const RETIRE = 0x44000000;

/** Roles of a line of assembly. */
function roles(text: string) {
  const [{ bytes }] =
    assembleObject({ path: "one.s", text: `.set noreorder\n.set noat\n${text}` }, {}).sections;
  const word = new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true);
  return rolesOf(decode(word)!, word);
}

Deno.test("the roles of one instruction of each kind are the manual's", () => {
  const f = (n: number) => FLOAT_REGISTERS + n;
  const { hi, lo, condition, control } = Resources;
  const cases: [string, number[], number[], number[]][] = [
    ["addu $4, $5, $6", [5, 6], [4], []],
    ["addu $4, $0, $6", [6], [4], []],
    ["lw $4, 8($5)", [5], [], [4]],
    ["lwl $4, 8($5)", [4, 5], [], [4]],
    ["sw $4, 8($5)", [4, 5], [], []],
    ["mult $4, $5", [4, 5], [hi, lo], []],
    ["mflo $4", [lo], [4], []],
    ["jalr $31, $5", [5], [31], []],
    ["mfc0 $4, $12", [96 + 12], [], [4]],
    ["mtc0 $4, $12", [4], [96 + 12], []],
    ["mtc1 $4, $f6", [4], [], [f(6)]],
    ["lwc1 $f7, 0($4)", [4], [], [f(7)]],
    ["add.d $f2, $f4, $f6", [f(4), f(5), f(6), f(7), control], [f(2), f(3), control], []],
    ["cvt.s.d $f2, $f4", [f(4), f(5), control], [f(2), control], []],
    ["c.lt.s $f2, $f4", [f(2), f(4), control], [control], [condition]],
    ["cfc1 $4, $31", [control], [], [4]],
  ];
  const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
  for (const [text, reads, writes, delayed] of cases) {
    const found = roles(text);
    assertEquals([sorted(found.reads), sorted(found.writes), sorted(found.delayed)], [
      sorted(reads),
      sorted(writes),
      sorted(delayed),
    ], text);
  }
  assertEquals(roles("lwl $4, 8($5)").unbypassed, [5]);
  assertEquals(roles("lwl $4, 8($4)").unbypassed, [4]);
});

/**
 * Executes one word, then one that does nothing, in a machine with given general and
 * floating-point registers.
 */
function execute(word: number, registers: Int32Array, float: Int32Array) {
  const machine = createMachine("dec3100");
  machine.place(unmapped(AT), new Uint8Array(Int32Array.of(word, RETIRE, 0, 0).buffer));
  machine.boot(AT);
  machine.cpu.writeCop0(12, CU);
  machine.state.r.set(registers);
  machine.state.float.set(float);
  machine.state.hi[0] = registers[1];
  machine.state.lo[0] = registers[2];
  const after = () => [
    ...machine.state.r,
    ...machine.state.float.slice(0, 32),
    machine.cpu.hi,
    machine.cpu.lo,
    machine.state.float[32] >>> 23 & 1,
  ];
  machine.run({ maxCycles: 1 });
  const first = after();
  machine.run({ maxCycles: 1 });
  return { first, second: after(), pc: machine.cpu.pc };
}

/**
 * Random registers: addresses in the general ones (a small number in the tenth, so that nothing
 * overflows), small numbers in single precision in the others.
 */
function contents(seed: number): { r: Int32Array; f: Int32Array } {
  const random = createRandom(seed);
  const r = Int32Array.from(
    { length: 32 },
    (_, i) => i === 0 ? 0 : (i === 10 ? 0 : 0x80020000) + 4 * random.below(1000),
  );
  const one = new DataView(new ArrayBuffer(4));
  const f = Int32Array.from({ length: 32 }, () => {
    one.setFloat32(0, 1 + random.below(100) / 8);
    return one.getInt32(0);
  });
  return { r, f };
}

const TESTED = instructions.filter(({ name }) =>
  !/^(syscall|break|rfe|tlb.*|mtc0|mfc0|c[ft]c1|bc0.)$/.test(name)
);

/** A word of the instruction with distinct register operands (even ones for pairs). */
const sample = (instruction: Instruction) =>
  encode(
    instruction,
    Object.fromEntries(instruction.operands.flatMap((name): [string, number][] =>
      name === "mem"
        ? [["rs", 9], ["imm", 4]]
        : [[name, { rs: 9, rt: 10, rd: 11, fd: 2, fs: 4, ft: 6, c1: 4, sa: 3 }[name] ?? 1]]
    )),
  );

Deno.test("an instruction changes only registers that its row writes or delays", () => {
  for (const instruction of TESTED) {
    const word = sample(instruction);
    const { writes, delayed } = rolesOf(instruction, word);
    const { r, f } = contents(1);
    const before = [...r, ...f, r[1], r[2], 0];
    const { first, second } = execute(word, r, f);
    before.forEach((value, resource) => {
      if (second[resource] !== value) {
        assert([...writes, ...delayed].includes(resource), `${instruction.name} ${resource}`);
      }
      if (first[resource] !== value) {
        assert(
          writes.includes(resource) || resource >= 66,
          `${instruction.name} ${resource} early`,
        );
      }
    });
  }
});

Deno.test("a register that a row does not read has no effect on what the instruction does", () => {
  for (const instruction of TESTED) {
    const word = sample(instruction);
    const { reads, writes, delayed } = rolesOf(instruction, word);
    const one = contents(1), other = contents(2);
    for (const resource of reads) {
      if (resource < 32) other.r[resource] = one.r[resource];
      else if (resource < 64) other.f[resource - 32] = one.f[resource - 32];
    }
    if (reads.includes(Resources.hi)) other.r[1] = one.r[1];
    if (reads.includes(Resources.lo)) other.r[2] = one.r[2];
    const a = execute(word, one.r, one.f), b = execute(word, other.r, other.f);
    for (const resource of [...writes, ...delayed].filter((resource) => resource <= 66)) {
      assertEquals(
        a.second[resource],
        b.second[resource],
        `${instruction.name} writes ${resource}`,
      );
    }
    assertEquals(a.pc, b.pc, `${instruction.name} goes elsewhere`);
  }
});
