/** A machine that hears good and bad frames at known times. */
import { BYTE_TICKS, type Running, TICKS_PER_SECOND } from "../../machine/mod.ts";
import type { Event } from "./replay.ts";
import { scripts } from "./scripts.ts";

const MS = TICKS_PER_SECOND / 1000;
/** When the first frame comes, and from one to the next, and more for each byte. */
const BEGIN = 5 * MS, PAUSE = 0.6 * MS, EACH = MS / 1000, ANSWERS = 20 * MS;
/** Between frames that follow each other at once. */
const GAP = MS / 100;
/** Bytes on the wire before a frame. */
const PREAMBLE = 8;

/**
 * Puts a machine on a wire of its own and tells what it sends, each frame being on the wire for its
 * time; `heard` is told when that is over.
 */
export function listen(
  { machine: { bus } }: Running,
  tell: (event: Event) => void,
  heard?: (frame: Uint8Array, at: number) => void,
): void {
  bus.connect(({ frame, readyAt, tag }) => {
    tell({ who: "wire", what: [...frame].map((byte) => byte.toString(16)).join(" ") });
    const at = readyAt + (PREAMBLE + frame.length) * BYTE_TICKS;
    bus.station.sent({ at, tag, attempts: 1, deferred: false, collidedAfter: 0, heartbeat: true });
    heard?.(frame, at);
  });
}

/** A whole frame, and when it arrives. */
export interface Arrival {
  readonly frame: Uint8Array;
  readonly at: number;
}

/** Has a frame arrive. */
export function arrive({ machine: { bus } }: Running, { frame, at }: Arrival): void {
  bus.station.arrive({ frame, at, dribble: 0, loop: false });
}

/**
 * Lets a machine hear a script's frames once its program, or the kernel for it, comes to a symbol,
 * with the controller on, and tells what it sends; there are no marks to look for. Snapshots have
 * those that are still to come.
 */
export function hear(
  running: Running,
  tell: (event: Event) => void,
  ready = "sosetopt",
  script: keyof typeof scripts = "usual",
): [] {
  const { machine } = running;
  listen(running, tell);
  machine.mark({
    at: running.symbol(ready),
    each: false,
    onHit() {
      let at = machine.time + BEGIN;
      for (const frame of scripts[script]()) {
        const pause = script === "flood" ? GAP : PAUSE;
        at += frame ? pause + EACH * frame.length : ANSWERS;
        if (frame) arrive(running, { frame, at });
      }
    },
  });
  return [];
}
