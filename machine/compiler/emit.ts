/**
 * Compiles a region to WebAssembly: one function over the machine's linear memory, with the
 * general registers it uses in locals.
 * Invariants:
 * - `CYCLES` is the count at the start of the block, plus every stall since; instruction i of a
 *   block sees CYCLES + i + 1, as in the interpreter, where an instruction's own cycle is
 *   counted before it acts.
 * - A block begins only if the cycle at which the run loop must look up lies behind its last
 *   instruction (`bound` counts the stalls that it may always take); a longer stall within it
 *   looks at the clock again and leaves at the next instruction.
 * - It leaves at an exact instruction, with program counter, delay slot and pending load as the
 *   interpreter would have them.
 * - A load's value waits in a local until the next instruction has read its registers. Across a
 *   branch's delay slot, where the next instruction neither reads nor writes the register, the
 *   value is written at once and PENDING, OLD and LOADED can undo that.
 * - A marked instruction is noted before anything of it is done, its fetch included; where its page
 *   is entered, by the loop over regions.
 * - Nothing here can change the instruction cache: stores to words that it holds, and everything
 *   uncached, are the interpreter's.
 * Longer than most: these invariants bind every instruction's code to that of the block around it.
 */
import type { Settings } from "../boards/settings.ts";
import { ENTRIES, ENTRY_BYTES, Stall, type State } from "../cpu/state.ts";
import { type BankRules, Write } from "../cpu/write_buffer.ts";
import { writableBits } from "../cpu/cop0.ts";
import { EntryHi, ExcCode, Reg, Status } from "../isa/system.ts";
import {
  add,
  and,
  block,
  br,
  brIf,
  brRarely,
  brTable,
  call,
  type Code,
  encodeModule,
  eq,
  eqz,
  F64,
  f64,
  fadd,
  fgt,
  fload,
  flt,
  fstore,
  fsub,
  ge,
  get,
  gt,
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
  ne,
  or,
  rarely,
  select,
  seq,
  set,
  shl,
  shru,
  store,
  store16,
  store8,
  sub,
  tee,
  toDouble,
  when,
  xor,
} from "./encoder.ts";
import { pageSlot } from "./translation.ts";
import {
  boundOf,
  certainStall,
  delayedBy,
  fetchRun,
  isVector,
  slowBoundOf,
  touches,
  TRAPPING,
} from "./block_facts.ts";
import {
  ADDRESS,
  AT,
  CODE,
  CYCLES,
  DEADLINE,
  FAULT,
  IN_SLOT,
  INDEX,
  LOADED,
  loadLocal,
  NEXT,
  OLD,
  PC,
  PENDING,
  PHYSICAL,
  REGISTERS,
  SLOW,
  SPACE,
  TAKEN,
  TARGET,
  VALUE,
  WAIT,
} from "./locals.ts";
import { type Block, isUnmapped, type Op, type Region } from "./region.ts";
import { findLoops, returnsOf, type Shape } from "./shape.ts";
import { computed, fieldsOf, multiplied } from "./arithmetic.ts";
import { at, chargeStall, postCode, postSignature } from "./bank.ts";
import {
  Entry,
  Exit,
  faultOf,
  FOUND,
  regionSignature,
  supportFunctions,
  supportIndex,
  type SupportName,
  USER,
} from "./support.ts";

/** Where a region's parts lie in the machine. */
export interface RegionAddresses {
  /** Its number in the table of regions. */
  readonly index: number;
  /** Address of the first block's flag; the others follow, four bytes each. */
  readonly flags: number;
  /** Address of the first word of each block, as it was compiled. */
  readonly words: readonly number[];
}

/** What regions are compiled for. */
export interface EmitParts {
  readonly state: State;
  readonly settings: Settings;
  readonly bank: BankRules;
  /** The register that is noted where a mark stands; undefined elsewhere. */
  readonly notedAt: (address: number) => number | undefined;
}

/** Number of the function behind the region's own in its module. */
const POST = supportFunctions.length + 1;

