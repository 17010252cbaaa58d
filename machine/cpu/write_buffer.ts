/**
 * The way to memory: a queue of posted writes, refresh, and reads, on one bank of memory that does
 * one operation at a time. Every rule is a setting: depth, drain times in and out of page mode,
 * merging of stores to the same word, whether reads pass queued writes, refresh. Operations start
 * in order of time; a refresh that is due goes before anything that has not started (hardware:
 * kmin.h, arbitration).
 * Source: R2020/R3220 as described by Bershad, Draves and Forin 1992 and Chen and Bershad 1993;
 * parameters in settings.ts.
 */
import type { Settings } from "../boards/settings.ts";
import { QUEUE_SLOTS, Stall, type State } from "./state.ts";

/**
 * Kinds of posted writes: a whole word of RAM, part of a word of RAM, a device register. They fit
 * into the two low bits of a word's address.
 */
export const Write = { word: 0, partial: 1, device: 2 } as const;

// What memory is doing until `busyUntil`.
const WRITE = 1, REFRESH = 2, READ = 3;
// The same as above, and a cause of stall: held here because reading a property or an import costs
// time in the paths below.
const { word: WORD, partial: PARTIAL, device: DEVICE } = Write;
/** Bits of a queued write that are its kind. */
export const KIND = 3;
const WRITEBUFFER = Stall.writebuffer;
const NO_PAGE = -1;
const SLOT = QUEUE_SLOTS - 1;

/** The settings of write buffer and memory bank, in cycles of the processor. */
export interface BankRules {
  readonly depth: number;
  readonly drain: number;
  readonly drainPage: number;
  readonly drainPartial: number;
  /** Logarithm of the page size. */
  readonly pageShift: number;
  readonly coalesce: number;
  readonly readFirst: boolean;
  readonly readCloses: boolean;
  /** Infinity without refresh. */
  readonly refreshInterval: number;
  readonly refreshBusy: number;
}

/** What the settings say of write buffer and memory bank. */
function bankRules(settings: Settings): BankRules {
  const interval = Math.round(settings["refresh.interval"] * settings["clock.mhz"] / 1000);
  return {
    depth: settings["wb.depth"],
    drain: settings["wb.drain"],
    drainPage: settings["wb.drain-page"],
    drainPartial: settings["partial-store.drain"],
    pageShift: Math.log2(settings["wb.page"]),
    coalesce: settings["wb.coalesce"],
    readFirst: settings["wb.read-first"] !== 0,
    readCloses: settings["wb.read-closes-page"] !== 0,
    refreshInterval: settings["refresh"] === 0 ? Infinity : interval,
    refreshBusy: settings[settings["refresh"] === 2 ? "refresh.busy-fitted" : "refresh.busy"],
  };
}

/**
 * Memory and the write buffer before it. Times are cycles since reset; what changes lies in the
 * machine's state.
 */
export class WriteBuffer {
  /** What the settings say. */
  readonly rules: BankRules;

  constructor(settings: Settings, private readonly state: State) {
    this.rules = bankRules(settings);
    state.refreshDue[0] = this.rules.refreshInterval;
    state.openPage[0] = NO_PAGE;
  }

  /**
   * Posts a write of a word of RAM at `now`; returns the cycles the processor waits for a free
   * entry.
   */
  post(now: number, address: number, kind: number): number {
    this.advance(now);
    if (this.rules.coalesce !== 0 && this.merged(address, kind)) return 0;
    return this.enqueue(now, address | kind, 0);
  }

  /**
   * Posts a write of a device register, which takes `time` cycles; returns the cycles the
   * processor waits for a free entry.
   */
  postDevice(now: number, address: number, time: number): number {
    this.advance(now);
    return this.enqueue(now, (address & ~KIND) | DEVICE, time);
  }

  /**
   * Gives memory to a read of `bytes` (a power of two) at `address` for `busy` cycles; returns the
   * cycles waited before it starts, charged to the operation waited for, or to `cause` behind
   * another read. The caller charges the read itself.
   */
  read(
    now: number,
    address: number,
    { bytes, busy, cause }: { bytes: number; busy: number; cause: number },
  ): number {
    const { busyUntil, refreshDue, bankOp, openPage, queueLength } = this.state;
    this.advance(now);
    let mustDrain = this.rules.readFirst ? this.lastMatch(address, bytes) : queueLength[0];
    let t = now;
    for (;;) {
      if (busyUntil[0] > t) {
        this.charge(busyUntil[0] - t, cause);
        t = busyUntil[0];
      } else if (refreshDue[0] <= t) this.startRefresh();
      else if (mustDrain > 0) {
        this.startWrite();
        mustDrain--;
      } else break;
    }
    busyUntil[0] = t + busy;
    bankOp[0] = READ;
    if (this.rules.readCloses) openPage[0] = NO_PAGE;
    return t - now;
  }

