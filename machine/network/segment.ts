/**
 * One Ethernet segment: stations at equal distance, carrier sense, deferral, collision, jam and
 * truncated binary exponential backoff, event by event in the order of time. Stations announce a
 * frame before the time of its first bit, and are told outcomes before the time at which they can
 * act on them, so that no machine has to be turned back. Source: IEEE 802.3-1985, 4.2.
 */
import {
  type Arrival,
  ATTEMPTS,
  BIT,
  BYTE,
  GAP,
  JAM,
  MINIMUM_FRAME,
  type Outcome,
  PREAMBLE,
  SLOT_TIME,
  type Station,
  type Transmission,
} from "../board/ethernet.ts";
import { createRandom } from "../isa/random.ts";

/** What is wrong with a station's transceiver, for experiments with errors. */
export interface Fault {
  /** Nothing gets through in either direction, and no carrier comes back. */
  readonly unplugged?: boolean;
  /** The collision signal is not tested after a frame. */
  readonly noHeartbeat?: boolean;
}

/** A frame that crossed the wire whole, as a monitor sees it. */
export interface Crossing {
  /** When the first bit of the destination address left its station, in ticks. */
  readonly at: number;
  /** The station that sent it. */
  readonly from: number;
  /** With its frame check sequence. */
  readonly frame: Uint8Array;
}

/** Where a frame that waits stands. */
export interface Request extends Transmission {
  /** Times it was begun. */
  attempts: number;
  /** Not before: its readiness, or the end of its backoff. */
  notBefore: number;
  /** Whether it waited for another's signal. */
  deferred: boolean;
  /** Ticks after which the last attempt collided. */
  collidedAfter: number;
}

/** A signal on the wire. */
export interface Signal {
  /** Station that sends. */
  readonly from: number;
  /** Time at which it began. */
  readonly start: number;
  /** Time at which it is over. */
  end: number;
}

/** Everything that changes; plain data. */
export interface SegmentState {
  /** Time up to which everything has happened. */
  now: number;
  /** Frames that wait, by station, oldest first. */
  queues: Request[][];
  /** Signals that some station may still sense or has to leave a gap after. */
  signals: Signal[];
  /** Stations whose signals began before they could hear each other. */
  contenders: Signal[];
  /** Numbers drawn for backoff so far. */
  draws: number;
}

/** A segment. */
export class Segment {
  /** Everything that changes. */
  private state: SegmentState = { now: 0, queues: [], signals: [], contenders: [], draws: 0 };
  private readonly stations: (Station | undefined)[] = [];
  private readonly faults: Fault[] = [];
  private readonly monitors: ((crossing: Crossing) => void)[] = [];

  /** `delay` is the time in ticks from any station to any other. */
  constructor(private readonly delay: number) {}

  /** Plugs a station in, or a source of frames that hears nothing; returns its number. */
  add(station: Station | undefined, fault: Fault = {}): number {
    this.faults.push(fault);
    this.state.queues.push([]);
    return this.stations.push(station) - 1;
  }

  /** Takes a frame to send. */
  transmit(from: number, transmission: Transmission): void {
    if (transmission.readyAt < this.state.now) {
      throw new RangeError("a frame to be sent in the past");
    }
    const { readyAt } = transmission;
    this.state.queues[from].push({
      ...transmission,
      attempts: 0,
      notBefore: readyAt,
      deferred: false,
      collidedAfter: 0,
    });
  }

  /** Calls for each frame that crosses whole. */
  monitor(monitor: (crossing: Crossing) => void): void {
    this.monitors.push(monitor);
  }

  /** Time up to which everything has happened. */
  get now(): number {
    return this.state.now;
  }

  /** True while no frame waits or is decided on: nothing happens until one is announced. */
  get silent(): boolean {
    const { queues, contenders } = this.state;
    return contenders.length === 0 && queues.every((queue) => queue.length === 0);
  }

  /** True while a frame of a station's waits or is decided on. */
  waits(number: number): boolean {
    return this.state.queues[number].length > 0;
  }

  /**
   * Does everything that happens up to a time: no station may ask for an earlier one afterwards.
   */
  advance(to: number): void {
    for (;;) {
      const { contenders } = this.state;
      const settled = contenders.length ? contenders[0].start + this.delay : Infinity;
      const next = this.nextStart();
      // At the same time the later signal has not been heard by anybody: it contends.
      if (next !== undefined && next.start < settled && next.start <= to) this.begin(next);
      else if (settled <= to) this.settle(contenders);
      else break;
    }
    this.state.now = Math.max(this.state.now, to);
    // A frame that still waits may have met any signal since it was ready.
    const waiting = this.state.queues.map(([request]) => request?.notBefore ?? Infinity);
    const oldest = Math.min(this.state.now, ...waiting) - this.delay - GAP;
    this.state.signals = this.state.signals.filter(({ end }) => end >= oldest);
  }

