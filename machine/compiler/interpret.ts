/**
 * The interpreter's loop once more, in WebAssembly: for code that is not compiled, or not yet. A
 * function of the support module that executes instruction after instruction on the machine's
 * linear memory and goes into compiled regions by itself.
 * Invariants:
 * - Whatever it does to the machine, cpu.ts and memory_path.ts do too; the differential tests hold
 *   the two together. What it does not know (devices, uncached memory, floating point, words that
 *   the instruction cache holds, stale words, isolated caches, faults of a fetch) it leaves
 *   untouched to the interpreter, one exact instruction at a time.
 * - It is entered with caches neither isolated nor swapped and no interrupt pending, and leaves
 *   before an instruction that would change that.
 * - The load before an instruction is retired before it acts, once its operands have been read:
 *   what it writes itself comes later, and a second load of the same register puts the old value
 *   back.
 * Longer than most: it is the whole step loop, in the order of its steps.
 */
import { writableBits } from "../cpu/cop0.ts";
import { ARRIVALS, ENTRIES, ENTRY_BYTES, Stall, type State } from "../cpu/state.ts";
import { Write } from "../cpu/write_buffer.ts";
import { EntryHi, ExcCode, Kseg, Reg, Status, Vector } from "../isa/system.ts";
import type { Settings } from "../boards/settings.ts";
import {
  add,
  and,
  block,
  br,
  brIf,
  brRarely,
  brTable,
  choose,
  type Code,
  eq,
  eqz,
  F64,
  f64,
  fadd,
  feq,
  fge,
  fgt,
  fload,
  flt,
  fstore,
  fsub,
  get,
  geu,
  I32,
  i32,
  le,
  load,
  load16,
  load16u,
  load8,
  load8u,
  loop,
  lt,
  ltu,
  ne,
  or,
  rarely,
  select,
  seq,
  set,
  shl,
  shr,
  shru,
  store,
  store16,
  store8,
  sub,
  tee,
  unreachable,
  when,
  xor,
} from "./encoder.ts";
import { computed, multiplied } from "./arithmetic.ts";
import { pageSlot } from "./translation.ts";

/**
 * Why it returns: for the run loop to look up, for the interpreter to execute one instruction, for
 * the code at an instruction to be compiled, or because compiled code is no longer what memory
 * holds.
 */
export const Left = { look: 0, step: 1, hot: 2, changed: 3 } as const;

/** Its parameters: the cycle at which it must look up, and the arrivals that are many. */
export const interpretSignature = { parameters: [F64, I32], results: [I32] } as const;

const DEADLINE = 0,
  THRESHOLD = 1,
  PC = 2,
  NEXT = 3,
  IN_SLOT = 4,
  PENDING = 5,
  LOADED = 6,
  AT = 7,
  WAS_IN_SLOT = 8,
  RETIRED = 9,
  RETIRED_VALUE = 10,
  OLD = 11,
  A = 12,
  B = 13,
  WORD = 14,
  SPACE = 15,
  PAGE_AT = 16,
  MOVED = 17,
  PHYSICAL = 18,
  INDEX = 19,
  VALUE = 20,
  ADDRESS = 21,
  FAULT = 22,
  MODE = 23,
  LATE = 24,
  CODE = 25,
  CYCLES = 26,
  WAIT = 27;

/**
 * Bits of MODE, which is 0 where nothing is special about the next instruction: its marks are
 * known; the loop goes on there, which is no arrival; compiled code has left it to be executed
 * here; or has led to it.
 */
const FIRST = 1, RESUMED = 2, ONE = 4, CAME = 8;

/** Instructions of the ALU that cannot trap, by their function codes and their opcodes. */
const ALU_SPECIAL = {
  sll: 0o00,
  srl: 0o02,
  sra: 0o03,
  sllv: 0o04,
  srlv: 0o06,
  srav: 0o07,
  addu: 0o41,
  subu: 0o43,
  and: 0o44,
  or: 0o45,
  xor: 0o46,
  nor: 0o47,
  slt: 0o52,
  sltu: 0o53,
};
const ALU_IMMEDIATE = {
  addiu: 0o11,
  slti: 0o12,
  sltiu: 0o13,
  andi: 0o14,
  ori: 0o15,
  xori: 0o16,
  lui: 0o17,
};