  /**
   * Gives memory to a device's DMA for `busy` cycles, before every queued write, as soon as its
   * present operation is done.
   */
  dma(now: number, busy: number): void {
    const { busyUntil, bankOp, openPage } = this.state;
    this.advance(now);
    busyUntil[0] = Math.max(busyUntil[0], now) + busy;
    bankOp[0] = READ;
    openPage[0] = NO_PAGE;
  }

  /**
   * True when no write is queued or under way at `now`: the condition line that bc0f and bc0t
   * test.
   */
  empty(now: number): boolean {
    this.advance(now);
    return this.occupied(now) === 0;
  }

  private enqueue(now: number, write: number, time: number): number {
    const { busyUntil, queueHead, queueLength, queueWrites, queueTimes, queueArrivals } =
      this.state;
    if (busyUntil[0] <= now) {
      this.begin(now, write, time);
      return 0;
    }
    let t = now;
    while (this.occupied(t) >= this.rules.depth) {
      this.charge(busyUntil[0] - t, WRITEBUFFER);
      t = busyUntil[0];
      this.advance(t);
    }
    const slot = (queueHead[0] + queueLength[0]++) & SLOT;
    queueWrites[slot] = write;
    if ((write & KIND) === DEVICE) queueTimes[slot] = time;
    queueArrivals[slot] = t;
    this.advance(t);
    return t - now;
  }

  /** Performs every operation that starts at or before `now`. */
  private advance(now: number): void {
    const { busyUntil, refreshDue, queueHead, queueLength, queueArrivals } = this.state;
    while (busyUntil[0] <= now) {
      const writes = queueLength[0] > 0;
      const write = writes ? Math.max(busyUntil[0], queueArrivals[queueHead[0]]) : now;
      if (refreshDue[0] <= write) this.startRefresh();
      else if (writes) this.startWrite();
      else return;
    }
  }

  private startRefresh(): void {
    const { busyUntil, refreshDue, bankOp, openPage } = this.state;
    busyUntil[0] = Math.max(busyUntil[0], refreshDue[0]) + this.rules.refreshBusy;
    refreshDue[0] += this.rules.refreshInterval;
    bankOp[0] = REFRESH;
    openPage[0] = NO_PAGE;
  }

  /** Takes the oldest write out of the queue. */
  private startWrite(): void {
    const { busyUntil, queueHead, queueLength, queueWrites, queueTimes, queueArrivals } =
      this.state;
    const head = queueHead[0];
    const start = Math.max(busyUntil[0], queueArrivals[head]);
    queueHead[0] = (head + 1) & SLOT;
    queueLength[0]--;
    this.begin(start, queueWrites[head], queueTimes[head]);
  }

  /** Begins a write, of a word's address and a kind. */
  private begin(start: number, write: number, time: number): void {
    const { busyUntil, bankOp, openPage } = this.state;
    const kind = write & KIND;
    bankOp[0] = WRITE;
    if (kind === DEVICE) {
      busyUntil[0] = start + time;
      openPage[0] = NO_PAGE;
    } else {
      const page = write >>> this.rules.pageShift;
      const drain = page === openPage[0] ? this.rules.drainPage : this.rules.drain;
      busyUntil[0] = start + drain + (kind === PARTIAL ? this.rules.drainPartial : 0);
      openPage[0] = page;
    }
  }

  /** Entries in use at `now`: the queued writes and the one under way. */
  private occupied(now: number): number {
    const { busyUntil, bankOp, queueLength } = this.state;
    return queueLength[0] + (bankOp[0] === WRITE && busyUntil[0] > now ? 1 : 0);
  }

  /** Merges the store into a waiting entry if it may: the newest, or any when wb.coalesce is 2. */
  private merged(address: number, kind: number): boolean {
    const { queueHead, queueLength, queueWrites } = this.state;
    const length = queueLength[0];
    for (let i = this.rules.coalesce === 2 ? 0 : Math.max(0, length - 1); i < length; i++) {
      const slot = (queueHead[0] + i) & SLOT;
      const write = queueWrites[slot];
      if ((write & ~KIND) !== address || (write & KIND) === DEVICE) continue;
      if (kind === WORD) queueWrites[slot] = address | WORD;
      return true;
    }
    return false;
  }

  /**
   * How many of the oldest entries must drain before a read of this block: up to the last one
   * inside it.
   */
  private lastMatch(address: number, bytes: number): number {
    const { queueHead, queueLength, queueWrites } = this.state;
    for (let i = queueLength[0]; i > 0; i--) {
      const entry = queueWrites[(queueHead[0] + i - 1) & SLOT];
      if (((entry ^ address) & -bytes) === 0) return i;
    }
    return 0;
  }

  /** Charges a wait for memory's present operation. */
  private charge(cycles: number, cause: number): void {
    const { bankOp, stalls } = this.state;
    stalls[bankOp[0] === REFRESH ? Stall.refresh : bankOp[0] === WRITE ? WRITEBUFFER : cause] +=
      cycles;
  }
}
