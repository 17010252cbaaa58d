/**
 * The assembler by itself: round trips with the disassembler, expressions, directives, budgets,
 * layouts, listings and every kind of error.
 */
import {
  assert,
  assertEquals,
  assertNotEquals,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import fc from "fast-check";
import { operandFields } from "../isa/fields.ts";
import { disassemble, encode, instructions } from "../isa/instructions.ts";
import { assembleObject } from "./assemble.ts";
import { type Image, link } from "./link.ts";
import { layoutSections, linkOrder } from "./layout.ts";
import { listing } from "./listing.ts";
import { AssemblyError } from "./object.ts";

const AT = 0x80010000;

function build(
  text: string,
  options: { scatter?: { span: number; seed: number }; entry?: string } = {},
): Image {
  const object = assembleObject({ path: "test.S", text: `.set noreorder\n.set noat\n${text}` });
  return link([object], {
    name: "test",
    entry: options.entry ?? "main",
    place: layoutSections({ text: AT, scatter: options.scatter }),
  });
}

function words(image: Image): number[] {
  const { bytes } = image.segments[0];
  const view = new DataView(bytes.buffer);
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i, true));
}

function refused(text: string): AssemblyError {
  return assertThrows(
    () => assembleObject({ path: "test.S", text: `.set noreorder\n${text}` }),
    AssemblyError,
  ) as AssemblyError;
}

Deno.test("every instruction survives encode, disassemble, assemble", () => {
  const one = fc.constantFrom(...instructions).chain((instruction) => {
    const names = instruction.operands.flatMap((name) => name === "mem" ? ["rs", "imm"] : [name]);
    const values = names.map((name) =>
      fc.nat(operandFields[name].mask).map((value) => [name, value] as const)
    );
    return fc.tuple(...values).map((pairs) => ({ instruction, pairs }));
  });
  fc.assert(
    fc.property(one, ({ instruction, pairs }) => {
      const word = encode(instruction, Object.fromEntries(pairs));
      const text = disassemble(word, AT, (address) => `.text_start + ${address - AT}`);
      // A branch or jump is written against a label at the program's start.
      const image = build(`.globl main\n.ent main\nmain:\n.text_start:\n${text}\n.end main\n`);
      assertEquals(words(image)[0], word >>> 0, text);
    }),
    { seed: 11, numRuns: 2000, examples: [] },
  );
});

Deno.test("expressions know GNU as' operators and precedence", () => {
  const value = (text: string) => words(build(`.globl main\nmain: nop\n.word ${text}\n`))[1];
  assertEquals(value("1 + 2 * 3"), 7);
  assertEquals(value("(1 + 2) * 3"), 9);
  assertEquals(value("~0 >> 60"), 15);
  assertEquals(value("1 << 4 | 3 & 2"), 2);
  assertEquals(value("1 + 2 << 3"), 17);
  assertEquals(value("1 + 1 | 2"), 4);
  assertEquals(value("2 > 1"), 0xffffffff);
  assertEquals(value("010"), 8);
  assertEquals(value("','"), 44);
  assertEquals(value("-1"), 0xffffffff);
  assertEquals(value("'A'"), 65);
  assertEquals(value("main + 8"), AT + 8);
});

Deno.test("local labels, macros and repetition expand as in GNU as", () => {
  const image = build(`
    .macro twice name, by=1
    addiu \\name, \\name, \\by
    addiu \\name, \\name, \\by
    .endm
    .globl main
main: twice $t0
    twice $t1, 5
1:  b 1f
     nop
1:  b 1b
     nop
    .rept 3
    nop
    .endr
`);
  assertEquals(words(image).slice(0, 4), [0x25080001, 0x25080001, 0x25290005, 0x25290005]);
  assertEquals(words(image).slice(4, 8), [0x10000001, 0, 0x1000ffff, 0]);
  assertEquals(words(image).length, 11);
});