/** Compiles a region: the module, and the entries in the order of their numbers. */
export function emitRegion(
  region: Region,
  placement: RegionAddresses,
  parts: EmitParts,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly entries: readonly Block[] } {
  const shape = findLoops(region);
  const emitter = new Emitter(region, shape, placement, parts);
  const name = "region";
  const { state, bank } = parts;
  const post = postCode(state, bank, (now) => call(supportIndex("advance"), now));
  const body = emitter.body();
  const locals = [
    ...[F64, F64, F64],
    ...new Array<number>(REGISTERS - AT).fill(I32),
    ...emitter.registers.map(() => I32),
  ];
  const bytes = encodeModule({
    imports: supportFunctions,
    functions: [{ name, ...regionSignature, locals, body }, {
      name: "post",
      ...postSignature,
      ...post,
    }],
    pages: state.memoryPages,
  });
  return { bytes, entries: shape.dispatched.map((i) => region.blocks[i]) };
}

/** A load on its way: its register, and the local that holds the value. */
interface Pending {
  readonly register: number;
  readonly local: number;
}

/** One instruction, and where in its block it stands. */
interface OpContext {
  readonly block: Block;
  /** The block's number. */
  readonly index: number;
  /** Its number in the block. */
  readonly i: number;
  readonly op: Op;
  /** The load before it. */
  readonly pending?: Pending;
  /** Cycles of the block behind it without further looks at the clock. */
  readonly rest: number;
  /** True in the delay slot. */
  readonly inSlot: boolean;
  /** The label of code that leaves before it. */
  readonly before: () => string;
}

class Emitter {
  /** The general registers that have locals, in their order. */
  readonly registers: readonly number[];
  private readonly written: number;
  private readonly starts: ReadonlyMap<number, number>;
  /** Blocks that may begin with a load pending. */
  private readonly loaded = new Set<number>();

  constructor(
    private readonly region: Region,
    private readonly shape: Shape,
    private readonly placement: RegionAddresses,
    private readonly parts: EmitParts,
  ) {
    const ops = region.blocks.flatMap((b) => b.ops);
    const used = ops.reduce((bits, op) => bits | touches(op), 0);
    this.written = ops.reduce((bits, op) => bits | op.writes, 0);
    this.registers = Array.from({ length: 31 }, (_, n) => n + 1).filter((n) => used >>> n & 1);
    this.starts = new Map(region.blocks.map(({ start }, i) => [start, i]));
    for (const i of shape.dispatched) this.loaded.add(i);
    for (const { ops, target, behind } of region.blocks) {
      if (delayedBy(ops[ops.length - 1]) === 0) continue;
      for (const next of [target, behind]) {
        const i = next === undefined ? undefined : this.starts.get(next);
        if (i !== undefined) this.loaded.add(i);
      }
    }
  }

  /** The whole function. */
  body(): Code {
    const { state } = this.parts;
    const r = (n: number) => at(state.r) + 4 * n;
    const dynamic = (n: Code) => shl(n, i32(2));
    return seq(
      set(CYCLES, fload(at(state.cycles))),
      set(DEADLINE, fload(at(state.deadline))),
      set(AT, load(at(state.at))),
      set(PENDING, load(at(state.pendingLoad))),
      when(
        get(PENDING),
        set(LOADED, load(at(state.pendingValue))),
        set(OLD, load(at(state.r), dynamic(get(PENDING)))),
        store(at(state.r), get(LOADED), dynamic(get(PENDING))),
        store(at(state.pendingLoad), i32(0)),
      ),
      ...this.registers.map((n) => set(this.local(n), load(r(n)))),
      block(
        "exit",
        block(
          "interpret",
          block(
            "fault",
            loop("dispatch", this.range(0, this.region.blocks.length - 1, this.dispatch())),
          ),
          set(PC, this.invoke("raise", get(FAULT), get(ADDRESS), get(AT), get(IN_SLOT))),
          set(IN_SLOT, i32(0)),
          this.delay(f64(this.parts.settings["exception.cycles"])),
          br("exit"),
        ),
        set(AT, sub(get(PC), i32(4))),
        set(CODE, i32(Exit.interpret)),
      ),
      ...this.registers.filter((n) => this.written >>> n & 1).map((n) =>
        store(r(n), get(this.local(n)))
      ),
      fstore(at(state.cycles), get(CYCLES)),
      store(at(state.at), get(AT)),
      store(at(state.pc), get(PC)),
      store(at(state.nextPc), select(get(IN_SLOT), get(TARGET), add(get(PC), i32(4)))),
      store(at(state.nextInDelaySlot), get(IN_SLOT)),
      when(
        get(PENDING),
        store(at(state.r), get(OLD), dynamic(get(PENDING))),
        store(at(state.pendingLoad), get(PENDING)),
        store(at(state.pendingValue), get(LOADED)),
      ),
      get(CODE),
    );
  }

