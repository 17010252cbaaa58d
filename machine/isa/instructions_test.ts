/**
 * The instruction table against itself: pictures, dispatch, encoder, decoder and disassembler
 * agree, and no two rows overlap.
 */
import { hex } from "./hex.ts";
import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { operandFields } from "./fields.ts";
import {
  decode,
  disassemble,
  encode,
  executorOf,
  type Instruction,
  instructions,
} from "./instructions.ts";

const word = fc.integer({ min: -0x80000000, max: 0x7fffffff });
const row = fc.constantFrom(...instructions);
/** The operand fields of a row, `mem` taken apart. */
const fieldsOf = ({ operands }: Instruction) =>
  operands.flatMap((name) => name === "mem" ? ["imm", "rs"] : [name]);

Deno.test("no two rows of the instruction table overlap", () => {
  instructions.forEach((a, i) =>
    instructions.slice(i + 1).forEach((b) => {
      const both = a.mask & b.mask;
      assert((a.match & both) !== (b.match & both), `${a.name} and ${b.name}`);
    })
  );
});

Deno.test("names are unique", () => {
  assertEquals(new Set(instructions.map(({ name }) => name)).size, instructions.length);
});

Deno.test("an operand lies in bits that the picture leaves open; no two share a bit", () => {
  for (const instruction of instructions) {
    let taken = instruction.mask;
    for (const name of fieldsOf(instruction)) {
      const { shift, mask } = operandFields[name];
      assertEquals(taken & (mask << shift), 0, `${instruction.name} ${name}`);
      taken |= mask << shift;
    }
  }
});

Deno.test("the processor executes exactly what the decoder finds, for any word", () => {
  fc.assert(
    fc.property(word, fc.integer({ min: 0, max: 63 }), (random, opcode) => {
      const w = (random & 0x03ffffff) | (opcode << 26);
      const found = decode(w);
      if (found) assertEquals(executorOf(w), found.execute, disassemble(w, 0));
      else if (opcode === 1) {
        const { name } = instructions.find(({ execute }) => execute === executorOf(w))!;
        assertEquals(
          name,
          (w & (1 << 16)) === 0 ? "bltz" : "bgez",
          "REGIMM's unassigned codes test the sign",
        );
      } else if (![17, 18, 19, 0x32, 0x33, 0x3a, 0x3b].includes(opcode)) {
        assert(
          instructions.every(({ execute }) => execute !== executorOf(w)),
          `${hex(w)} is reserved`,
        );
      }
    }),
    { numRuns: 20_000 },
  );
});

Deno.test("what is encoded is decoded again, with the same operands", () => {
  fc.assert(fc.property(row, word, (instruction, random) => {
    const values = Object.fromEntries(
      fieldsOf(instruction).map((name) => [name, random & operandFields[name].mask]),
    );
    const w = encode(instruction, values);
    assertEquals(decode(w), instruction);
    for (const [name, value] of Object.entries(values)) {
      const { shift, mask } = operandFields[name];
      assertEquals((w >>> shift) & mask, value);
    }
  }));
});

Deno.test("an encoded word has zeros in the bits that the processor ignores", () => {
  for (const instruction of instructions) {
    assertEquals(encode(instruction, {}), instruction.match, instruction.name);
  }
});

Deno.test("disassembly is what one would write", () => {
  const at = 0x80001000;
  const cases: [number, string][] = [
    [0x00000000, "nop"],
    [0x00851021, "addu $v0, $a0, $a1"],
    [0x8fbf0014, "lw $ra, 20($sp)"],
    [0xafb0fffc, "sw $s0, -4($sp)"],
    [0x3c088001, "lui $t0, 32769"],
    [0x2402ffff, "addiu $v0, $zero, -1"],
    [0x1443fffe, "bne $v0, $v1, 0x80000ffc"],
    [0x0c000400, "jal 0x80001000"],
    [0x0000000c, "syscall 0"],
    [0x000f000d, "break 15"],
    [0x40026800, "mfc0 $v0, $13"],
    [0x42000010, "rfe"],
    [0x4100ffff, "bc0f 0x80001000"],
    [0x46241082, "mul.d $f2, $f2, $f4"],
    [0xc4840008, "lwc1 $f4, 8($a0)"],
    [0x7c000000, ".word 0x7c000000"],
  ];
  for (const [w, text] of cases) assertEquals(disassemble(w, at), text);
  assertEquals(disassemble(0x0c000400, at, () => "main"), "jal main");
});
