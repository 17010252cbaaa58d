// The work report: what each layer takes, against LIMITS.md, which holds the counts and explains
// every layer that is far from others'.

import { assert, assertEquals } from "@std/assert";
import limits from "../LIMITS.md" with { type: "text" };
import { TICKS_PER_SECOND } from "../../machine/mod.ts";
import { bootPair, bootTests } from "./testing.ts";
import { layers } from "./work_layers.ts";
import { measureStays, measureWork, type OperationWork, undisturbed } from "./work_report.ts";

/** Programs that talk to another machine, and on which boards. */
const PAIRED: Readonly<Record<string, "dec3100" | "dec5000-125">> = {
  work_udp: "dec3100",
  work_udp_125: "dec5000-125",
};

function measure(program: string): OperationWork {
  const board = PAIRED[program];
  if (board) {
    const { network, of: [client] } = bootPair(board, ["work_udp", "udp_pong"]);
    const run = () => network.run({ ticks: TICKS_PER_SECOND });
    const watched = { ...client, run, symbol: (name: string) => client.symbol(name) };
    return undisturbed(measureWork(watched, { from: "workBegin", to: "workEnd" }));
  }
  const running = bootTests([program]);
  if (program !== "ticks") {
    return undisturbed(measureWork(running, { from: "workBegin", to: "workEnd" }));
  }
  const ticks = measureStays(running).filter(({ functions }) =>
    functions.has("hardclock") && functions.has("userIntr") && !functions.has("softclock") &&
    !functions.has("userTrap")
  );
  return ticks.reduce((least, one) =>
    one.total.instructions < least.total.instructions ? one : least
  );
}

/** Rows of the table in LIMITS.md: program, layer, instructions, reference, why. */
const written = limits.split("\n").filter((line) => /^\| `\w+` /.test(line)).map((line) =>
  line.split("|").slice(1, -1).map((cell) => cell.trim())
);

for (const program of new Set(layers.map((layer) => layer.program))) {
  Deno.test(`the work of ${program} is as LIMITS.md says, and explained where it is far`, () => {
    const { total, functions } = measure(program);
    const rows = layers.filter((layer) => layer.program === program).map(
      ({ layer, functions: names, but, reference }) => {
        const others = [...functions].filter(([name]) => !names.includes(name)).map(([, work]) =>
          work
        );
        const works = but
          ? others
          : names.length
          ? names.flatMap((name) => functions.get(name) ?? [])
          : [total];
        const sum = (key: "instructions" | "loads" | "stores" | "bytes") =>
          works.reduce((all, one) => all + one[key], 0);
        const counts = `${sum("instructions")} / ${sum("loads")} / ${sum("stores")} / ${
          sum("bytes")
        } B`;
        return { layer, counts, reference, instructions: sum("instructions") };
      },
    );
    const expected = rows.map((
      { layer, counts, reference },
    ) => [`\`${program}\``, layer, counts, String(reference)]);
    const table = expected.map((row) => `| ${row.join(" | ")} |`).join("\n");
    const found = written.filter((row) => row[0] === `\`${program}\``);
    assertEquals(found.map((row) => row.slice(0, 4)), expected, `LIMITS.md should say\n${table}`);
    rows.forEach(({ layer, instructions, reference }, i) => {
      const near = Math.abs(instructions / reference - 1) <= 0.2;
      assert(
        near || found[i][4] !== "",
        `${layer} is ${instructions}, others take ${reference}: LIMITS.md must say why`,
      );
    });
  });
}