  private dispatch(): Code {
    const labels = this.shape.dispatched.map((i) => `b${i}`);
    return brTable([...labels, labels[0]], get(NEXT));
  }

  /** Blocks `low` to `high`, each behind a label that leads to it; `first` stands before them. */
  private range(low: number, high: number, first?: Code): Code {
    let code = first;
    for (let i = low; i <= high; i++) {
      const last = first === undefined && i === low ? undefined : this.shape.loops.get(i);
      const item = last === undefined ? this.block(i) : loop(`l${i}`, this.range(i, last));
      code = code === undefined ? item : seq(block(`b${i}`, code), item);
      if (last !== undefined) i = last;
    }
    return code!;
  }

  private local(register: number): number {
    return REGISTERS + this.registers.indexOf(register);
  }

  private r(register: number): Code {
    return register === 0 ? i32(0) : get(this.local(register));
  }

  private setR(register: number, value: Code): Code {
    return register === 0 ? seq() : set(this.local(register), value);
  }

  private invoke(name: SupportName, ...operands: readonly Code[]): Code {
    return call(supportIndex(name), ...operands);
  }

  /** CYCLES and a constant. */
  private cycles(count: number): Code {
    return count === 0 ? get(CYCLES) : fadd(get(CYCLES), toDouble(i32(count)));
  }

  private delay(wait: Code): Code {
    return set(CYCLES, fadd(get(CYCLES), wait));
  }

  private block(index: number): Code {
    const { settings } = this.parts;
    const b = this.region.blocks[index];
    const { ops, branch, start } = b;
    let rest = boundOf(b, settings);
    const flag = this.placement.flags + 4 * index;
    const check = seq(
      rarely(fgt(this.cycles(rest), get(DEADLINE)), this.leave(Exit.deadline, start)),
      rarely(tee(SLOW, eqz(load(flag))), this.checkSlow(b)),
    );
    const code: Code[] = [];
    const exits = new Map<number, Code>();
    const before = (site: OpContext) => {
      const label = `before ${site.i}`;
      if (!exits.has(site.i)) exits.set(site.i, this.before(site));
      return label;
    };
    let fetched = 0;
    let pending: Pending | undefined;
    ops.forEach((op, i) => {
      rest -= 1 + certainStall(op, settings);
      const inSlot = branch !== undefined && i === ops.length - 1;
      const site: OpContext = {
        block: b,
        index,
        i,
        op,
        pending,
        rest,
        inSlot,
        before: () => before(site),
      };
      if (this.isNoted(op.address)) code.push(this.note(site));
      if (i === fetched) {
        fetched += fetchRun(b, i, (address) => this.isNoted(address));
        code.push(this.refetch(site, fetched - i, this.placement.words[index]));
      }
      const own = delayedBy(op);
      const next = own === 0 ? undefined : { register: own, local: loadLocal(i) };
      const following = () => before({ ...site, i: i + 1, op: ops[i + 1], pending: next });
      code.push(op === branch ? this.branch(site) : this.op(site, following));
      if (pending && (op.writes >>> pending.register & 1) === 0) {
        code.push(this.setR(pending.register, get(pending.local)));
      }
      if (i === 0 && this.loaded.has(index)) code.push(set(PENDING, i32(0)));
      pending = next;
    });
    code.push(rarely(get(SLOW), store(flag, i32(1))));
    code.push(set(CYCLES, this.cycles(ops.length)), set(AT, i32(ops[ops.length - 1].address)));
    code.push(this.ending(b, index, pending));
    const body = [...exits].reduce(
      (inner, [i, exit]) => seq(block(`before ${i}`, inner), exit),
      seq(...code),
    );
    return seq(check, body);
  }

