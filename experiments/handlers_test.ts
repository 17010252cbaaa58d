/**
 * Application-specific safe handlers: what means harm is refused or confined, whatever it tries,
 * and in bounded time.
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
const CHECK = "aegis/compiled/handlers/handler_check.s";

function boot(mutations: number, edit = (_: string, text: string) => text): Running {
  const paths = [
    CHECK,
    "aegis/compiled/handlers/handler_decode.s",
    "aegis/compiled/handlers/handler_rewrite.s",
    "aegis/handlers/handler_run.S",
    "experiments/compiled/filters/generated.s",
    "experiments/compiled/tests/handlers_safe.s",
    "experiments/compiled/tests/random.s",
    "experiments/tests/handlers_adversarial.S",
    "experiments/tests/handlers_service.S",
  ];
  const objects = paths.map((path) =>
    assembleObject({ path, text: edit(path, aegis[path] ?? sources[path] ?? tests[path]) }, {
      include: includeGuest,
    })
  );
  const constants = constantsObject("handlers_test.ts", {
    safe_mutations: mutations,
    safe_seed: 4711,
  });
  const program = {
    name: "handlers",
    objects: [...objects, constants, ...workloadObjects(["null_procedure"])],
  };
  return exos.boot("dec5000-200", [program]);
}

/** EXOKERNEL_HANDLERS=all mutates a hundred thousand times. */
const MUTATIONS = Deno.env.get("EXOKERNEL_HANDLERS") === "all" ? 100_000 : 1500;

Deno.test("70 malicious handlers are refused or confined, and so are mutations of others", () => {
  const running = boot(MUTATIONS);
  const { machine } = running;
  assertEquals(running.run({ maxCycles: 1e12 }), { reason: "halt", exit: 0 }, machine.output);
  const [handlers, accepted] = ["handlers", "accepted"].map((word) =>
    parseInt(new RegExp(`${word} (\\w+)`).exec(machine.output)![1], 16)
  );
  assert(handlers >= 70, `${handlers} handlers`);
  assert(accepted > MUTATIONS / 5, `only ${accepted} mutations were installed`);
});

Deno.test("no handler executes more than its steps", () => {
  const running = boot(300);
  const { machine } = running;
  const starts = machine.mark({ at: running.symbol("handler_run"), each: true });
  const ends = machine.mark({ at: running.symbol("handler_done"), each: true });
  assertEquals(running.run({ maxCycles: 1e12 }), { reason: "halt", exit: 0 }, machine.output);
  assertEquals(starts.count, ends.count);
  const longest = Math.max(
    ...ends.hits.map((end, i) => end.instructions - starts.hits[i].instructions),
  );
  const limit = Number(/HANDLER_STEPS (\d+)/.exec(aegis["aegis/handlers/handler.h"])![1]);
  // An interrupt of the clock may fall into one.
  assert(longest < limit + 1000, `${longest} instructions`);
  assert(longest > limit / 4, `${longest} instructions`);
});

Deno.test("every list of stages becomes a loop that does the same, in every layout", () => {
  const paths = [
    "aegis/compiled/handlers/stages.s",
    "experiments/compiled/filters/generated.s",
    "experiments/compiled/tests/random.s",
    "experiments/compiled/tests/stages_agree.s",
  ];
  const objects = [
    ...paths.map((path) =>
      assembleObject({ path, text: aegis[path] ?? sources[path] ?? tests[path] })
    ),
    constantsObject("handlers_test.ts", { stages_seed: 4711 }),
    ...workloadObjects(["null_procedure"]),
  ];
  const running = exos.boot("dec5000-200", [{ name: "stages", objects }]);
  assertEquals(
    running.run({ maxCycles: 1e9 }),
    { reason: "halt", exit: 0 },
    running.machine.output,
  );
});

/** Conditional branches of the checks, each with the line of C that it comes from. */
function branches(text: string): { readonly index: number; readonly line: number }[] {
  const found: { index: number; line: number }[] = [];
  let line = 0;
  text.split("\n").forEach((row, index) => {
    const location = /^\t\.loc \d+ (\d+)/.exec(row);
    if (location) line = Number(location[1]);
    if (/^\tb(eq|ne|lez|gtz|ltz|gez)\t/.test(row)) found.push({ index, line });
  });
  return found;
}

/**
 * Lines whose branches may go unnoticed: what they decide the compiler decides a second time, or
 * nothing hangs on it.
 */
const REDUNDANT: Readonly<Record<string, string>> = {
  "{": "own(): a register's number is below 32 already",
  "switch (i->class) {": "classes without registers to read",
  "if (i.class == SERVICE && bounds->services[i.word >> 6] == 0)":
    "a second copy, behind loads and stores",
  "if (target > 0 &&": "only keeps from reading the word before the first",
};

Deno.test("without any one branch of the checks a handler is judged wrongly", async () => {
  const source = await Deno.readTextFile(
    new URL("../aegis/handlers/handler_check.c", import.meta.url),
  );
  const lines = source.split("\n").map((line) => line.trim());
  const unnoticed: string[] = [];
  for (const { index, line } of branches(aegis[CHECK])) {
    const without = aegis[CHECK].split("\n").with(index, "\tnop").join("\n");
    const running = boot(0, (path, text) => path === CHECK ? without : text);
    let outcome: string;
    try {
      const { reason, exit } = running.run({ maxCycles: 100e6 });
      outcome = `${reason} ${exit}`;
    } catch (error) {
      outcome = String(error);
    }
    if (outcome === "halt 0") unnoticed.push(lines[line - 1]);
  }
  assertEquals(unnoticed.filter((line) => !Object.hasOwn(REDUNDANT, line)), []);
});
