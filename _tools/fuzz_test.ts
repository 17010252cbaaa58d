/** `deno task fuzz` as a user meets it: help, a small run, and one clear line for wrong words. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";

const root = decodeURIComponent(new URL("..", import.meta.url).pathname).replace(/\/$/, "");

function fuzz(
  ...args: readonly string[]
): { readonly code: number; readonly out: string; readonly error: string } {
  const { code, stdout, stderr } = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--no-prompt",
      "--quiet",
      "--no-check",
      "--allow-env",
      `${root}/_tools/fuzz.ts`,
      ...args,
    ],
    cwd: root,
  }).outputSync();
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, out: decode(stdout), error: decode(stderr) };
}

Deno.test("fuzz explains itself, and a run without a violation says so and succeeds", () => {
  assertStringIncludes(
    fuzz("--help").out,
    "deno task fuzz [--system aegis|ultrix] [--calls N] [--seed S]",
  );
  const { code, out } = fuzz("--calls", "500", "--seed", "2");
  assertEquals(code, 0);
  assertStringIncludes(out, "500 calls with seed 2");
  assertStringIncludes(out, "every rule held");
  const json = JSON.parse(fuzz("--calls", "500", "--seed", "2", "--json").out);
  assertEquals([json.calls, json.seed, json.violation], [500, 2, null]);
  assertStringIncludes(fuzz("--system", "ultrix", "--calls", "200").out, "200 calls with seed 1");
});

Deno.test("fuzz refuses wrong words with one line and status 2", () => {
  const wrong: readonly (readonly [readonly string[], string])[] = [
    [["--calls", "0"], "--calls wants a whole number from 1"],
    [["--calls", "many"], "--calls wants a whole number"],
    [["--calls", "1.5"], "--calls wants a whole number"],
    [["--seed=-1"], "--seed wants a whole number from 0"],
    [["--system", "l3"], '--system wants aegis or ultrix, not "l3"'],
    [["--sed", "1"], "did you mean --seed"],
    [["now"], '"now" means nothing here'],
  ];
  for (const [args, message] of wrong) {
    const { code, error } = fuzz(...args);
    assertEquals(code, 2, args.join(" "));
    assertStringIncludes(error, message);
    assert(error.trim().split("\n").length === 1, error);
  }
});
