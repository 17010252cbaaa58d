/**
 * A run in pieces, so that Ctrl-C ends it with its report so far, and whoever set no limit is told
 * of it after a minute in which nothing was printed.
 */
import type { Machine, RunReport, Session } from "../../machine/mod.ts";
import { stopwatch } from "../_harness/progress.ts";

/** Cycles between two looks at signals: a fraction of a second of the host's. */
const PIECE = 5_000_000;
/** After so many seconds without output, a user who set no limit is told so. */
export const SILENCE = 60;

/** Seconds between two looks at what was printed. */
const LOOK = 1;

/** What a run is watched with. */
export interface Watch {
  readonly maxCycles: number;
  /** Seconds since the run began, of the host: for people, never for a result. */
  readonly seconds?: () => number;
  /** Told, once. */
  readonly tell?: (notice: string) => void;
}

/** Runs to the end, the limit or an interrupt, whichever comes first. */
export async function runWatched(
  { machine, session }: {
    readonly machine: Pick<Machine, "cycles" | "outputBytes">;
    readonly session: Pick<Session, "advance" | "report">;
  },
  { maxCycles, seconds = stopwatch(), tell = console.error }: Watch,
): Promise<RunReport> {
  let interrupted = false;
  const interrupt = () => void (interrupted = true);
  Deno.addSignalListener("SIGINT", interrupt);
  let notice = maxCycles === Infinity;
  let printed = 0, since = 0, looked = 0;
  let ended: "halt" | "died" | undefined;
  while (!ended && !interrupted && machine.cycles < maxCycles) {
    ended = session.advance(Math.min(PIECE, maxCycles - machine.cycles));
    await new Promise((resolve) => setTimeout(resolve));
    const now = seconds();
    if (!notice || now - looked < LOOK) continue;
    looked = now;
    const { length } = machine.outputBytes;
    if (length !== printed) {
      printed = length;
      since = now;
    } else if (now - since >= SILENCE) {
      notice = false;
      tell(
        "a minute without output, and no limit: --max-cycles N sets one, Ctrl-C ends the run " +
          "with its report so far",
      );
    }
  }
  Deno.removeSignalListener("SIGINT", interrupt);
  return session.report(interrupted ? "interrupted" : "max-cycles");
}
