/** What a run took of its host: minutes for evaluators to plan with. It is written beside results, in host.md, and is part of none. */

import { stopwatch } from "./progress.ts";

/** A running account. */
export interface HostTime {
  /** Called when a measurement begins; what it returns, when it ends. */
  timing(): (table: string) => void;
  /** Seconds of one processor, by experiment. */
  readonly byTable: ReadonlyMap<string, number>;
  /** Seconds since the account was opened. */
  wall(): number;
}

/** Opens an account. */
export function hostTime(): HostTime {
  const wall = stopwatch();
  const byTable = new Map<string, number>();
  return {
    byTable,
    timing() {
      const seconds = stopwatch();
      return (table) => void byTable.set(table, (byTable.get(table) ?? 0) + seconds());
    },
    wall,
  };
}

const minutes = (seconds: number) => (seconds / 60).toFixed(1);

/** The text of host.md. */
export function hostText({ byTable, wall }: HostTime): string {
  const rows = [...byTable].sort(([a], [b]) => a < b ? -1 : 1).map(([id, s]) => `| ${id} | ${minutes(s)} |`);
  const all = [...byTable.values()].reduce((sum, seconds) => sum + seconds, 0);
  const { deno, v8 } = Deno.version;
  return `# What a whole run took of one host

\`deno task reproduce --record\` wrote this. It is a record of one host, for planning: no result depends on it.

Host: ${navigator.hardwareConcurrency} processors, ${Deno.build.os} ${Deno.build.arch}, Deno ${deno}, V8 ${v8}.
Whole run: ${minutes(wall())} minutes by the clock, ${minutes(all)} minutes of one processor.

| experiment | processor minutes |
| --- | --- |
${rows.join("\n")}
`;
}
