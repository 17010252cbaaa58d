/**
 * Every arithmetic instruction against its definition in whole numbers, on random and on awkward
 * operands.
 */
import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { encode, execute, instructions } from "../../isa/instructions.ts";
import { ExcCode, Reg } from "../../isa/system.ts";
import { bareProcessor } from "./kit.ts";

const awkward = [
  0,
  1,
  -1,
  2,
  31,
  32,
  0x7fff,
  0x8000,
  0xffff,
  0x10000,
  0x7fffffff,
  -0x80000000,
  -0x7fffffff,
  -0x8000,
];
const operand = fc.oneof(
  fc.constantFrom(...awkward),
  fc.integer({ min: -0x80000000, max: 0x7fffffff }),
);

const signed = (n: bigint) => Number(BigInt.asIntN(32, n));
const unsigned = (n: number) => BigInt(n >>> 0);
const overflows = (n: bigint) => n !== BigInt.asIntN(32, n);
const A = 4, B = 5, D = 6;

/** A machine for single instructions: registers 4 and 5 in, register 6 out. */
function bench() {
  const { cpu, state } = bareProcessor("dec5000-200");
  const table = new Map(instructions.map((instruction) => [instruction.name, instruction]));
  return {
    state,
    do(name: string, fields: Record<string, number>, a: number, b: number) {
      cpu.jump(0x80001004);
      cpu.at = 0x80001000 | 0;
      state.cop0[Reg.Cause] = 0;
      state.r.fill(0);
      state.r[A] = a;
      state.r[B] = b;
      state.r[D] = 0x5a5a5a5a;
      execute(cpu, encode(table.get(name)!, fields));
    },
    get code() {
      return (state.cop0[Reg.Cause] & 0x7c) >>> 2;
    },
  };
}

const threeRegister: Record<string, (a: number, b: number) => bigint> = {
  addu: (a, b) => BigInt(a) + BigInt(b),
  subu: (a, b) => BigInt(a) - BigInt(b),
  and: (a, b) => BigInt(a) & BigInt(b),
  or: (a, b) => BigInt(a) | BigInt(b),
  xor: (a, b) => BigInt(a) ^ BigInt(b),
  nor: (a, b) => ~(BigInt(a) | BigInt(b)),
  slt: (a, b) => a < b ? 1n : 0n,
  sltu: (a, b) => unsigned(a) < unsigned(b) ? 1n : 0n,
};
for (const [name, execute] of Object.entries(threeRegister)) {
  Deno.test(`${name} rd, rs, rt`, () => {
    const machine = bench();
    fc.assert(fc.property(operand, operand, (a, b) => {
      machine.do(name, { rd: D, rs: A, rt: B }, a, b);
      assertEquals(machine.state.r[D], signed(execute(a, b)));
    }));
  });
}

const immediate: Record<string, (a: number, i: number) => bigint> = {
  addiu: (a, i) => BigInt(a) + BigInt.asIntN(16, BigInt(i)),
  slti: (a, i) => BigInt(a) < BigInt.asIntN(16, BigInt(i)) ? 1n : 0n,
  sltiu: (a, i) => unsigned(a) < BigInt.asUintN(32, BigInt.asIntN(16, BigInt(i))) ? 1n : 0n,
  andi: (a, i) => unsigned(a) & BigInt(i),
  ori: (a, i) => unsigned(a) | BigInt(i),
  xori: (a, i) => unsigned(a) ^ BigInt(i),
  lui: (_, i) => BigInt(i) << 16n,
};
for (const [name, execute] of Object.entries(immediate)) {
  Deno.test(`${name} with an immediate`, () => {
    const machine = bench();
    fc.assert(fc.property(operand, fc.integer({ min: 0, max: 0xffff }), (a, imm) => {
      machine.do(name, { rt: D, imm, ...name !== "lui" && { rs: A } }, a, 0);
      assertEquals(machine.state.r[D], signed(execute(a, imm)));
    }));
  });
}

const shifts: Record<string, (b: number, by: bigint) => bigint> = {
  sll: (b, by) => BigInt(b) << by,
  srl: (b, by) => unsigned(b) >> by,
  sra: (b, by) => BigInt(b) >> by,
};
for (const [name, execute] of Object.entries(shifts)) {
  Deno.test(`${name} by a constant, and ${name}v by the low five bits of a register`, () => {
    const machine = bench();
    fc.assert(fc.property(operand, operand, (a, b) => {
      machine.do(name, { rd: D, rt: B, sa: a & 31 }, a, b);
      assertEquals(machine.state.r[D], signed(execute(b, BigInt(a & 31))));
      machine.do(`${name}v`, { rd: D, rs: A, rt: B }, a, b);
      assertEquals(machine.state.r[D], signed(execute(b, BigInt(a & 31))));
    }));
  });
}