  private isNoted(address: number): boolean {
    return this.parts.notedAt(address) !== undefined;
  }

  /** Notes a hit of a mark; leaves before the instruction where the run loop must see it. */
  private note(site: OpContext): Code {
    const { index, i, op: { address } } = site;
    const register = this.parts.notedAt(address)!;
    const value = this.registers.includes(register)
      ? get(this.local(register))
      : load(at(this.parts.state.r) + 4 * register);
    const early = register !== 0 && i === 0 && this.loaded.has(index);
    return brRarely(
      site.before(),
      this.invoke(
        "note",
        i32(address),
        this.cycles(i),
        early ? select(eq(get(PENDING), i32(register)), get(OLD), value) : value,
      ),
    );
  }

  /**
   * Before a block that is not known to be in the instruction cache: whether the run loop might
   * have to look up while it is fetched.
   */
  private checkSlow(b: Block): Code {
    const bound = i32(slowBoundOf(b, this.parts.settings));
    return when(this.invoke("late", get(CYCLES), bound), this.leave(Exit.interpret, b.start));
  }

  /** Where the block is not known to be in the instruction cache: fetches the next words of it. */
  private refetch(site: OpContext, count: number, words: number): Code {
    const { i, op } = site;
    return rarely(
      get(SLOW),
      set(
        WAIT,
        this.invoke(
          "refetch",
          i32(words + 4 * i),
          i32(op.physical),
          i32(count),
          this.cycles(i + 1),
        ),
      ),
      brIf(site.before(), flt(get(WAIT), f64(0))),
      this.delay(get(WAIT)),
    );
  }

  private ending(b: Block, index: number, pending: Pending | undefined): Code {
    const { branch, target, end } = b;
    if (!branch) return this.edge(b, index, end, pending, b.interpret);
    const { name, unit } = branch.instruction;
    if (unit === "branch") {
      return seq(
        when(get(TAKEN), this.edge(b, index, target!, pending)),
        this.edge(b, index, end, pending),
      );
    }
    if (target !== undefined) return this.edge(b, index, target, pending);
    const leavesKernel = name === "jr" && b.ops[b.ops.length - 1].instruction.name === "rfe";
    const expected = leavesKernel ? [] : returnsOf(this.region, b);
    return seq(
      ...expected.map((address) =>
        when(eq(get(TARGET), i32(address)), this.edge(b, index, address, pending))
      ),
      this.dynamicEdge(b, leavesKernel, pending),
    );
  }

  /**
   * Goes to a known address with everything of this block done; `interpret` where only the
   * interpreter may go on.
   */
  private edge(
    b: Block,
    index: number,
    address: number,
    pending: Pending | undefined,
    interpret = false,
  ): Code {
    const to = this.starts.get(address);
    const suspended = pending ? this.suspend(pending) : seq();
    const entersPage = !isUnmapped(address) && !samePage(address, b.start);
    if (interpret || to === undefined || entersPage && this.isNoted(address)) {
      return seq(suspended, this.leave(interpret ? Exit.interpret : Exit.chain, address));
    }
    const target = this.region.blocks[to];
    if (pending && touches(target.ops[0]) >>> pending.register & 1) {
      return seq(suspended, this.leave(Exit.interpret, address));
    }
    return seq(
      suspended,
      pending ? this.setR(pending.register, get(pending.local)) : seq(),
      entersPage ? this.enterPage(target, to) : seq(),
      to > index
        ? br(`b${to}`)
        : this.shape.loops.has(to) && index <= this.shape.loops.get(to)!
        ? br(`l${to}`)
        : seq(set(NEXT, i32(this.shape.dispatched.indexOf(to))), br("dispatch")),
    );
  }

