/**
 * Machines on one wire, which advance in turns. What is on the wire is decided up to a turn, the
 * shortest time from anything that a machine does to its first bit on the wire, behind the last
 * machine of all. A machine whose frame waits or is decided on gets no further: its outcome is
 * known before it may act on it. Any other first notices a frame when the first burst of it goes to
 * memory, and runs on to the first time at which one that is not decided on, or that another may
 * still announce, could come to that. A machine's turn ends where it announces a frame. The order
 * of turns is fixed, and the same input takes the same cycles on every machine.
 */
import type { Machine } from "../decstation.ts";
import type { Stop } from "../machine_interface.ts";
import type { Snapshot } from "../snapshot.ts";
import type { Mark } from "../instruments/marks.ts";
import { BURST, BYTE, GAP, PREAMBLE } from "../board/ethernet.ts";
import { TICKS_PER_SECOND } from "../boards/settings.ts";
import { UserError } from "../../errors/mod.ts";
import { Scout } from "./scout.ts";
import { type Crossing, type Fault, Segment, type SegmentState } from "./segment.ts";

/** Machines and wire at one moment. */
export interface NetworkSnapshot {
  /** Each machine. */
  readonly machines: readonly Snapshot[];
  /** The wire. */
  readonly wire: SegmentState;
}

/** How a run of several machines ended. */
export interface NetworkStop extends Stop {
  /** The machine that reached the mark, or halted last; undefined when the time was up. */
  readonly machine?: number;
}

/** Limits of a run. */
export interface NetworkRunOptions {
  /** Ticks to run at most, from now on. */
  readonly ticks?: number;
  /** Ends the run when one of these is next hit, by whichever machine. */
  readonly until?: readonly Mark[];
  /** Ends the run when any machine halts, not only when all have. */
  readonly untilAnyHalts?: boolean;
}

/** Several machines on a wire. */
export interface Network {
  /** The machines. */
  readonly machines: readonly Machine[];
  /** The wire. */
  readonly wire: Segment;
  /** Time in ticks that every machine that runs has reached. */
  readonly time: number;
  /** Runs all machines. */
  run(options?: NetworkRunOptions): NetworkStop;
  /**
   * Puts a frame on the wire as a station would that receives nothing: `frame` with its check
   * sequence.
   */
  inject(frame: Uint8Array, options?: { readonly at?: number }): void;
  /** Calls for every frame that crosses the wire whole. */
  monitor(monitor: (crossing: Crossing) => void): void;
  /** Copies everything. */
  save(): NetworkSnapshot;
  /** Puts it back. */
  restore(snapshot: NetworkSnapshot): void;
}

/**
 * Plugs machines into one wire. Throws a `UserError` where two have one station address or the
 * wire has two lengths.
 */
export function createNetwork(
  machines: readonly Machine[],
  options: { readonly faults?: readonly Fault[] } = {},
): Network {
  const numbers = machines.map(({ settings }) => settings["station.number"]);
  if (new Set(numbers).size < numbers.length) {
    throw new UserError(
      `two machines on one wire have the same station.number: ${numbers.join(", ")}`,
    );
  }
  const delays = new Set(machines.map(({ settings }) => settings["wire.delay"]));
  if (delays.size !== 1) {
    throw new UserError(`machines on one wire differ in wire.delay: ${[...delays].join(", ")}`);
  }
  const delay = Math.round([...delays][0] * TICKS_PER_SECOND / 1e9);
  const wire = new Segment(delay);
  const numberOf = machines.map(({ bus }, i) => wire.add(bus.station, options.faults?.[i]));
  machines.forEach(({ bus }, i) => {
    bus.connect((transmission) => {
      const { readyAt } = transmission;
      wire.advance(Math.max(wire.now, Math.min(readyAt, time() + turn)));
      wire.transmit(numberOf[i], transmission);
      machines[i].pause();
      announced = readyAt;
    });
  });
  const generator = wire.add(undefined);
  const turn = Math.min(...machines.map(({ bus }) => bus.station.lead));
  /** From the first bit of a frame, where it is heard, to the first that a machine notices of it. */
  const unnoticed = PREAMBLE + BURST * BYTE;
  const running = () => machines.filter(({ exit }) => exit === undefined);
  /** The time that all that run have reached, but for one. */
  const time = (but?: Machine) => {
    let least = Infinity;
    for (const machine of machines) {
      if (machine !== but && machine.exit === undefined) least = Math.min(least, machine.time);
    }
    return least;
  };
  const scouts = machines.map((machine) => new Scout(machine, turn));
  /** When the frame announced last may be on the wire. */
  let announced = Infinity;
  /** How far a machine may run that waits for no outcome. */
  const reachOf = (machine: Machine) =>
    unnoticed + Math.min(time(machine) + turn + delay, wire.silent ? Infinity : wire.now);

  return {
    machines,
    wire,
    get time() {
      const now = time();
      return now === Infinity ? Math.max(...machines.map(({ time }) => time)) : now;
    },
    run({ ticks = Infinity, until = [], untilAnyHalts = false } = {}) {
      const limit = time() + ticks;
      let halted = machines.length - running().length;
      for (;;) {
        const now = time();
        if (now === Infinity) return { reason: "halt", exit: machines[0].exit };
        const known = Math.min(limit, now + turn);
        wire.advance(Math.max(wire.now, known));
        if (now >= limit) return { reason: "time" };
        for (const [i, machine] of machines.entries()) {
          if (machine.exit !== undefined) continue;
          const alone = until.length === 0;
          const end = alone && !wire.waits(numberOf[i]) ? Math.min(limit, reachOf(machine)) : known;
          // What it has run ahead may still be taken back.
          if (machine.time >= end) continue;
          announced = Infinity;
          const stop = machine.runUntil(end, until);
          if (stop.reason === "mark") return { ...stop, machine: i };
          if (stop.reason === "halt" && (untilAnyHalts || ++halted === machines.length)) {
            return { ...stop, machine: i };
          }
          if (announced < Infinity) { for (const scout of scouts) scout.turnBack(announced); }
          else if (alone && machines.length > 1 && wire.silent) scouts[i].runAhead(limit);
        }
      }
    },
    inject(frame, { at = wire.now } = {}) {
      wire.transmit(generator, { frame, readyAt: Math.max(at, wire.now), once: false, tag: 0 });
    },
    monitor: (monitor) => wire.monitor(monitor),
    save: () => ({ machines: machines.map((machine) => machine.save()), wire: wire.save() }),
    restore(snapshot) {
      machines.forEach((machine, i) => machine.restore(snapshot.machines[i]));
      wire.restore(snapshot.wire);
    },
  };
}

/**
 * Puts a machine alone on a wire, where nothing delays it, and calls for each frame that it sends.
 */
export function monitorAlone({ bus }: Machine, monitor: (crossing: Crossing) => void): void {
  let free = 0;
  bus.connect(({ frame, readyAt, tag }) => {
    const start = Math.max(readyAt, free), at = start + PREAMBLE + frame.length * BYTE;
    free = at + GAP;
    monitor({ at: start + PREAMBLE, from: 0, frame });
    bus.station.sent({ at, tag, attempts: 1, deferred: false, collidedAfter: 0, heartbeat: true });
  });
}
