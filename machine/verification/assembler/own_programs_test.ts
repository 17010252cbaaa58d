/**
 * Programs as strangers write them: what each must come to, or how it is refused. The right values
 * are those of GNU as 2.40 and gcc's preprocessor.
 */
import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { assembleBare, prepareBare } from "../../bare.ts";
import { AssemblyError } from "../../toolchain/object.ts";
import { decodeSource } from "../../toolchain/text.ts";
import { askPeer, peerTest } from "../testing.ts";
import { assembleObject } from "../../toolchain/assemble.ts";

const root = decodeURIComponent(new URL("../../..", import.meta.url).pathname);
const START = ".set noreorder\n.text\n.globl __start\n__start:\n";

function status(text: string, path = "own.s"): number | null {
  const program = assembleBare([{ path, text: START + text }], {
    include: (name) => name === "/anywhere/a b/y.h" ? "#define RET 5\n" : undefined,
  });
  const { exit } = prepareBare(program).run({ maxCycles: 100_000 });
  return exit;
}

const data = (load: string, lines: string) => `la $t0, s\n${load}\njr $ra\nnop\n.data\n${lines}\n`;
const returns = (value: string) => `jr $ra\nli $v0, ${value}\n`;

Deno.test("what strangers write comes to what GNU as makes of it", () => {
  const programs: readonly (readonly [text: string, status: number])[] = [
    [returns("','"), 44],
    [returns("010"), 8],
    [returns("1+2<<3"), 17],
    ["li $v0, 0\nnop\n# in src/*.c\nli $v0, 42\nnop\n# and inc/*.h */\njr $ra\nnop\n", 42],
    ["li $4, 35\nli $5, 5\ndivu $4, $5\nnop\njr $ra\nmove $v0, $4\n", 7],
    ["jr $ra\n# if the caller wants zero, give it\nli $v0, 0\n", 0],
    ["li $5, 3\nla $4, ($5)\njr $ra\nmove $v0, $4\n", 3],
    [data("lw $v0, 0($t0)", ".byte 1\ns: .word 5"), 5],
    [data("lw $v0, 0($t0)", ".byte 1\n.p2align 2\ns: .byte 3, 0, 0, 0"), 3],
    [data("lbu $v0, 1($t0)", "s: .space 4, 7"), 7],
    [data("lbu $v0, 3($t0)", 's: .ascii "\u{1f600}"'), 0x80],
    [
      ".data\ns: .word 1\n.text\nla $t0, s\nlw $v0, 4($t0)\nnop\njr $ra\nnop\n.previous\n.word 5\n",
      5,
    ],
    ["li $v0, 1\n.text 1\nli $v0, 2\n.text\njr $ra\nnop\n.text 2\nnop\n", 1],
    [".set reorder\nlw $v0, x\naddu $v0, 1\njr $ra\n.data\nx: .word 6\n", 7],
    [".set reorder\nli $4, -7\nrem $v0, $4, 4\nabs $v0, $v0\njr $ra\n", 3],
    [
      ".macro two a\n.if \\a\nli $v0, \\a\n.else\nli $v0, 9\n.endif\n.endm\ntwo 0\njr $ra\nnop\n",
      9,
    ],
  ];
  for (const [text, expected] of programs) assertEquals(status(text), expected, text);
});

/** The status of several files linked together. */
function linked(...texts: readonly string[]): number | null {
  const program = assembleBare(
    texts.map((text, i) => ({ path: `own${i}.s`, text: i ? text : START + text })),
  );
  return prepareBare(program).run({ maxCycles: 100_000 }).exit;
}

Deno.test("common and weak symbols are ld's: plain before common before weak", () => {
  const load = (before = "") => `${before}\nla $t0, x\nlw $v0, 0($t0)\njr $ra\nnop\n`;
  const nine = ".data\nx: .word 9\n";
  assertEquals(linked(load(".comm x, 4")), 0);
  assertEquals(linked(load(".comm x, 4"), `.globl x\n${nine}`), 9);
  assertEquals(linked(load(".comm x, 4"), `.weak x\n${nine}`), 0);
  assertEquals(linked(`.weak x\n${load()}${nine}`, ".comm x, 4\n"), 0);
  assertEquals(linked(load(".local x\n.comm x, 4"), `.globl x\n${nine}`), 0);
  // A neighbour behind the smaller one is not in the larger one's way.
  const neighbour =
    ".comm x, 4\n.comm y, 4\nla $t0, x\nli $t1, 7\nsw $t1, 4($t0)\nla $t2, y\nlw $v0, 0($t2)\n" +
    "jr $ra\nnop\n";
  assertEquals(linked(neighbour, ".comm x, 64\n"), 0);
  assertEquals(
    linked(".comm b, 1\n.comm x, 8, 4\nla $v0, x\njr $ra\nandi $v0, 4095\n", ".comm x, 4, 4096\n"),
    0,
  );
  const f = (value: number) => `.set noreorder\nf: jr $ra\nli $v0, ${value}\n`;
  assertEquals(linked(`.weak f\nb f\nnop\n${f(1)}`, `.globl f\n${f(2)}`), 2);
  assertEquals(linked(`.weak f\nb f\nnop\n${f(1)}`, `.weak f\n${f(2)}`), 1);
  assertEquals(linked(".weak f\nla $v0, f\nbeqz $v0, 1f\nnop\njal f\nnop\n1: jr $ra\nnop\n"), 0);
  assertThrows(
    () => linked(`.globl f\n${f(1)}`, `.globl f\n${f(2)}`),
    AssemblyError,
    "already defined in own0.s",
  );
});

