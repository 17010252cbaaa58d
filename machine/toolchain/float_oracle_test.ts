/**
 * Every instruction of the floating-point unit, and the forms that stand for two, against GNU as,
 * word for word.
 */
import { assertEquals } from "@std/assert";
import { operandFields } from "../isa/fields.ts";
import { disassemble, encode, type Instruction, instructions } from "../isa/instructions.ts";
import { createRandom } from "../isa/random.ts";
import { askPeer, peerTest } from "../verification/testing.ts";
import { assembleObject } from "./assemble.ts";

const AS = "mipsel-linux-gnu-as";
const OBJCOPY = "mipsel-linux-gnu-objcopy";

/**
 * Writes an instruction with random operands: even registers, as pairs want; branches go to
 * `start`, which is `at` bytes behind.
 */
function written(
  instruction: Instruction,
  random: { below(n: number): number },
  at: number,
): string {
  const values: Record<string, number> = {};
  for (const operand of instruction.operands) {
    if (operand === "mem") {
      Object.assign(values, { imm: random.below(0x10000), rs: 2 + random.below(30) });
    } else if (operand === "branch") values.branch = -(at / 4) - 1;
    else if (operand === "rt") values.rt = 2 + random.below(30);
    else if (operand === "c1" && /^c/.test(instruction.name)) values.c1 = 31;
    else values[operand] = random.below(16) * 2 & operandFields[operand].mask;
  }
  return disassemble(encode(instruction, values), 0x80000000 + at, () => "start").replace(
    "$f31",
    "$31",
  );
}

peerTest(
  [AS, OBJCOPY],
  "the floating-point instructions come out of GNU as in the same words",
  () => {
    const random = createRandom(1);
    const ours = instructions.filter(({ unit }) => unit === "float");
    const lines = ["start:"];
    for (let round = 0; round < 20; round++) {
      for (const instruction of ours) {
        lines.push(`${written(instruction, random, (lines.length - 1) * 4)}`, "nop");
      }
    }
    lines.push(
      "l.d $f2, 8($4)",
      "s.d $f4, -16($sp)",
      "l.d $f0, ($5)",
      "l.s $f3, 4($4)",
      "s.s $f5, 0($6)",
    );
    lines.push(
      "l.d $f6, %lo(table)($7)",
      "s.d $f8, %lo(table+8)($7)",
      ".float 1.5, -0.1, 3e10",
      ".double 0.1, -2",
      ".align 4",
    );
    const text = [".set noreorder", ".set noat", ".text", ".equ table, 0x1230", ...lines, ""].join(
      "\n",
    );
    const { sections } = assembleObject({ path: "float.s", text });
    const { bytes, relocations } = sections.find(({ name }) => name === ".text")!;
    const directory = Deno.makeTempDirSync();
    try {
      const [source, object, raw] = ["float.s", "float.o", "float.bin"].map((name) =>
        `${directory}/${name}`
      );
      Deno.writeTextFileSync(source, text);
      askPeer(AS, [
        "-march=r3000",
        "-mabi=32",
        "-mfp32",
        "-mhard-float",
        "-G0",
        "-mno-pdr",
        "-o",
        object,
        source,
      ]);
      askPeer(OBJCOPY, ["-O", "binary", "-j", ".text", object, raw]);
      const theirs = Deno.readFileSync(raw);
      const word = (from: Uint8Array, at: number) =>
        new DataView(from.buffer, from.byteOffset).getUint32(at, true);
      assertEquals(bytes.length, theirs.length);
      const branches = new Set(
        relocations.filter(({ kind }) => kind === "branch").map(({ offset }) => offset),
      );
      for (let at = 0; at < bytes.length; at += 4) {
        const expected = word(theirs, at);
        const mask = branches.has(at) ? 0xffff0000 : 0xffffffff;
        assertEquals((word(bytes, at) & mask) >>> 0, (expected & mask) >>> 0, lines[at / 4 + 1]);
      }
    } finally {
      Deno.removeSync(directory, { recursive: true });
    }
  },
);
