/**
 * Generated assembly programs: small cases of the whole language (expressions, data, alignment,
 * sections, instructions, macros, hazards, conditionals, repetition), each a function of its seed.
 * What they mean is decided by GNU as; see compare.ts.
 */
import { operandFields } from "../../isa/fields.ts";
import { instructions } from "../../isa/instructions.ts";
import type { Random } from "../../isa/random.ts";
import { registerNames } from "../../isa/registers.ts";
import { macroNames } from "../../toolchain/pseudo.ts";

/** One case: statements that stand in sections of their own. */
export interface GeneratedCase {
  readonly number: number;
  readonly lines: readonly string[];
}

const EDGES = [
  0,
  1,
  2,
  3,
  4,
  7,
  8,
  15,
  31,
  32,
  127,
  128,
  255,
  256,
  0x7ff8,
  0x7ffc,
  0x7fff,
  0x8000,
  0x8001,
  0xffff,
  0x10000,
  0x12345,
  0x12348000,
  0x7fffffff,
  0x80000000,
  0xffff8000,
  0xffffffff,
  -1,
  -2,
  -5,
  -128,
  -129,
  -0x7fff,
  -0x8000,
  -0x8001,
  -0x12345,
  -0x80000000,
];
const BINARY = [
  "+",
  "-",
  "*",
  "/",
  "%",
  "<<",
  ">>",
  "|",
  "&",
  "^",
  "!",
  "==",
  "!=",
  "<>",
  "<",
  "<=",
  ">",
  ">=",
  "&&",
  "||",
];
const CHARACTERS = [
  "'a'",
  "'A",
  "','",
  "'\"'",
  "'('",
  "';'",
  "'#'",
  "'\\n'",
  "'\\\\'",
  "'\\''",
  "' '",
  "'/'",
  "'\\0'",
];
const STRINGS = [
  '"plain"',
  '"with, comma"',
  '"semi;colon # and hash"',
  '"tab\\tnew\\n"',
  '"\\0\\1\\12\\123\\377"',
  '"\\x41\\xfe"',
  '"quote\\"s\\\\"',
  '"/* no comment */"',
  '"(open"',
  '"a" "b"',
  '""',
  '"\\q"',
  '"\u00e9\u{1f600}"',
  '"\'"',
];

/** Makes cases from a stream of random numbers. */
export class Generator {
  private statements = 0;

  constructor(private readonly random: Random) {}

  /** Statements made so far. */
  get count(): number {
    return this.statements;
  }

  /** The next case. */
  next(number: number): GeneratedCase {
    const { random } = this;
    const kinds = [
      () => this.data(number),
      () => this.data(number),
      () => this.code(number),
      () => this.code(number),
      () => this.hazards(number),
      () => this.hazards(number),
      () => this.sections(number),
      () => this.conditions(number),
      () => this.repetition(number),
    ];
    const lines = random.pick(kinds)();
    this.statements += lines.length;
    return { number, lines: lines.map((line) => this.dressed(line)) };
  }

  /** The same statement with other blanks and comments. */
  private dressed(line: string): string {
    switch (this.random.below(12)) {
      case 0:
        return `\t${line}  # ; " ' /* comment`;
      case 1:
        return `/* before */ ${line}`;
      case 2:
        return ` ${line} ;`;
      default:
        return `\t${line}`;
    }
  }

  private literal(): string {
    const { random } = this;
    const value = random.below(3) ? random.pick(EDGES) : random.word() >>> random.below(32);
    switch (random.below(9)) {
      case 0:
        return `0x${Math.abs(value).toString(16)}`;
      case 1:
        return `0${Math.abs(value).toString(8)}`;
      case 2:
        return `0b${(Math.abs(value) & 0xffff).toString(2)}`;
      case 3:
        return random.pick(CHARACTERS);
      default:
        return String(value);
    }
  }

  private expression(depth: number): string {
    const { random } = this;
    if (depth === 0 || random.below(4) === 0) return this.literal();
    switch (random.below(6)) {
      case 0:
        return `(${this.expression(depth - 1)})`;
      case 1:
        return `${random.pick(["-", "~", "!", "+"])}${this.expression(depth - 1)}`;
      default: {
        const blank = random.pick(["", " "]);
        return `${this.expression(depth - 1)}${blank}${random.pick(BINARY)}${blank}${
          this.expression(depth - 1)
        }`;
      }
    }
  }

  /** An expression that fits `bytes` bytes most of the time. */
  private fitting(bytes: number): string {
    return bytes === 4
      ? `(${this.expression(3)}) & 0xffffffff`
      : `(${this.expression(2)}) & ${bytes === 2 ? "0x7fff" : "0x7f"}`;
  }

  private value(n: number): string {
    const { random } = this;
    switch (random.below(7)) {
      case 0:
        return `d${n}`;
      case 1:
        return `d${n} ${random.pick(["+", "-"])} ${random.below(100)}`;
      case 2:
        return random.pick(["e", "d"]) + `${n} - d${n}`;
      case 3:
        return `external + ${random.below(64)}`;
      case 4:
        return ". + 4";
      default:
        return this.expression(3);
    }
  }