  /** A copy of what changes. */
  save(): SegmentState {
    return structuredClone(this.state);
  }

  /** Puts it back. */
  restore(state: SegmentState): void {
    this.state = structuredClone(state);
  }

  /** The station that starts first among those that wait; of two at one time, the lower number. */
  private nextStart(): { from: number; start: number } | undefined {
    let first: { from: number; start: number } | undefined;
    this.state.queues.forEach((queue, from) => {
      if (queue.length === 0 || this.state.contenders.some((signal) => signal.from === from)) {
        return;
      }
      const start = this.startOf(from, queue[0]);
      if (first === undefined || start < first.start) first = { from, start };
    });
    return first;
  }

  /** When a station may start: no carrier that it senses, and the gap after the last. */
  private startOf(from: number, request: Request): number {
    if (this.faults[from].unplugged) return request.notBefore;
    let start = request.notBefore;
    for (const signal of this.sensed(from)) {
      if (signal.begins <= start && start < signal.ends + GAP) start = signal.ends + GAP;
    }
    return start;
  }

  /** What a station senses, in the order of time. */
  private sensed(from: number): { begins: number; ends: number }[] {
    const away = (signal: Signal) => signal.from === from ? 0 : this.delay;
    return this.state.signals.map((signal) => ({
      begins: signal.start + away(signal),
      ends: signal.end + away(signal),
    }))
      .sort((a, b) => a.begins - b.begins);
  }

  /** A station puts its oldest frame on the wire. */
  private begin({ from, start }: { from: number; start: number }): void {
    const request = this.state.queues[from][0];
    request.attempts++;
    request.deferred ||= start > request.notBefore &&
      this.sensed(from).some(({ begins, ends }) =>
        begins <= request.notBefore && request.notBefore < ends
      );
    const end = start + PREAMBLE + request.frame.length * BYTE;
    if (this.faults[from].unplugged) return this.done(from, { at: end, failure: "carrier" });
    const signal = { from, start, end };
    this.state.signals.push(signal);
    this.state.contenders.push(signal);
  }

  /** The first of the signals has reached everybody: nobody else starts now. */
  private settle(contenders: readonly Signal[]): void {
    this.state.contenders = [];
    const [signal] = contenders;
    if (contenders.length > 1) return this.collide(contenders);
    const { from, start, end } = signal;
    const { frame } = this.state.queues[from][0];
    this.deliver(from, { frame, at: start + this.delay, dribble: 0, loop: false });
    for (const monitor of this.monitors) monitor({ at: start + PREAMBLE, from, frame });
    this.done(from, { at: end });
  }

  /** Each hears another's signal, jams and backs off. */
  private collide(contenders: readonly Signal[]): void {
    for (const signal of contenders) {
      const { from, start } = signal;
      const request = this.state.queues[from][0];
      const others = contenders.filter((other) => other !== signal).map((other) =>
        other.start + this.delay
      );
      const heard = Math.max(start, Math.min(...others));
      const late = heard - start >= SLOT_TIME;
      // The preamble is sent to its end before the jam.
      signal.end = Math.min(signal.end, Math.max(heard, start + PREAMBLE) + JAM);
      request.collidedAfter = Math.floor((heard - start) / BIT);
      const bytes = Math.floor((signal.end - start - PREAMBLE) / BYTE);
      if (bytes >= MINIMUM_FRAME) {
        const frame = request.frame.slice(0, bytes).map((byte, i) =>
          i < bytes - 4 ? byte : byte ^ 0xff
        );
        this.deliver(from, { frame, at: start + this.delay, dribble: 0, loop: false });
      }
      if (late) this.done(from, { at: signal.end, failure: "late" });
      else if (request.once || request.attempts === ATTEMPTS) {
        this.done(from, { at: signal.end, failure: "retry" });
      } else {request.notBefore = signal.end +
          SLOT_TIME * this.draw(2 ** Math.min(request.attempts, 10));}
    }
  }

  /** The next number of the backoff's sequence. */
  private draw(limit: number): number {
    return createRandom(this.state.draws++).below(limit);
  }

  /** Every other station that is plugged in hears a frame. */
  private deliver(from: number, arrival: Arrival): void {
    this.stations.forEach((station, to) => {
      if (to !== from && !this.faults[to].unplugged) station?.arrive(arrival);
    });
  }

  /** A station is rid of its oldest frame. */
  private done(from: number, { at, failure }: { at: number; failure?: Outcome["failure"] }): void {
    const { tag, attempts, deferred, collidedAfter } = this.state.queues[from].shift()!;
    const heartbeat = !this.faults[from].noHeartbeat && !this.faults[from].unplugged;
    const [next] = this.state.queues[from];
    if (next) next.notBefore = Math.max(next.notBefore, at);
    this.stations[from]?.sent({
      at,
      tag,
      attempts,
      deferred,
      ...(failure && { failure }),
      collidedAfter,
      heartbeat,
    });
  }
}
