/**
 * The two passes of a workload's loop, cold and measured, by the labels at which they begin and end. An interrupt in the delay slot of a branch at
 * such a label has the branch executed again: the beginning is then the last time, the end the first.
 */
import type { Cost, MarkOptions } from "../../machine/mod.ts";
import { type Guest, MeasurementError } from "./run_to_halt.ts";

/** One pass of the loop. */
export interface Pass {
  /** When it began. */
  readonly from: Cost;
  /** When it ended. */
  readonly to: Cost;
  /** Its iterations, as the loop was told. */
  readonly iterations: number;
}

/** Labels of a loop: a procedure of one argument, and one that is called after it. */
export interface PassLabels {
  /** Entered once for a short cold pass and once for the measured one. */
  readonly loop: string;
  /** Called after each pass. */
  readonly done: string;
  /** Tells the measured program from others that share its addresses. */
  readonly where?: MarkOptions["where"];
}

/** Register a0, which carries the first argument of a procedure. */
const A0 = 4;

/** Watches for the passes of a workload that is about to run; afterwards gives the cold and the measured one, or throws. */
export function watchPasses(guest: Guest, { loop, done, where }: PassLabels): () => readonly [cold: Pass, warm: Pass] {
  const { machine } = guest;
  const begun: { from: Cost; iterations: number }[] = [];
  const ended: Cost[] = [];
  machine.mark({
    at: guest.symbol(loop),
    where,
    each: false,
    onHit: ({ last }) => {
      begun.length = ended.length;
      begun.push({ from: last!, iterations: machine.state.r[A0] });
    },
  });
  machine.mark({
    at: guest.symbol(done),
    where,
    each: false,
    onHit: ({ last }) => {
      if (ended.length < begun.length) ended.push(last!);
    },
  });
  return () => {
    if (begun.length !== 2 || ended.length !== 2) {
      throw new MeasurementError(
        `${loop} began ${begun.length} passes and ${done} ended ${ended.length}, instead of two each`,
      );
    }
    const [cold, warm] = begun.map((pass, i) => ({ ...pass, to: ended[i] }));
    return [cold, warm];
  };
}
