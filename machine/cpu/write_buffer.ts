/**
 * The way to memory: a queue of posted writes, refresh, and reads, on a memory that does one job at a time. Every rule is a setting:
 * depth, drain times in and out of page mode, merging of stores to the same word, whether reads pass queued writes, refresh.
 * Jobs start in order of time; a refresh that is due goes before anything that has not started (hardware: kmin.h, arbitration).
 * Source: R2020/R3220 as described by Bershad, Draves and Forin 1992 and Chen and Bershad 1993; parameters in settings.ts.
 */
import type { Settings } from "../settings.ts";
import { Stall } from "./state.ts";

/** What memory is doing until `busyUntil`. */
const enum Job {
  none,
  write,
  refresh,
  read,
}

/** Kinds of posted writes: a whole word of RAM, part of a word of RAM, a device register. */
export const enum Write {
  word,
  partial,
  device,
}

const SLOTS = 64;

/** Memory and the write buffer before it. Times are CPU cycles since reset. */
export class WriteBuffer {
  /** When the job in progress ends. */
  private busyUntil = 0;
  private job = Job.none;
  private refreshDue: number;
  private openPage = -1;
  /** The queue: entries not yet started, oldest at `head`. */
  private head = 0;
  private count = 0;
  private readonly addresses = new Int32Array(SLOTS);
  private readonly kinds = new Int32Array(SLOTS);
  private readonly times = new Int32Array(SLOTS);
  private readonly arrivals = new Float64Array(SLOTS);
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

  constructor(settings: Settings, private readonly stalls: Float64Array) {
    this.depth = settings["wb.depth"];
    this.drain = settings["wb.drain"];
    this.drainPage = settings["wb.drain-page"];
    this.drainPartial = settings["partial-store.drain"];
    this.pageShift = Math.round(Math.log2(settings["wb.page"]));
    this.coalesce = settings["wb.coalesce"];
    this.readFirst = settings["wb.read-first"] !== 0;
    this.readCloses = settings["wb.read-closes-page"] !== 0;
    this.refreshInterval = Math.round(settings["refresh.interval"] * settings["clock.mhz"] / 1000);
    this.refreshBusy = settings[settings["refresh"] === 2 ? "refresh.busy-fitted" : "refresh.busy"];
    this.refreshDue = settings["refresh"] === 0 ? Infinity : this.refreshInterval;
  }

  /** Posts a write at `now`; returns the cycles the processor waits for a free entry. A device's write takes `time` cycles. */
  post(now: number, address: number, { kind, time = 0 }: { kind: Write; time?: number }): number {
    this.advance(now);
    if (this.coalesce !== 0 && kind !== Write.device && this.merges(address)) return 0;
    let t = now;
    while (this.occupied(t) >= this.depth) {
      this.charge(this.busyUntil - t, Stall.writebuffer);
      t = this.busyUntil;
      this.advance(t);
    }
    const slot = (this.head + this.count++) & (SLOTS - 1);
    this.addresses[slot] = address;
    this.kinds[slot] = kind;
    this.times[slot] = time;
    this.arrivals[slot] = t;
    this.advance(t);
    return t - now;
  }

  /**
   * Gives memory to a read of `bytes` (a power of two) at `address` for `busy` cycles; returns the cycles waited before it starts,
   * charged to the job waited for, or to `cause` behind another read. The caller charges the read itself.
   */
  read(now: number, address: number, { bytes, busy, cause }: { bytes: number; busy: number; cause: number }): number {
    this.advance(now);
    let mustDrain = this.readFirst ? this.lastMatch(address, bytes) : this.count;
    let t = now;
    for (;;) {
      if (this.busyUntil > t) {
        this.charge(this.busyUntil - t, cause);
        t = this.busyUntil;
      } else if (this.refreshDue <= t) this.startRefresh();
      else if (mustDrain > 0) {
        this.startWrite();
        mustDrain--;
      } else break;
    }
    this.busyUntil = t + busy;
    this.job = Job.read;
    if (this.readCloses) this.openPage = -1;
    return t - now;
  }