for (
  const [name, execute] of Object.entries({
    add: (a: bigint, b: bigint) => a + b,
    sub: (a: bigint, b: bigint) => a - b,
  })
) {
  Deno.test(`${name} overflows exactly when the result does not fit, changing no register`, () => {
    const machine = bench();
    fc.assert(fc.property(operand, operand, (a, b) => {
      const result = execute(BigInt(a), BigInt(b));
      machine.do(name, { rd: D, rs: A, rt: B }, a, b);
      assertEquals(machine.code, overflows(result) ? ExcCode.Ov : 0);
      assertEquals(machine.state.r[D], overflows(result) ? 0x5a5a5a5a : signed(result));
    }));
  });
}

Deno.test("addi overflows likewise", () => {
  const machine = bench();
  fc.assert(fc.property(operand, fc.integer({ min: -0x8000, max: 0x7fff }), (a, imm) => {
    const result = BigInt(a) + BigInt(imm);
    machine.do("addi", { rt: D, rs: A, imm }, a, 0);
    assertEquals(machine.code, overflows(result) ? ExcCode.Ov : 0);
    assertEquals(machine.state.r[D], overflows(result) ? 0x5a5a5a5a : signed(result));
  }));
});

const products: Record<string, (a: number, b: number) => bigint> = {
  mult: (a, b) => BigInt(a) * BigInt(b),
  multu: (a, b) => unsigned(a) * unsigned(b),
};
for (const [name, execute] of Object.entries(products)) {
  Deno.test(`${name} gives all 64 bits of the product`, () => {
    const machine = bench();
    fc.assert(
      fc.property(operand, operand, (a, b) => {
        machine.do(name, { rs: A, rt: B }, a, b);
        const { hi: [hi], lo: [lo] } = machine.state;
        assertEquals([hi, lo], [signed(execute(a, b) >> 32n), signed(execute(a, b))]);
      }),
      { numRuns: 2000 },
    );
  });
}

Deno.test("div truncates, its remainder has the dividend's sign, and -2^31 / -1 wraps", () => {
  const machine = bench();
  fc.assert(fc.property(operand, operand, (a, b) => {
    machine.do("div", { rs: A, rt: B }, a, b);
    const { hi: [hi], lo: [lo] } = machine.state;
    if (b === 0) assertEquals([hi, lo], [a, a < 0 ? 1 : -1]);
    else assertEquals([hi, lo], [signed(BigInt(a) % BigInt(b)), signed(BigInt(a) / BigInt(b))]);
  }));
});

Deno.test("divu divides unsigned numbers", () => {
  const machine = bench();
  fc.assert(fc.property(operand, operand, (a, b) => {
    machine.do("divu", { rs: A, rt: B }, a, b);
    const { hi: [hi], lo: [lo] } = machine.state;
    if (b === 0) assertEquals([hi, lo], [a, -1]);
    else {assertEquals([hi, lo], [
        signed(unsigned(a) % unsigned(b)),
        signed(unsigned(a) / unsigned(b)),
      ]);}
  }));
});

Deno.test("register 0 stays 0", () => {
  const machine = bench();
  for (const name of ["addu", "or", "add"]) {
    machine.do(name, { rd: 0, rs: A, rt: B }, 3, 4);
    assertEquals(machine.state.r[0], 0);
  }
});

Deno.test("a branch that links compares the register as it was before the link", () => {
  const machine = bench();
  machine.state.r[31] = 5;
  machine.do("bgezal", { rs: 31, branch: -3 }, 0, 0);
  assertEquals(machine.state.nextPc[0] >>> 0, 0x80001000 + 4 - 12);
  machine.do("bltzal", { rs: 31, branch: -3 }, 0, 0);
  assertEquals(machine.state.nextPc[0] >>> 0, 0x80001008);
});

Deno.test("branches compare as their names say", () => {
  const machine = bench();
  const conditions: Record<string, (a: number, b: number) => boolean> = {
    beq: (a, b) => a === b,
    bne: (a, b) => a !== b,
    blez: (a) => a <= 0,
    bgtz: (a) => a > 0,
    bltz: (a) => a < 0,
    bgez: (a) => a >= 0,
    bltzal: (a) => a < 0,
    bgezal: (a) => a >= 0,
  };
  const pairs = fc.oneof(fc.tuple(operand, operand), operand.map((a) => [a, a] as const));
  fc.assert(
    fc.property(fc.constantFrom(...Object.entries(conditions)), pairs, ([name, taken], [a, b]) => {
      const two = name === "beq" || name === "bne";
      machine.do(name, { rs: A, ...two && { rt: B }, branch: -3 }, a, b);
      const target = taken(a, b) ? 0x80001000 + 4 - 12 : 0x80001008;
      assertEquals(machine.state.nextPc[0] >>> 0, target, name);
      assertEquals(machine.state.r[31] >>> 0, name.endsWith("al") ? 0x80001008 : 0);
    }),
  );
});
