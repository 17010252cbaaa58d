/**
 * When a machine on a wire is worth running ahead of the others, and how far: a machine that waits
 * in a loop for a frame can, a machine that works cannot, and what it runs ahead too far is run
 * again. Nothing here decides a result: only how often the machines take turns.
 */
import type { Machine } from "../decstation.ts";

/** Turns that it runs ahead at first and at most, and turns that it works before it tries again. */
const FIRST = 8, MOST = 128, PATIENCE = 32;

/** Runs one machine ahead. */
export class Scout {
  private turns = FIRST;
  private pause = 1;
  private rest = 0;

  /** `turn` is the length of a turn. */
  constructor(private readonly machine: Machine, private readonly turn: number) {}

  /** Runs ahead, but not past a time. */
  runAhead(limit: number): void {
    if (this.rest-- > 0) return;
    const { machine, turn, turns } = this;
    const before = machine.time, until = Math.min(limit, before + turns * turn);
    machine.runAhead(until);
    const far = machine.time > (before + until) / 2;
    this.turns = far ? Math.min(MOST, 2 * turns) : FIRST;
    this.pause = far ? 1 : Math.min(PATIENCE, 2 * this.pause);
    this.rest = far ? 0 : this.pause;
  }

  /** A frame may be on the wire from this time on: what it ran beyond is taken back. */
  turnBack(time: number): void {
    if (this.machine.time > time) this.turns = FIRST;
    this.machine.turnBack(time);
  }
}
