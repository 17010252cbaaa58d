/** Generated code: instructions, macros, and both so close that hazards arise. */
import { operandFields } from "../../isa/fields.ts";
import { instructions } from "../../isa/instructions.ts";
import type { Random } from "../../isa/random.ts";
import { macroNames } from "../../toolchain/pseudo.ts";
import type { Operands } from "./generate_operands.ts";

/** Makes sections of code. */
export class Code {
  constructor(private readonly random: Random, private readonly words: Operands) {}

  private operand(kind: string, n: number): string {
    const { random, words } = this;
    if (kind === "mem") return words.address();
    switch (operandFields[kind].kind) {
      case "register":
        return words.register();
      case "float":
        return words.float1(kind !== "c1" && kind !== "ft");
      case "control":
        return random.pick(["$31", "$0"]);
      case "cop0":
        return `$${random.below(2) ? 12 : random.below(42)}`;
      case "branch":
        return random.pick([`l${n}`, `f${n}`, ". + 8", `l${n} + 4`]);
      case "jump":
        return random.pick([`l${n}`, "external", `f${n}`]);
      default:
        return random.below(8) === 0 ? "%lo(external)" : words.immediate();
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
    const { random, words } = this;
    const name = random.pick(macroNames);
    const to = random.pick([`l${n}`, `f${n}`]);
    const last = () => random.below(2) ? words.register() : words.immediate();
    if (/^b(eq|ne|[lg][te]u?)$/.test(name)) return `${name} ${words.register()}, ${last()}, ${to}`;
    if (/^(beqz|bnez)$/.test(name)) return `${name} ${words.register()}, ${to}`;
    if (/^(b|bal)$/.test(name)) return `${name} ${to}`;
    if (/^(j|jal|jalr)$/.test(name)) {
      return random.pick([
        `${name} ${words.register()}`,
        `j l${n}`,
        `jal external`,
        `jal $31, ${words.register()}`,
      ]);
    }
    if (/^(nop|syscall|break)$/.test(name)) return name;
    if (/^(move|neg|negu|not|abs)$/.test(name)) {
      return `${name} ${words.register()}, ${words.register()}`;
    }
    if (name === "li") return `li ${words.register()}, ${words.immediate()}`;
    if (name === "la") return `la ${words.register()}, ${words.address()}`;
    if (/^li\.[sd]$/.test(name)) {
      return `${name} ${words.float1(true)}, ${
        random.pick(["1", "1.5", "-2", "0.25", "100", "0.1", "0"])
      }`;
    }
    if (/^[ls]\.d$/.test(name)) return `${name} ${words.float1(true)}, ${words.address()}`;
    if (/^([ls]\.s|[ls]wc1)$/.test(name)) {
      return `${name} ${words.float1(false)}, ${words.address()}`;
    }
    if (/^(add|sub|mul|div)\./.test(name)) {
      return `${name} ${words.float1(true)}, ${words.float1(true)}`;
    }
    if (/^(neg|abs)\./.test(name)) return `${name} ${words.float1(true)}`;
    if (/^trunc/.test(name)) {
      return `${name} ${words.float1(true)}, ${words.float1(true)}, ${words.register()}`;
    }
    if (/^(u[ls]|[ls][bhw])/.test(name)) return `${name} ${words.register()}, ${words.address()}`;
    const operands = [words.register(), words.register(), last()];
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

  /** A few instructions and macros. */
  code(n: number): string[] {
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
  hazards(n: number): string[] {
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
}
