/**
 * Rules of the instruction macros for arithmetic, comparisons and branches: constants that need a
 * register, divisions with their checks, products, rotations. Source: measured on GNU as.
 */
import { isRegister } from "./operands.ts";
import {
  type Expansion,
  fixed,
  half,
  isZero,
  load,
  type MacroContext,
  type Rule,
  short,
  ZERO,
} from "./pseudo_rule.ts";

/** A rule for `d, s, t` where two operands mean `d, d, t` and t may be a constant. */
export function three(
  { registers, constant }: {
    registers: (d: string, s: string, t: string, context: MacroContext) => ReturnType<Rule>;
    constant?: (d: string, s: string, value: number, context: MacroContext) => ReturnType<Rule>;
  },
): Rule {
  return (operands, context) => {
    if (operands.length < 2 || operands.length > 3) return undefined;
    const [d, s, t] = operands.length === 3 ? operands : [operands[0], operands[0], operands[1]];
    if (!isRegister(d) || !isRegister(s)) return undefined;
    if (isRegister(t)) return registers(d, s, t, context);
    if (!constant || t.startsWith("$") || t.startsWith("%")) return undefined;
    const value = context.constant(t);
    return value === undefined ? undefined : constant(d, s, value, context);
  };
}

/**
 * Register form, or the immediate form where the constant fits, or the register form with the
 * constant in $AT.
 */
export function withImmediate(
  name: string,
  immediate: string,
  fits: (value: number) => boolean,
): Rule {
  return three({
    registers: (d, s, t) => [`${name} ${d}, ${s}, ${t}`],
    constant: (d, s, value) =>
      fits(value)
        ? [`${immediate} ${d}, ${s}, ${value}`]
        : [...load("$AT", value), `${name} ${d}, ${s}, $AT`],
  });
}

export function subtraction(name: string, immediate: string): Rule {
  return three({
    registers: (d, s, t) => [`${name} ${d}, ${s}, ${t}`],
    constant: (d, s, value) =>
      short(-value)
        ? [`${immediate} ${d}, ${s}, ${-value}`]
        : [...load("$AT", value), `${name} ${d}, ${s}, $AT`],
  });
}

export function shift(name: string, variable: string): Rule {
  return (operands) => {
    if (operands.length < 2 || operands.length > 3) return undefined;
    const [d, s, t] = operands.length === 3 ? operands : [operands[0], operands[0], operands[1]];
    return [`${isRegister(t) ? variable : name} ${d}, ${s}, ${t}`];
  };
}

export const immediateOnly = (name: string): Rule => (operands) =>
  operands.length === 2 && isRegister(operands[0])
    ? [`${name} ${operands[0]}, ${operands[0]}, ${operands[1]}`]
    : undefined;

/** Quotient or remainder: traps on division by zero and, signed, on overflow. */
export function division(name: "div" | "divu", result: "mflo" | "mfhi"): Rule {
  const signed = name === "div";
  return three({
    registers(d, s, t, { fail }) {
      if (isZero(d) && result === "mflo") return [`${name} ${s}, ${t}`];
      if (isZero(t)) fail("division by zero; GNU as makes a break 7 of it: write that");
      const guard = [`bne ${t}, ${ZERO}, .+12`, `${name} ${s}, ${t}`, "break 7"];
      const overflow = [
        "addiu $AT, $0, -1",
        `bne ${t}, $AT, .+20`,
        "lui $AT, 0x8000",
        `bne ${s}, $AT, .+12`,
        "nop",
        "break 6",
      ];
      return fixed(signed ? [...guard, ...overflow] : guard, [`${result} ${d}`]);
    },
    constant(d, s, value, { fail }) {
      if (value === 0) fail("division by zero; GNU as makes a break 7 of it: write that");
      const one = value === 1 || signed && value === -1;
      if (one && result === "mfhi") return [`or ${d}, ${ZERO}, ${ZERO}`];
      if (one) return [value === 1 ? `or ${d}, ${s}, ${ZERO}` : `sub ${d}, ${ZERO}, ${s}`];
      return [...load("$AT", value), `${name} ${s}, $AT`, `${result} ${d}`];
    },
  });
}

