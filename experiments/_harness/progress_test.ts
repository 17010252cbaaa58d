/** The line that says how far a run is. */
import { assertEquals } from "@std/assert";
import { progressLine } from "./progress.ts";

Deno.test("experiment, percent and time left stand in a line that fits the terminal", () => {
  const line = { done: 178, total: 535, what: "table10 dec3100 ultrix prot100", left: 61.2 };
  assertEquals(
    progressLine({ ...line, width: 80 }),
    "[=======             ] 33 %, 1:02 left: table10 dec3100 ultrix prot100",
  );
  for (const width of [20, 40, 60]) {
    const short = progressLine({ ...line, width });
    assertEquals(short, progressLine({ ...line, width: 80 }).slice(0, width - 1));
  }
  assertEquals(
    progressLine({ ...line, done: 0, total: 0, left: 0, width: 80 }),
    "[                    ] 0 %: table10 dec3100 ultrix prot100",
  );
});
