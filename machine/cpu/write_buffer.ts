/**
 * The way to memory: a queue of posted writes, refresh, and reads, on a memory that does one job at a time. Every rule is a setting:
 * depth, drain times in and out of page mode, merging of stores to the same word, whether reads pass queued writes, refresh.
 * Jobs start in order of time; a refresh that is due goes before anything that has not started (hardware: kmin.h, arbitration).
 * Source: R2020/R3220 as described by Bershad, Draves and Forin 1992 and Chen and Bershad 1993; parameters in settings.ts.
 */
import type { Settings } from "../settings.ts";
import { QUEUE_SLOTS, Stall, type State, Time, Word } from "./state.ts";

/** What memory is doing until `Time.memory`. */
const Job = { none: 0, write: 1, refresh: 2, read: 3 } as const;

/** Kinds of posted writes: a whole word of RAM, part of a word of RAM, a device register. */
export const Write = { word: 0, partial: 1, device: 2 } as const;

const NO_PAGE = -1;
const SLOT = QUEUE_SLOTS - 1;

/** Memory and the write buffer before it. Times are cycles since reset; what changes lies in the machine's state. */
export class WriteBuffer {
  private readonly depth: number;
  private readonly drain: number;
  private readonly drainPage: number;
  private readonly drainPartial: number;
  private readonly pageShift: number;
  private readonly coalesce: number;
  private readonly readFirst: boolean;
  private readonly readCloses: boolean;
  private readonly refreshInterval: number;
  private readonly refreshBusy: number;
  private readonly clock: Float64Array;
  private readonly words: Int32Array;

  constructor(settings: Settings, private readonly state: State) {
    this.depth = settings["wb.depth"];
    this.drain = settings["wb.drain"];
    this.drainPage = settings["wb.drain-page"];
    this.drainPartial = settings["partial-store.drain"];
    this.pageShift = Math.log2(settings["wb.page"]);
    this.coalesce = settings["wb.coalesce"];
    this.readFirst = settings["wb.read-first"] !== 0;
    this.readCloses = settings["wb.read-closes-page"] !== 0;
    this.refreshInterval = Math.round(settings["refresh.interval"] * settings["clock.mhz"] / 1000);
    this.refreshBusy = settings[settings["refresh"] === 2 ? "refresh.busy-fitted" : "refresh.busy"];
    this.clock = state.clock;
    this.words = state.words;
    this.clock[Time.refresh] = settings["refresh"] === 0 ? Infinity : this.refreshInterval;
    this.words[Word.openPage] = NO_PAGE;
  }

  /** Posts a write of RAM at `now`; returns the cycles the processor waits for a free entry. */
  post(now: number, address: number, kind: number): number {
    this.advance(now);
    if (this.coalesce !== 0 && this.merged(address, kind)) return 0;
    return this.enqueue(now, address, { kind, time: 0 });
  }

  /** Posts a write of a device register, which takes `time` cycles; returns the cycles the processor waits for a free entry. */
  postDevice(now: number, address: number, time: number): number {
    this.advance(now);
    return this.enqueue(now, address, { kind: Write.device, time });
  }

  /**
   * Gives memory to a read of `bytes` (a power of two) at `address` for `busy` cycles; returns the cycles waited before it starts,
   * charged to the job waited for, or to `cause` behind another read. The caller charges the read itself.
   */
  read(now: number, address: number, { bytes, busy, cause }: { bytes: number; busy: number; cause: number }): number {
    const { clock, words } = this;
    this.advance(now);
    let mustDrain = this.readFirst ? this.lastMatch(address, bytes) : words[Word.count];
    let t = now;
    for (;;) {
      if (clock[Time.memory] > t) {
        this.charge(clock[Time.memory] - t, cause);
        t = clock[Time.memory];
      } else if (clock[Time.refresh] <= t) this.startRefresh();
      else if (mustDrain > 0) {
        this.startWrite();
        mustDrain--;
      } else break;
    }
    clock[Time.memory] = t + busy;
    words[Word.job] = Job.read;
    if (this.readCloses) words[Word.openPage] = NO_PAGE;
    return t - now;
  }