  private datum(n: number): string {
    const { random } = this;
    switch (random.below(14)) {
      case 0:
        return `.byte ${this.fitting(1)}, ${this.expression(1)}`;
      case 1:
        return `.${random.pick(["half", "short", "hword", "2byte"])} ${this.fitting(2)}`;
      case 2:
      case 3:
        return `.${random.pick(["word", "long", "int", "4byte"])} ${this.fitting(4)}`;
      case 4:
        return `.word ${this.value(n)}, ${this.value(n)}`;
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
        return `.byte ${this.expression(2)}`;
      default:
        return `.word ${this.expression(4)}`;
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

  private data(n: number): string[] {
    const lines = [`.section .data.c${n},"aw"`];
    lines.push(`d${n}: ${this.datum(n)}`);
    for (let i = this.random.below(5); i >= 0; i--) {
      lines.push(`${this.random.below(4) === 0 ? `m${n}_${i}: ` : ""}${this.datum(n)}`);
      if (this.random.below(8) === 0) {
        lines.push(`k${n} = ${this.expression(2)}`, `.word k${n} & 0xff`);
      }
    }
    lines.push(`e${n}: .word d${n}, e${n}, e${n} - d${n}, .`);
    return lines;
  }

  private register(): string {
    const { random } = this;
    const number = random.below(3) ? random.pick([2, 3, 4, 5]) : random.below(32);
    return number === 1 ? "$2" : `$${random.below(2) ? registerNames[number] : number}`;
  }

  private float1(even: boolean): string {
    const number = this.random.below(3) ? this.random.pick([0, 2, 4]) : this.random.below(32);
    return `$f${even ? number & ~1 : number}`;
  }

  private immediate(): string {
    const { random } = this;
    return random.below(4) === 0
      ? this.expression(2)
      : random.below(4) === 0
      ? this.literal()
      : String(random.pick(EDGES));
  }

  private address(): string {
    const { random } = this;
    switch (random.below(9)) {
      case 0:
        return "external";
      case 1:
        return `external + ${random.pick([4, 0x7ffc, 0x8000, 0x12340])}`;
      case 2:
        return `external(${this.register()})`;
      case 3:
        return `(${this.register()})`;
      case 4:
        return `%lo(external + 8)(${this.register()})`;
      case 5:
        return this.literal();
      default:
        return `${random.pick(EDGES)}(${this.register()})`;
    }
  }

  private operand(kind: string, n: number): string {
    const { random } = this;
    if (kind === "mem") return this.address();
    switch (operandFields[kind].kind) {
      case "register":
        return this.register();
      case "float":
        return this.float1(kind !== "c1" && kind !== "ft");
      case "control":
        return random.pick(["$31", "$0"]);
      case "cop0":
        return `$${random.below(2) ? 12 : random.below(42)}`;
      case "branch":
        return random.pick([`l${n}`, `f${n}`, ". + 8", `l${n} + 4`]);
      case "jump":
        return random.pick([`l${n}`, "external", `f${n}`]);
      default:
        return random.below(8) === 0 ? "%lo(external)" : this.immediate();
    }
  }

  private real(n: number): string {
    const { name, operands } = this.random.pick(instructions);
    if (this.random.below(40) === 0) {
      return `${name} ${operands.slice(1).map((kind) => this.operand(kind, n)).join(", ")}`;
    }
    return `${name} ${operands.map((kind) => this.operand(kind, n)).join(", ")}`;
  }

  /** A macro in one of its forms: registers, a constant, two or three operands. */
  private macro(n: number): string {
    const { random } = this;
    const name = random.pick(macroNames);
    const to = random.pick([`l${n}`, `f${n}`]);
    const last = () => random.below(2) ? this.register() : this.immediate();
    if (/^b(eq|ne|[lg][te]u?)$/.test(name)) return `${name} ${this.register()}, ${last()}, ${to}`;
    if (/^(beqz|bnez)$/.test(name)) return `${name} ${this.register()}, ${to}`;
    if (/^(b|bal)$/.test(name)) return `${name} ${to}`;
    if (/^(j|jal|jalr)$/.test(name)) {
      return random.pick([
        `${name} ${this.register()}`,
        `j l${n}`,
        `jal external`,
        `jal $31, ${this.register()}`,
      ]);
    }
    if (/^(nop|syscall|break)$/.test(name)) return name;
    if (/^(move|neg|negu|not|abs)$/.test(name)) {
      return `${name} ${this.register()}, ${this.register()}`;
    }
    if (name === "li") return `li ${this.register()}, ${this.immediate()}`;
    if (name === "la") return `la ${this.register()}, ${this.address()}`;
    if (/^li\.[sd]$/.test(name)) {
      return `${name} ${this.float1(true)}, ${
        random.pick(["1", "1.5", "-2", "0.25", "100", "0.1", "0"])
      }`;
    }
    if (/^[ls]\.d$/.test(name)) return `${name} ${this.float1(true)}, ${this.address()}`;
    if (/^([ls]\.s|[ls]wc1)$/.test(name)) return `${name} ${this.float1(false)}, ${this.address()}`;
    if (/^(add|sub|mul|div)\./.test(name)) {
      return `${name} ${this.float1(true)}, ${this.float1(true)}`;
    }
    if (/^(neg|abs)\./.test(name)) return `${name} ${this.float1(true)}`;
    if (/^trunc/.test(name)) {
      return `${name} ${this.float1(true)}, ${this.float1(true)}, ${this.register()}`;
    }
    if (/^(u[ls]|[ls][bhw])/.test(name)) return `${name} ${this.register()}, ${this.address()}`;
    const operands = [this.register(), this.register(), last()];
    if (random.below(3) === 0) operands.shift();
    return `${name} ${operands.join(", ")}`;
  }

  private framed(n: number, body: readonly string[]): string[] {
    const mode = this.random.below(3) === 0 ? [".set noreorder"] : [];
    return [
      `.section .text.c${n},"ax"`,
      ...mode,
      `l${n}:`,
      ...body,
      `f${n}: jr $31`,
      "nop",
      `.word f${n}`,
    ];
  }

  private code(n: number): string[] {
    const body: string[] = [];
    for (let i = this.random.below(3); i >= 0; i--) {
      body.push(this.random.below(2) ? this.macro(n) : this.real(n));
      if (this.random.below(2)) body.push("nop");
    }
    return this.framed(n, body);
  }

  /**
   * Instructions that stand close: loads, moves from coprocessors, HI and LO, comparisons,
   * branches, switches of the mode.
   */
  private hazards(n: number): string[] {
    const { random } = this;
    const near = ["$4", "$5", "$6"];
    const reg = () => random.pick(near);
    const freg = () => random.pick(["$f4", "$f6"]);
    const pool = [
      () => `lw ${reg()}, ${random.below(8) * 4}(${reg()})`,
      () => `lb ${reg()}, 0(${reg()})`,
      () => `lwl ${reg()}, 3(${reg()})`,
      () => `lwr ${reg()}, 0(${reg()})`,
      () => `addu ${reg()}, ${reg()}, ${reg()}`,
      () => `sw ${reg()}, 0(${reg()})`,
      () => `mfhi ${reg()}`,
      () => `mflo ${reg()}`,
      () => `mult ${reg()}, ${reg()}`,
      () => `mul ${reg()}, ${reg()}, ${reg()}`,
      () => `div ${reg()}, ${reg()}, ${reg()}`,
      () => `divu $0, ${reg()}, ${reg()}`,
      () => `mthi ${reg()}`,
      () => `mtlo ${reg()}`,
      () => `mfc0 ${reg()}, $12`,
      () => `mtc0 ${reg()}, $12`,
      () => `tlbwi`,
      () => `rfe`,
      () => `mtc1 ${reg()}, ${freg()}`,
      () => `mfc1 ${reg()}, ${freg()}`,
      () => `cfc1 ${reg()}, $31`,
      () => `ctc1 ${reg()}, $31`,
      () => `lwc1 ${freg()}, 0(${reg()})`,
      () => `swc1 ${freg()}, 0(${reg()})`,
      () => `add.d ${freg()}, ${freg()}, ${freg()}`,
      () => `c.lt.d ${freg()}, ${freg()}`,
      () => `cvt.w.d ${freg()}, ${freg()}`,
      () => `bc1t l${n}`,
      () => `bc0f l${n}`,
      () => `mtc0 ${reg()}, $14`,
      () => `beq ${reg()}, ${reg()}, l${n}`,
      () => `bgez ${reg()}, f${n}`,
      () => `bgt ${reg()}, ${reg()}, l${n}`,
      () => `b f${n}`,
      () => `j l${n}`,
      () => `jal external`,
      () => `jr ${reg()}`,
      () => `abs ${reg()}, ${reg()}`,
      () => `ulw ${reg()}, 1(${reg()})`,
      () => `nop`,
      () => `move ${reg()}, ${reg()}`,
      () => `lw ${reg()}, external`,
      () => `sw ${reg()}, external`,
      () => `.set noreorder`,
      () => `.set reorder`,
      () => `.word 1`,
      () => `.align 2`,
      () => `.balign ${1 << random.below(4)}`,
      () => `.p2align 2`,
    ];
    const body: string[] = [];
    let labels = 0;
    for (let i = 2 + random.below(6); i > 0; i--) {
      const label = random.below(5) === 0 ? `h${n}_${labels++}: ` : "";
      body.push(label + random.pick(pool)());
    }
    body.push(...Array.from({ length: labels }, (_, i) => `.word h${n}_${i}`));
    return this.framed(n, body);
  }

  private sections(n: number): string[] {
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

  private conditions(n: number): string[] {
    const { random } = this;
    const test = random.pick([
      () => `.if ${this.expression(2)}`,
      () =>
        `.${random.pick(["ifeq", "ifne", "ifgt", "ifge", "iflt", "ifle"])} ${this.expression(2)}`,
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
      ...(random.below(2) ? [`.elseif ${this.expression(1)}`, ".byte 5"] : []),
      ".else",
      `.half 6`,
      ".endif",
      `e${n}: .word d${n}, e${n}`,
    ];
  }

  private repetition(n: number): string[] {
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