Deno.test("the preprocessor includes, defines and chooses", () => {
  const include = (path: string) =>
    path === "lib/sizes.h"
      ? "#ifndef SIZES\n#define SIZES\n#define SIZE(n) (4 * (n))\n#endif\n"
      : undefined;
  const text = '#include "sizes.h"\n#include "sizes.h"\n.set noreorder\n.globl main\nmain:\n' +
    "#if SIZE(2) == 8 && defined(SIZES)\n lw $t0, SIZE(3)($sp)\n#else\n#error no\n#endif\n";
  const object = assembleObject({ path: "lib/a.S", text }, { include });
  const image = link([object], { name: "a", entry: "main", place: layoutSections({ text: AT }) });
  assertEquals(words(image), [0x8fa8000c]);
});

Deno.test("a budget guards the count of instructions", () => {
  build(".globl main\nmain:\n.budget 2\nnop\nnop\n.endbudget\n");
  assertStringIncludes(
    refused("main:\n.budget 1\nnop\nnop\n.endbudget\n").message,
    "2 instructions exceed the budget of 1",
  );
});

Deno.test("errors name file, line and column, and show the line with a caret", () => {
  const { message } = refused("main:\n\taddu $t0, $t1, $t99\n");
  assertEquals(
    message,
    'test.S:3:2: "$t99" is no general register\n    \taddu $t0, $t1, $t99\n    \t^',
  );
});

Deno.test("each slip gets its own error", () => {
  const slips: readonly (readonly [text: string, says: string])[] = [
    ["addiu $t0, $t0, 40000", "40000 does not fit addiu: -32768 to 32767"],
    ["lw $t0, 4, 5", "lw takes 2 operands: lw rt, offset(register)"],
    ["frobnicate $t0", "unknown instruction frobnicate"],
    [".frobnicate", "unknown directive .frobnicate"],
    ["addu $t0, $t1, $t2, $t3", "addu takes 3 operands: addu rd, rs, rt"],
    ["move $t0", "move does not take these operands"],
    ["lw $t0, 0($sp)\naddu $t1, $t0, $t0", "$8 is read in the delay slot of its load"],
    ["a: nop\na: nop", "a is already defined at test.S:2"],
    [".data\nnop", "outside a text section"],
    ["#if 1\nnop", "#if without #endif"],
    ['#include "nowhere.h"', 'cannot find "nowhere.h"'],
    [".macro m\nm\n.endm\nm", "macro m expands without end"],
    [".word 1 / 0", "division by zero"],
    [".word 1 +", "an operand is missing"],
    ["addu $at, $t0, $t1", "$at needs .set noat"],
    [".ent a\n.end b", ".end b does not match .ent"],
  ];
  for (const [text, says] of slips) assertStringIncludes(refused(text).message, says);
});

Deno.test("the linker refuses what does not fit together", () => {
  assertThrows(
    () => build(".globl main\nmain: jal nowhere\nnop\n"),
    AssemblyError,
    "nowhere is not defined anywhere",
  );
  assertThrows(
    () => build(".globl main\nmain: jal __divdi3\nnop\n"),
    AssemblyError,
    "there is no 64-bit division in guests",
  );
  assertThrows(
    () => build(".globl other\nother: nop\n"),
    AssemblyError,
    "the entry main is not defined",
  );
  const two = ["a.S", "b.S"].map((path) =>
    assembleObject({ path, text: ".set noreorder\n.globl main\nmain: nop\n" })
  );
  assertThrows(
    () => link(two, { name: "two", entry: "main", place: layoutSections({ text: AT }) }),
    AssemblyError,
    "main is already defined in a.S",
  );
});

Deno.test("a layout is a function of its seed, spans its bytes, and keeps the order", () => {
  const text = Array.from(
    { length: 20 },
    (_, i) =>
      `.section .text.f${i}\n.globl ${i ? `f${i}` : "main"}\n${i ? `f${i}` : "main"}: nop\nnop\n`,
  ).join("");
  const addresses = (seed: number) => {
    const image = build(text, { scatter: { span: 0x10000, seed } });
    return Array.from({ length: 20 }, (_, i) => image.address(i ? `f${i}` : "main"));
  };
  assertEquals(addresses(3), addresses(3));
  assert(addresses(3).join() !== addresses(4).join());
  const sorted = [...addresses(5)].sort((a, b) => a - b);
  assertEquals(addresses(5), sorted);
  assert(sorted[0] >= AT && sorted[19] < AT + 0x10000);
});

