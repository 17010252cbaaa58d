/**
 * WebAssembly's binary format, as far as compiled regions need it. Code is built as `Code`: a
 * function that writes itself, with its operands before it, into one growing buffer, so that
 * expressions nest as they read and no intermediate tree is copied.
 * Invariant: a label named in `br` is open around it; its depth is counted when the branch is
 * written.
 * Source: WebAssembly Core Specification 2.0, chapter 5 (binary format), and the proposal for
 * branch hinting, a section that an engine without it passes over. Nothing here needs threads,
 * SIMD or tail calls.
 */

/** The buffer that code is written into, with the labels open at this point. */
export class Writer {
  private bytes = new Uint8Array(4096);
  private length = 0;
  readonly labels: string[] = [];
  /** Where branches stand that are hardly ever taken. */
  readonly rare: number[] = [];

  /** The next instruction is such a branch. */
  rarely(): void {
    this.rare.push(this.length);
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(2 * this.length);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = value;
  }

  /** An unsigned LEB128 number. */
  unsigned(value: number): void {
    for (; value > 127; value >>>= 7) this.byte((value & 127) | 128);
    this.byte(value);
  }

  /** A signed 32-bit LEB128 number. */
  signed(value: number): void {
    for (;; value >>= 7) {
      if (value >= -64 && value < 64) return this.byte(value & 127);
      this.byte((value & 127) | 128);
    }
  }

  double(value: number): void {
    for (const byte of new Uint8Array(new Float64Array([value]).buffer)) this.byte(byte);
  }

  text(value: string): void {
    this.unsigned(value.length);
    for (const char of value) this.byte(char.charCodeAt(0));
  }

