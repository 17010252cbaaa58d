/**
 * Operands of generated statements: numbers at the edges of their fields and anywhere, expressions,
 * registers, addresses.
 */
import type { Random } from "../../isa/random.ts";
import { registerNames } from "../../isa/registers.ts";

/** Numbers at which a field, a sign or an expansion of a macro changes. */
// deno-fmt-ignore
const EDGES: readonly number[] = [
  0, 1, 2, 3, 4, 7, 8, 15, 31, 32, 127, 128, 255, 256, 0x7ff8, 0x7ffc, 0x7fff, 0x8000, 0x8001,
  0xffff, 0x10000, 0x12345, 0x12348000, 0x7fffffff, 0x80000000, 0xffff8000, 0xffffffff,
  -1, -2, -5, -128, -129, -0x7fff, -0x8000, -0x8001, -0x12345, -0x80000000,
];
const BINARY = "+ - * / % << >> | & ^ ! == != <> < <= > >= && ||".split(" ");
// deno-fmt-ignore
const CHARACTERS = [
  "'a'", "'A", "','", "'\"'", "'('", "';'", "'#'", "'\\n'", "'\\\\'", "'\\''", "' '", "'/'",
  "'\\0'",
];

/** Makes operands from a stream of random numbers. */
export class Operands {
  constructor(private readonly random: Random) {}

  /** A number as it may be written. */
  literal(): string {
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

  /** Operators up to a depth. */
  expression(depth: number): string {
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
  fitting(bytes: number): string {
    return bytes === 4
      ? `(${this.expression(3)}) & 0xffffffff`
      : `(${this.expression(2)}) & ${bytes === 2 ? "0x7fff" : "0x7f"}`;
  }

  /** What a word may hold: addresses, differences, numbers. */
  value(n: number): string {
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

  /** A register by name or number; never `$at`. */
  register(): string {
    const { random } = this;
    const number = random.below(3) ? random.pick([2, 3, 4, 5]) : random.below(32);
    return number === 1 ? "$2" : `$${random.below(2) ? registerNames[number] : number}`;
  }

  /** A floating-point register; the even one of a pair. */
  float1(even: boolean): string {
    const number = this.random.below(3) ? this.random.pick([0, 2, 4]) : this.random.below(32);
    return `$f${even ? number & ~1 : number}`;
  }

  /** A number or an expression. */
  immediate(): string {
    const { random } = this;
    return random.below(4) === 0
      ? this.expression(2)
      : random.below(4) === 0
      ? this.literal()
      : String(random.pick(EDGES));
  }

  /** The operand of a load or a store. */
  address(): string {
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
}
