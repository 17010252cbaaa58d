/**
 * The conformance programs: each is one idea in a few lines, with what must be so at its end
 * behind `#=`. Together they execute every integer and system instruction of the table and cause
 * every exception; the floating-point unit has float_test.ts, timing has the datasheet and the
 * mutation run, which demands that a test notices each of its settings and rules.
 */
import { assertEquals } from "@std/assert";
import { createTrace } from "../../instruments/trace.ts";
import { decode, instructions } from "../../isa/instructions.ts";
import { ExcCode } from "../../isa/system.ts";
import { type Outcome, run } from "./kit.ts";

const folder = new URL("programs/", import.meta.url);
const names = [...Deno.readDirSync(folder)].map(({ name }) => name).sort();
const executed = new Set<string>();
const caused = new Set<string>();

function codeOf({ end, code }: Outcome): string {
  if (end === "done") return "none";
  return Object.entries(ExcCode).find(([, number]) => number === code)![0];
}

for (const name of names) {
  const text = Deno.readTextFileSync(new URL(name, folder));
  const [, idea] = text.match(/^# (.*)/)!;
  Deno.test(`${name}: ${idea}`, () => {
    let trace: ReturnType<typeof createTrace> | undefined;
    const outcome = run(text, { prepare: (machine) => trace = createTrace(machine) });
    const expected = [...text.matchAll(/^#= (\S+) (\S+)$/gm)].map(([, what, value]) => ({
      what,
      value,
    }));
    const found = expected.map(({ what }) =>
      what === "end" ? outcome.end : what === "code" ? codeOf(outcome) : outcome.r(what.slice(1))
    );
    const wanted = expected.map(({ what, value }) =>
      what.startsWith("$") ? Number(value) | 0 : value
    );
    assertEquals(found, wanted);
    if (!expected.some(({ what }) => what === "end")) assertEquals(outcome.end, "done");
    for (const { word, retired } of trace!.entries) {
      const instruction = word === undefined ? undefined : decode(word);
      if (retired && instruction) executed.add(instruction.name);
    }
    caused.add(codeOf(outcome));
  });
}

Deno.test("the programs execute every instruction and cause every exception", () => {
  const wanted = instructions.filter(({ unit }) => unit !== "float").map(({ name }) => name)
    .filter((name) => !["syscall", "break"].includes(name));
  assertEquals(wanted.filter((name) => !executed.has(name)), []);
  assertEquals(Object.keys(ExcCode).filter((name) => !caused.has(name)), []);
});
