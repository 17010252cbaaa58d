/**
 * Write buffer and memory bank as pieces of WebAssembly code, for the support module and for the
 * stores of regions: what is loaded and stored where, and the steps that write_buffer.ts consists
 * of. Invariant: each piece does what its namesake there does; where a piece needs a local, the
 * caller names one.
 */
import { QUEUE_SLOTS, Stall, type State } from "../cpu/state.ts";
import { type BankRules, Write } from "../cpu/write_buffer.ts";
import {
  add,
  and,
  block,
  br,
  brIf,
  choose,
  type Code,
  eq,
  eqz,
  F64,
  f64,
  fadd,
  fgt,
  fle,
  fload,
  fmax,
  fstore,
  fsub,
  ge,
  get,
  gt,
  I32,
  i32,
  load,
  loop,
  lt,
  ne,
  ret,
  select,
  seq,
  set,
  shl,
  shru,
  store,
  sub,
  toDouble,
  when,
} from "./encoder.ts";

/** What memory is doing; see write_buffer.ts. */
export const WRITE = 1, REFRESH = 2, READ = 3;
const NO_PAGE = -1;

/** Addresses in linear memory. */
export const at = (array: { readonly byteOffset: number }): number => array.byteOffset;

/** Adds to a counter of stall cycles. */
export function chargeStall(state: State, cause: number, cycles: Code): Code {
  const address = at(state.stalls) + 8 * cause;
  return fstore(address, fadd(fload(address), cycles));
}

/** The pieces for one machine. */
export function bankCode(state: State, bank: BankRules) {
  const busyUntil = fload(at(state.busyUntil)), refreshDue = fload(at(state.refreshDue));
  const queueLength = load(at(state.queueLength)), queueHead = load(at(state.queueHead));
  const setBusy = (value: Code) => fstore(at(state.busyUntil), value);
  const setOp = (op: number) => store(at(state.bankOp), i32(op));
  const closePage = store(at(state.openPage), i32(NO_PAGE));
  const slotOf = (n: Code) => and(n, i32(QUEUE_SLOTS - 1));
  const words = (array: Int32Array, slot: Code) => load(at(array), shl(slot, i32(2)));
  const arrivals = (slot: Code) => fload(at(state.queueArrivals), shl(slot, i32(3)));

  /** Charges a wait for the bank's present operation; `behindRead` is for behind a read. */
  const charge = (cycles: Code, behindRead: (cycles: Code) => Code): Code =>
    choose(
      eq(load(at(state.bankOp)), i32(REFRESH)),
      chargeStall(state, Stall.refresh, cycles),
      choose(
        eq(load(at(state.bankOp)), i32(WRITE)),
        chargeStall(state, Stall.writebuffer, cycles),
        behindRead(cycles),
      ),
    );
  const chargeBuffer = (cycles: Code) => chargeStall(state, Stall.writebuffer, cycles);

  /** Posts a write of RAM at the cycle `t`, when there is a free entry; `slot` is a local. */
  const enqueue = (
    t: Code,
    { address, kind, slot }: { address: Code; kind: Code; slot: number },
  ): Code =>
    seq(
      set(slot, slotOf(add(queueHead, queueLength))),
      store(at(state.queueLength), add(queueLength, i32(1))),
      put(t, { address, kind, slot }),
    );
  /** Puts a write of RAM into an entry. */
  const put = (
    t: Code,
    { address, kind, slot }: { address: Code; kind: Code; slot: number },
  ): Code =>
    seq(
      store(at(state.queueAddresses), address, shl(get(slot), i32(2))),
      store(at(state.queueKinds), kind, shl(get(slot), i32(2))),
      store(at(state.queueTimes), i32(0), shl(get(slot), i32(2))),
      fstore(at(state.queueArrivals), t, shl(get(slot), i32(3))),
    );

  /** Begins a write of RAM; `page` is a local. */
  const begin = (
    start: Code,
    { address, kind, page }: { address: Code; kind: Code; page: number },
  ): Code =>
    seq(
      setOp(WRITE),
      set(page, shru(address, i32(bank.pageShift))),
      setBusy(fadd(
        start,
        toDouble(add(
          bank.drainPage === bank.drain
            ? i32(bank.drain)
            : select(eq(get(page), load(at(state.openPage))), i32(bank.drainPage), i32(bank.drain)),
          bank.drainPartial === 0
            ? i32(0)
            : select(eq(kind, i32(Write.partial)), i32(bank.drainPartial), i32(0)),
        )),
      )),
      store(at(state.openPage), get(page)),
    );
  /** Takes the oldest write out of the queue; `head` and `page` are locals. */
  const startWrite = (head: number, page: number): Code =>
    seq(
      set(head, queueHead),
      store(at(state.queueHead), slotOf(add(get(head), i32(1)))),
      store(at(state.queueLength), sub(queueLength, i32(1))),
      choose(
        eq(words(state.queueKinds, get(head)), i32(Write.device)),
        seq(
          setOp(WRITE),
          setBusy(
            fadd(
              fmax(busyUntil, arrivals(get(head))),
              toDouble(words(state.queueTimes, get(head))),
            ),
          ),
          closePage,
        ),
        begin(fmax(busyUntil, arrivals(get(head))), {
          address: words(state.queueAddresses, get(head)),
          kind: words(state.queueKinds, get(head)),
          page,
        }),
      ),
    );
  /** Entries in use: the queued writes and the one under way. */
  const occupied = (now: Code): Code =>
    add(
      queueLength,
      select(eq(load(at(state.bankOp)), i32(WRITE)), fgt(busyUntil, now), i32(0)),
    );
  return {
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
    chargeBuffer,
    enqueue,
    put,
    begin,
    startWrite,
    occupied,
  };
}

