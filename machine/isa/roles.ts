/**
 * What an instruction reads, writes and delays, from its row of the instruction table. The
 * assembler's hazard checks, the watch on executed load delays, reports and the compiler of hot
 * regions ask here; none of them lists mnemonics.
 *
 * A resource is a number, so that sets of them are cheap: general registers 0 to 31,
 * floating-point registers 32 to 63, then HI, LO, the floating-point condition and control
 * register, the TLB, and from 96 on the COP0 registers. `$zero` is no resource: it never changes.
 *
 *     import { decode } from "./instructions.ts";
 *     import { rolesOf } from "./roles.ts";
 *     const word = 0x8c850000;        // lw $a1, 0($a0)
 *     rolesOf(decode(word)!, word);   // reads [4], unbypassed [4], writes [], delayed [5]
 *
 * Source: Kane, "MIPS RISC Architecture" (1988), chapters 2 (load delay), 6 (COP0) and 9 (floating
 * point).
 */
import { operandFields } from "./fields.ts";
import { Reg } from "./system.ts";

/** Something that an instruction reads or changes. */
export type Resource = number;

/** Number of the first floating-point register. */
export const FLOAT_REGISTERS = 32;
/** Number of COP0 register 0. */
export const COP0_REGISTERS = 96;
/** The resources that are no numbered register. */
export const Resources = {
  hi: 64,
  lo: 65,
  condition: 66,
  control: 67,
  tlb: 68,
  writeBuffer: 69,
} as const;

/** The resources of one instruction word. `writes` and `delayed` are disjoint. */
export interface Roles {
  /** Read. */
  readonly reads: readonly Resource[];
  /**
   * Of these, read without bypass: in the slot behind a load of it the old value is seen. lwl and
   * lwr read their target with bypass.
   */
  readonly unbypassed: readonly Resource[];
  /** Written, as the next instruction sees. */
  readonly writes: readonly Resource[];
  /** Written, as the instruction after the next sees: the next one still reads the old value. */
  readonly delayed: readonly Resource[];
}

const implicit: Readonly<Record<string, Resource>> = {
  ...Resources,
  ra: 31,
  index: COP0_REGISTERS + Reg.Index,
  random: COP0_REGISTERS + Reg.Random,
  entryLo: COP0_REGISTERS + Reg.EntryLo,
  entryHi: COP0_REGISTERS + Reg.EntryHi,
  status: COP0_REGISTERS + Reg.Status,
};

/** One entry of a row's operand column, taken apart. */
export interface OperandRole {
  /** Operand name, see operandFields; or the name of an implicit resource. */
  readonly name: string;
  /**
   * "" reads, "=" writes, "+" writes after the delay, "&" reads past the delay and writes after
   * it.
   */
  readonly mark: "" | "=" | "+" | "&";
  /** True for a double: a pair of floating-point registers. */
  readonly pair: boolean;
}

/**
 * Reads a row's operand column: operands in written order, behind a semicolon what is not written.
 * `=` marks what is written, `+` what is written after the delay, `&` what is merged (lwl, lwr);
 * `.d` a pair of floating-point registers; `mem` stands for `imm(rs)`.
 */
export function parseRoles(
  column: string,
): { readonly written: OperandRole[]; readonly implied: OperandRole[] } {
  const [written, implied = ""] = column.split(";").map((part) => part.trim());
  const role = (text: string): OperandRole => {
    const [, mark, name, pair] = /^([=+&]?)(\w+)(\.d)?$/.exec(text)!;
    return { mark: mark as OperandRole["mark"], name, pair: pair !== undefined };
  };
  const list = (text: string) => text === "" ? [] : text.split(/[ ,]+/).map(role);
  return { written: list(written), implied: list(implied) };
}

/** What `word`, an instance of `instruction`, reads, writes and delays. */
export function rolesOf(
  { roles }: { readonly roles: readonly OperandRole[] },
  word: number,
): Roles {
  const reads: Resource[] = [],
    unbypassed: Resource[] = [],
    writes: Resource[] = [],
    delayed: Resource[] = [];
  for (const { name, mark, pair } of roles) {
    for (const resource of resources(name, word, pair)) {
      if (mark === "" || mark === "&") reads.push(resource);
      if (mark === "") unbypassed.push(resource);
      if (mark === "=") writes.push(resource);
      if (mark === "+" || mark === "&") delayed.push(resource);
    }
  }
  return { reads, unbypassed, writes, delayed };
}

/** A resource that an instruction can write after the delay, as messages name it. */
export function describeResource(resource: Resource): string {
  if (resource === Resources.condition) return "the floating-point condition";
  return resource < FLOAT_REGISTERS ? `$${resource}` : `$f${resource - FLOAT_REGISTERS}`;
}

function resources(name: string, word: number, pair: boolean): Resource[] {
  if (Object.hasOwn(implicit, name)) return [implicit[name]];
  const { shift, mask, kind } = operandFields[name === "mem" ? "rs" : name];
  const value = (word >>> shift) & mask;
  switch (kind) {
    case "register":
      return value === 0 ? [] : [value];
    case "float":
      return pair
        ? [FLOAT_REGISTERS + (value & ~1), FLOAT_REGISTERS + (value | 1)]
        : [FLOAT_REGISTERS + value];
    case "cop0":
      return [COP0_REGISTERS + value];
    default:
      return [];
  }
}
