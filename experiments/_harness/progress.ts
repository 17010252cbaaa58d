/**
 * How far a long run is: one line on a terminal, rewritten in place; in a pipe or a log a line for
 * each experiment, once a run is over.
 */

/** Shows how far a long run is. */
export interface Progress {
  show(done: number, total: number, what: string): void;
  clear(): void;
}

/**
 * Progress on standard error. `elapsed` gives seconds since the run began, for the time that is
 * left; it never reaches a result.
 */
export function createProgress(elapsed: () => number = stopwatch()): Progress {
  const terminal = Deno.stderr.isTerminal();
  const write = (text: string) => void Deno.stderr.writeSync(new TextEncoder().encode(text));
  const announced = new Set<string>();
  const begun = new Map<string, number>();
  return {
    show(done, total, what) {
      const [experiment] = what.split(" ");
      if (terminal) {
        const filled = Math.round(20 * done / Math.max(1, total));
        const left = done > 0 ? Math.ceil(elapsed() / done * (total - done)) : 0;
        const time = left > 0
          ? `, ${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")} left`
          : "";
        const percent = Math.floor(100 * done / Math.max(1, total));
        write(
          `\r\x1b[K[${"=".repeat(filled)}${" ".repeat(20 - filled)}] ${percent} %${time}: ${what}`,
        );
        return;
      }
      if (!begun.has(experiment)) begun.set(experiment, done + 1);
      // Until a run is over, it may turn out that none can be: then nothing is said but why.
      if (done === 0) return;
      for (const [name, first] of begun) {
        if (!announced.has(name)) write(`${name}, from run ${first} of ${total}\n`);
        announced.add(name);
      }
    },
    clear() {
      if (terminal) write("\r\x1b[K");
    },
  };
}

/** Seconds since now, of the host: for people, never for a result. */
export function stopwatch(): () => number {
  const begin = performance.now();
  return () => (performance.now() - begin) / 1000;
}
