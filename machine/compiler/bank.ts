/**
 * Write buffer and memory bank as pieces of WebAssembly code, for the support module and for the
 * stores of regions: what is loaded and stored where, and the steps that write_buffer.ts consists
 * of. Invariant: each piece does what its namesake there does; where a piece needs a local, the
 * caller names one.
 */
import { QUEUE_SLOTS, Stall, type State } from "../cpu/state.ts";
import { type BankRules, KIND, Write } from "../cpu/write_buffer.ts";
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
  tee,
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
  const queued = (slot: Code) => words(state.queueWrites, slot);
  const kindOf = (write: Code) => and(write, i32(KIND));
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

  /**
   * Puts a write of RAM into the entry behind the others at the cycle `t`; `slot` is a local that
   * holds how many those are.
   */
  const enqueue = (t: Code, { write, slot }: { write: Code; slot: number }): Code =>
    seq(
      store(at(state.queueLength), add(get(slot), i32(1))),
      set(slot, slotOf(add(queueHead, get(slot)))),
      put(t, { write, slot }),
    );
  /** Puts a write of RAM into an entry. */
  const put = (t: Code, { write, slot }: { write: Code; slot: number }): Code =>
    seq(
      store(at(state.queueWrites), write, shl(get(slot), i32(2))),
      fstore(at(state.queueArrivals), t, shl(get(slot), i32(3))),
    );

  /** Memory is busy with a write of RAM from `start` on; `page` is a local. */
  const occupy = (start: Code, { write, page }: { write: Code; page: number }): Code =>
    seq(
      set(page, shru(write, i32(bank.pageShift))),
      setBusy(fadd(
        start,
        toDouble(add(
          bank.drainPage === bank.drain
            ? i32(bank.drain)
            : select(eq(get(page), load(at(state.openPage))), i32(bank.drainPage), i32(bank.drain)),
          bank.drainPartial === 0
            ? i32(0)
            : select(eq(kindOf(write), i32(Write.partial)), i32(bank.drainPartial), i32(0)),
        )),
      )),
      store(at(state.openPage), get(page)),
    );
  /** Begins a write of RAM. */
  const begin = (start: Code, to: { write: Code; page: number }): Code =>
    seq(setOp(WRITE), occupy(start, to));
  /** Takes the oldest write out of the queue; `head` and `page` are locals. */
  const startWrite = (head: number, page: number): Code =>
    seq(
      set(head, queueHead),
      store(at(state.queueHead), slotOf(add(get(head), i32(1)))),
      store(at(state.queueLength), sub(queueLength, i32(1))),
      choose(
        eq(kindOf(queued(get(head))), i32(Write.device)),
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
        begin(fmax(busyUntil, arrivals(get(head))), { write: queued(get(head)), page }),
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
    queued,
    kindOf,
    arrivals,
    charge,
    chargeBuffer,
    enqueue,
    put,
    occupy,
    begin,
    startWrite,
    occupied,
  };
}

/**
 * Type of `post`: address of a word of RAM with the kind of write in its low bits, and the cycle;
 * its result is the wait.
 */
export const postSignature = { parameters: [I32, F64], results: [F64] } as const;

/**
 * A store's way into the write buffer, a function of its own beside every region, for one of
 * another module costs a store a twentieth: write 0, now 1; time 2, slot or how many are taken 3, i
 * 4, page 5, oldest write 6.
 */
export function postCode(
  state: State,
  bank: BankRules,
  advance: (now: Code) => Code,
): { readonly locals: readonly number[]; readonly body: Code } {
  const code = bankCode(state, bank);
  const { busyUntil, refreshDue, queueLength, queueHead, queued, kindOf, slotOf, chargeBuffer } =
    code;
  const write = get(0);
  /** At the cycle `t` there is an entry behind the 3 that are taken. */
  const enqueue = (t: Code) => code.enqueue(t, { write, slot: 3 });
  const begin = seq(code.begin(get(1), { write, page: 5 }), ret(f64(0)));

  /** Memory is busy, with a write if 4, and an entry is free; 3 is how many are queued. */
  const intoFree = seq(
    set(3, queueLength),
    when(lt(add(get(3), get(4)), i32(bank.depth)), enqueue(get(1)), ret(f64(0))),
  );

  /**
   * The same in a full buffer whose oldest entry is of RAM, with no refresh due before memory is
   * free at 2: so many entries 3, 1 behind a write 4. The oldest begins and leaves its place to the
   * new one.
   */
  const behindWrite = when(
    and(and(get(4), gt(get(3), i32(0))), fgt(refreshDue, get(2))),
    set(4, queueHead),
    set(6, queued(get(4))),
    when(
      ne(kindOf(get(6)), i32(Write.device)),
      chargeBuffer(fsub(get(2), get(1))),
      code.occupy(get(2), { write: get(6), page: 5 }),
      set(3, slotOf(add(get(4), get(3)))),
      store(at(state.queueHead), slotOf(add(get(4), i32(1)))),
      code.put(get(2), { write, slot: 3 }),
      ret(fsub(get(2), get(1))),
    ),
  );

  /**
   * Memory is idle and no refresh has been due: what waits begins, one write behind the other, up
   * to one that is under way now; behind the last of them the new one begins.
   */
  const drained = when(
    fgt(refreshDue, get(1)),
    loop(
      "drain",
      when(eqz(queueLength), begin),
      code.startWrite(4, 5),
      brIf("drain", fle(busyUntil, get(1))),
    ),
    ...(bank.coalesce === 0 ? [set(4, i32(1)), intoFree] : []),
  );

  /** Where an entry of the same word takes the write in. */
  const coalesced = [
    set(
      4,
      bank.coalesce === 2
        ? i32(0)
        : select(gt(queueLength, i32(0)), sub(queueLength, i32(1)), i32(0)),
    ),
    block(
      "none",
      loop(
        "next",
        brIf("none", ge(get(4), queueLength)),
        set(3, slotOf(add(queueHead, get(4)))),
        when(
          and(
            eq(and(queued(get(3)), i32(~KIND)), and(get(0), i32(~KIND))),
            ne(kindOf(queued(get(3))), i32(Write.device)),
          ),
          when(
            eq(kindOf(get(0)), i32(Write.word)),
            store(at(state.queueWrites), get(0), shl(get(3), i32(2))),
          ),
          ret(f64(0)),
        ),
        set(4, add(get(4), i32(1))),
        br("next"),
      ),
    ),
  ];

  const body = seq(
    choose(
      fgt(tee(2, busyUntil), get(1)),
      bank.coalesce === 0
        ? seq(
          set(4, eq(load(at(state.bankOp)), i32(WRITE))),
          intoFree,
          ...(Math.min(bank.drain, bank.drainPage) === 0 ? [] : [behindWrite]),
        )
        : seq(),
      drained,
    ),
    advance(get(1)),
    ...(bank.coalesce === 0 ? [] : coalesced),
    when(fle(busyUntil, get(1)), begin),
    set(2, get(1)),
    block(
      "free",
      loop(
        "wait",
        brIf("free", lt(code.occupied(get(2)), i32(bank.depth))),
        code.charge(fsub(busyUntil, get(2)), chargeBuffer),
        set(2, busyUntil),
        advance(get(2)),
        br("wait"),
      ),
    ),
    set(3, queueLength),
    enqueue(get(2)),
    advance(get(2)),
    fsub(get(2), get(1)),
  );
  return { locals: [F64, I32, I32, I32, I32], body };
}