/** A remainder; three registers with $0 first are the bare division, as in `div`. */
export function remainder(name: "div" | "divu"): Rule {
  const whole = division(name, "mfhi");
  return (operands, context) => {
    const [d, s, t] = operands;
    const bare = operands.length === 3 && isZero(d) && isRegister(s) && isRegister(t);
    return bare ? [`${name} ${s}, ${t}`] : whole(operands, context);
  };
}

/** A product that traps when it does not fit. */
export function checkedProduct(name: "mult" | "multu"): Rule {
  const check = (d: string, factors: string): Expansion | string[] => {
    if (name === "mult") {
      return fixed([
        `mult ${factors}`,
        `mflo ${d}`,
        `sra ${d}, ${d}, 31`,
        "mfhi $AT",
        `beq ${d}, $AT, .+12`,
        "nop",
        "break 6",
      ], [
        `mflo ${d}`,
      ]);
    }
    return fixed([
      `multu ${factors}`,
      "mfhi $AT",
      `mflo ${d}`,
      `beq $AT, ${ZERO}, .+12`,
      "nop",
      "break 6",
    ]);
  };
  return three({
    registers: (d, s, t) => check(d, `${s}, ${t}`),
    constant(d, s, value) {
      const expansion = check(d, `${s}, $AT`) as Expansion;
      const loaded = load("$AT", value);
      return { lines: [...loaded, ...expansion.lines], fixed: loaded.length + expansion.fixed };
    },
  });
}

export function rotation(left: boolean): Rule {
  const [toward, back] = left ? ["sll", "srl"] : ["srl", "sll"];
  return three({
    registers: (d, s, t) => [
      `subu $AT, ${ZERO}, ${t}`,
      `${back}v $AT, ${s}, $AT`,
      `${toward}v ${d}, ${s}, ${t}`,
      `or ${d}, ${d}, $AT`,
    ],
    constant(d, s, value) {
      const by = value & 31;
      if (by === 0) return [`srl ${d}, ${s}, 0`];
      return [`${toward} $AT, ${s}, ${by}`, `${back} ${d}, ${s}, ${32 - by}`, `or ${d}, ${d}, $AT`];
    },
  });
}

/** seq and sne: the difference, compared with zero. */
export function equality(finish: (d: string, difference: string) => string): Rule {
  return three({
    registers(d, s, t) {
      if (isZero(t)) return [finish(d, s)];
      if (isZero(s)) return [finish(d, t)];
      return [`xor ${d}, ${s}, ${t}`, finish(d, d)];
    },
    constant(d, s, value, { fail }) {
      if (value === 0) return [finish(d, s)];
      if (isZero(s)) fail("the comparison of $zero with a constant is always the same");
      if (half(value)) return [`xori ${d}, ${s}, ${value}`, finish(d, d)];
      if (value < 0 && value > -0x8000) return [`addiu ${d}, ${s}, ${-value}`, finish(d, d)];
      return [...load("$AT", value), `xor ${d}, ${s}, $AT`, finish(d, d)];
    },
  });
}

/** sge: not less. */
export function atLeast(name: string, immediate: string): Rule {
  const inverted = (d: string) => `xori ${d}, ${d}, 1`;
  return three({
    registers: (d, s, t) => [`${name} ${d}, ${s}, ${t}`, inverted(d)],
    constant: (d, s, value) =>
      short(value)
        ? [`${immediate} ${d}, ${s}, ${value}`, inverted(d)]
        : [...load("$AT", value), `${name} ${d}, ${s}, $AT`, inverted(d)],
  });
}

