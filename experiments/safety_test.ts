/**
 * The verified bytecode: what means harm is refused, what is verified is confined, and interpreter
 * and compiler do the same.
 */
import { assert, assertEquals } from "@std/assert";
import { sources as aegis } from "../aegis/compiled/sources.ts";
import { createExos } from "../exos/mod.ts";
import { assembleObject, type Running } from "../machine/mod.ts";
import { sources } from "./compiled/sources.ts";
import { sources as tests } from "./compiled/test_sources.ts";
import { includeGuest, workloadObjects } from "./_harness/guest.ts";
import { constantsObject } from "./table07_filters.ts";

const exos = createExos();
const VERIFIER = "experiments/compiled/workloads/bytecode_verify.s";

function boot(mutations: number, verifier = sources[VERIFIER]): Running {
  const paths = [
    "aegis/handlers/handler_run.S",
    "experiments/compiled/filters/generated.s",
    "experiments/compiled/tests/bytecode_safe.s",
    "experiments/compiled/tests/random.s",
  ];
  const objects = [
    ...paths.map((path) =>
      assembleObject({ path, text: aegis[path] ?? sources[path] ?? tests[path] }, {
        include: includeGuest,
      })
    ),
    assembleObject({ path: VERIFIER, text: verifier }),
    ...workloadObjects([
      "safety_handlers",
      "safety_native.S",
      "bytecode_run",
      "bytecode_compile",
      "null_procedure",
    ]),
    constantsObject("safety_test.ts", { bytecode_mutations: mutations, bytecode_seed: 4711 }),
  ];
  return exos.boot("dec5000-200", [{ name: "bytecode", objects }]);
}

/** EXOKERNEL_HANDLERS=all mutates a hundred thousand times. */
const MUTATIONS = Deno.env.get("EXOKERNEL_HANDLERS") === "all" ? 100_000 : 1000;

Deno.test("39 malicious programs are refused; verified mutations are confined", () => {
  const { machine, run } = boot(MUTATIONS);
  assertEquals(run({ maxCycles: 1e12 }), { reason: "halt", exit: 0 }, machine.output);
  const [adversarial, accepted] = ["adversarial", "accepted"].map((word) =>
    parseInt(new RegExp(`${word} (\\w+)`).exec(machine.output)![1], 16)
  );
  assertEquals(adversarial, 39);
  assert(accepted > MUTATIONS / 5, `only ${accepted} mutations were verified`);
});

/**
 * A branch whose absence changes nothing: the bound of a table of the compiler's, for an operation
 * that was checked before.
 */
const REDUNDANT: readonly string[] = ["switch (p->op) {"];

Deno.test("without any one branch of the verifier a program is judged wrongly", async () => {
  const source = await Deno.readTextFile(new URL("./workloads/bytecode_verify.c", import.meta.url));
  const lines = source.split("\n").map((line) => line.trim());
  const unnoticed: string[] = [];
  let line = 0;
  for (const [index, row] of sources[VERIFIER].split("\n").entries()) {
    const location = /^\t\.loc \d+ (\d+)/.exec(row);
    if (location) line = Number(location[1]);
    if (!/^\tb(eq|ne|lez|gtz|ltz|gez)\t/.test(row)) continue;
    const running = boot(200, sources[VERIFIER].split("\n").with(index, "\tnop").join("\n"));
    let outcome: string;
    try {
      const { reason, exit } = running.run({ maxCycles: 200e6 });
      outcome = `${reason} ${exit}`;
    } catch (error) {
      outcome = String(error);
    }
    if (outcome === "halt 0") unnoticed.push(lines[line - 1]);
  }
  assertEquals(unnoticed.filter((line) => !REDUNDANT.includes(line)), []);
});
