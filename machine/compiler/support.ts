/**
 * What compiled regions call: write buffer and memory bank, data-cache misses, address
 * translation, TLB writes, and the loop that goes from region to region. One small WebAssembly
 * module a machine, over the machine's linear memory, with its settings as constants.
 * Invariant: each function here changes the machine exactly as its namesake in cpu/ does
 * (write_buffer.ts, memory_path.ts, address.ts, translation_cache.ts, cop0.ts); the differential
 * tests hold the two together. Whatever a function refuses it leaves untouched. Longer than most:
 * a few lines a function, all over the same constants.
 */
import type { Settings } from "../boards/settings.ts";
import type { RefillRules } from "../cpu/memory_path.ts";
import { CONDITION_AT, NO_ADDRESS, PENDING_LOAD, PENDING_VALUE } from "../cpu/float.ts";
import { FOLLOWS, HitPart, SEEN } from "../cpu/hit_log.ts";
import {
  ARRIVALS,
  ENTRIES,
  ENTRY_BYTES,
  GROUP_WORDS,
  HIT_BYTES,
  HITS,
  Stall,
  stallCauses,
  type State,
} from "../cpu/state.ts";
import { writableBits } from "../cpu/cop0.ts";
import { NO_KEY } from "../cpu/translation_cache.ts";
import type { BankRules } from "../cpu/write_buffer.ts";
import {
  Cause,
  Context,
  EntryHi,
  EntryLo,
  ExcCode,
  Reg,
  Status,
  Tlb,
  Vector,
} from "../isa/system.ts";
import {
  add,
  and,
  block,
  br,
  brIf,
  call,
  callTable,
  choose,
  type Code,
  encodeModule,
  eq,
  eqz,
  F64,
  f64,
  fadd,
  feq,
  fgt,
  fle,
  fload,
  fmax,
  fmod,
  fstore,
  fsub,
  type Function,
  ge,
  get,
  geu,
  gt,
  I32,
  i32,
  load,
  load8u,
  loop,
  lt,
  ltu,
  mul,
  ne,
  or,
  ret,
  select,
  seq,
  set,
  shl,
  shru,
  store,
  store8,
  sub,
  tee,
  toDouble,
  when,
  xor,
} from "./encoder.ts";
import { at, bankCode, chargeStall, postCode, postSignature, READ, REFRESH } from "./bank.ts";
import { pageSlot } from "./translation.ts";
import { interpretBody, interpretLocals, interpretSignature } from "./interpret.ts";

/**
 * Why a region or the loop over them ends: to go on at a place that has no entry, for the
 * interpreter to execute one instruction or to go on until the run loop looks up, or because
 * memory no longer holds the words that were compiled.
 */
export const Exit = { chain: 0, interpret: 1, deadline: 2, changed: 3 } as const;

/** Words of an entry: see `State.entries`. */
export const Entry = {
  pc: 0,
  page: 1,
  region: 2,
  index: 3,
  touches: 4,
  bound: 5,
  flag: 6,
  slowBound: 7,
} as const;

/** Bit of the translation cache's keys for user mode. */
export const USER = 4;

/** `lookup` found the page. */
export const FOUND = 1;
/**
 * An exception as `lookup` gives and `raise` takes it: twice the code, and 1 for the refill
 * vector. Never 0 or FOUND.
 */
export const faultOf = (code: number): number => code << 1;
const fault = (code: Code, refill: Code): Code => or(shl(code, i32(1)), refill);

/** What the support module is made for. */
export interface SupportParts {
  readonly state: State;
  readonly settings: Settings;
  readonly bank: BankRules;
  readonly irefill: RefillRules;
  readonly drefill: RefillRules;
  /** Stall of a read of main memory past the caches. */
  readonly memoryStall: number;
}