/** Types of the locals behind the parameters. */
export const interpretLocals: readonly number[] = [
  ...new Array<number>(CYCLES - PC).fill(I32),
  F64,
  F64,
];

/** What the loop is made for, and what it calls. */
export interface InterpretParts {
  readonly state: State;
  readonly settings: Settings;
  /** Stall of a read of main memory past the caches. */
  readonly memoryStall: number;
  readonly invoke: (name: InterpretCalls, ...operands: readonly Code[]) => Code;
  /** Names of exits of the loop over regions. */
  readonly exits: Readonly<Record<"interpret" | "deadline" | "changed", number>>;
  /** What `lookup` answers where it found the page. */
  readonly found: number;
  /** Bit of a key for user mode. */
  readonly user: number;
}

type InterpretCalls =
  | "run"
  | "lookup"
  | "note"
  | "raise"
  | "fetchMiss"
  | "readUncached"
  | "miss"
  | "post"
  | "empty"
  | "tlbWrite"
  | "random"
  | "tlbProbe";

/** Code by the values of a field; each goes on by itself, and what is missing leads to a label. */
function switchOn(
  index: Code,
  cases: ReadonlyMap<number, Code>,
  { name, values, otherwise }: { name: string; values: number; otherwise: string },
): Code {
  const labels = Array.from(
    { length: values },
    (_, i) => cases.has(i) ? `${name}${i}` : otherwise,
  );
  return [...cases].reduce(
    (inner, [i, code]) => seq(block(`${name}${i}`, inner), code),
    brTable([...labels, otherwise], index),
  );
}

