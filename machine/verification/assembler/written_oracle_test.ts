/**
 * What people write by hand and the generator does not draw: macros and their arguments,
 * repetition, places named by a dot, local labels, numbers in floating point. Same words as GNU as.
 */
import { assertEquals } from "@std/assert";
import { peerTest } from "../testing.ts";
import { compareCases, PEERS } from "./compare.ts";

/** Statements separated by `|`; `@N` is the case's own number, for names. */
const written: readonly string[] = [
  // A dot is where a macro's first instruction stands, in whatever it makes.
  "la $4, .|lw $4, .|sw $4, .+8|nop|la $4, .($5)|lw $5, .-4($5)|l.d $f2, .+4",
  "beq $4, 100, .|bge $4, $5, .|bge $4, 100, .+8|beq $4, $5, .|b .-4",
  "lw $5, 0($6)|la $4, .|lw $5, 0($6)|lw $5, .($5)",
  ".set noreorder|la $4, .|lw $4, .+8|nop|.set reorder|bgt $4, $5, .",
  "la $4, . - 4 + '.'|.word ., . - .",
  "beq $4, $5, 0f|0: b 0b|la $4, 0b|.word 0b, 0b1, 0x1b",
  "1: bne $4, 0x1b, 1b|b 1f|1: b 1b",
  // Names of directives and macros, in any capitals.
  ".MACRO Put@N X|.WORD \\X|.ENDM|put@N 5|PUT@N 6|.Rept 2|.Byte 1|.EndR|.IF 0|.Else|.HALF 2|.ENDIF",
  ".Lx@N = 5|.word .Lx@N|.L_Y@N=6|.word .L_Y@N",
  ".macro nop|.word 9|.endm|NOP|nop|.purgem Nop|nop",
  // Arguments between commas or blanks, by name, and all that is left.
  ".macro m@N a b c=9|.byte \\a, \\b, \\c|.endm|m@N 1+1 2|m@N 1 + 1 2 3|m@N b=1 a=2|m@N a = 5, b=1",
  ".macro p@N a b|lw \\a, \\b|.endm|p@N $4 4($sp)|p@N $4, 4 ($sp)|p@N $4 external+4",
  ".macro do@N insn:vararg|1: \\insn|.endm|do@N addu $4,$5,$6|do@N lw $4, 0($5)|do@N nop",
  ".macro ex@N l, insn:vararg|\\l: \\insn|.endm|ex@N q@N, addu $4,$5,$6|ex@N r@N addu $4, $5, $6",
  '.macro s@N n s:vararg|.byte \\n|.ascii \\s|.endm|s@N 1 "a, b", "c d"|s@N 2, "e"',
  '.macro t@N s t|.ascii "\\s\\t"|.endm|t@N "a, b" "c d"|t@N x y',
  ".irp x 5 6|.word \\x|.endr|.irp i 1 2 , 3|.byte \\i|.endr|.irp y, 5 + 1, (2)|.byte \\y|.endr",
  // A character constant is read before macros are.
  ".macro c@N n|.byte '\\n, '\\n', \\n|.endm|c@N 5",
  // Numbers.
  ".double 0e5, 0f1.5, 0d-2.5, 1.e2|.float -0e5, 0e1e2, 1e-45, 3.4028234663852886e38",
];

peerTest(PEERS, "what is written by hand has GNU as' words", () => {
  const scratch = Deno.makeTempDirSync();
  try {
    const { same, differences } = compareCases(
      written.map((text, number) => ({
        number,
        lines: [
          `.section .w${number}, "ax", @progbits`,
          ...text.replaceAll("@N", String(number)).split("|"),
        ],
      })),
      scratch,
    );
    assertEquals(differences.join("\n\n"), "");
    assertEquals(same, written.length);
  } finally {
    Deno.removeSync(scratch, { recursive: true });
  }
});

peerTest(PEERS, "numbers beyond a format's range are refused, as by GNU as", () => {
  const scratch = Deno.makeTempDirSync();
  try {
    const beyond = [
      ".float 1e38",
      ".float 1e39",
      ".float 1e-50",
      ".double 1e400",
      ".double 1e-400",
    ];
    const { bothRefuse } = compareCases(
      beyond.map((text, number) => ({ number, lines: [`.section .w${number}, "ax"`, text] })),
      scratch,
    );
    assertEquals(bothRefuse, beyond.length - 1);
  } finally {
    Deno.removeSync(scratch, { recursive: true });
  }
});