/** Type of `post`: address in RAM, kind of write, and the cycle; its result is the wait. */
export const postSignature = { parameters: [I32, I32, F64], results: [F64] } as const;

/**
 * A store's way into the write buffer, a function of its own beside every region, for one of
 * another module costs a store a twentieth: address 0, kind 1, now 2; time 3, slot 4, i 5, page 6.
 */
export function postCode(
  state: State,
  bank: BankRules,
  advance: (now: Code) => Code,
): { readonly locals: readonly number[]; readonly body: Code } {
  const code = bankCode(state, bank);
  const { busyUntil, refreshDue, queueLength, queueHead, words, slotOf, chargeBuffer } = code;
  const write = { address: get(0), kind: get(1) };
  /** The last step: at the cycle `t` there is a free entry. */
  const enqueue = (t: Code) => code.enqueue(t, { ...write, slot: 4 });
  const begin = seq(code.begin(get(2), { ...write, page: 6 }), ret(f64(0)));

  /** Memory is busy, with a write if 5, and an entry is free; 4 is how many are taken. */
  const intoFree = seq(
    set(4, queueLength),
    when(lt(add(get(4), get(5)), i32(bank.depth)), enqueue(get(2)), ret(f64(0))),
  );

  /**
   * The same in a full buffer whose oldest entry is of RAM, with no refresh due before memory is
   * free: so many entries 4, 1 behind a write 5. The oldest begins and leaves its place to the new
   * one.
   */
  const behindWrite = when(
    and(and(get(5), gt(get(4), i32(0))), fgt(refreshDue, busyUntil)),
    set(5, queueHead),
    when(
      ne(words(state.queueKinds, get(5)), i32(Write.device)),
      set(3, busyUntil),
      chargeBuffer(fsub(get(3), get(2))),
      code.begin(get(3), {
        address: words(state.queueAddresses, get(5)),
        kind: words(state.queueKinds, get(5)),
        page: 6,
      }),
      set(4, slotOf(add(get(5), get(4)))),
      store(at(state.queueHead), slotOf(add(get(5), i32(1)))),
      code.put(get(3), { ...write, slot: 4 }),
      ret(fsub(get(3), get(2))),
    ),
  );

  /**
   * Memory is idle and no refresh has been due: what waits begins, one write behind the other, up
   * to one that is under way now; behind the last of them the new one begins.
   */
  const drained = when(
    fgt(refreshDue, get(2)),
    loop(
      "drain",
      when(eqz(queueLength), begin),
      code.startWrite(5, 6),
      brIf("drain", fle(busyUntil, get(2))),
    ),
    ...(bank.coalesce === 0 ? [set(5, i32(1)), intoFree] : []),
  );

  /** Where an entry of the same word takes the write in. */
  const coalesced = [
    set(
      5,
      bank.coalesce === 2
        ? i32(0)
        : select(gt(queueLength, i32(0)), sub(queueLength, i32(1)), i32(0)),
    ),
    block(
      "none",
      loop(
        "next",
        brIf("none", ge(get(5), queueLength)),
        set(4, slotOf(add(queueHead, get(5)))),
        when(
          and(
            eq(words(state.queueAddresses, get(4)), get(0)),
            ne(words(state.queueKinds, get(4)), i32(Write.device)),
          ),
          when(
            eq(get(1), i32(Write.word)),
            store(at(state.queueKinds), i32(Write.word), shl(get(4), i32(2))),
          ),
          ret(f64(0)),
        ),
        set(5, add(get(5), i32(1))),
        br("next"),
      ),
    ),
  ];

  const body = seq(
    choose(
      fgt(busyUntil, get(2)),
      bank.coalesce === 0
        ? seq(
          set(5, eq(load(at(state.bankOp)), i32(WRITE))),
          intoFree,
          ...(Math.min(bank.drain, bank.drainPage) === 0 ? [] : [behindWrite]),
        )
        : seq(),
      drained,
    ),
    advance(get(2)),
    ...(bank.coalesce === 0 ? [] : coalesced),
    when(fle(busyUntil, get(2)), begin),
    set(3, get(2)),
    block(
      "free",
      loop(
        "wait",
        brIf("free", lt(code.occupied(get(3)), i32(bank.depth))),
        code.charge(fsub(busyUntil, get(3)), chargeBuffer),
        set(3, busyUntil),
        advance(get(3)),
        br("wait"),
      ),
    ),
    enqueue(get(3)),
    advance(get(3)),
    fsub(get(3), get(2)),
  );
  return { locals: [F64, I32, I32, I32], body };
}
