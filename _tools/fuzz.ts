/**
 * `deno task fuzz`: random system calls against a kernel's machine code, with its tables checked
 * after each.
 */
import { UserError } from "../machine/mod.ts";
import { createAegis, fuzz as fuzzAegis } from "../aegis/mod.ts";
import { createUltrixModel, fuzz as fuzzUltrix } from "../ultrix-model/mod.ts";
import type { FuzzOptions, FuzzResult } from "../machine/mod.ts";
import { command, start } from "../experiments/_harness/command.ts";
import { wholeNumber } from "../experiments/_harness/usage.ts";

const CALLS = 1_000_000;
const systems: Readonly<Record<string, (options: FuzzOptions) => FuzzResult>> = {
  aegis: (options) => fuzzAegis(createAegis(), options),
  ultrix: (options) => fuzzUltrix(createUltrixModel(), options),
};

await start(command({
  name: "deno task fuzz",
  does:
    `Makes random system calls with random arguments through a guest program, and checks after each
that the kernel's tables are right. aegis: every mapping has a binding, every page one owner,
the free list and the accounts are right. ultrix: every frame has one owner, page tables and TLB
name frames of their process, references, queues and ticks are counted. A violation prints the
least program that shows it and exits with 1.`,
  flags: {
    system: { value: "aegis|ultrix", help: "whose calls; aegis unless said otherwise" },
    calls: { value: "N", help: `how many; ${CALLS} unless said otherwise` },
    seed: { value: "S", help: "another seed gives other calls" },
    json: { help: "counts and violation as JSON on standard output" },
  },
  run(options) {
    const system = options.system ?? "aegis";
    if (!Object.hasOwn(systems, system)) {
      throw new UserError(`--system wants aegis or ultrix, not "${system}"`);
    }
    const most = 0xffffffff;
    const calls = wholeNumber(options.calls ?? `${CALLS}`, { flag: "calls", least: 1, most });
    const seed = wholeNumber(options.seed ?? "1", { flag: "seed", most });
    const progress = Deno.stderr.isTerminal()
      ? (made: number) =>
        Deno.stderr.writeSync(new TextEncoder().encode(`\r${made} of ${calls} calls`))
      : undefined;
    const { counts, violation, ...result } = systems[system]({ calls, seed, progress });
    if (progress) console.error("");
    if (options.json) {
      console.log(
        JSON.stringify(
          {
            system,
            seed,
            ...result,
            counts: Object.fromEntries(counts),
            violation: violation ?? null,
          },
          null,
          2,
        ),
      );
    } else {
      const sum = [...counts.values()].reduce((total, { done }) => total + done, 0);
      console.log(
        `${result.calls} calls with seed ${seed} in ${result.sessions} boots, ${sum} of them ` +
          "not refused",
      );
      if (violation === undefined) console.log("every rule held after each");
      else {
        console.log(
          `\nviolated: ${violation.message} (found after ${violation.found} calls of a boot)`,
        );
        console.log(["shown by:", ...violation.program].join("\n  "));
      }
    }
    return violation === undefined ? 0 : 1;
  },
}));
