// The rows of calls.h: what they document, what they declare, and the path that the arguments need.

import { assertEquals } from "@std/assert";
import { sources } from "../compiled/sources.ts";
import { calls } from "../mod.ts";

/** Argument names of each row's prototype. */
const declared = new Map(
  [...sources["aegis/kernel/calls.h"].matchAll(/^CALL\((\w+), \w+, [^,]+,\s+\(([^)]*)\)\)/gm)].map((
    [, name, list],
  ) => [
    name,
    list === "void" ? [] : list.split(",").map((one) => one.trim().split(/\s+/).at(-1)!),
  ]),
);

/**
 * Names alike, whether they are written camelCase as in the paper's tables or snake_case as in C.
 */
const plain = (name: string) => name.replaceAll("_", "").toLowerCase();

Deno.test("each call documents the arguments that its prototype declares", () => {
  for (const { name, path, arguments: given } of calls) {
    if (path === "TRANSFER") continue;
    const documented = given.split(", ").filter((one) => one !== "").map((one) =>
      one.split(" ")[0]
    );
    const words = documented.flatMap((one) =>
      one.endsWith("2") ? ["high", "low"].map((w) => one.replace("2", w)) : one
    );
    assertEquals(declared.get(name)?.map(plain), words.map(plain), name);
  }
});

Deno.test("calls of more than four words take the paths that pass them", () => {
  const long = calls.filter(({ name }) => (declared.get(name)?.length ?? 0) > 4);
  assertEquals(
    long.map(({ name, path }) => [name, path.endsWith("8")]),
    calls.filter(({ path }) => path.endsWith("8")).map(({ name }) => [name, true]),
  );
});