  append(other: Writer): void {
    this.unsigned(other.length);
    const end = this.length + other.length;
    if (end > this.bytes.length) {
      const larger = new Uint8Array(2 * end);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes.set(other.bytes.subarray(0, other.length), this.length);
    this.length = end;
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }
}

/** Code that writes itself. */
export type Code = (w: Writer) => void;

/** Types of values. */
export const I32 = 0x7f, F64 = 0x7c;

const EMPTY = 0x40;

/** Several pieces of code, one after the other. */
export function seq(...parts: readonly Code[]): Code {
  return (w) => {
    for (const part of parts) part(w);
  };
}

const nullary = (opcode: number): Code => (w) => w.byte(opcode);
const unary = (opcode: number) => (a: Code): Code => (w) => (a(w), w.byte(opcode));
const binary = (opcode: number) => (a: Code, b: Code): Code => (w) => (a(w), b(w), w.byte(opcode));
const indexed =
  (opcode: number) => (index: number): Code => (w) => (w.byte(opcode), w.unsigned(index));
const memory = (
  w: Writer,
  align: number,
  offset: number,
) => (w.unsigned(align), w.unsigned(offset));
const loading =
  (opcode: number, align: number) => (offset: number, base: Code = zero): Code => (w) => (
    base(w), w.byte(opcode), memory(w, align, offset)
  );
const storing =
  (opcode: number, align: number) =>
  (offset: number, value: Code, base: Code = zero): Code =>
  (w) => (
    base(w), value(w), w.byte(opcode), memory(w, align, offset)
  );

/** A 32-bit constant. */
export const i32 = (value: number): Code => (w) => (w.byte(0x41), w.signed(value | 0));
/** A 64-bit floating-point constant. */
export const f64 = (value: number): Code => (w) => (w.byte(0x44), w.double(value));
const zero: Code = i32(0);

// Names are the specification's, without the type where only one type is used; `f` stands before
// those of f64.
export const get = indexed(0x20);
export const set =
  (local: number, value: Code): Code => (w) => (value(w), w.byte(0x21), w.unsigned(local));
export const tee =
  (local: number, value: Code): Code => (w) => (value(w), w.byte(0x22), w.unsigned(local));
export const eqz = unary(0x45),
  eq = binary(0x46),
  ne = binary(0x47),
  lt = binary(0x48),
  ltu = binary(0x49);
export const gt = binary(0x4a),
  gtu = binary(0x4b),
  le = binary(0x4c),
  ge = binary(0x4e),
  geu = binary(0x4f);
export const add = binary(0x6a), sub = binary(0x6b), mul = binary(0x6c);
export const div = binary(0x6d), divu = binary(0x6e), rem = binary(0x6f), remu = binary(0x70);
export const and = binary(0x71), or = binary(0x72), xor = binary(0x73);
export const shl = binary(0x74), shr = binary(0x75), shru = binary(0x76);
export const feq = binary(0x61),
  flt = binary(0x63),
  fgt = binary(0x64),
  fle = binary(0x65),
  fge = binary(0x66);
export const fadd = binary(0xa0), fsub = binary(0xa1), fmax = binary(0xa5);
export const load = loading(0x28, 2), load8 = loading(0x2c, 0), load8u = loading(0x2d, 0);
export const load16 = loading(0x2e, 1), load16u = loading(0x2f, 1), fload = loading(0x2b, 3);
export const store = storing(0x36, 2),
  store8 = storing(0x3a, 0),
  store16 = storing(0x3b, 1),
  fstore = storing(0x39, 3);
export const ret = (value: Code): Code => (w) => (value(w), w.byte(0x0f));
export const unreachable = nullary(0x00);
/** a where `condition` is not 0, else b. */
export const select =
  (condition: Code, a: Code, b: Code): Code => (w) => (a(w), b(w), condition(w), w.byte(0x1b));
/** A whole number held as f64, modulo a 32-bit constant. */
export const fmod = (a: Code, modulus: number): Code => (w) => {
  a(w);
  for (const byte of [0xfc, 0x06, 0x42]) w.byte(byte); // i64.trunc_sat_f64_s, i64.const
  w.signed(modulus);
  w.byte(0x82); // i64.rem_u
  w.byte(0xa7); // i32.wrap_i64
};
/** A 32-bit number as f64. */
export const toDouble = unary(0xb7);
/** High word of a product. */
export const mulHigh = (a: Code, b: Code, signed: boolean): Code => (w) => {
  const extend = signed ? 0xac : 0xad;
  a(w), w.byte(extend), b(w), w.byte(extend);
  // i64.mul, i64.const 32, i64.shr_u, i32.wrap_i64
  for (const byte of [0x7e, 0x42, 32, 0x88, 0xa7]) w.byte(byte);
};
/** Calls a function; its operands first. */
export const call = (index: number, ...operands: readonly Code[]): Code => (w) => {
  for (const operand of operands) operand(w);
  w.byte(0x10);
  w.unsigned(index);
};
/** Calls the function of `type` that stands in the table at `index`. */
export const callTable = (type: number, index: Code, ...operands: readonly Code[]): Code => (w) => {
  for (const operand of operands) operand(w);
  index(w), w.byte(0x11), w.unsigned(type), w.byte(0);
};

const unlikely: Code = (w) => w.rarely();

function structured(opcode: number, label: string, body: Code): Code {
  return (w) => {
    w.byte(opcode), w.byte(EMPTY);
    w.labels.push(label);
    body(w);
    w.labels.pop();
    w.byte(0x0b);
  };
}

/** A branch to its label leaves it. */
export const block = (label: string, ...body: readonly Code[]): Code =>
  structured(0x02, label, seq(...body));
/** A branch to its label begins it again. */
export const loop = (label: string, ...body: readonly Code[]): Code =>
  structured(0x03, label, seq(...body));
/** Code for when `condition` is not 0. */
export const when = (condition: Code, ...body: readonly Code[]): Code =>
  seq(condition, structured(0x04, "", seq(...body)));
/** The same for a condition that hardly ever holds: an engine may keep it out of the way. */
export const rarely = (condition: Code, ...body: readonly Code[]): Code =>
  seq(condition, unlikely, structured(0x04, "", seq(...body)));
/** One of two. */
export const choose = (condition: Code, yes: Code, no: Code): Code =>
  seq(condition, structured(0x04, "", seq(yes, nullary(0x05), no)));

function depth(w: Writer, label: string): number {
  const at = w.labels.lastIndexOf(label);
  if (at < 0) throw new Error(`no open label ${label}`);
  return w.labels.length - 1 - at;
}

export const br = (label: string): Code => (w) => (w.byte(0x0c), w.unsigned(depth(w, label)));
export const brIf = (label: string, condition: Code): Code => (w) => (
  condition(w), w.byte(0x0d), w.unsigned(depth(w, label))
);
/** The same for a condition that hardly ever holds. */
export const brRarely = (label: string, condition: Code): Code =>
  brIf(label, seq(condition, unlikely));
/** Branches to the label of that number; the last is for all others. */
export const brTable = (labels: readonly string[], index: Code): Code => (w) => {
  index(w), w.byte(0x0e), w.unsigned(labels.length - 1);
  for (const label of labels) w.unsigned(depth(w, label));
};

/** A function's type. */
export interface Signature {
  readonly parameters: readonly number[];
  readonly results: readonly number[];
}

/** A function to be written. `locals` are the types of those behind its parameters. */
export interface Function extends Signature {
  readonly name: string;
  readonly locals: readonly number[];
  readonly body: Code;
}

/** What a module is made of. */
export interface ModuleParts {
  /** Imported functions; they come first in the numbering. */
  readonly imports?: readonly (Signature & { readonly name: string })[];
  /** The module's own functions, exported by name. */
  readonly functions: readonly Function[];
  /**
   * Type of the functions in the imported table, number 0 among the types; absent where there is
   * no table.
   */
  readonly table?: Signature;
  /**
   * Pages of the memory, which never grows: an engine then knows that what lies at a constant
   * address is there, and checks nothing.
   */
  readonly pages: number;
}

/**
 * A module. It imports its memory, table and functions from "m": `memory`, `table`, and the
 * functions' names.
 */
export function encodeModule(
  { imports = [], functions, table, pages }: ModuleParts,
): Uint8Array<ArrayBuffer> {
  const out = new Writer();
  for (const byte of [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]) out.byte(byte);
  const section = (id: number, count: number, body: Code) => {
    const inner = new Writer();
    inner.unsigned(count);
    body(inner);
    out.byte(id), out.append(inner);
  };
  const first = table ? 1 : 0;
  const signatures = [...(table ? [table] : []), ...imports, ...functions];
  section(1, signatures.length, (w) => {
    for (const { parameters, results } of signatures) {
      w.byte(0x60);
      for (const list of [parameters, results]) {
        w.unsigned(list.length), list.forEach((type) => w.byte(type));
      }
    }
  });
  section(2, 1 + first + imports.length, (w) => {
    w.text("m"), w.text("memory"), w.byte(2), w.byte(1), w.unsigned(pages), w.unsigned(pages);
    if (table) w.text("m"), w.text("table"), w.byte(1), w.byte(0x70), w.byte(0), w.unsigned(0);
    imports.forEach(({ name }, i) => (w.text("m"), w.text(name), w.byte(0), w.unsigned(first + i)));
  });
  section(
    3,
    functions.length,
    (w) => functions.forEach((_, i) => w.unsigned(first + imports.length + i)),
  );
  section(7, functions.length, (w) => {
    functions.forEach(({ name }, i) => (w.text(name), w.byte(0), w.unsigned(imports.length + i)));
  });
  const bodies = functions.map(({ locals, body }) => {
    const inner = new Writer();
    inner.unsigned(locals.length);
    for (const type of locals) inner.unsigned(1), inner.byte(type);
    body(inner);
    inner.byte(0x0b);
    return inner;
  });
  const hints = new Writer();
  hints.text("metadata.code.branch_hint");
  hints.unsigned(bodies.length);
  bodies.forEach(({ rare }, i) => {
    hints.unsigned(imports.length + i), hints.unsigned(rare.length);
    for (const offset of rare) hints.unsigned(offset), hints.byte(1), hints.byte(0);
  });
  out.byte(0), out.append(hints);
  section(10, functions.length, (w) => bodies.forEach((body) => w.append(body)));
  return out.finish();
}
