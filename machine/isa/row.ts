/**
 * The shape of the instruction table: what a row is as it is written, and the instruction that is
 * made of it.
 */
import type { Core } from "./core.ts";
import type { OperandRole } from "./roles.ts";

/** The functional unit that decides an instruction's timing. */
export type Unit =
  | "alu"
  | "load"
  | "store"
  | "branch"
  | "jump"
  | "multiply"
  | "divide"
  | "hilo"
  | "system"
  | "cop0"
  | "float";

/** What an instruction does, given the processor and the instruction word. */
export type Execute = (core: Core, word: number) => void;

/** One instruction. */
export interface Instruction {
  /** Mnemonic. */
  readonly name: string;
  /** Operand names in written order; see operandFields. `mem` is `imm(rs)`. */
  readonly operands: readonly string[];
  /** What it reads, writes and delays: its operands and what is not written; see rolesOf. */
  readonly roles: readonly OperandRole[];
  /** Which bits the picture fixes. */
  readonly mask: number;
  /** Their values. */
  readonly match: number;
  /** What executes it. */
  readonly unit: Unit;
  /** What it does: the specification that other engines are tested against. */
  readonly execute: Execute;
}

/**
 * A row: mnemonic, operands with their roles (see roles.ts), bit picture, functional unit, and
 * what it does.
 */
export type Row = [written: string, operands: string, bits: string, unit: Unit, execute: Execute];
