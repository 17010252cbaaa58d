/**
 * Helpers for tests: programs outside this repository (GNU as, qemu-mipsel, gdb, gxemul), of which
 * a missing one makes its tests skipped, with a word about it, and in continuous integration,
 * where they are installed, makes them fail; and a watch on load delays in guest code.
 */
import { createTrace } from "../instruments/trace.ts";
import { decode } from "../isa/instructions.ts";
import { type Resource, type Roles, rolesOf } from "../isa/roles.ts";
import type { Machine } from "../decstation.ts";

const NOTHING: Roles = { reads: [], unbypassed: [], writes: [], delayed: [] };

/** Whether a command exists. */
export function hasPeer(command: string): boolean {
  try {
    new Deno.Command(command, { args: ["--version"], stdout: "null", stderr: "null" }).outputSync();
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

/** Registers a test that needs peers. */
export function peerTest(
  peers: readonly string[],
  name: string,
  test: () => void | Promise<void>,
): void {
  const missing = peers.filter((peer) => !hasPeer(peer));
  const ci = Deno.env.get("CI") === "true";
  if (missing.length && !ci) {
    console.log(`skipped, for ${missing.join(" and ")} is not installed: ${name}`);
  }
  Deno.test({
    name,
    ignore: missing.length > 0 && !ci,
    fn() {
      if (missing.length) {
        throw new Error(`${missing.join(" and ")} must be installed in continuous integration`);
      }
      return test();
    },
  });
}

/** Runs a peer and returns its standard output; throws with its standard error. */
export function askPeer(command: string, args: readonly string[]): Uint8Array {
  const { success, code, stdout, stderr } = new Deno.Command(command, { args: [...args] })
    .outputSync();
  if (!success) {
    throw new Error(
      `${command} ${args.join(" ")} left with ${code}\n${
        new TextDecoder().decode(stderr).slice(0, 2000)
      }`,
    );
  }
  return stdout;
}

/**
 * Watches a machine for instructions, as they execute and across branches, that read a register
 * whose load is still under way; returns their addresses as they are found. A load that an
 * exception cuts off counts for nothing.
 */
export function watchLoads(machine: Machine): Set<number> {
  const found = new Set<number>();
  const known = new Map<number, Roles>();
  const roles = (word: number): Roles => {
    const instruction = decode(word);
    const answer = known.get(word) ?? (instruction ? rolesOf(instruction, word) : NOTHING);
    known.set(word, answer);
    return answer;
  };
  let inFlight: readonly Resource[] = [];
  const trace = createTrace(machine, { last: 1 });
  machine.observe(() => {
    const { pc, word, retired } = trace.entries[trace.entries.length - 1];
    const { unbypassed, delayed } = word === undefined || !retired ? NOTHING : roles(word);
    if (inFlight.some((resource) => unbypassed.includes(resource))) found.add(pc >>> 0);
    inFlight = delayed;
  });
  return found;
}
