/** What a recorded run took, from results/host.md: it names the host, and is never part of a result. */
import type { Minutes } from "./artifact.ts";

/** Host minutes by experiment; none where no run is recorded. */
export function minutesOf(path: string): Minutes {
  let text: string;
  try {
    text = Deno.readTextFileSync(path);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return {};
    throw error;
  }
  return Object.fromEntries([...text.matchAll(/^\| (\w+) \| ([\d.]+) \|/gm)].map(([, id, minutes]) => [id, minutes]));
}
