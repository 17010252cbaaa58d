/**
 * Generated assembly programs: small cases of the whole language (expressions, data, alignment,
 * sections, instructions, macros, hazards, conditionals, repetition), each a function of its seed.
 * What they mean is decided by GNU as; see compare.ts.
 */
import type { Random } from "../../isa/random.ts";
import { Code } from "./generate_code.ts";
import { Data } from "./generate_data.ts";
import { Operands } from "./generate_operands.ts";

/** One case: statements that stand in sections of their own. */
export interface GeneratedCase {
  readonly number: number;
  readonly lines: readonly string[];
}

/** Makes cases from a stream of random numbers. */
export class Generator {
  private statements = 0;
  private readonly code: Code;
  private readonly data: Data;

  constructor(private readonly random: Random) {
    const words = new Operands(random);
    this.code = new Code(random, words);
    this.data = new Data(random, words);
  }

  /** Statements made so far. */
  get count(): number {
    return this.statements;
  }

  /** The next case. */
  next(number: number): GeneratedCase {
    const { random, code, data } = this;
    const kinds = [
      () => data.data(number),
      () => data.data(number),
      () => code.code(number),
      () => code.code(number),
      () => code.hazards(number),
      () => code.hazards(number),
      () => data.sections(number),
      () => data.conditions(number),
      () => data.repetition(number),
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
}
