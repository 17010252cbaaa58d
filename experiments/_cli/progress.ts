/** One line of progress on a terminal, rewritten in place; nothing at all in a pipe. */

/** Shows how far a long run is. */
export interface Progress {
  show(done: number, total: number, what: string): void;
  clear(): void;
}

/** Progress on standard error. */
export function createProgress(): Progress {
  const terminal = Deno.stderr.isTerminal();
  const write = (text: string) => void Deno.stderr.writeSync(new TextEncoder().encode(text));
  return {
    show(done, total, what) {
      if (!terminal) return;
      const filled = Math.round(20 * done / Math.max(1, total));
      write(`\r\x1b[K[${"=".repeat(filled)}${" ".repeat(20 - filled)}] ${done}/${total} ${what}`);
    },
    clear() {
      if (terminal) write("\r\x1b[K");
    },
  };
}
