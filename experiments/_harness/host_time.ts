/**
 * What a run took of its host: minutes, memory and disk for evaluators to plan with. It is written
 * beside results, in host.md, and is part of none of them.
 */
import process from "node:process";
import { stopwatch } from "./progress.ts";

/** What an experiment took. */
export interface Taken {
  /** Seconds of its measurements, added up, whatever else the processors did meanwhile. */
  readonly measuring: number;
  /**
   * Seconds by the clock from its first measurement to the end of its last, others running beside
   * it.
   */
  readonly span: number;
}

/** A running account. */
export interface HostTime {
  /** Called when a measurement begins; what it returns, when it ends. */
  timing(): (table: string) => void;
  /** What each experiment took. */
  readonly byTable: ReadonlyMap<string, Taken>;
  /** Seconds since the account was opened. */
  wall(): number;
}

/** Opens an account. */
export function hostTime(wall: () => number = stopwatch()): HostTime {
  const first = new Map<string, number>();
  const byTable = new Map<string, Taken>();
  return {
    byTable,
    timing() {
      const began = wall();
      return (table) => {
        first.set(table, Math.min(first.get(table) ?? began, began));
        const measuring = (byTable.get(table)?.measuring ?? 0) + wall() - began;
        byTable.set(table, { measuring, span: wall() - first.get(table)! });
      };
    },
    wall,
  };
}

const minutes = (seconds: number) => (seconds / 60).toFixed(1);
const megabytes = (bytes: number) => Math.ceil(bytes / 2 ** 20);

/** The bytes of the files of a folder whose names `of` takes. */
export function bytesIn(directory: string, of: (name: string) => boolean = () => true): number {
  return [...Deno.readDirSync(directory)].reduce((sum, { name, isFile, isDirectory }) => {
    const path = `${directory}/${name}`;
    if (isDirectory) return sum + bytesIn(path, of);
    return isFile && of(name) ? sum + Deno.statSync(path).size : sum;
  }, 0);
}

/** Seconds of processors that this process has used. */
function processorsUsed(): number {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  return (userCPUTime + systemCPUTime) / 1e6;
}

/**
 * The text of host.md: `disk` has the bytes of what was written, in all and of an experiment,
 * `processors` the seconds of processors that the run used.
 */
export function hostText(
  { byTable, wall }: Pick<HostTime, "byTable" | "wall">,
  { disk, processors = processorsUsed() }: {
    readonly disk: (experiment?: string) => number;
    readonly processors?: number;
  },
): string {
  const all = [...byTable.values()].reduce((sum, { measuring }) => sum + measuring, 0);
  const rows = [...byTable].sort(([a], [b]) => a < b ? -1 : 1).map(([id, { measuring, span }]) =>
    `| ${id} | ${minutes(processors * measuring / all)} | ${minutes(span)} | ${
      Math.ceil(disk(id) / 1024)
    } | 3 |`
  );
  const runtime = `Deno ${Deno.version.deno}, V8 ${Deno.version.v8}`;
  return `# What a whole run took of one host

\`deno task reproduce --record\` wrote this. It is a record of one host, for planning: no result
depends on it.

Host: ${navigator.hardwareConcurrency} processors, ${Deno.build.os} ${Deno.build.arch}, ${runtime}.
Whole run: ${minutes(wall())} minutes by the clock, ${minutes(processors)} minutes of processors, ${
    megabytes(process.resourceUsage().maxRSS * 1024)
  } MB of memory at most, ${megabytes(disk())} MB of disk.

An experiment's part of the processors' minutes is its measurements' part of the time that all of
them took. By the clock: from its first measurement to the end of its last, while others ran beside
it; alone it takes about its processor minutes, divided by the processors. Minutes of yours:
to start it, and to read its table and the report's account of it.

| experiment | processor minutes | minutes by the clock | disk, KB | minutes of yours |
| --- | --: | --: | --: | --: |
${rows.join("\n")}
`;
}
