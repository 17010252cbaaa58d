/**
 * How far a long run is: one line on a terminal, rewritten in place and never longer than it is
 * wide; in a pipe or a log a line for each experiment that is finished or, where nobody says when
 * it is, that has begun.
 */

/** Shows how far a long run is. */
export interface Progress {
  show(done: number, total: number, what: string): void;
  /** An experiment is finished. */
  finish(experiment: string): void;
  clear(): void;
}

/**
 * Progress on standard error, of a run that `finishes` its experiments one by one or only begins
 * them. `elapsed` gives seconds since the run began, for the time that is left; it never reaches a
 * result.
 */
export function createProgress(
  { finishes = false, elapsed = stopwatch() }: {
    readonly finishes?: boolean;
    readonly elapsed?: () => number;
  } = {},
): Progress {
  const terminal = Deno.stderr.isTerminal();
  const write = (text: string) => void Deno.stderr.writeSync(new TextEncoder().encode(text));
  const announced = new Set<string>();
  const begun = new Map<string, number>();
  return {
    show(done, total, what) {
      const [experiment] = what.split(" ");
      if (terminal) {
        const left = done > 0 ? elapsed() / done * (total - done) : 0;
        return write(`\r\x1b[K${progressLine({ done, total, what, left, width: width() })}`);
      }
      if (finishes) return;
      if (!begun.has(experiment)) begun.set(experiment, done + 1);
      // Until a run is over, it may turn out that none can be: then nothing is said but why.
      if (done === 0) return;
      for (const [name, first] of begun) {
        if (!announced.has(name)) write(`${name}, from run ${first} of ${total}\n`);
        announced.add(name);
      }
    },
    finish(experiment) {
      if (!terminal) write(`${experiment} is measured, ${clock(elapsed())} after the start\n`);
    },
    clear() {
      if (terminal) write("\r\x1b[K");
    },
  };
}

/** The line of a terminal of so many columns: what is done, and seconds that are `left`. */
export function progressLine({ done, total, what, left, width }: {
  readonly done: number;
  readonly total: number;
  readonly what: string;
  readonly left: number;
  readonly width: number;
}): string {
  const part = done / Math.max(1, total), filled = Math.round(20 * part);
  const bar = `[${"=".repeat(filled)}${" ".repeat(20 - filled)}] ${Math.floor(100 * part)} %`;
  return `${bar}${left > 0 ? `, ${clock(Math.ceil(left))} left` : ""}: ${what}`.slice(0, width - 1);
}

/** Minutes and seconds. */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
}

/** Columns of the terminal: a longer line could not be rewritten in place. */
function width(): number {
  try {
    return Deno.consoleSize().columns || 80;
  } catch {
    return 80;
  }
}

/** Seconds since now, of the host: for people, never for a result. */
export function stopwatch(): () => number {
  const begin = performance.now();
  return () => (performance.now() - begin) / 1000;
}
