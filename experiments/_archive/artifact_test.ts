/** ARTIFACT.md from the committed results: nothing without a command, a value and a verdict. */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { judge } from "../claims/mod.ts";
import { readStudy } from "../_harness/study.ts";
import { experiments } from "../mod.ts";
import { artifactText } from "./artifact.ts";
import { CHECKLIST } from "./checklist.ts";
import { statedTimes } from "./minutes.ts";

const root = decodeURIComponent(new URL("../..", import.meta.url).pathname).replace(/\/$/, "");
const cells = readStudy(`${root}/results`);
const claims = judge(cells);
const minutes = Object.fromEntries(
  experiments.map(({ id }, i) => [id, { processor: `${i}.5`, yours: "3" }]),
);
const recorded = "A whole run took, on one host of 2 processors: 4.0 minutes by the clock.";
const text = artifactText({ claims, experiments, cells, minutes, recorded });
const rowsOf = (letter: string) =>
  text.split("\n").filter((line) => new RegExp(`^\\| ${letter}\\d+ \\|`).test(line))
    .map((line) => line.slice(2, -2).split(" | "));

Deno.test("every experiment has a command, minutes, a value, and what a failure is", () => {
  const rows = rowsOf("E");
  assertEquals(rows.length, experiments.length);
  for (const [, , command, processor, yours, value, failure] of rows) {
    assert(/^deno task reproduce \w+$/.test(command), command);
    assert(/^\d+\.5$/.test(processor) && yours === "3", command);
    assert(/: [-\d.]+ \S/.test(value), `${command}: ${value}`);
    assertStringIncludes(failure, "status");
  }
});

Deno.test("every claim has a verdict; what is measured has a value and a command", () => {
  const rows = rowsOf("C");
  assertEquals(rows.length, claims.length);
  for (const [i, [name, , , allowed, value, verdict, from, command, processor]] of rows.entries()) {
    assert(allowed.length > 0, name);
    assertEquals(verdict, claims[i].verdict);

    const { measured, cells } = claims[i];
    assertEquals([value !== "", command !== ""], [measured !== null, measured !== null], name);
    assertEquals([from !== "", processor !== ""], [cells.length > 0, cells.length > 0], name);
    if (verdict === "holds") continue;
    const [line] = new RegExp(`^- ${verdict} \\(.*$`, "m").exec(text)!;
    assert(line.split(/[:,] /).includes(name), `${name} is not listed as not supported`);
  }
});

Deno.test("the checklists are answered line by line, and claim no badge", () => {
  for (const [asked, here] of CHECKLIST) assertStringIncludes(text, `| ${asked} | ${here} |`);
  assert(CHECKLIST.every(([, here]) => here !== ""));
  assertStringIncludes(text, "No badge is claimed");
});

Deno.test("what it says of a run is read back, with and without a record", () => {
  assertEquals(statedTimes(text), { minutes, recorded });
  const none = artifactText({ claims, experiments, cells, minutes: {} });
  assertEquals(statedTimes(none), { minutes: {} });
});
