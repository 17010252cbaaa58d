/**
 * Pseudo-instructions: written forms that stand for one or two real instructions, with the
 * expansions of GNU as under `.set noreorder`. Each gives the text forms it stands for; `imm16`
 * and the like are decided by the assembler from the operand's value.
 * Source: the MIPS assembly language as GNU as 2.40 accepts it for -march=r3000; only forms that
 * need no filled delay slot and no `$at`.
 */

/**
 * Rewrites written operands into real instructions; undefined where this form is not the
 * pseudo-instruction.
 */
export type Expansion = (operands: readonly string[]) => readonly string[] | undefined;

const register = (text: string | undefined) => text !== undefined && text.startsWith("$");
const ZERO = "$0";

/** Immediate forms of three-register names: `addu rd, rs, 5` is `addiu`. */
const immediateForms: Readonly<Record<string, string>> = {
  add: "addi",
  addu: "addiu",
  and: "andi",
  or: "ori",
  xor: "xori",
  slt: "slti",
  sltu: "sltiu",
};
const variableShifts: Readonly<Record<string, string>> = { sll: "sllv", srl: "srlv", sra: "srav" };
/** Names that may leave out the first source when it is the destination. */
const twoOperand =
  "add addu sub subu and or xor nor slt sltu sll srl sra sllv srlv srav addi addiu andi ori xori slti sltiu"
    .split(" ");

/**
 * `l.d` and `s.d`: the two words of a pair, low one first; undefined unless the operands are an
 * even register and offset(register).
 */
function pair(name: string, [register, memory]: readonly string[]): readonly string[] | undefined {
  const number = Number(/^\$f(\d+)$/.exec(register ?? "")?.[1] ?? 1);
  const parts = /^(.*)(\(\s*\$\w+\s*\))$/.exec(memory ?? "");
  if (number % 2 !== 0 || !parts) return undefined;
  const part = /^(%(?:hi|lo)\()(.*)\)$/.exec(parts[1].trim());
  const next = part ? `${part[1]}${part[2]}+4)` : `${parts[1].trim() || "0"}+4`;
  return [`${name} $f${number}, ${memory}`, `${name} $f${number + 1}, ${next}${parts[2]}`];
}

const fixed: Readonly<Record<string, Expansion>> = {
  nop: (o) => o.length === 0 ? ["sll $0, $0, 0"] : undefined,
  move: ([d, s]) => [`or ${d}, ${s}, ${ZERO}`],
  neg: ([d, s = d]) => [`sub ${d}, ${ZERO}, ${s}`],
  negu: ([d, s = d]) => [`subu ${d}, ${ZERO}, ${s}`],
  not: ([d, s = d]) => [`nor ${d}, ${s}, ${ZERO}`],
  b: ([to]) => [`beq ${ZERO}, ${ZERO}, ${to}`],
  bal: ([to]) => [`bgezal ${ZERO}, ${to}`],
  beqz: ([s, to]) => [`beq ${s}, ${ZERO}, ${to}`],
  bnez: ([s, to]) => [`bne ${s}, ${ZERO}, ${to}`],
  j: (o) => register(o[0]) ? [`jr ${o[0]}`] : undefined,
  jal: (o) => register(o[0]) ? [`jalr ${o.length > 1 ? o.join(", ") : `$31, ${o[0]}`}`] : undefined,
  jalr: (o) => o.length === 1 ? [`jalr $31, ${o[0]}`] : undefined,
  div: (o) => o.length === 3 && (o[0] === "$0" || o[0] === "$zero") ? [`div ${o[1]}, ${o[2]}`] : undefined,
  divu: (o) => o.length === 3 && (o[0] === "$0" || o[0] === "$zero") ? [`divu ${o[1]}, ${o[2]}`] : undefined,
  syscall: (o) => o.length === 0 ? ["syscall 0"] : undefined,
  break: (o) => o.length === 0 ? ["break 0"] : undefined,
  subu: (o) => o.length === 3 && !register(o[2]) ? [`addiu ${o[0]}, ${o[1]}, -(${o[2]})`] : undefined,
  "l.s": ([register, memory]) => [`lwc1 ${register}, ${memory}`],
  "s.s": ([register, memory]) => [`swc1 ${register}, ${memory}`],
  "l.d": (o) => pair("lwc1", o),
  "s.d": (o) => pair("swc1", o),
  la: ([d, symbol]) => [`lui ${d}, %hi(${symbol})`, `addiu ${d}, ${d}, %lo(${symbol})`],
};

/**
 * Expands `name operands`, or returns undefined when it is a real instruction as written. `li` is
 * the assembler's own.
 */
export function expandPseudo(name: string, operands: readonly string[]): readonly string[] | undefined {
  const rule = Object.hasOwn(fixed, name) ? fixed[name](operands) : undefined;
  if (rule) return rule;
  if (operands.length === 2 && twoOperand.includes(name)) {
    return [`${name} ${operands[0]}, ${operands[0]}, ${operands[1]}`];
  }
  if (operands.length !== 3) return undefined;
  if (!register(operands[2]) && Object.hasOwn(immediateForms, name)) {
    return [`${immediateForms[name]} ${operands.join(", ")}`];
  }
  if (register(operands[2]) && Object.hasOwn(variableShifts, name)) {
    return [`${variableShifts[name]} ${operands.join(", ")}`];
  }
  return undefined;
}
