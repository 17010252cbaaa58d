/** `deno task fuzz`: random system calls against the Aegis kernel's machine code, with its tables checked after each. */
import { createAegis, fuzz } from "../aegis/mod.ts";
import { command, start } from "../experiments/_harness/command.ts";
import { UsageError } from "../experiments/_harness/usage.ts";

const CALLS = 1_000_000;

await start(command({
  name: "deno task fuzz",
  does:
    `Makes random system calls with random arguments through a guest program, and checks after each that every mapping has a binding, every page
one owner, the free list and the accounts are right. A violation prints the least program that shows it and exits with 1.`,
  flags: {
    calls: { value: "N", help: `how many; ${CALLS} unless said otherwise` },
    seed: { value: "S", help: "another seed gives other calls" },
    json: { help: "counts and violation as JSON on standard output" },
  },
  run(options) {
    const calls = whole("calls", options.calls, { least: 1, otherwise: CALLS });
    const seed = whole("seed", options.seed, { least: 0, otherwise: 1 });
    const progress = Deno.stderr.isTerminal()
      ? (made: number) => Deno.stderr.writeSync(new TextEncoder().encode(`\r${made} of ${calls} calls`))
      : undefined;
    const { counts, violation, ...result } = fuzz(createAegis(), { calls, seed, progress });
    if (progress) console.error("");
    if (options.json) {
      console.log(
        JSON.stringify({ seed, ...result, counts: Object.fromEntries(counts), violation: violation ?? null }, null, 2),
      );
    } else {
      const sum = [...counts.values()].reduce((total, { done }) => total + done, 0);
      console.log(`${result.calls} calls with seed ${seed} in ${result.sessions} boots, ${sum} of them not refused`);
      if (violation === undefined) console.log("every rule held after each");
      else {
        console.log(`\nviolated: ${violation.message} (found after ${violation.found} calls of a boot)`);
        console.log(["shown by:", ...violation.program].join("\n  "));
      }
    }
    return violation === undefined ? 0 : 1;
  },
}));

function whole(
  name: string,
  text: string | undefined,
  { least, otherwise }: { least: number; otherwise: number },
): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > 0xffffffff) {
    throw new UsageError(`--${name} wants a whole number from ${least} to 4294967295, not "${text}"`);
  }
  return value;
}