/** Numbers of the functions, as regions import them. */
export const supportFunctions = [
  { name: "miss", parameters: [I32, F64], results: [F64] },
  { name: "empty", parameters: [F64], results: [I32] },
  { name: "late", parameters: [F64, I32], results: [I32] },
  { name: "refetch", parameters: [I32, I32, I32, F64], results: [F64] },
  { name: "raise", parameters: [I32, I32, I32, I32], results: [I32] },
  { name: "lookup", parameters: [I32, I32, I32], results: [I32] },
  { name: "enter", parameters: [I32, I32, I32], results: [I32] },
  { name: "tlbWrite", parameters: [I32], results: [] },
  { name: "random", parameters: [F64], results: [I32] },
  { name: "tlbProbe", parameters: [], results: [] },
  { name: "advance", parameters: [F64], results: [] },
  { name: "startRefresh", parameters: [], results: [] },
  { name: "startWrite", parameters: [], results: [] },
  { name: "read", parameters: [I32, F64, I32], results: [F64] },
  { name: "match", parameters: [I32, I32], results: [I32] },
  { name: "note", parameters: [I32, F64, I32], results: [I32] },
  { name: "run", parameters: [F64], results: [I32] },
] as const;

/** Functions behind them, which regions do not call. */
const innerFunctions = [
  { name: "post", ...postSignature },
  { name: "fetchMiss", parameters: [I32, F64], results: [F64] },
  { name: "readUncached", parameters: [I32, F64, I32], results: [F64] },
  { name: "interpret", ...interpretSignature },
] as const;

const allFunctions = [...supportFunctions, ...innerFunctions];

/** Name of a function of the support module. */
export type SupportName = typeof allFunctions[number]["name"];

/**
 * Type of a region: the number of the entry, and the address space as in keys of the translation
 * cache; its result is an `Exit`.
 */
export const regionSignature = { parameters: [I32, I32], results: [I32] } as const;

/** Number of a function, among the imports of a region too. */
export function supportIndex(name: SupportName): number {
  return allFunctions.findIndex((f) => f.name === name);
}