  /** Holds memory for a device's direct access of `busy` cycles, as soon as it is free at or after `now`; returns when it ends. */
  direct(now: number, busy: number): number {
    this.advance(now);
    this.busyUntil = Math.max(this.busyUntil, now) + busy;
    this.job = Job.read;
    this.openPage = -1;
    return this.busyUntil;
  }

  /** True when no write is queued or under way at `now`: the condition line that bc0f and bc0t test. */
  empty(now: number): boolean {
    this.advance(now);
    return this.occupied(now) === 0;
  }

  /** The queue's entries for a dump, oldest first. */
  queued(): number[] {
    return Array.from({ length: this.count }, (_, i) => this.addresses[(this.head + i) & (SLOTS - 1)]);
  }

  /** Everything that is not a setting, for save(). */
  save(): number[] {
    const { busyUntil, job, refreshDue, openPage, head, count } = this;
    return [
      busyUntil,
      job,
      refreshDue,
      openPage,
      head,
      count,
      ...this.addresses,
      ...this.kinds,
      ...this.times,
      ...this.arrivals,
    ];
  }

  /** The reverse of save(). */
  restore(saved: readonly number[]): void {
    [this.busyUntil, this.job, this.refreshDue, this.openPage, this.head, this.count] = saved;
    this.addresses.set(saved.slice(6, 6 + SLOTS));
    this.kinds.set(saved.slice(6 + SLOTS, 6 + 2 * SLOTS));
    this.times.set(saved.slice(6 + 2 * SLOTS, 6 + 3 * SLOTS));
    this.arrivals.set(saved.slice(6 + 3 * SLOTS));
  }

  /** Runs every job that starts at or before `now`. */
  private advance(now: number): void {
    for (;;) {
      const write = this.count > 0 ? Math.max(this.busyUntil, this.arrivals[this.head]) : Infinity;
      if (this.refreshDue <= write) {
        if (Math.max(this.busyUntil, this.refreshDue) > now) return;
        this.startRefresh();
      } else {
        if (write > now) return;
        this.startWrite();
      }
    }
  }

  private startRefresh(): void {
    this.busyUntil = Math.max(this.busyUntil, this.refreshDue) + this.refreshBusy;
    this.refreshDue += this.refreshInterval;
    this.job = Job.refresh;
    this.openPage = -1;
  }

  private startWrite(): void {
    const { head } = this;
    const start = Math.max(this.busyUntil, this.arrivals[head]);
    const page = this.addresses[head] >>> this.pageShift;
    const kind = this.kinds[head];
    const inPage = page === this.openPage ? this.drainPage : this.drain;
    this.busyUntil = start +
      (kind === Write.device ? this.times[head] : kind === Write.partial ? inPage + this.drainPartial : inPage);
    this.openPage = kind === Write.device ? -1 : page;
    this.job = Job.write;
    this.head = (head + 1) & (SLOTS - 1);
    this.count--;
  }

  private occupied(now: number): number {
    return this.count + (this.job === Job.write && this.busyUntil > now ? 1 : 0);
  }

  /** Whether a waiting entry takes the store: the newest, or any when wb.coalesce is 2. */
  private merges(address: number): boolean {
    const oldest = this.coalesce === 2 ? 0 : Math.max(0, this.count - 1);
    for (let i = oldest; i < this.count; i++) {
      const slot = (this.head + i) & (SLOTS - 1);
      if (((this.addresses[slot] ^ address) & ~3) === 0 && this.kinds[slot] !== Write.device) return true;
    }
    return false;
  }

  /** How many of the oldest entries must drain before a read of this block: up to the last one inside it. */
  private lastMatch(address: number, bytes: number): number {
    for (let i = this.count; i > 0; i--) {
      const entry = this.addresses[(this.head + i - 1) & (SLOTS - 1)];
      if (((entry ^ address) & -bytes) === 0) return i;
    }
    return 0;
  }

  private charge(cycles: number, cause: number): void {
    const charged = this.job === Job.refresh ? Stall.refresh : this.job === Job.write ? Stall.writebuffer : cause;
    this.stalls[charged] += cycles;
  }
}