  /** Gives memory to a device's direct access for `busy` cycles, before every queued write, as soon as its present job is done. */
  direct(now: number, busy: number): void {
    this.advance(now);
    this.clock[Time.memory] = Math.max(this.clock[Time.memory], now) + busy;
    this.words[Word.job] = Job.read;
    this.words[Word.openPage] = NO_PAGE;
  }

  /** True when no write is queued or under way at `now`: the condition line that bc0f and bc0t test. */
  empty(now: number): boolean {
    this.advance(now);
    return this.occupied(now) === 0;
  }

  private enqueue(now: number, address: number, { kind, time }: { kind: number; time: number }): number {
    const { clock, words, state } = this;
    let t = now;
    while (this.occupied(t) >= this.depth) {
      this.charge(clock[Time.memory] - t, Stall.writebuffer);
      t = clock[Time.memory];
      this.advance(t);
    }
    const slot = (words[Word.head] + words[Word.count]++) & SLOT;
    state.queueAddresses[slot] = address;
    state.queueKinds[slot] = kind;
    state.queueTimes[slot] = time;
    state.queueArrivals[slot] = t;
    this.advance(t);
    return t - now;
  }

  /** Runs every job that starts at or before `now`. */
  private advance(now: number): void {
    const { clock, words } = this;
    for (;;) {
      const due = clock[Time.refresh];
      const write = words[Word.count] === 0
        ? Infinity
        : Math.max(clock[Time.memory], this.state.queueArrivals[words[Word.head]]);
      if (due <= write) {
        if (due > now || clock[Time.memory] > now) return;
        this.startRefresh();
      } else {
        if (write > now) return;
        this.startWrite();
      }
    }
  }

  private startRefresh(): void {
    const { clock, words } = this;
    clock[Time.memory] = Math.max(clock[Time.memory], clock[Time.refresh]) + this.refreshBusy;
    clock[Time.refresh] += this.refreshInterval;
    words[Word.job] = Job.refresh;
    words[Word.openPage] = NO_PAGE;
  }

  private startWrite(): void {
    const { clock, words, state } = this;
    const head = words[Word.head];
    const start = Math.max(clock[Time.memory], state.queueArrivals[head]);
    const kind = state.queueKinds[head];
    if (kind === Write.device) {
      clock[Time.memory] = start + state.queueTimes[head];
      words[Word.openPage] = NO_PAGE;
    } else {
      const page = state.queueAddresses[head] >>> this.pageShift;
      const time = page === words[Word.openPage] ? this.drainPage : this.drain;
      clock[Time.memory] = start + time + (kind === Write.partial ? this.drainPartial : 0);
      words[Word.openPage] = page;
    }
    words[Word.job] = Job.write;
    words[Word.head] = (head + 1) & SLOT;
    words[Word.count]--;
  }

  /** Entries in use at `now`: the queued writes and the one under way. */
  private occupied(now: number): number {
    const { clock, words } = this;
    return words[Word.count] + (words[Word.job] === Job.write && clock[Time.memory] > now ? 1 : 0);
  }

  /** Merges the store into a waiting entry if it may: the newest, or any when wb.coalesce is 2. */
  private merged(address: number, kind: number): boolean {
    const { state, words } = this;
    const count = words[Word.count];
    for (let i = this.coalesce === 2 ? 0 : Math.max(0, count - 1); i < count; i++) {
      const slot = (words[Word.head] + i) & SLOT;
      if (state.queueAddresses[slot] !== address || state.queueKinds[slot] === Write.device) continue;
      if (kind === Write.word) state.queueKinds[slot] = kind;
      return true;
    }
    return false;
  }

  /** How many of the oldest entries must drain before a read of this block: up to the last one inside it. */
  private lastMatch(address: number, bytes: number): number {
    const { state, words } = this;
    for (let i = words[Word.count]; i > 0; i--) {
      const entry = state.queueAddresses[(words[Word.head] + i - 1) & SLOT];
      if (((entry ^ address) & -bytes) === 0) return i;
    }
    return 0;
  }

  /** Charges a wait for memory's present job. */
  private charge(cycles: number, cause: number): void {
    const job = this.words[Word.job];
    this.state.stalls[job === Job.refresh ? Stall.refresh : job === Job.write ? Stall.writebuffer : cause] += cycles;
  }
}