  /**
   * The fetch goes to another mapped page: only if the block there can begin, for else the page
   * is entered by the interpreter.
   */
  private enterPage({ start, ops: [{ physical }] }: Block, index: number): Code {
    const { settings } = this.parts;
    const bound = boundOf(this.region.blocks[index], settings) + settings["itlb.stall"];
    const flag = this.placement.flags + 4 * index;
    return seq(
      rarely(fgt(this.cycles(bound), get(DEADLINE)), this.leave(Exit.deadline, start)),
      rarely(eqz(load(flag)), this.checkSlow(this.region.blocks[index])),
      set(VALUE, this.invoke("enter", i32(start), i32(physical & ~0xfff), get(SPACE))),
      rarely(lt(get(VALUE), i32(0)), this.leave(Exit.interpret, start)),
      this.delay(toDouble(get(VALUE))),
    );
  }

  /**
   * Goes to the address in TARGET: within the region if it is one of its entries, on the same
   * page where pages are mapped.
   */
  private dynamicEdge(b: Block, leavesKernel: boolean, pending: Pending | undefined): Code {
    const { state } = this.parts;
    const entry = (field: keyof typeof Entry) =>
      load(at(state.entries) + 4 * Entry[field], get(INDEX));
    const here = isUnmapped(b.start) ? i32(1) : eqz(shru(xor(get(TARGET), i32(b.start)), i32(12)));
    const untouched = pending
      ? eqz(and(shru(entry("touches"), i32(pending.register)), i32(1)))
      : i32(1);
    const within = seq(
      set(INDEX, shl(and(get(TARGET), i32(4 * ENTRIES - 4)), i32(Math.log2(ENTRY_BYTES / 4)))),
      when(
        and(
          and(eq(entry("pc"), get(TARGET)), eq(entry("region"), i32(this.placement.index))),
          and(here, untouched),
        ),
        pending ? this.setR(pending.register, get(pending.local)) : seq(),
        set(NEXT, entry("index")),
        br("dispatch"),
      ),
    );
    return seq(
      pending ? this.suspend(pending) : seq(),
      leavesKernel ? seq() : within,
      set(PC, get(TARGET)),
      set(CODE, i32(Exit.chain)),
      br("exit"),
    );
  }

  /** Notes a load that the instruction before the next one has begun. */
  private suspend({ register, local }: Pending): Code {
    return seq(set(PENDING, i32(register)), set(LOADED, get(local)), set(OLD, this.r(register)));
  }

  /** Leaves at an address, all counts being right. */
  private leave(code: number, address: number): Code {
    return seq(set(PC, i32(address)), set(CODE, i32(code)), br("exit"));
  }

  /** Leaves before an instruction of a block, for the interpreter to execute it. */
  private before({ i, pending, op, inSlot }: OpContext): Code {
    if (i === 0) return this.leave(Exit.interpret, op.address);
    return seq(
      pending ? this.suspend(pending) : seq(),
      set(CYCLES, this.cycles(i)),
      inSlot ? this.inSlot(op.address) : seq(),
      set(PC, i32(op.address)),
      br("interpret"),
    );
  }

  /**
   * The instruction ends in the exception in FAULT, of ADDRESS. What was loaded before it
   * arrives first.
   */
  private raise({ i, pending, op, inSlot }: OpContext): Code {
    return seq(
      pending ? this.setR(pending.register, get(pending.local)) : seq(),
      i === 0 ? set(PENDING, i32(0)) : seq(),
      set(CYCLES, this.cycles(i + 1)),
      set(AT, i32(op.address)),
      inSlot ? set(IN_SLOT, i32(1)) : seq(),
      br("fault"),
    );
  }

  /**
   * The next instruction stands in a delay slot: the one after it is the branch's target, taken
   * or not.
   */
  private inSlot(address: number): Code {
    return seq(
      set(IN_SLOT, i32(1)),
      set(TARGET, select(get(TAKEN), get(TARGET), i32(address + 4))),
    );
  }