/** The function's body. */
export function interpretBody(parts: InterpretParts): Code {
  const { state, settings, memoryStall, invoke, exits, found, user } = parts;
  const at = (array: { readonly byteOffset: number }) => array.byteOffset;
  const cop0 = (n: number) => load(at(state.cop0) + 4 * n);
  const setCop0 = (n: number, value: Code) => store(at(state.cop0) + 4 * n, value);
  const charge = (cause: number, cycles: Code) =>
    fstore(at(state.stalls) + 8 * cause, fadd(fload(at(state.stalls) + 8 * cause), cycles));
  const delay = (cycles: Code) => set(CYCLES, fadd(get(CYCLES), cycles));
  /** Byte offset of the register in a field of the word, by the field's lowest bit. */
  const field = (bit: number) =>
    and(bit > 2 ? shru(get(WORD), i32(bit - 2)) : shl(get(WORD), i32(2 - bit)), i32(31 << 2));
  const r = (offset: Code) => load(at(state.r), offset);
  const setR = (offset: Code, value: Code) =>
    seq(store(at(state.r), value, offset), store(at(state.r), i32(0)));
  const rs = field(21), rt = field(16), rd = field(11);
  const imm = shr(shl(get(WORD), i32(16)), i32(16)), uimm = and(get(WORD), i32(0xffff));
  const sa = shru(get(WORD), i32(6));
  const isize = 4 * state.icacheTags.length, dsize = 4 * state.dcacheTags.length;

  /** No page is known to be the next instruction's. */
  const forgetPage = set(PAGE_AT, xor(get(PC), i32(-1)));
  const takeSpace = seq(
    set(
      SPACE,
      or(
        and(cop0(Reg.EntryHi), i32(EntryHi.ASID)),
        select(and(cop0(Reg.Status), i32(Status.KUc)), i32(user), i32(0)),
      ),
    ),
    forgetPage,
  );
  const fill = seq(
    set(PC, load(at(state.pc))),
    set(NEXT, load(at(state.nextPc))),
    set(IN_SLOT, load(at(state.nextInDelaySlot))),
    set(PENDING, load(at(state.pendingLoad))),
    set(LOADED, load(at(state.pendingValue))),
    set(AT, load(at(state.at))),
    set(CYCLES, fload(at(state.cycles))),
    takeSpace,
  );
  const spill = seq(
    store(at(state.pc), get(PC)),
    store(at(state.nextPc), get(NEXT)),
    store(at(state.nextInDelaySlot), get(IN_SLOT)),
    store(at(state.pendingLoad), get(PENDING)),
    store(at(state.pendingValue), get(LOADED)),
    store(at(state.at), get(AT)),
    fstore(at(state.cycles), get(CYCLES)),
  );
  const leave = (code: number) => seq(set(CODE, i32(code)), br("exit"));
  const arrival = and(shru(get(PC), i32(2)), i32(ARRIVALS));
  const heat = shl(arrival, i32(2));
  const go = br("next");

  /** At an instruction that does not follow the one before: compiled code if there is any. */
  const arrive = when(
    or(xor(get(PC), add(get(AT), i32(4))), get(MODE)),
    when(
      eqz(or(and(get(MODE), i32(ONE)), get(IN_SLOT))),
      set(INDEX, shl(and(get(PC), i32(4 * ENTRIES - 4)), i32(Math.log2(ENTRY_BYTES / 4)))),
      choose(
        eq(load(at(state.entries), get(INDEX)), get(PC)),
        when(
          eqz(get(LATE)),
          spill,
          set(CODE, invoke("run", get(DEADLINE))),
          set(
            MODE,
            or(
              // A region that did nothing leaves at an instruction whose marks are known.
              and(get(MODE), feq(get(CYCLES), fload(at(state.cycles)))),
              select(eq(get(CODE), i32(exits.interpret)), i32(ONE), i32(CAME)),
            ),
          ),
          fill,
          when(eq(get(CODE), i32(exits.changed)), leave(Left.changed)),
          set(LATE, eq(get(CODE), i32(exits.deadline))),
          go,
        ),
        // Where the loop goes on is no place that execution comes back to, unless all is compiled.
        when(
          or(eqz(and(get(MODE), i32(RESUMED))), eq(get(THRESHOLD), i32(1))),
          set(VALUE, add(load(at(state.heat), heat), i32(1))),
          when(
            geu(get(VALUE), get(THRESHOLD)),
            store(at(state.heat), i32(1), heat),
            leave(Left.hot),
          ),
          store(at(state.heat), get(VALUE), heat),
        ),
      ),
    ),
    set(MODE, select(and(get(MODE), i32(ONE)), i32(RESUMED), i32(0))),
  );

  /** A mark: a hit is noted, where the instruction can be fetched and nobody waits for it. */
  const note = seq(
    when(
      ne(load(at(state.readKeys), pageSlot(get(PC))), or(and(get(PC), i32(~0xffc)), get(SPACE))),
      when(
        ne(invoke("lookup", get(PC), i32(3 << 1), get(SPACE)), i32(found)),
        leave(Left.look),
      ),
    ),
    when(
      invoke(
        "note",
        get(PC),
        get(CYCLES),
        load(at(state.r), and(load8u(at(state.marked), arrival), i32(31 << 2))),
      ),
      leave(Left.look),
    ),
  );

  /**
   * Sets PHYSICAL and WORD; nothing but a stall of the instruction TLB is done before "slow", and
   * not even that where nothing may be done without the instruction.
   */
  const fetch = seq(
    rarely(
      and(xor(get(PC), get(PAGE_AT)), i32(~0xffc)),
      set(VALUE, or(and(get(PC), i32(~0xffc)), get(SPACE))),
      set(INDEX, pageSlot(get(PC))),
      when(
        ne(load(at(state.readKeys), get(INDEX)), get(VALUE)),
        brIf("slow", ne(invoke("lookup", get(PC), i32(3 << 1), get(SPACE)), i32(found))),
      ),
      set(MOVED, sub(load(at(state.pages), get(INDEX)), and(get(PC), i32(~0xfff)))),
      set(PAGE_AT, get(PC)),
      when(
        and(
          ne(shru(get(PC), i32(30)), i32(2)),
          ne(load(at(state.recentPage)), get(VALUE)),
        ),
        ...(settings["itlb.stall"] === 0 ? [] : [when(
          ne(load(at(state.olderPage)), get(VALUE)),
          brIf("slow", load(at(state.looking))),
          delay(f64(settings["itlb.stall"])),
          charge(Stall.interlock, f64(settings["itlb.stall"])),
        )]),
        store(at(state.olderPage), load(at(state.recentPage))),
        store(at(state.recentPage), get(VALUE)),
      ),
    ),
    set(PHYSICAL, add(get(PC), get(MOVED))),
    set(INDEX, and(get(PHYSICAL), i32(isize - 4))),
    rarely(
      ne(load(at(state.icacheTags), get(INDEX)), get(PHYSICAL)),
      brIf(
        "slow",
        or(
          eq(load(at(state.icacheTags), get(INDEX)), or(get(PHYSICAL), i32(2))),
          load(at(state.looking)),
        ),
      ),
      delay(invoke("fetchMiss", get(PHYSICAL), fadd(get(CYCLES), f64(1)))),
    ),
    set(WORD, load(at(state.icacheData), get(INDEX))),
  );

  /** The instruction begins: operands, then the load before it. */
  const begin = seq(
    delay(f64(1)),
    set(AT, get(PC)),
    set(WAS_IN_SLOT, get(IN_SLOT)),
    set(A, r(rs)),
    set(B, r(rt)),
    set(RETIRED, get(PENDING)),
    when(
      get(RETIRED),
      set(RETIRED_VALUE, get(LOADED)),
      set(OLD, r(shl(get(RETIRED), i32(2)))),
      store(at(state.r), get(RETIRED_VALUE), shl(get(RETIRED), i32(2))),
      set(PENDING, i32(0)),
    ),
    set(PC, get(NEXT)),
    set(NEXT, add(get(PC), i32(4))),
    set(IN_SLOT, i32(0)),
  );
  /** It has not begun after all. */
  const undo = seq(
    set(CYCLES, fsub(get(CYCLES), f64(1))),
    when(
      get(RETIRED),
      store(at(state.r), get(OLD), shl(get(RETIRED), i32(2))),
      set(PENDING, get(RETIRED)),
      set(LOADED, get(RETIRED_VALUE)),
    ),
    set(NEXT, get(PC)),
    set(PC, get(AT)),
    set(IN_SLOT, get(WAS_IN_SLOT)),
  );

  const writes = (register: Code, value: Code) => seq(setR(register, value), go);
  const toRd = (value: Code) => writes(rd, value), toRt = (value: Code) => writes(rt, value);
  /** A sum or difference in VALUE; where it overflows, the interpreter raises the exception. */
  const trapping = (register: Code, value: Code, a: Code, b: Code) =>
    seq(set(VALUE, value), brRarely("undo", lt(and(a, b), i32(0))), writes(register, get(VALUE)));
  const branch = (taken: Code, target: Code) =>
    seq(set(IN_SLOT, i32(1)), when(taken, set(NEXT, target)), go);
  const below = add(get(PC), shl(imm, i32(2)));
  const region = or(
    and(get(PC), i32(0xf0000000)),
    shl(and(get(WORD), i32(0x3ffffff)), i32(2)),
  );
  const link = (register: Code) => setR(register, add(get(PC), i32(4)));

  /** The value in VALUE arrives in rt after the next instruction. */
  const delayed = seq(
    set(PENDING, and(shru(get(WORD), i32(16)), i32(31))),
    set(LOADED, get(VALUE)),
    when(
      get(RETIRED),
      when(
        eq(get(PENDING), get(RETIRED)),
        store(at(state.r), get(OLD), shl(get(RETIRED), i32(2))),
      ),
    ),
    go,
  );

  /**
   * Sets PHYSICAL. Where no cached page is found, `uncached` may go on by itself; else the
   * interpreter does.
   */
  const translate = (alignment: number, write: boolean, uncached: Code = seq()) =>
    seq(
      set(ADDRESS, add(get(A), imm)),
      set(INDEX, pageSlot(get(ADDRESS))),
      rarely(
        ne(
          load(at(write ? state.writeKeys : state.readKeys), get(INDEX)),
          or(and(get(ADDRESS), i32(~0xfff | alignment)), get(SPACE)),
        ),
        set(
          FAULT,
          invoke("lookup", get(ADDRESS), i32(alignment << 1 | (write ? 1 : 0)), get(SPACE)),
        ),
        when(eqz(get(FAULT)), uncached, br("undo")),
        brIf("fault", ne(get(FAULT), i32(found))),
      ),
      set(PHYSICAL, or(load(at(state.pages), get(INDEX)), and(get(ADDRESS), i32(0xfff)))),
    );

  /** A load of a register that is known not to have changed since the bus was asked for it. */
  const steady = (alignment: number, value: Code) =>
    when(
      and(
        and(
          eq(and(get(ADDRESS), i32(~3)), load(at(state.steadyAddress))),
          eqz(or(and(get(ADDRESS), i32(alignment)), and(get(SPACE), i32(user)))),
        ),
        and(flt(get(CYCLES), fload(at(state.steadyUntil))), flt(get(CYCLES), get(DEADLINE))),
      ),
      delay(invoke(
        "readUncached",
        and(get(ADDRESS), i32(0x1fffffff)),
        get(CYCLES),
        load(at(state.steadyStall)),
      )),
      set(VALUE, value),
      delayed,
    );
  /** Code for an access of main memory past the caches, at PHYSICAL. */
  const pastCaches = (alignment: number, ...code: Code[]) =>
    when(
      and(
        and(
          eq(shru(get(ADDRESS), i32(29)), i32(Kseg.kseg1 >>> 29)),
          eqz(
            or(
              or(and(get(ADDRESS), i32(alignment)), and(get(SPACE), i32(user))),
              load(at(state.looking)),
            ),
          ),
        ),
        ltu(tee(PHYSICAL, and(get(ADDRESS), i32(0x1fffffff))), i32(state.ramBytes.length)),
      ),
      ...code,
    );
  const loads = (alignment: number, value: Code, uncached?: Code) => {
    const aligned = alignment === 3 ? get(PHYSICAL) : and(get(PHYSICAL), i32(~3));
    const tag = load(at(state.dcacheTags), and(get(PHYSICAL), i32(dsize - 4)));
    return seq(
      translate(alignment, false, uncached),
      rarely(
        ne(tag, aligned),
        brIf("undo", or(eq(tag, or(aligned, i32(2))), load(at(state.looking)))),
        delay(invoke("miss", aligned, get(CYCLES))),
      ),
      set(VALUE, value),
      delayed,
    );
  };
  const cached = and(get(PHYSICAL), i32(dsize - 1));
  const plain = (alignment: number, take: typeof load) =>
    loads(
      alignment,
      take(at(state.dcacheData), cached),
      seq(
        steady(alignment, take(at(state.steadyWord), and(get(ADDRESS), i32(3)))),
        pastCaches(
          alignment,
          delay(
            invoke("readUncached", get(PHYSICAL), get(CYCLES), i32(memoryStall)),
          ),
          set(VALUE, take(state.ramOffset, get(PHYSICAL))),
          delayed,
        ),
      ),
    );
  const around = load(at(state.dcacheData), and(get(PHYSICAL), i32(dsize - 4)));
  const shift = shl(and(get(ADDRESS), i32(3)), i32(3)), left = sub(i32(24), shift);

  const stores = (alignment: number, put: typeof store) => {
    const isWord = alignment === 3;
    const aligned = isWord ? get(PHYSICAL) : and(get(PHYSICAL), i32(~3));
    const tagOf = (tags: Int32Array, size: number) =>
      load(at(tags), and(get(PHYSICAL), i32(size - 4)));
    const data = put(at(state.dcacheData), get(B), cached);
    const hit = settings["partial-store.hit"];
    const held = (tags: Int32Array, size: number) => eq(and(tagOf(tags, size), i32(~2)), aligned);
    const posted = seq(
      delay(
        invoke("post", isWord ? aligned : or(aligned, i32(Write.partial)), get(CYCLES)),
      ),
      put(state.ramOffset, get(B), get(PHYSICAL)),
    );
    return seq(
      translate(
        alignment,
        true,
        pastCaches(
          alignment,
          brIf("undo", or(held(state.icacheTags, isize), held(state.dcacheTags, dsize))),
          posted,
          store8(at(state.written), i32(1), shru(get(PHYSICAL), i32(12))),
          go,
        ),
      ),
      brRarely("undo", held(state.icacheTags, isize)),
      posted,
      isWord
        ? seq(store(at(state.dcacheTags), aligned, and(get(PHYSICAL), i32(dsize - 4))), data)
        : when(
          held(state.dcacheTags, dsize),
          data,
          ...(hit === 0 ? [] : [delay(f64(hit)), charge(Stall.dcache, f64(hit))]),
        ),
      go,
    );
  };

  const operands = { rs: get(A), rt: get(B), sa, imm, uimm, high: shl(get(WORD), i32(16)) };
  const multiplies = (name: string) =>
    multiplied(name, operands, (high, low) =>
      seq(
        store(at(state.hi), high),
        store(at(state.lo), low),
        fstore(
          at(state.multiplierReady),
          fadd(
            get(CYCLES),
            f64(settings[name.startsWith("mult") ? "mult.cycles" : "div.cycles"] - 1),
          ),
        ),
        go,
      ));
  const moveFrom = (register: Int32Array) =>
    seq(
      set(WAIT, fsub(fload(at(state.multiplierReady)), fsub(get(CYCLES), f64(1)))),
      when(fgt(get(WAIT), f64(0)), delay(get(WAIT)), charge(Stall.interlock, get(WAIT))),
      toRd(load(at(register))),
    );
  const system = (code: number) =>
    seq(
      brIf("undo", and(cop0(Reg.Status), i32(Status.BEV))),
      set(FAULT, i32(code << 1)),
      br("fault"),
    );

  const special = new Map<number, Code>([
    ...Object.entries(ALU_SPECIAL).map(([name, code]): [number, Code] => [
      code,
      toRd(computed(name, operands)),
    ]),
    [0o10, branch(i32(1), get(A))],
    [0o11, seq(link(rd), branch(i32(1), get(A)))],
    [0o14, system(ExcCode.Sys)],
    [0o15, system(ExcCode.Bp)],
    [0o20, moveFrom(state.hi)],
    [0o21, seq(store(at(state.hi), get(A)), go)],
    [0o22, moveFrom(state.lo)],
    [0o23, seq(store(at(state.lo), get(A)), go)],
    [0o30, multiplies("mult")],
    [0o31, multiplies("multu")],
    [0o32, multiplies("div")],
    [0o33, multiplies("divu")],
    [
      0o40,
      trapping(rd, add(get(A), get(B)), xor(get(A), get(VALUE)), xor(get(B), get(VALUE))),
    ],
    [0o42, trapping(rd, sub(get(A), get(B)), xor(get(A), get(B)), xor(get(A), get(VALUE)))],
  ]);

  /** bltz and bgez by the low bit, with a link under code 16 and 17 alone. */
  const signs = seq(
    when(
      eq(and(shru(get(WORD), i32(17)), i32(15)), i32(8)),
      link(i32(31 << 2)),
    ),
    branch(eq(lt(get(A), i32(0)), eqz(and(shru(get(WORD), i32(16)), i32(1)))), below),
  );

  /** Leaves where a pending interrupt would be enabled under the Status in VALUE. */
  const unlessInterrupting = brIf(
    "undo",
    select(
      and(get(VALUE), i32(Status.IEc)),
      and(and(get(VALUE), cop0(Reg.Cause)), i32(Status.IM)),
      i32(0),
    ),
  );
  const mtc0 = (register: number) => {
    const mask = writableBits(register, settings["tlb.entries"]);
    return seq(
      set(VALUE, or(and(cop0(register), i32(~mask)), and(get(B), i32(mask)))),
      ...(register !== Reg.Status ? [] : [
        brIf("undo", and(xor(get(VALUE), cop0(Reg.Status)), i32(Status.IsC | Status.SwC))),
        unlessInterrupting,
      ]),
      setCop0(register, get(VALUE)),
      register === Reg.Status || register === Reg.EntryHi ? takeSpace : seq(),
      go,
    );
  };
  const tlbWrite = (index: Code) => seq(invoke("tlbWrite", index), forgetPage, go);
  const operations = new Map<number, Code>([
    [2, tlbWrite(shru(cop0(Reg.Index), i32(8)))],
    [6, tlbWrite(invoke("random", get(CYCLES)))],
    [8, seq(invoke("tlbProbe"), go)],
    [
      16,
      seq(
        set(
          VALUE,
          or(and(cop0(Reg.Status), i32(~0xf)), and(shru(cop0(Reg.Status), i32(2)), i32(0xf))),
        ),
        unlessInterrupting,
        setCop0(Reg.Status, get(VALUE)),
        takeSpace,
        go,
      ),
    ],
  ]);
  const read = new Map(
    [0, 2, 4, 8, 10, 12, 13, 14, 15].map((n) => [n, seq(set(VALUE, cop0(n)), delayed)]),
  );
  const written = new Map([0, 2, 4, 10, 12, 14].map((n) => [n, mtc0(n)]));
  const register = and(shru(get(WORD), i32(11)), i32(31));
  const moves = new Map<number, Code>([
    [0, switchOn(register, read, { name: "mfc0 ", values: 32, otherwise: "undo" })],
    [4, switchOn(register, written, { name: "mtc0 ", values: 32, otherwise: "undo" })],
    [
      8,
      seq(
        brIf("undo", and(shru(get(WORD), i32(17)), i32(15))),
        branch(
          eq(
            invoke("empty", get(CYCLES)),
            and(shru(get(WORD), i32(16)), i32(1)),
          ),
          below,
        ),
      ),
    ],
  ]);
  const coprocessor = seq(
    brIf("undo", and(get(SPACE), i32(user))),
    when(
      and(get(WORD), i32(1 << 25)),
      switchOn(and(get(WORD), i32(63)), operations, {
        name: "cop0 ",
        values: 64,
        otherwise: "undo",
      }),
    ),
    switchOn(and(shru(get(WORD), i32(21)), i32(15)), moves, {
      name: "move ",
      values: 16,
      otherwise: "undo",
    }),
  );

  /** By the opcode, or 64 and the function code. */
  const opcode = shru(get(WORD), i32(26));
  const main = new Map<number, Code>([
    ...[...special].map(([code, body]): [number, Code] => [64 + code, body]),
    [0o01, signs],
    [0o02, branch(i32(1), region)],
    [0o03, seq(link(i32(31 << 2)), branch(i32(1), region))],
    [0o04, branch(eq(get(A), get(B)), below)],
    [0o05, branch(ne(get(A), get(B)), below)],
    [0o06, branch(le(get(A), i32(0)), below)],
    [0o07, branch(lt(i32(0), get(A)), below)],
    [0o10, trapping(rt, add(get(A), imm), xor(get(A), get(VALUE)), xor(imm, get(VALUE)))],
    ...Object.entries(ALU_IMMEDIATE).map(([name, code]): [number, Code] => [
      code,
      toRt(computed(name, operands)),
    ]),
    [0o20, coprocessor],
    [0o40, plain(0, load8)],
    [0o41, plain(1, load16)],
    [
      0o42,
      loads(
        0,
        or(and(r(rt), sub(shl(i32(1), left), i32(1))), shl(around, left)),
      ),
    ],
    [0o43, plain(3, load)],
    [0o44, plain(0, load8u)],
    [0o45, plain(1, load16u)],
    [
      0o46,
      loads(0, or(and(r(rt), xor(shru(i32(-1), shift), i32(-1))), shru(around, shift))),
    ],
    [0o50, stores(0, store8)],
    [0o51, stores(1, store16)],
    [0o53, stores(3, store)],
  ]);

  return seq(
    fill,
    set(MODE, i32(FIRST | RESUMED)),
    block(
      "exit",
      block(
        "slow",
        block(
          "undo",
          loop(
            "next",
            rarely(fge(get(CYCLES), get(DEADLINE)), leave(Left.look)),
            rarely(load8u(at(state.marked), arrival), when(eqz(and(get(MODE), i32(FIRST))), note)),
            arrive,
            fetch,
            begin,
            block(
              "fault",
              switchOn(select(opcode, opcode, or(and(get(WORD), i32(63)), i32(64))), main, {
                name: "main ",
                values: 128,
                otherwise: "undo",
              }),
            ),
            // An exception at the first instruction of a handler is the end of the guest.
            brIf(
              "undo",
              or(eq(get(AT), i32(Vector.utlb)), eq(get(AT), i32(Vector.general))),
            ),
            set(
              PC,
              invoke("raise", get(FAULT), get(ADDRESS), get(AT), get(WAS_IN_SLOT)),
            ),
            set(NEXT, add(get(PC), i32(4))),
            ...(settings["exception.cycles"] === 0
              ? []
              : [delay(f64(settings["exception.cycles"]))]),
            takeSpace,
            go,
          ),
          unreachable,
        ),
        undo,
      ),
      set(CODE, i32(Left.step)),
    ),
    spill,
    get(CODE),
  );
}
