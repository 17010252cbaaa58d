/**
 * How far a long run is: one line on a terminal, rewritten in place; in a pipe or a log a line for
 * each experiment.
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
      } else if (!announced.has(experiment)) {
        announced.add(experiment);
        write(`${experiment}, from run ${done + 1} of ${total}\n`);
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