Deno.test("a listing shows address, word, instruction and source line", () => {
  const text = ".globl main\n.ent main\nmain:\naddiu $v0, $0, 7\njr $ra\nnop\n.end main\n";
  const source = `.set noreorder\n.set noat\n${text}`;
  const shown = listing(build(text), { "test.S": source });
  assertStringIncludes(shown, "main  (test.S)\n80010000  24020007  addiu $v0, $zero, 7");
  assertStringIncludes(shown, "test.S:7  jr $ra");
});

Deno.test("a double is loaded and stored as two words, and floating-point numbers are data", () => {
  const image = build(`.globl main
main:
l.d $f2, 8($a0)
s.d $f4, -8($sp)
l.s $f3, 4($a0)
s.s $f4, ($a0)
.float -1.5
.double 0.1`);
  const [l, h] = [0xc4820008, 0xc483000c];
  assertEquals(words(image).slice(0, 6), [l, h, 0xe7a4fff8, 0xe7a5fffc, 0xc4830004, 0xe4840000]);
  assertEquals(words(image).slice(6, 10), [0xbfc00000, 0, 0x9999999a, 0x3fb99999]);
  assertStringIncludes(refused(".double 1..2").message, "no number");
  assertStringIncludes(refused("l.d $f3, 0($a0)").message, "l.d");
});

Deno.test("a shuffled layout keeps sections apart and draws their order", () => {
  const text = Array.from(
    { length: 12 },
    (_, i) => `\t.section .text.f${i}\n\t.space ${4 + 8 * i}\n`,
  ).join("");
  const { sections } = assembleObject({ path: "f.s", text });
  const place = (seed: number, shuffled?: boolean) => {
    const placed = [
      ...layoutSections({ text: 0x1000, scatter: { span: 0x1000, seed, shuffled } })(sections),
    ]
      .filter(([{ size }]) => size > 0).sort(([, a], [, b]) => a - b);
    for (let i = 1; i < placed.length; i++) {
      assert(placed[i - 1][1] + placed[i - 1][0].size <= placed[i][1]);
    }
    assert(placed[0][1] >= 0x1000 && placed[11][1] + placed[11][0].size <= 0x2000);
    return placed.map(([{ name }]) => name);
  };
  const inOrder = place(3);
  assertEquals(place(4), inOrder);
  assertEquals(place(3, true), place(3, true));
  assertEquals(new Set(place(3, true)), new Set(inOrder));
  assertNotEquals(place(3, true), inOrder);
  assertNotEquals(place(3, true), place(4, true));
});

Deno.test("a macro's arguments may go on in the next lines; strings and comments open none", () => {
  const text = `
#define PAIR(a, b) .word a, b
    .globl main
main:
    PAIR(1,
        (2
        + 3))
    .word 4     # PAIR(
    .asciz "PAIR("
    .word 6
`;
  assertEquals(words(build(text)).filter((_, i) => i < 3), [1, 5, 4]);
  assertEquals(words(build(text)).at(-1), 6);
  assertStringIncludes(
    refused("#define PAIR(a, b) .word a, b\nPAIR(1,\nnop\n").message,
    "test.S:3:1: macro PAIR",
  );
});

Deno.test("an operand of ## is pasted as written, any other argument expanded first", () => {
  const text = `
#define EPC $14
#define OFFSET_EPC 40
#define OFFSET(register) (16 + OFFSET_##register)
#define BOTH(register) sw register, OFFSET_##register($sp)
#define FIELD $5
#define OFFSET_FIELD 8
    .set noreorder
    .globl main
main:
    lw $t0, OFFSET(EPC)($sp)
    mfc0 $t1, EPC
    BOTH(FIELD)
`;
  const [segment] = build(text).segments;
  const view = new DataView(segment.bytes.buffer, segment.bytes.byteOffset);
  assertEquals([0, 4, 8].map((at) => view.getUint32(at, true)), [
    0x8fa80038,
    0x40097000,
    0xafa50008,
  ]);
});