  /**
   * Behind a stall that `bound` does not know: leaves after the instruction when the run loop
   * must look up before the block's end.
   */
  private look(
    { block: { ops }, index, i, op, pending, rest, inSlot }: OpContext,
    following: () => string,
  ): Code {
    if (inSlot || i === ops.length - 1) return seq();
    return rarely(
      fgt(this.cycles(i + 1 + rest), get(DEADLINE)),
      pending && (op.writes >>> pending.register & 1) === 0
        ? this.setR(pending.register, get(pending.local))
        : seq(),
      i === 0 && this.loaded.has(index) ? set(PENDING, i32(0)) : seq(),
      br(following()),
    );
  }

  private branch(site: OpContext): Code {
    const { op } = site;
    const { name } = op.instruction;
    const rs = this.r(op.word >>> 21 & 31), rt = this.r(op.word >>> 16 & 31);
    const conditions: Record<string, Code> = {
      beq: eq(rs, rt),
      bne: ne(rs, rt),
      blez: le(rs, i32(0)),
      bgtz: gt(rs, i32(0)),
      bltz: lt(rs, i32(0)),
      bltzal: lt(rs, i32(0)),
      bgez: ge(rs, i32(0)),
      bgezal: ge(rs, i32(0)),
      bc0f: eqz(this.invoke("empty", this.cycles(site.i + 1))),
      bc0t: this.invoke("empty", this.cycles(site.i + 1)),
    };
    const { target } = site.block;
    return seq(
      set(TAKEN, conditions[name] ?? i32(1)),
      set(TARGET, target === undefined ? rs : i32(target)),
      op.writes === 0 ? seq() : this.setR(lowest(op.writes), i32(op.address + 8)),
    );
  }

  private op(site: OpContext, following: () => string): Code {
    const { op: { instruction: { name, unit } } } = site;
    switch (unit) {
      case "load":
        return this.load(site, following);
      case "store":
        return this.store(site, following);
      case "multiply":
      case "divide":
        return this.multiply(site);
      case "hilo":
        return this.hilo(site);
      case "cop0":
        return this.cop0(site);
      case "system":
        return seq(
          brIf(
            site.before(),
            or(i32(isVector(site.op) ? 1 : 0), and(this.status(), i32(Status.BEV))),
          ),
          set(FAULT, i32(faultOf(name === "syscall" ? ExcCode.Sys : ExcCode.Bp))),
          this.raise(site),
        );
      default:
        return TRAPPING.has(name) ? this.trapping(site) : this.alu(site);
    }
  }

  private alu({ op: { word, writes, instruction: { name } } }: OpContext): Code {
    if (writes === 0) return seq();
    const rs = this.r(word >>> 21 & 31), rt = this.r(word >>> 16 & 31);
    return this.setR(lowest(writes), computed(name, { rs, rt, ...fieldsOf(word) }));
  }

  /** add, addi and sub: an overflow is the interpreter's. */
  private trapping(site: OpContext): Code {
    const { op: { word, writes, instruction: { name } } } = site;
    const a = this.r(word >>> 21 & 31);
    const b = name === "addi" ? i32(word << 16 >> 16) : this.r(word >>> 16 & 31);
    const subtracts = name === "sub";
    return seq(
      set(VALUE, subtracts ? sub(a, b) : add(a, b)),
      brRarely(
        site.before(),
        lt(
          and(
            xor(a, subtracts ? b : get(VALUE)),
            subtracts ? xor(a, get(VALUE)) : xor(b, get(VALUE)),
          ),
          i32(0),
        ),
      ),
      writes === 0 ? seq() : this.setR(lowest(writes), get(VALUE)),
    );
  }

  private multiply({ op: { word, instruction: { name, unit } }, i }: OpContext): Code {
    const { state, settings } = this.parts;
    const rs = this.r(word >>> 21 & 31), rt = this.r(word >>> 16 & 31);
    const takes = settings[unit === "multiply" ? "mult.cycles" : "div.cycles"];
    const put = (high: Code, low: Code) => seq(store(at(state.hi), high), store(at(state.lo), low));
    return seq(
      multiplied(name, { rs, rt }, put),
      fstore(at(state.multiplierReady), this.cycles(i + takes)),
    );
  }