/** The support module of a machine. Its functions call each other by number. */
export function encodeSupport(
  { state, settings, bank, irefill, drefill, memoryStall }: SupportParts,
): Uint8Array<ArrayBuffer> {
  const {
    busyUntil,
    refreshDue,
    queueLength,
    queueHead,
    setBusy,
    setOp,
    closePage,
    slotOf,
    words,
    arrivals,
    charge,
    startWrite,
    occupied,
  } = bankCode(state, bank);
  const invoke = (name: SupportName, ...operands: readonly Code[]) =>
    call(supportIndex(name), ...operands);
  /**
   * Gives memory to a read at address 0 from the cycle 1 on, charges what it waits for and itself,
   * and leaves its wait.
   */
  const reading = (
    { bytes, busy, stall, charged }: {
      readonly bytes: Code;
      readonly busy: Code;
      readonly stall: Code;
      readonly charged: (cycles: Code) => Code;
    },
    { time, left }: { readonly time: number; readonly left: number },
  ): Code =>
    seq(
      invoke("advance", get(1)),
      set(left, bank.readFirst ? invoke("match", get(0), bytes) : queueLength),
      set(time, get(1)),
      block(
        "start",
        loop(
          "wait",
          when(
            fgt(busyUntil, get(time)),
            charge(fsub(busyUntil, get(time)), charged),
            set(time, busyUntil),
            br("wait"),
          ),
          when(fle(refreshDue, get(time)), invoke("startRefresh"), br("wait")),
          brIf("start", eqz(get(left))),
          invoke("startWrite"),
          set(left, sub(get(left), i32(1))),
          br("wait"),
        ),
      ),
      setBusy(fadd(get(time), toDouble(busy))),
      setOp(READ),
      ...(bank.readCloses ? [closePage] : []),
      charged(toDouble(stall)),
      fadd(fsub(get(time), get(1)), toDouble(stall)),
    );

  const bodies: Record<SupportName, { readonly locals: readonly number[]; readonly body: Code }> = {
    startRefresh: {
      locals: [],
      body: seq(
        setBusy(fadd(fmax(busyUntil, refreshDue), f64(bank.refreshBusy))),
        fstore(at(state.refreshDue), fadd(refreshDue, f64(bank.refreshInterval))),
        setOp(REFRESH),
        closePage,
      ),
    },
    // head 0, page 1
    startWrite: { locals: [I32, I32], body: startWrite(0, 1) },
    // now 0; start of the next write 1, head 2, page 3
    advance: {
      locals: [F64, I32, I32],
      body: block(
        "done",
        loop(
          "again",
          brIf("done", fgt(busyUntil, get(0))),
          choose(
            gt(queueLength, i32(0)),
            set(1, fmax(busyUntil, arrivals(queueHead))),
            set(1, get(0)),
          ),
          when(fle(refreshDue, get(1)), invoke("startRefresh"), br("again")),
          when(gt(queueLength, i32(0)), startWrite(2, 3), br("again")),
        ),
      ),
    },
    empty: { locals: [], body: seq(invoke("advance", get(0)), eqz(occupied(get(0)))) },
    post: postCode(state, bank, (now) => invoke("advance", now)),
    // address 0, bytes 1; i 2
    match: {
      locals: [I32],
      body: seq(
        set(2, queueLength),
        block(
          "none",
          loop(
            "next",
            brIf("none", eqz(get(2))),
            when(
              eqz(and(
                xor(
                  words(state.queueWrites, slotOf(sub(add(queueHead, get(2)), i32(1)))),
                  get(0),
                ),
                sub(i32(0), get(1)),
              )),
              ret(get(2)),
            ),
            set(2, sub(get(2), i32(1))),
            br("next"),
          ),
        ),
        i32(0),
      ),
    },
    // A refill's read: address 0, now 1, 1 for the instruction cache 2; time 3, writes that must
    // drain 4
    read: {
      locals: [F64, I32],
      body: (() => {
        const pick = (field: "bytes" | "busy" | "stall") =>
          irefill[field] === drefill[field]
            ? i32(irefill[field])
            : select(get(2), i32(irefill[field]), i32(drefill[field]));
        const charged = (cycles: Code) =>
          choose(
            get(2),
            chargeStall(state, irefill.cause, cycles),
            chargeStall(state, drefill.cause, cycles),
          );
        return reading(
          { bytes: pick("bytes"), busy: pick("busy"), stall: pick("stall"), charged },
          { time: 3, left: 4 },
        );
      })(),
    },
    // A read past the caches: address 0, now 1, stall 2; time 3, writes that must drain 4
    readUncached: {
      locals: [F64, I32],
      body: (() => {
        const stall = get(2), busy = add(stall, i32(settings["memory.recovery"]));
        const charged = (cycles: Code) => chargeStall(state, Stall.uncached, cycles);
        return reading({ bytes: i32(4), busy, stall, charged }, { time: 3, left: 4 });
      })(),
    },
    // A miss of the data cache: physical address 0, now 1; wait 2, bytes left 3, place in the
    // cache 4
    miss: {
      locals: [F64, I32, I32],
      body: seq(
        set(2, invoke("read", get(0), get(1), i32(0))),
        set(0, and(get(0), i32(-drefill.bytes))),
        set(3, i32(drefill.bytes)),
        loop(
          "fill",
          set(4, and(get(0), i32(4 * state.dcacheTags.length - 4))),
          store(at(state.dcacheTags), get(0), get(4)),
          store(at(state.dcacheData), load(state.ramOffset, get(0)), get(4)),
          set(0, add(get(0), i32(4))),
          brIf("fill", tee(3, sub(get(3), i32(4)))),
        ),
        get(2),
      ),
    },
    // Fetches so many words 2 of a block from physical address 1, compiled as the words at 0,
    // the first at the cycle 3, one each cycle; the wait, or -1 if the cache or memory holds
    // anything else there. Wait 4, word's offset 5, physical address 6, place in the cache 7,
    // tag 8
    refetch: {
      locals: [F64, I32, I32, I32, I32],
      body: (() => {
        const place = (physical: Code) => and(physical, i32(4 * state.icacheTags.length - 4));
        return seq(
          set(2, shl(get(2), i32(2))),
          loop(
            "check",
            set(6, add(get(1), get(5))),
            set(7, place(get(6))),
            set(8, load(at(state.icacheTags), get(7))),
            when(
              and(load(at(state.looking)), ne(get(8), get(6))),
              ret(f64(-1)),
            ),
            when(
              or(
                eq(get(8), or(get(6), i32(2))),
                ne(
                  load(0, add(get(0), get(5))),
                  load(
                    0,
                    select(
                      eq(get(8), get(6)),
                      add(get(7), i32(at(state.icacheData))),
                      add(get(6), i32(state.ramOffset)),
                    ),
                  ),
                ),
              ),
              store(at(state.changed), i32(1)),
              ret(f64(-1)),
            ),
            set(5, add(get(5), i32(4))),
            brIf("check", ltu(get(5), get(2))),
          ),
          set(5, i32(0)),
          loop(
            "fetch",
            set(6, add(get(1), get(5))),
            when(
              ne(load(at(state.icacheTags), place(get(6))), get(6)),
              set(4, fadd(get(4), invoke("fetchMiss", get(6), fadd(get(3), get(4))))),
            ),
            set(3, fadd(get(3), f64(1))),
            set(5, add(get(5), i32(4))),
            brIf("fetch", ltu(get(5), get(2))),
          ),
          get(4),
        );
      })(),
    },
    // A miss of the instruction cache: physical address 0, now 1; wait 2, bytes left 3, place in
    // the cache 4, place in the list 5
    fetchMiss: {
      locals: [F64, I32, I32, I32],
      body: (() => {
        const groupBytes = 4 * GROUP_WORDS;
        return seq(
          set(2, invoke("read", get(0), get(1), i32(1))),
          set(0, and(get(0), i32(-irefill.bytes))),
          set(3, i32(irefill.bytes)),
          loop(
            "fill",
            set(4, and(get(0), i32(4 * state.icacheTags.length - 4))),
            store(at(state.icacheTags), get(0), get(4)),
            store(at(state.icacheData), load(state.ramOffset, get(0)), get(4)),
            when(
              or(eqz(and(get(0), i32(groupBytes - 1))), eq(get(3), i32(irefill.bytes))),
              set(
                5,
                load(at(state.placeHeads), shl(shru(get(4), i32(Math.log2(groupBytes))), i32(2))),
              ),
              block(
                "end",
                loop(
                  "next",
                  brIf("end", eqz(get(5))),
                  set(5, shl(get(5), i32(3))),
                  store(0, i32(0), load(at(state.places), get(5))),
                  set(5, load(at(state.places) + 4, get(5))),
                  br("next"),
                ),
              ),
            ),
            set(0, add(get(0), i32(4))),
            brIf("fill", tee(3, sub(get(3), i32(4)))),
          ),
          get(2),
        );
      })(),
    },
    interpret: {
      locals: interpretLocals,
      body: interpretBody({
        state,
        settings,
        memoryStall,
        invoke,
        exits: Exit,
        found: FOUND,
        user: USER,
      }),
    },
    // Whether a block that memory may hold up for so long 1 from the cycle 0 on might go past
    // the deadline
    late: {
      locals: [],
      body: fgt(fadd(fmax(busyUntil, get(0)), toDouble(get(1))), fload(at(state.deadline))),
    },
    // Enters an exception: `Fault` 0, address 1, instruction 2, in its delay slot 3; code 4
    raise: {
      locals: [I32],
      body: (() => {
        const cop0 = (n: number) => load(at(state.cop0) + 4 * n);
        const write = (n: number, value: Code) => store(at(state.cop0) + 4 * n, value);
        const float = (n: number) => at(state.float) + 4 * n;
        return seq(
          set(4, shru(get(0), i32(1))),
          when(
            ltu(get(4), i32(ExcCode.AdEL)),
            write(Reg.BadVAddr, get(1)),
            write(
              Reg.Context,
              or(
                and(cop0(Reg.Context), i32(Context.base)),
                and(shru(get(1), i32(10)), i32(Context.badVpn)),
              ),
            ),
            write(
              Reg.EntryHi,
              or(and(cop0(Reg.EntryHi), i32(EntryHi.ASID)), and(get(1), i32(EntryHi.VPN))),
            ),
          ),
          write(Reg.EPC, select(get(3), sub(get(2), i32(4)), get(2))),
          write(
            Reg.Cause,
            or(
              or(and(cop0(Reg.Cause), i32(Cause.IP)), shl(get(4), i32(2))),
              select(get(3), i32(Cause.BD), i32(0)),
            ),
          ),
          write(
            Reg.Status,
            or(
              and(cop0(Reg.Status), i32(~Status.stack)),
              and(shl(cop0(Reg.Status), i32(2)), i32(Status.stack)),
            ),
          ),
          when(
            load(float(PENDING_LOAD)),
            store(
              float(0) - 4,
              load(float(PENDING_VALUE)),
              shl(load(float(PENDING_LOAD)), i32(2)),
            ),
            store(float(PENDING_LOAD), i32(0)),
          ),
          store(float(CONDITION_AT), i32(NO_ADDRESS)),
          chargeStall(state, Stall.exception, f64(settings["exception.cycles"] + 1)),
          select(and(get(0), i32(1)), i32(Vector.utlb), i32(Vector.general)),
        );
      })(),
    },
    // Translates and remembers: address 0, write 1 and the bits of the address that must be 0
    // above it, space 2; i 3, high 4, low 5, key 6. Not a page of cached RAM: 0 where only the
    // interpreter goes on, else the exception as a `Fault`
    lookup: {
      locals: [I32, I32, I32, I32],
      body: seq(
        when(
          or(
            or(
              and(get(0), shru(get(1), i32(1))),
              and(load(at(state.cop0) + 4 * Reg.Status), i32(Status.BEV)),
            ),
            and(get(1), load(at(state.looking))),
          ),
          ret(i32(0)),
        ),
        set(1, and(get(1), i32(1))),
        block(
          "found",
          when(
            lt(get(0), i32(0)),
            when(and(get(2), i32(USER)), ret(i32(0))),
            set(5, or(and(get(0), i32(0x1ffff000)), i32(EntryLo.V | EntryLo.D))),
            set(4, shru(get(0), i32(29))),
            brIf("found", eq(get(4), i32(4))),
            when(eq(get(4), i32(5)), ret(i32(0))),
          ),
          set(3, i32(0)),
          loop(
            "search",
            set(4, load(at(state.tlbHi), get(3))),
            when(
              eqz(and(xor(get(4), get(0)), i32(EntryHi.VPN))),
              set(5, load(at(state.tlbLo), get(3))),
              brIf("found", and(get(5), i32(EntryLo.G))),
              brIf("found", eqz(and(xor(get(4), get(2)), i32(EntryHi.ASID)))),
            ),
            set(3, add(get(3), i32(4))),
            brIf("search", ltu(get(3), i32(4 * state.tlbHi.length))),
          ),
          ret(fault(select(get(1), i32(ExcCode.TLBS), i32(ExcCode.TLBL)), ge(get(0), i32(0)))),
        ),
        when(
          eqz(and(get(5), i32(EntryLo.V))),
          ret(fault(select(get(1), i32(ExcCode.TLBS), i32(ExcCode.TLBL)), i32(0))),
        ),
        when(and(get(1), eqz(and(get(5), i32(EntryLo.D)))), ret(fault(i32(ExcCode.Mod), i32(0)))),
        when(and(get(5), i32(EntryLo.N)), ret(i32(0))),
        when(geu(and(get(5), i32(EntryLo.PFN)), i32(state.ramBytes.length)), ret(i32(0))),
        set(3, pageSlot(get(0))),
        set(6, or(and(get(0), i32(EntryHi.VPN)), get(2))),
        choose(
          and(get(5), select(load(at(state.looking)), i32(0), i32(EntryLo.D))),
          seq(
            store(at(state.writeKeys), get(6), get(3)),
            store8(at(state.written), i32(1), shru(get(5), i32(12))),
          ),
          when(
            ne(load(at(state.writeKeys), get(3)), get(6)),
            store(at(state.writeKeys), i32(NO_KEY), get(3)),
          ),
        ),
        store(at(state.readKeys), get(6), get(3)),
        store(at(state.pages), and(get(5), i32(EntryLo.PFN)), get(3)),
        i32(FOUND),
      ),
    },
    // The fetch enters a mapped page: address 0, physical page expected 1, space 2; slot 3, key
    // 4, stall 5
    enter: {
      locals: [I32, I32, I32],
      body: seq(
        set(3, pageSlot(get(0))),
        set(4, or(and(get(0), i32(EntryHi.VPN)), get(2))),
        when(
          ne(load(at(state.readKeys), get(3)), get(4)),
          when(ne(invoke("lookup", get(0), i32(0), get(2)), i32(FOUND)), ret(i32(-1))),
        ),
        when(ne(load(at(state.pages), get(3)), get(1)), ret(i32(-1))),
        when(
          ne(load(at(state.recentPage)), get(4)),
          when(
            ne(load(at(state.olderPage)), get(4)),
            ...(settings["itlb.stall"] === 0 ? [] : [
              when(load(at(state.looking)), ret(i32(-1))),
              set(5, i32(settings["itlb.stall"])),
              chargeStall(state, Stall.interlock, f64(settings["itlb.stall"])),
            ]),
          ),
          store(at(state.olderPage), load(at(state.recentPage))),
          store(at(state.recentPage), get(4)),
        ),
        get(5),
      ),
    },
    // index 0, of which only so many bits as Index has; slot 1
    tlbWrite: {
      locals: [I32],
      body: (() => {
        const forget = (page: Code) =>
          seq(
            set(1, pageSlot(page)),
            store(at(state.readKeys), i32(NO_KEY), get(1)),
            store(at(state.writeKeys), i32(NO_KEY), get(1)),
          );
        const high = load(at(state.cop0) + 4 * Reg.EntryHi),
          low = load(at(state.cop0) + 4 * Reg.EntryLo);
        const entries = settings["tlb.entries"], bits = writableBits(Reg.Index, entries) >>> 8;
        return when(
          ltu(tee(0, and(get(0), i32(bits))), i32(entries)),
          set(0, shl(get(0), i32(2))),
          forget(load(at(state.tlbHi), get(0))),
          store(at(state.tlbHi), high, get(0)),
          store(at(state.tlbLo), low, get(0)),
          forget(high),
        );
      })(),
    },
    random: {
      locals: [],
      body: sub(
        i32(settings["tlb.entries"] - 1),
        fmod(
          fadd(get(0), fload(at(state.randomPhase))),
          settings["tlb.entries"] - Tlb.wired,
        ),
      ),
    },
    // i 0, EntryHi 1, high 2, low 3
    tlbProbe: {
      locals: [I32, I32, I32, I32],
      body: seq(
        set(1, load(at(state.cop0) + 4 * Reg.EntryHi)),
        block(
          "found",
          loop(
            "search",
            set(2, load(at(state.tlbHi), get(0))),
            when(
              eqz(and(xor(get(2), get(1)), i32(EntryHi.VPN))),
              brIf("found", and(load(at(state.tlbLo), get(0)), i32(EntryLo.G))),
              brIf("found", eqz(and(xor(get(2), get(1)), i32(EntryHi.ASID)))),
            ),
            set(0, add(get(0), i32(4))),
            brIf("search", ltu(get(0), i32(4 * state.tlbHi.length))),
          ),
          store(
            at(state.cop0) + 4 * Reg.Index,
            or(load(at(state.cop0) + 4 * Reg.Index), i32(1 << 31)),
          ),
          ret(seq()),
        ),
        store(at(state.cop0) + 4 * Reg.Index, shl(get(0), i32(6))),
      ),
    },
    // Notes a hit of a mark: instruction 0, cycle 1, value of the register 2; 1 where the run loop
    // must see the machine instead. Instructions so far 3, offset of the hit 4
    note: {
      locals: [F64, I32],
      body: (() => {
        const cop0 = (n: number) => load(at(state.cop0) + 4 * n);
        const stall = (i: number) => fload(at(state.stalls) + 8 * i);
        const put = (part: number, value: Code) => store(at(state.hits) + part, value, get(4));
        const putDouble = (part: number, value: Code) =>
          fstore(at(state.hits) + part, value, get(4));
        const count = load(at(state.hitCount));
        return seq(
          set(3, fsub(get(1), stallCauses.map((_, i) => stall(i)).reduce(fadd))),
          // The same hit as before, perhaps after a wait.
          when(
            eq(load(at(state.hitPc)), get(0)),
            when(feq(fload(at(state.hitInstructions)), get(3)), ret(i32(0))),
          ),
          when(
            or(
              or(eq(marked(state, get(0)), i32(SEEN)), load(at(state.looking))),
              eq(count, i32(HITS)),
            ),
            ret(i32(1)),
          ),
          store(at(state.hitPc), get(0)),
          fstore(at(state.hitInstructions), get(3)),
          set(4, mul(count, i32(HIT_BYTES))),
          when(
            and(ge(marked(state, get(0)), i32(FOLLOWS)), gt(count, i32(0))),
            when(
              and(
                eq(load(at(state.hits) + HitPart.pc - HIT_BYTES, get(4)), sub(get(0), i32(4))),
                eqz(load(at(state.hits) + HitPart.followed - HIT_BYTES, get(4))),
              ),
              store(at(state.hits) + HitPart.followed - HIT_BYTES, i32(1), get(4)),
              ret(i32(0)),
            ),
          ),
          store(at(state.hitCount), add(count, i32(1))),
          putDouble(HitPart.cycles, get(1)),
          ...stallCauses.map((_, i) => putDouble(HitPart.stalls + 8 * i, stall(i))),
          put(HitPart.pc, get(0)),
          put(HitPart.entryHi, cop0(Reg.EntryHi)),
          put(HitPart.epc, cop0(Reg.EPC)),
          put(HitPart.cause, cop0(Reg.Cause)),
          put(HitPart.badVAddr, cop0(Reg.BadVAddr)),
          put(HitPart.value, get(2)),
          put(HitPart.followed, i32(0)),
          put(HitPart.word, load(state.ramOffset, and(load(at(state.hitWord)), i32(~3)))),
          i32(0),
        );
      })(),
    },
    // From region to region until one needs the interpreter: deadline 0; pc 1, entry 2, space 3,
    // flag or stall 4
    run: {
      locals: [I32, I32, I32, I32],
      body: seq(
        fstore(at(state.deadline), get(0)),
        loop(
          "next",
          set(1, load(at(state.pc))),
          set(2, shl(and(get(1), i32(4 * ENTRIES - 4)), i32(Math.log2(ENTRY_BYTES / 4)))),
          when(ne(entry(state, "pc"), get(1)), ret(i32(Exit.chain))),
          set(
            3,
            or(
              and(load(at(state.cop0) + 4 * Reg.EntryHi), i32(EntryHi.ASID)),
              select(
                and(load(at(state.cop0) + 4 * Reg.Status), i32(Status.KUc)),
                i32(USER),
                i32(0),
              ),
            ),
          ),
          when(
            and(shru(entry(state, "touches"), load(at(state.pendingLoad))), i32(1)),
            ret(i32(Exit.interpret)),
          ),
          choose(
            ge(entry(state, "page"), i32(0)),
            seq(
              when(
                fgt(
                  fadd(
                    fload(at(state.cycles)),
                    toDouble(add(entry(state, "bound"), i32(settings["itlb.stall"]))),
                  ),
                  get(0),
                ),
                ret(i32(Exit.deadline)),
              ),
              // A hit on a page that is entered comes before what the entering takes.
              when(
                marked(state, get(1)),
                when(
                  ne(
                    load(at(state.readKeys), pageSlot(get(1))),
                    or(and(get(1), i32(EntryHi.VPN)), get(3)),
                  ),
                  when(
                    ne(invoke("lookup", get(1), i32(0), get(3)), i32(FOUND)),
                    ret(i32(Exit.interpret)),
                  ),
                ),
                when(
                  invoke(
                    "note",
                    get(1),
                    fload(at(state.cycles)),
                    load(at(state.r), and(marked(state, get(1)), i32(31 << 2))),
                  ),
                  ret(i32(Exit.interpret)),
                ),
              ),
              when(
                eqz(load(0, entry(state, "flag"))),
                when(
                  invoke("late", fload(at(state.cycles)), entry(state, "slowBound")),
                  ret(i32(Exit.interpret)),
                ),
              ),
              set(4, invoke("enter", get(1), entry(state, "page"), get(3))),
              when(lt(get(4), i32(0)), ret(i32(Exit.interpret))),
              fstore(at(state.cycles), fadd(fload(at(state.cycles)), toDouble(get(4)))),
            ),
            when(and(get(3), i32(USER)), ret(i32(Exit.interpret))),
          ),
          brIf(
            "next",
            eqz(tee(4, callTable(0, entry(state, "region"), entry(state, "index"), get(3)))),
          ),
        ),
        when(load(at(state.changed)), store(at(state.changed), i32(0)), ret(i32(Exit.changed))),
        get(4),
      ),
    },
  };
  const functions = allFunctions.map((f): Function => ({ ...f, ...bodies[f.name] }));
  return encodeModule({ functions, table: regionSignature, pages: state.memoryPages });
}

/** What `State.marked` says of an address. */
export function marked(state: State, address: Code): Code {
  return load8u(at(state.marked), and(shru(address, i32(2)), i32(ARRIVALS)));
}

/** A word of the entry whose offset from the first is in local 2. */
function entry(state: State, field: keyof typeof Entry): Code {
  return load(at(state.entries) + 4 * Entry[field], get(2));
}
