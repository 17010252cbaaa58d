/**
 * The compiler, and its loop over what is not compiled, against the specification, on generated
 * programs, a worker for each processor. `ENGINE_PROGRAMS` sets how many, `ENGINE_SEED` where they
 * begin.
 */
import { assertEquals } from "@std/assert";
import type { Share } from "./generated_worker.ts";

const programs = Number(Deno.env.get("ENGINE_PROGRAMS") ?? 2000),
  first = Number(Deno.env.get("ENGINE_SEED") ?? 0);

/** Checks so many programs; what is wrong with the first of each worker that has one. */
async function check(count: number, engine: Share["engine"]): Promise<string[]> {
  const step = navigator.hardwareConcurrency;
  const shares = Array.from({ length: step }, async (_, i) => {
    const url = new URL("./generated_worker.ts", import.meta.url);
    const worker = new Worker(url, { type: "module" });
    const answer = new Promise<string | null>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => resolve(message);
    });
    const share: Share = { from: first + i, to: first + count, step, engine };
    worker.postMessage(share);
    const wrong = await answer;
    worker.terminate();
    return wrong;
  });
  return (await Promise.all(shares)).filter((wrong) => wrong !== null);
}

Deno.test(`${programs} generated programs leave the same machine, all compiled`, async () => {
  assertEquals(await check(programs, "compiler"), []);
});

Deno.test(`and ${programs >> 2} of them when nothing is`, async () => {
  assertEquals(await check(programs >> 2, "auto"), []);
});