  private hilo({ op: { word, writes, instruction: { name } }, i }: OpContext): Code {
    const { state } = this.parts;
    const register = name.endsWith("hi") ? state.hi : state.lo;
    if (name.startsWith("mt")) return store(at(register), this.r(word >>> 21 & 31));
    return seq(
      set(WAIT, fsub(fload(at(state.multiplierReady)), this.cycles(i))),
      when(
        fgt(get(WAIT), f64(0)),
        this.delay(get(WAIT)),
        chargeStall(state, Stall.interlock, get(WAIT)),
      ),
      writes === 0 ? seq() : this.setR(lowest(writes), load(at(register))),
    );
  }

  /**
   * Sets ADDRESS and PHYSICAL, a byte's address in RAM; `alignment` bits of the address must be
   * 0. Other pages are the interpreter's.
   */
  private translate(site: OpContext, alignment: number, write: boolean): Code {
    const { state } = this.parts;
    const { word } = site.op;
    const keys = at(write ? state.writeKeys : state.readKeys);
    const known = eq(
      load(keys, get(INDEX)),
      or(and(get(ADDRESS), i32(~0xfff | alignment)), get(SPACE)),
    );
    return seq(
      set(ADDRESS, add(this.r(word >>> 21 & 31), i32(word << 16 >> 16))),
      set(INDEX, pageSlot(get(ADDRESS))),
      rarely(
        eqz(known),
        set(
          FAULT,
          this.invoke("lookup", get(ADDRESS), i32(alignment << 1 | (write ? 1 : 0)), get(SPACE)),
        ),
        brIf(site.before(), isVector(site.op) ? ne(get(FAULT), i32(FOUND)) : eqz(get(FAULT))),
        when(ne(get(FAULT), i32(FOUND)), this.raise(site)),
      ),
      set(PHYSICAL, or(load(at(state.pages), get(INDEX)), and(get(ADDRESS), i32(0xfff)))),
    );
  }

  private load(site: OpContext, following: () => string): Code {
    const { state } = this.parts;
    const { op: { word, instruction: { name } }, i, pending } = site;
    const alignment = name === "lw" ? 3 : name.startsWith("lh") ? 1 : 0;
    const size = 4 * state.dcacheTags.length;
    const tag = load(at(state.dcacheTags), and(get(PHYSICAL), i32(size - 4)));
    const aligned = alignment === 3 ? get(PHYSICAL) : and(get(PHYSICAL), i32(~3));
    const cached = and(get(PHYSICAL), i32(size - 1)),
      cachedWord = and(get(PHYSICAL), i32(size - 4));
    const data = at(state.dcacheData);
    const register = word >>> 16 & 31;
    const old = pending?.register === register ? get(pending.local) : this.r(register);
    const shift = shl(and(get(ADDRESS), i32(3)), i32(3));
    const left = sub(i32(24), shift);
    const values: Record<string, () => Code> = {
      lw: () => load(data, cached),
      lh: () => load16(data, cached),
      lhu: () => load16u(data, cached),
      lb: () => load8(data, cached),
      lbu: () => load8u(data, cached),
      lwl: () => or(and(old, sub(shl(i32(1), left), i32(1))), shl(load(data, cachedWord), left)),
      lwr: () =>
        or(and(old, xor(shru(i32(-1), shift), i32(-1))), shru(load(data, cachedWord), shift)),
    };
    return seq(
      this.translate(site, alignment, false),
      rarely(
        ne(tag, aligned),
        // A stale hit is recorded by the interpreter.
        brIf(site.before(), or(eq(tag, or(aligned, i32(2))), load(at(state.looking)))),
        this.delay(this.invoke("miss", aligned, this.cycles(i + 1))),
        register === 0 ? seq() : set(loadLocal(i), values[name]()),
        this.look(site, following),
      ),
      register === 0 ? seq() : set(loadLocal(i), values[name]()),
    );
  }

