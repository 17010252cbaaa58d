// Random calls: fifty thousand of them, and that the fuzzer is the same every time.

import { assert, assertEquals } from "@std/assert";
import { calls, createAegis, fuzz } from "../mod.ts";

Deno.test("fifty thousand random calls with random arguments break no rule", () => {
  const { calls: made, violation, counts } = fuzz(createAegis(), { calls: 50_000, seed: 2 });
  assertEquals(violation, undefined);
  assertEquals(made, 50_000);
  // Such a call gets through only with a page that describes a binding, which random words hardly
  // do.
  const described = ["ether_bind", "ether_unbind", "ether_send", "ether_handle"];
  for (const { name, path } of calls) {
    const { made, done } = counts.get(name) ?? { made: 0, done: 0 };
    assert(
      made > 0 && (done > 0 || path === "TRANSFER" || name === "leave" || described.includes(name)),
      `${name}: ${made} made, ${done} not refused`,
    );
  }
});

Deno.test("a seed names a run of the fuzzer, and another seed another run", () => {
  const run = (seed: number) => {
    const { counts, ...rest } = fuzz(createAegis(), { calls: 1500, seed });
    return JSON.stringify({ ...rest, counts: [...counts] });
  };
  const first = run(3);
  assertEquals(run(3), first);
  assert(run(4) !== first);
});

Deno.test("a violation is cut down to the steps that show it", () => {
  // Without the check of capabilities one mapping is enough.
  const aegis = createAegis({
    edit: (path, text) =>
      path === "aegis/kernel/primitive.S"
        ? text.replace("\tbne\t$k0, $0, refuse\n", "\tnop\n")
        : text,
  });
  const { violation } = fuzz(aegis, { calls: 3000, seed: 1 });
  assert(violation);
  assert(
    violation.program.length <= 2 && violation.program.length <= violation.found,
    violation.program.join("\n"),
  );
  assert(violation.program.at(-1)!.startsWith("tlb_write("), violation.program.join("\n"));
  assert(violation.message.includes("for which nothing was shown"), violation.message);
});
