/** Looks for references to ended environments whenever the kernel reclaims a part of one. */

import { unmapped } from "../../machine/mod.ts";
import type { Bench } from "./testing.ts";

const MOST = 30e6;

/** Runs programs; what was found, and how often was looked. */
export function leadsToEnded(
  bench: Bench,
  names: readonly string[],
): { readonly wrong: string[]; readonly looks: number } {
  const running = bench.boot(names);
  const { machine, kernel } = running;
  const word = (address: number) => machine.readWord(unmapped(address)) >>> 0;
  const first = kernel.address("kernel") + kernel.address("K_ENVIRONMENTS"),
    size = kernel.address("E_SIZE");
  const environments = Array.from(
    { length: kernel.address("ABI_ENVIRONMENTS") },
    (_, number) => first + number * size,
  );
  const field = (e: number, name: string) => word(e + kernel.address(`E_${name}`));
  const accounts = kernel.address("public_state") + kernel.address("PS_ENVIRONMENTS") +
    kernel.address("EI_WANTED");
  const wanted = (e: number) => word(accounts + (e - first) / size * kernel.address("EI_SIZE"));
  const wrong: string[] = [];
  const reap = machine.mark({
    at: kernel.address("reap"),
    each: false,
    onHit() {
      const living = environments.filter((e) => field(e, "ENVID") !== 0);
      for (const e of environments.filter((e) => field(e, "DYING") !== 0)) {
        for (const tag of ["ENTRY_TAG", "SYNCHRONOUS_TAG", "ASYNCHRONOUS_TAG"]) {
          if (field(e, tag) !== 0) wrong.push(`${tag} is set`);
        }
        for (const other of living) {
          for (const link of ["DONEE", "CLIENT"]) {
            if (field(other, link) === e) wrong.push(`${link} of another`);
          }
        }
        if (wanted(e) !== 0) wrong.push("pages of it are wanted");
      }
      if (word(kernel.address("page_taking")) === 0) {
        const asked = living.filter((e) => wanted(e) !== 0).length;
        if (word(kernel.address("revoking")) !== asked) {
          wrong.push(`${asked} are asked for pages, counted otherwise`);
        }
      }
    },
  });
  running.run({ maxCycles: MOST });
  return { wrong: [...new Set(wrong)], looks: reap.count };
}