  private store(site: OpContext, following: () => string): Code {
    const { state, settings } = this.parts;
    const { op: { word, instruction: { name } }, i } = site;
    const alignment = name === "sw" ? 3 : name === "sh" ? 1 : 0;
    const isWord = alignment === 3;
    const isize = 4 * state.icacheTags.length, dsize = 4 * state.dcacheTags.length;
    const aligned = isWord ? get(PHYSICAL) : and(get(PHYSICAL), i32(~3));
    const write = isWord ? aligned : or(aligned, i32(Write.partial));
    const itag = load(at(state.icacheTags), and(get(PHYSICAL), i32(isize - 4)));
    const dtag = load(at(state.dcacheTags), and(get(PHYSICAL), i32(dsize - 4)));
    const value = this.r(word >>> 16 & 31);
    const put = isWord ? store : alignment === 1 ? store16 : store8;
    const data = put(at(state.dcacheData), value, and(get(PHYSICAL), i32(dsize - 1)));
    const hit = settings["partial-store.hit"];
    return seq(
      this.translate(site, alignment, true),
      brRarely(site.before(), eq(and(itag, i32(~2)), aligned)),
      set(WAIT, call(POST, write, this.cycles(i + 1))),
      put(state.ramOffset, value, get(PHYSICAL)),
      isWord
        ? seq(store(at(state.dcacheTags), aligned, and(get(PHYSICAL), i32(dsize - 4))), data)
        : when(
          eq(and(dtag, i32(~2)), aligned),
          data,
          ...(hit === 0 ? [] : [this.delay(f64(hit)), chargeStall(state, Stall.dcache, f64(hit))]),
        ),
      when(fgt(get(WAIT), f64(0)), this.delay(get(WAIT)), this.look(site, following)),
    );
  }

  private cop0(site: OpContext): Code {
    const { state, settings: { "tlb.entries": entries } } = this.parts;
    const { op: { word, instruction: { name } }, i } = site;
    const rt = word >>> 16 & 31, register = word >>> 11 & 31;
    const value = (n: number) => load(at(state.cop0) + 4 * n);
    const write = (n: number, value: Code) => store(at(state.cop0) + 4 * n, value);
    switch (name) {
      case "mfc0":
        return rt === 0 ? seq() : set(loadLocal(i), value(register));
      case "tlbp":
        return this.invoke("tlbProbe");
      case "tlbwi":
        return this.invoke("tlbWrite", shru(value(Reg.Index), i32(8)));
      case "tlbwr":
        return this.invoke("tlbWrite", this.invoke("random", this.cycles(i + 1)));
      case "rfe":
        return seq(
          set(
            VALUE,
            or(and(value(Reg.Status), i32(~0xf)), and(shru(value(Reg.Status), i32(2)), i32(0xf))),
          ),
          brIf(site.before(), this.interrupting()),
          write(Reg.Status, get(VALUE)),
        );
      default: {
        const merged = (mask: number) =>
          or(and(value(register), i32(~mask)), and(this.r(rt), i32(mask)));
        if (register !== Reg.Status) {
          const space = or(and(get(VALUE), i32(EntryHi.ASID)), and(get(SPACE), i32(USER)));
          return seq(
            set(VALUE, merged(writableBits(register, entries))),
            write(register, get(VALUE)),
            register === Reg.EntryHi ? set(SPACE, space) : seq(),
          );
        }
        const modes = Status.IsC | Status.SwC | Status.KUc;
        return seq(
          set(VALUE, merged(writableBits(register, entries))),
          brIf(
            site.before(),
            or(and(xor(get(VALUE), value(register)), i32(modes)), this.interrupting()),
          ),
          write(register, get(VALUE)),
        );
      }
    }
  }

  private status(): Code {
    return load(at(this.parts.state.cop0) + 4 * Reg.Status);
  }

  /** Whether a pending interrupt is enabled when VALUE is Status. */
  private interrupting(): Code {
    const { state } = this.parts;
    const pending = and(and(get(VALUE), load(at(state.cop0) + 4 * Reg.Cause)), i32(Status.IM));
    return select(and(get(VALUE), i32(Status.IEc)), pending, i32(0));
  }
}

/** The number of the lowest bit set. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function samePage(a: number, b: number): boolean {
  return (a ^ b) >>> 12 === 0;
}
