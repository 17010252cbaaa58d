/**
 * Helpers for tests: programs outside this repository (GNU as, qemu-mipsel, gdb, gxemul), of which a missing one makes its tests skipped, with
 * a word about it, and in continuous integration, where they are installed, makes them fail; and the manners of guest code.
 */
import { createTrace } from "../instruments/trace.ts";
import { disassemble } from "../isa/instructions.ts";
import type { Machine } from "../decstation.ts";

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
export function peerTest(peers: readonly string[], name: string, test: () => void | Promise<void>): void {
  const missing = peers.filter((peer) => !hasPeer(peer));
  const ci = Deno.env.get("CI") === "true";
  if (missing.length && !ci) console.log(`skipped, for ${missing.join(" and ")} is not installed: ${name}`);
  Deno.test({
    name,
    ignore: missing.length > 0 && !ci,
    fn() {
      if (missing.length) throw new Error(`${missing.join(" and ")} must be installed in continuous integration`);
      return test();
    },
  });
}

/** Runs a peer and returns its standard output; throws with what it complained of. */
export function askPeer(command: string, args: readonly string[]): Uint8Array {
  const { success, code, stdout, stderr } = new Deno.Command(command, { args: [...args] }).outputSync();
  if (!success) {
    throw new Error(
      `${command} ${args.join(" ")} left with ${code}\n${new TextDecoder().decode(stderr).slice(0, 2000)}`,
    );
  }
  return stdout;
}

/** Registers that an instruction reads. */
function readBy(word: number, name: string): number[] {
  const rs = word >>> 21 & 31, rt = word >>> 16 & 31;
  if (/^(j|jal|mfc0|lui|syscall|break|rfe|tlb.*)$/.test(name)) return [];
  if (name === "mtc0") return [rt];
  return word >>> 26 === 0 || /^(beq|bne|s[bhw]|sw[lr])$/.test(name) ? [rs, rt] : [rs];
}

/**
 * Watches a machine for instructions, as they execute and across branches, that read a register whose load is still under way; returns their
 * addresses as they are found. A load that an exception cuts off counts for nothing.
 */
export function watchLoads(machine: Machine): Set<number> {
  const found = new Set<number>();
  const names = new Map<number, string>();
  const nameOf = (word: number): string => {
    const known = names.get(word) ?? disassemble(word, 0).split(/\s/)[0];
    names.set(word, known);
    return known;
  };
  let loaded = 0;
  const trace = createTrace(machine, { last: 1 });
  machine.observe(() => {
    const { pc, word, retired } = trace.entries[trace.entries.length - 1];
    if (word === undefined || !retired) {
      loaded = 0;
      return;
    }
    if (loaded !== 0 && readBy(word, nameOf(word)).includes(loaded)) found.add(pc >>> 0);
    loaded = /^(l[bhw]u?|mfc0)$/.test(nameOf(word)) ? word >>> 16 & 31 : 0;
  });
  return found;
}