Deno.test("what an instruction changes too late for the next one is not read by it", () => {
  const cases: [text: string, reason: string | undefined][] = [
    ["lw $4, 0($5)\naddu $6, $4, $5", "$4 is read in the delay slot of its load"],
    ["lw $4, 0($5)\nsw $4, 4($5)", "$4 is read in the delay slot of its load"],
    ["mfc0 $4, $12\nori $4, $4, 1", "$4 is read in the delay slot of its load"],
    ["lwc1 $f0, 0($5)\nadd.s $f2, $f0, $f0", "$f0 is read in the delay slot of its load"],
    ["lwc1 $f1, 0($5)\nadd.d $f2, $f0, $f4", "$f1 is read in the delay slot of its load"],
    ["mtc1 $4, $f2\ncvt.d.w $f4, $f2", "$f2 is read in the delay slot of its load"],
    [
      "c.lt.s $f0, $f2\nbc1t main",
      "the floating-point condition is read in the delay slot of its comparison",
    ],
    ["lwl $4, 3($4)\nlwr $4, 0($4)", "$4 is read in the delay slot of its load"],
    ["lwl $4, 3($5)\nlwr $4, 0($5)", undefined],
    ["lw $4, 0($5)\nlw $4, 4($5)", undefined],
    ["lw $4, 0($5)\nnop\naddu $6, $4, $5", undefined],
    ["c.lt.s $f0, $f2\nnop\nbc1t main", undefined],
    ["lw $0, 0($5)\naddu $6, $0, $5", undefined],
  ];
  for (const [text, reason] of cases) {
    const source = { path: "test.S", text: `.set noreorder\nmain: ${text}\nnop\n` };
    if (reason === undefined) assembleObject(source);
    else {assertEquals(
        assertThrows(() => assembleObject(source), AssemblyError).message.split("\n")[0].split(
          ": ",
        )[1],
        reason,
      );}
  }
});

Deno.test("an upper half is computed together with the lower half that belongs to it", () => {
  const program =
    ".globl main\nmain:\n lui $t0, %hi(x)\n lw $t1, %lo(x + 8)($t0)\n.data\n.space 0x7ff8\nx: " +
    ".word 1, 2, 3";
  const object = assembleObject({ path: "test.S", text: `.set noreorder\n${program}` });
  const image = link([object], {
    name: "x",
    entry: "main",
    place: layoutSections({ text: AT, data: AT + 0x10000 }),
  });
  assertEquals(words(image).slice(0, 2), [0x3c088003, 0x8d098000]);
});

Deno.test("a section named .bss has no contents even with flags alone, as gcc writes it", () => {
  const { sections } = assembleObject({
    path: "zeros.s",
    text: '.section .bss.far,"aw"\nfar: .space 20480000\n',
  });
  const far = sections.find(({ name }) => name === ".bss.far")!;
  assertEquals([far.kind, far.size, far.bytes.length], ["bss", 20_480_000, 0]);
});

Deno.test("hot text keeps to its window of every page in listed order, cold text between", () => {
  const sizes = { cold0: 400, hot1: 200, big: 300, hot0: 120, cold1: 80, cold2: 600 };
  const text = Object.entries(sizes).map(([name, size]) =>
    `\t.section .text.${name}\n\t.space ${size}\n`
  ).join("");
  const { sections } = assembleObject({ path: "f.s", text });
  const window = [0xf00, 0x1000] as const;
  const rank = linkOrder({ "f.s": "hot0 hot1 big" });
  const place = (seed: number) =>
    [
      ...layoutSections({ text: 0x1000, hot: { rank, window }, scatter: { span: 0x3000, seed } })(
        sections,
      ),
    ]
      .filter(([{ size }]) => size > 0).sort(([, a], [, b]) => a - b);
  const placed = place(1);
  placed.slice(1).forEach(([, at], i) => assert(placed[i][1] + placed[i][0].size <= at));
  const at = Object.fromEntries(placed.map(([{ name }, at]) => [name.slice(6), at]));
  // Two do not fit into one window of 256 bytes, and `big` into none.
  assertEquals([at.hot0, at.hot1], [0x1f00, 0x2f00]);
  assert(at.cold0 < at.big && at.big < at.cold1 && at.cold1 < at.cold2 && at.cold0 < at.hot0);
  const moved = new Map(place(2).map(([section, at]) => [section.name, at]));
  assertEquals([moved.get(".text.hot0"), moved.get(".text.hot1")], [0x1f00, 0x2f00]);
  assertNotEquals(moved.get(".text.cold0"), at.cold0);
});