Deno.test("names of ld's script are defined on use, and give way to the program's own", () => {
  const text =
    "la $t0, _edata\nla $t1, _end\nsubu $v0, $t1, $t0\njr $ra\nnop\n.data\n.word 1\n.bss\n" +
    ".space 24\n";
  assertEquals(linked(text), 24);
  assertEquals(linked(`.globl end\n${returns("end - end")}end: nop\n`), 0);
  assertEquals(linked("la $gp, _gp\nandi $v0, $gp, 15\njr $ra\nnop\n"), 0);
});

Deno.test("bytes that are no UTF-8 go from strings into memory as they are", () => {
  const bytes = Uint8Array.from(
    `${START}${data("lbu $v0, 1($t0)", 's: .ascii "x\u00e9" # \u00fc')}`,
    (c) => c.charCodeAt(0),
  );
  assertEquals(status(decodeSource(bytes).slice(START.length)), 0xe9);
  assertEquals(decodeSource(new TextEncoder().encode("\u00e9")), "\u00e9");
});

Deno.test("the preprocessor knows characters, octal numbers, # and the machine's names", () => {
  const bits =
    "li $v0, 0\n#if 'A' == 65\nori $v0, $v0, 1\n#endif\n#if 010 == 8\nori $v0, $v0, 2\n#endif\n" +
    "#ifdef __mips__\nori $v0, $v0, 4\n#endif\njr $ra\nnop\n";
  assertEquals(status(bits, "own.S"), 7);
  assertEquals(
    status(`#define S(x) .asciz #x\n${data("lbu $v0, 0($t0)", "s: S(hello)")}`, "own.S"),
    104,
  );
  assertEquals(status(`#include "y.h"\n${returns("RET")}`, "/anywhere/a b/own.S"), 5);
  assertEquals(status(`#include "../a b/y.h"\n${returns("RET")}`, "/anywhere/c/own.S"), 5);
});

Deno.test("what is not honoured is refused with what to write instead", () => {
  const slips: readonly (readonly [text: string, says: string])[] = [
    ["li $v0, 0x1ffffffff", "larger than 32 bits"],
    ["mfc0 $t0, $40", '"$40" is no register that mfc0 takes'],
    [
      ".set reorder\nli.s $f0, 1.5\nadd.s $f2, $f0, $f0",
      "$f0 is read in the delay slot of its load",
    ],
    ["jalr $31\nnop", "a destination register must be supplied"],
    ["lwc1 $f0, 0($t0)\nadd.s $f2, $f0, $f0", "$f0 is read in the delay slot of its load"],
    ['.data\n.asciiz "x"', "did you mean .asciz?"],
    [".abicalls", "compile with -mno-abicalls"],
    [".section foo", "section foo has no flags"],
    [".data\n.byte '\\0'", "write the character's number"],
    ["subi $t0, $t0, 1", "write addi with the negative constant"],
  ];
  for (const [text, says] of slips) {
    assertStringIncludes(assertThrows(() => status(text), AssemblyError).message, says);
  }
});

peerTest(
  ["mipsel-linux-gnu-gcc"],
  "gcc's plain -S output assembles at every level, with and without floating point",
  () => {
    const corpus = `${root}machine/verification/oracle/corpus`;
    for (const { name } of Deno.readDirSync(corpus)) {
      if (!name.endsWith(".c")) continue;
      for (const level of ["-O0", "-O1", "-O2", "-Os"]) {
        for (const float of ["-msoft-float", "-mhard-float", "-msoft-float -g3"]) {
          const flags =
            `-march=r3000 -mabi=32 -mfp32 -G0 -mno-abicalls -fno-pic -ffreestanding ${float} ` +
            `${level}`;
          const text = askPeer("mipsel-linux-gnu-gcc", [
            ...flags.split(" "),
            "-S",
            `${corpus}/${name}`,
            "-o",
            "-",
          ]);
          assembleObject({ path: `${name}.s`, text: new TextDecoder().decode(text) });
        }
      }
    }
  },
);