/** sgt, and sle where inverted. */
export function greater(name: string, invert: boolean): Rule {
  const end = (d: string) => invert ? [`xori ${d}, ${d}, 1`] : [];
  return three({
    registers: (d, s, t) => [`${name} ${d}, ${t}, ${s}`, ...end(d)],
    constant: (d, s, value) => [...load("$AT", value), `${name} ${d}, $AT, ${s}`, ...end(d)],
  });
}

/** beq and bne against a constant. */
export const equalBranch = (name: string): Rule => ([s, t, to], { constant }) => {
  if (to === undefined || isRegister(t) || !isRegister(s) || t.startsWith("$")) return undefined;
  const value = constant(t);
  if (value === undefined) return undefined;
  return value === 0
    ? [`${name} ${s}, ${ZERO}, ${to}`]
    : [...load("$AT", value), `${name} ${s}, $AT, ${to}`];
};

/**
 * blt, bge, bgt, ble and their unsigned forms. `less`: taken where s < t (or s <= t), else the
 * opposite.
 */
export function orderBranch(
  { unsigned, less, orEqual }: { unsigned: boolean; less: boolean; orEqual: boolean },
): Rule {
  const slt = unsigned ? "sltu" : "slt";
  const always = "this branch is always taken; write b";
  // Whether the comparison made is "s < t" (else "t < s"), and whether the branch is taken when it
  // holds.
  const direct = less !== orEqual;
  const onTrue = !orEqual;
  const take = (to: string) => [`${onTrue ? "bne" : "beq"} $AT, ${ZERO}, ${to}`];
  return ([s, t, to], { constant, fail }) => {
    if (to === undefined || !isRegister(s)) return undefined;
    if (isRegister(t)) {
      if (isZero(t)) {
        if (!unsigned) {
          return [`${less ? orEqual ? "blez" : "bltz" : orEqual ? "bgez" : "bgtz"} ${s}, ${to}`];
        }
        if (less) return orEqual ? [`beq ${s}, ${ZERO}, ${to}`] : ["nop"];
        return orEqual ? fail(always) : [`bne ${s}, ${ZERO}, ${to}`];
      }
      if (isZero(s)) {
        if (!unsigned) {
          return [`${less ? orEqual ? "bgez" : "bgtz" : orEqual ? "blez" : "bltz"} ${t}, ${to}`];
        }
        if (!less) return orEqual ? [`beq ${ZERO}, ${t}, ${to}`] : ["nop"];
        return orEqual ? fail(always) : [`bne ${ZERO}, ${t}, ${to}`];
      }
      return [`${slt} $AT, ${direct ? `${s}, ${t}` : `${t}, ${s}`}`, ...take(to)];
    }
    if (t.startsWith("$")) return undefined;
    let value = constant(t);
    if (value === undefined) return undefined;
    // s <= c is s < c + 1, and s > c is s >= c + 1.
    const below = less;
    if (less === orEqual) {
      if (value === (unsigned ? -1 : 0x7fffffff) || unsigned && isZero(s)) {
        return less ? fail(always) : ["nop"];
      }
      value = (value + 1) | 0;
    }
    if (value === 0) {
      if (!unsigned) return [`${below ? "bltz" : "bgez"} ${s}, ${to}`];
      return below ? ["nop"] : fail(always);
    }
    if (value === 1) {
      if (!unsigned) return [`${below ? "blez" : "bgtz"} ${s}, ${to}`];
      return [`${below ? "beq" : "bne"} ${s}, ${ZERO}, ${to}`];
    }
    if (!unsigned && !below && value === -0x80000000) fail(always);
    const compare = short(value)
      ? [`${unsigned ? "sltiu" : "slti"} $AT, ${s}, ${value}`]
      : [...load("$AT", value), `${slt} $AT, ${s}, $AT`];
    return [...compare, `${below ? "bne" : "beq"} $AT, ${ZERO}, ${to}`];
  };
}
