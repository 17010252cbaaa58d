/**
 * A run without a limit, by a clock of the test's own: the notice comes with the first silent
 * minute, once.
 */
import { assertEquals } from "@std/assert";
import type { RunReport } from "../../machine/mod.ts";
import { runWatched } from "./watched.ts";

/** Seconds that a piece of the run takes. */
const STEP = 10;

/** Runs so many pieces, of which some print; when the notice came, and how the run ended. */
async function watch(
  { pieces, printing = [], maxCycles = Infinity }: {
    readonly pieces: number;
    readonly printing?: readonly number[];
    readonly maxCycles?: number;
  },
): Promise<{ told: number[]; reason: string }> {
  let piece = 0, printed = 0;
  const machine = {
    get cycles() {
      return 1000 * piece;
    },
    get outputBytes() {
      return new Uint8Array(printed);
    },
  };
  const session = {
    advance() {
      piece++;
      if (printing.includes(piece)) printed++;
      return piece < pieces ? undefined : "halt" as const;
    },
    report: (reason: string) => ({ reason: piece < pieces ? reason : "halt" }) as RunReport,
  };
  const told: number[] = [];
  const tell = (notice: string) => {
    assertEquals(notice.includes("--max-cycles") && notice.includes("Ctrl-C"), true);
    told.push(STEP * piece);
  };
  const { reason } = await runWatched({ machine, session }, {
    maxCycles,
    seconds: () => STEP * piece,
    tell,
  });
  return { told, reason };
}

Deno.test("without a limit the first silent minute says so, and the run goes on", async () => {
  assertEquals(await watch({ pieces: 40 }), { told: [60], reason: "halt" });
  assertEquals(await watch({ pieces: 6 }), { told: [60], reason: "halt" });
  assertEquals(await watch({ pieces: 5 }), { told: [], reason: "halt" });
});

Deno.test("what is printed begins the minute again", async () => {
  assertEquals((await watch({ pieces: 40, printing: [5] })).told, [110]);
  assertEquals((await watch({ pieces: 40, printing: [5, 10, 15, 20, 25, 30, 35] })).told, []);
});

Deno.test("whoever set a limit is told nothing", async () => {
  assertEquals(await watch({ pieces: 40, maxCycles: 30_000 }), { told: [], reason: "max-cycles" });
});
