/**
 * What a recorded run took, from results/host.md: it names the host, and is never part of a result;
 * and what ARTIFACT.md says of it.
 */
import { textIfThere } from "../_harness/paths.ts";
import type { Minutes } from "./artifact.ts";

/**
 * The recorded run in one sentence, from the text of host.md; undefined where no run is recorded.
 */
export function recordedRun(path: string): string | undefined {
  const text = textIfThere(path);
  const [, host, run] = /^Host: (\d+ processors)[^\n]*\nWhole run: ([^\n]*)\.$/m.exec(text ?? "") ??
    [];
  return run && `A whole run took, on one host of ${host}: ${run}.`;
}

/** Minutes of a processor, and of a reader, by experiment; none where no run is recorded. */
export function minutesOf(path: string): Minutes {
  const rows = (textIfThere(path) ?? "").matchAll(/^\| (\w+) \| ([\d.]+) \|.*\| ([\d.]+) \|$/gm);
  return Object.fromEntries(
    [...rows].map(([, id, processor, yours]) => [id, { processor, yours }]),
  );
}

/** What the text of ARTIFACT.md says that a run took. */
export function statedTimes(artifact: string): { minutes: Minutes; recorded?: string } {
  const rows = artifact.matchAll(
    /^\| E\d+ \|.*\| deno task reproduce (\w+) \| ([\d.]+) \| ([\d.]+) \|/gm,
  );
  const [recorded] = /^A whole run took, on one host of \d+ processors: .*\.$/m.exec(artifact) ??
    [];
  return {
    minutes: Object.fromEntries(
      [...rows].map(([, id, processor, yours]) => [id, { processor, yours }]),
    ),
    ...(recorded === undefined ? {} : { recorded }),
  };
}
