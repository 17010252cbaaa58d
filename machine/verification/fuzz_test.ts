/**
 * A hundred thousand damaged inputs: the ELF reader and the assembler either accept them or refuse
 * them with their own error, naming the file or the line. Anything else, a crash, another error, a
 * hang, fails here with the seed that shows it.
 */
import { assert } from "@std/assert";
import { assembleObject } from "../toolchain/assemble.ts";
import { link } from "../toolchain/link.ts";
import { layoutSections } from "../toolchain/layout.ts";
import { AssemblyError } from "../toolchain/object.ts";
import { prepareBare, readBare } from "../bare.ts";
import { writeElf } from "../toolchain/elf_writer.ts";
import { UserError } from "../../errors/mod.ts";
import { createRandom } from "../isa/random.ts";

const ELF_MUTATIONS = 60_000;
const TEXT_MUTATIONS = 40_000;

const text = `
#define SIZE 16
#define PAIR(a, b) (a + b)
    .set noreorder
    .set noat
    .macro double reg, times=1
    addu \\reg, \\reg, \\reg
    .endm
    .section .text.main, "ax"
    .globl main
    .ent main
main:
    li $t0, 0x12345678
    la $t1, table
    lw $t2, 4($t1)
    nop
    double $t2
1:  bne $t2, $0, 1b
     addiu $t2, $t2, -1
    jal helper
     lui $a0, %hi(table + SIZE)
    addiu $a0, $a0, %lo(table + SIZE)
    jr $ra
     nop
    .end main
helper:
    div $0, $a0, $a1
    mflo $v0
    jr $ra
     sw $v0, PAIR(4, 8)($sp)
#ifdef SIZE
    .data
#else
    .rodata
#endif
table: .word 1, 2 + 3 * SIZE, main, 'x', table - table
    .asciz "text\\n\\"quoted\\""
    .align 2
    .space SIZE
    .equ LIMIT, . - table
    .rept 2
    .half LIMIT
    .endr
`;

Deno.test("damaged executables are refused with a UserError, or run as they are", () => {
  const image = link([assembleObject({ path: "fuzz.S", text })], {
    name: "fuzz",
    entry: "main",
    place: layoutSections({ text: 0x80010000 }),
  });
  const whole = writeElf(image);
  let refused = 0;
  let placed = 0;
  for (let seed = 0; seed < ELF_MUTATIONS; seed++) {
    const random = createRandom(seed);
    let file = whole.slice();
    for (let n = 1 + random.below(4); n > 0; n--) {
      const headers = random.below(4) !== 0;
      const at = random.below(headers ? 160 : file.length);
      file[at] = random.below(3) === 0 ? random.pick([0, 1, 0x7f, 0x80, 0xff]) : random.below(256);
    }
    if (random.below(8) === 0) file = file.slice(0, random.below(file.length));
    try {
      const program = readBare(file, "fuzz");
      // Placing is dearer: some of those that pass are placed too.
      if (placed++ % 64 === 0) prepareBare(program);
    } catch (error) {
      assert(error instanceof UserError, `seed ${seed}: ${error}`);
      assert(error.message.includes("fuzz"), `seed ${seed}: ${error.message}`);
      refused++;
    }
  }
  assert(refused > ELF_MUTATIONS / 10);
});

Deno.test("damaged sources are assembled, or refused with an AssemblyError and the line", () => {
  const pieces = [
    ..."$%(),.:;#\"'\\-+*/<>=\n \t0179afxABLR",
    "0x",
    "lw ",
    ".word ",
    "#if ",
    "#define X X\n",
    ".macro m\nm\n.endm\nm\n",
    "1f",
    "%hi(",
    "\u00e9",
  ];
  let refused = 0;
  for (let seed = 0; seed < TEXT_MUTATIONS; seed++) {
    const random = createRandom(seed);
    let source = text;
    for (let n = 1 + random.below(3); n > 0; n--) {
      const at = random.below(source.length);
      const cut = random.below(3) === 0 ? random.below(12) : 0;
      const added = random.below(3) === 0 ? "" : random.pick(pieces);
      source = source.slice(0, at) + added + source.slice(at + cut);
    }
    try {
      assembleObject({ path: "fuzz.S", text: source });
    } catch (error) {
      assert(
        error instanceof AssemblyError,
        `seed ${seed}: ${error instanceof Error ? error.stack : error}`,
      );
      assert(
        error.place !== undefined || /^\.ent|bss/.test(error.message),
        `seed ${seed} without a place: ${error.message}`,
      );
      refused++;
    }
  }
  assert(refused > TEXT_MUTATIONS / 10);
});
