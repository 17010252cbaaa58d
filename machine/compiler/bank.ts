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
  choose,
  type Code,
  eq,
  fadd,
  fgt,
  fload,
  fmax,
  fstore,
  get,
  i32,
  load,
  select,
  seq,
  set,
  shl,
  shru,
  store,
  sub,
  toDouble,
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
    begin,
    startWrite,
    occupied,
  };
}
