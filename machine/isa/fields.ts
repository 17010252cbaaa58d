/**
 * The operand kinds an instruction is written with, and where their bits stand in the word.
 * Source: Kane, "MIPS RISC Architecture" (1988), appendix A.
 */

/** Where an operand kind's bits stand, and how its value is read back from a word at `pc`. */
export interface OperandField {
  shift: number;
  mask: number;
  kind: "register" | "number" | "signed" | "branch" | "jump" | "float" | "control" | "cop0";
}

/** The operand kinds in the written forms of the instruction table. `mem` stands for `imm(rs)`. */
export const operandFields: Readonly<Record<string, OperandField>> = {
  rs: { shift: 21, mask: 31, kind: "register" },
  rt: { shift: 16, mask: 31, kind: "register" },
  rd: { shift: 11, mask: 31, kind: "register" },
  c0: { shift: 11, mask: 31, kind: "cop0" },
  c1: { shift: 11, mask: 31, kind: "float" },
  fcr: { shift: 11, mask: 31, kind: "control" },
  fd: { shift: 6, mask: 31, kind: "float" },
  fs: { shift: 11, mask: 31, kind: "float" },
  ft: { shift: 16, mask: 31, kind: "float" },
  sa: { shift: 6, mask: 31, kind: "number" },
  imm: { shift: 0, mask: 0xffff, kind: "signed" },
  uimm: { shift: 0, mask: 0xffff, kind: "number" },
  branch: { shift: 0, mask: 0xffff, kind: "branch" },
  jump: { shift: 0, mask: 0x3ffffff, kind: "jump" },
  code: { shift: 6, mask: 0xfffff, kind: "number" },
  code10: { shift: 16, mask: 0x3ff, kind: "number" },
};
