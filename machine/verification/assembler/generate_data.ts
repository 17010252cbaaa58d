/** Generated data and what steers it: sections, conditions, repetition, the assembler's macros. */
import type { Random } from "../../isa/random.ts";
import type { Operands } from "./generate_operands.ts";

// deno-fmt-ignore
const STRINGS = [
  '"plain"', '"with, comma"', '"semi;colon # and hash"', '"tab\\tnew\\n"',
  '"\\0\\1\\12\\123\\377"', '"\\x41\\xfe"', '"quote\\"s\\\\"', '"/* no comment */"',
  '"(open"', '"a" "b"', '""', '"\\q"',
  '"\u00e9\u{1f600}"', '"\'"',
];

/** Makes sections of data. */
export class Data {
  constructor(private readonly random: Random, private readonly words: Operands) {}

  private datum(n: number): string {
    const { random, words } = this;
    switch (random.below(14)) {
      case 0:
        return `.byte ${words.fitting(1)}, ${words.expression(1)}`;
      case 1:
        return `.${random.pick(["half", "short", "hword", "2byte"])} ${words.fitting(2)}`;
      case 2:
      case 3:
        return `.${random.pick(["word", "long", "int", "4byte"])} ${words.fitting(4)}`;
      case 4:
        return `.word ${words.value(n)}, ${words.value(n)}`;
      case 5:
        return `.${random.pick(["ascii", "asciz", "string"])} ${random.pick(STRINGS)}`;
      case 6:
        return `.${random.pick(["space", "skip"])} ${random.below(9)}${
          random.pick(["", ", 7", ", 255", ", 'x'"])
        }`;
      case 7:
        return `.fill ${random.below(5)}${
          random.pick(["", ", 1", ", 2, 0x1234", ", 4, -3", ", 1, 9"])
        }`;
      case 8:
        return `.${random.pick(["align", "p2align"])} ${random.below(4)}${
          random.pick(["", "", ", 3"])
        }`;
      case 9:
        return `.balign ${1 << random.below(4)}${random.pick(["", ", 5", ", 5, 2", ",, 3"])}`;
      case 10:
        return `.org ${64 + random.below(8)}`;
      case 11:
        return random.below(2) ? `.float ${this.float()}` : `.double ${this.float()}`;
      case 12:
        return `.byte ${words.expression(2)}`;
      default:
        return `.word ${words.expression(4)}`;
    }
  }

  private float(): string {
    return this.random.pick([
      "0",
      "1",
      "-1.5",
      "3.25e2",
      "0.1",
      "1e10",
      "123456.789",
      "-2.5e-3",
      ".5",
    ]);
  }

  /** Data directives with labels. */
  data(n: number): string[] {
    const { words } = this;
    const lines = [`.section .data.c${n},"aw"`];
    lines.push(`d${n}: ${this.datum(n)}`);
    for (let i = this.random.below(5); i >= 0; i--) {
      lines.push(`${this.random.below(4) === 0 ? `m${n}_${i}: ` : ""}${this.datum(n)}`);
      if (this.random.below(8) === 0) {
        lines.push(`k${n} = ${words.expression(2)}`, `.word k${n} & 0xff`);
      }
    }
    lines.push(`e${n}: .word d${n}, e${n}, e${n} - d${n}, .`);
    return lines;
  }

  /** Changes between sections. */
  sections(n: number): string[] {
    const { random } = this;
    const own = `.section .data.c${n},"aw"`;
    const lines = [own, `d${n}: .word 1`];
    for (let i = random.below(5); i >= 0; i--) {
      lines.push(
        ...random.pick([
          () => [`.section .text.c${n},"ax"`, `.word ${random.below(99)}`, own],
          () => [`.pushsection .rodata.c${n},"a"`, `.word ${random.below(99)}`, ".popsection"],
          () => [`.section .text.c${n},"ax"`, ".previous"],
          () => ['.section .comment.c,"",@progbits', ".word 77", ".previous"],
          () => [`.word ${random.below(99)}`],
        ])(),
      );
    }
    return [...lines, `e${n}: .word d${n}, e${n}`];
  }

  /** Conditional assembly. */
  conditions(n: number): string[] {
    const { random, words } = this;
    const test = random.pick([
      () => `.if ${words.expression(2)}`,
      () =>
        `.${random.pick(["ifeq", "ifne", "ifgt", "ifge", "iflt", "ifle"])} ${words.expression(2)}`,
      () => `.ifdef d${n}`,
      () => `.ifndef nowhere${n}`,
      () => `.ifc ${random.pick(["a,a", "a,b", "a b,a b"])}`,
      () => `.ifb ${random.pick(["", "x"])}`,
    ]);
    return [
      `.section .data.c${n},"aw"`,
      `d${n}: .word 1`,
      test(),
      `.word ${random.below(99)}`,
      test(),
      ".byte 3",
      ".else",
      ".byte 4",
      ".endif",
      ...(random.below(2) ? [`.elseif ${words.expression(1)}`, ".byte 5"] : []),
      ".else",
      `.half 6`,
      ".endif",
      `e${n}: .word d${n}, e${n}`,
    ];
  }

  /** Macros and loops of the assembler. */
  repetition(n: number): string[] {
    const { random } = this;
    const body = random.pick([
      () => [
        `.macro mac${n} a, b=${random.below(9)}`,
        `.word \\a, \\b`,
        `.byte \\@ & 0`,
        ".endm",
        `mac${n} 5`,
        `mac${n} 6, 7`,
        `mac${n} b=1, a=2`,
      ],
      () => [`.macro mac${n} a:req, rest:vararg`, `.word \\a, \\rest`, ".endm", `mac${n} 1, 2, 3`],
      () => [`.rept ${random.below(5)}`, `.byte ${random.below(99)}`, ".endr"],
      () => [`.irp x, 1, 2, ${random.below(9)}`, `.word \\x + 1`, ".endr"],
      () => [`.irpc x, 12${random.below(9)}`, `.byte \\x`, ".endr"],
      () => [
        `.macro mac${n} a`,
        `.if \\a`,
        `.word \\a`,
        `mac${n} \\a-1`,
        ".endif",
        ".endm",
        `mac${n} ${random.below(5)}`,
      ],
      () => [`k${n} = 0`, `.rept 3`, `.word k${n}`, `k${n} = k${n} + ${random.below(9)}`, ".endr"],
      () => [
        `.macro mac${n} x`,
        `.byte 1`,
        `.ifc \\x,stop`,
        `.exitm`,
        `.endif`,
        `.byte 2`,
        ".endm",
        `mac${n} stop`,
        `mac${n} go`,
      ],
    ])();
    return [`.section .data.c${n},"aw"`, `d${n}: .word 1`, ...body, `e${n}: .word d${n}, e${n}`];
  }
}
