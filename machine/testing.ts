/**
 * Helpers for tests that ask a program outside this repository: GNU as, qemu-mipsel, gdb. A peer that is missing makes its tests skipped,
 * with a word about it; in continuous integration, where peers are installed, it makes them fail.
 */

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
