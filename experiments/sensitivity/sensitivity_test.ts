import { assert, assertEquals, assertNotEquals, assertThrows } from "@std/assert";
import { boardNames, listSettings, UserError } from "../../machine/mod.ts";
import { compilerVersion } from "../_harness/compiler.ts";
import { compose, factorsOf } from "./factors.ts";
import { mergeParts, shardOf, writePart } from "./files.ts";
import { otherFlags, otherwise } from "./guests.ts";
import { cellsOf, FULL, unknownPoints } from "./plan.ts";
import { fewestTrials, type KeptValues, sweep, sweepCell } from "./sweep.ts";
import type { Answer } from "./point.ts";

const size = { points: 2, seeds: 2, cells: ["table06"] };

function keptInMemory(): KeptValues {
  const known = new Map<string, Answer>();
  return { get: (key) => known.get(key), put: (key, value) => void known.set(key, value) };
}

Deno.test("every setting with a range is varied, and each value lies in its range", () => {
  for (const board of boardNames) {
    const ranged = listSettings(board).filter(({ range }) => range !== undefined);
    const varied = factorsOf(board).flatMap(({ levels }) => levels);
    for (const { name, range } of ranged) {
      const values = varied.flatMap((variant) => variant[name] ?? []);
      assertEquals([Math.min(...values), Math.max(...values)], [...range!], `${board} ${name}`);
    }
  }
});

Deno.test("a hypercube of as many points as levels or more has each level of each unknown", () => {
  const together = unknownPoints("dec5000-125", FULL.points).filter(({ id }) =>
    id.startsWith("together")
  );
  assertEquals(together.length, 200);
  for (const value of [1, 2, 3, 4, 5]) {
    assertEquals(
      together.filter(({ settings }) => settings["exception.cycles"] === value).length,
      40,
    );
  }
  assert(together.every(({ settings }) => settings["wb.drain-page"]! <= settings["wb.drain"]!));
  assertEquals(compose("dec5000-125", [{ "wb.drain": 4 }])["wb.drain-page"], 4);
});

Deno.test("a machine that never was is told of, and widens no range", () => {
  const folder = Deno.makeTempDirSync();
  try {
    const cells = ["table08 dec2100 exos shm"];
    const part = { ...size, cells, sources: "same", shard: "1/1" };
    const points = [{ id: "seed 0", factor: "layout", settings: {} }]
      .concat(unknownPoints("dec2100", 1));
    const values = points.map((point) => ({
      cell: cellsOf(part)[0].key,
      point,
      value: point.factor === "what-if" ? "9.000000" : "3.000000",
    }));
    const [row] = writePart(folder, part, values)!;
    assertEquals([row.least, row.greatest, row.moved_by], ["3.0000", "3.0000", "0.0000"]);
    assertEquals(row.what_if, "tlb.entries=16:2.0000 tlb.entries=32:2.0000");
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});

Deno.test("unknowns are tried under the seed in the middle", async () => {
  const [cell] = cellsOf(size);
  const seen: Readonly<Record<string, number>>[] = [];
  const three = { ...size, seeds: 3 };
  await sweepCell(cell, three, (settings) => {
    seen.push(settings);
    const value = settings["layout.seed"] === undefined ? 9 : [3, 1, 2][settings["layout.seed"]];
    return Promise.resolve({ value: `${value}.000000`, trials: 1 });
  });
  assert(seen.slice(4).every((settings) => settings["layout.seed"] === 2));
});

Deno.test("the compiler's other flags are a factor of their own", async () => {
  assertEquals(otherwise, ["-O1", "-O2-plain", "-Os"]);
  for (const [name, used] of Object.entries(otherFlags)) {
    assertEquals(used.filter((flag) => /^-O/.test(flag)), [name.slice(0, 3)]);
    assert(used.includes("-fno-tree-loop-distribute-patterns"), name);
  }
  const part = { ...size, seeds: 1, cells: ["table06 dec3100"], compiled: otherwise };
  const [cell] = cellsOf(part);
  const values = await sweepCell(
    cell,
    part,
    (_, trials, compiled) =>
      Promise.resolve({ value: compiled === "-Os" ? "3.000000" : "2.000000", trials: trials ?? 1 }),
  );
  const folder = Deno.makeTempDirSync();
  try {
    const [row] = writePart(folder, { ...part, sources: "same", shard: "1/1" }, values)!;
    assertEquals([row.moved_most_by, row.moved_by], ["compiler", "0.5000"]);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});

Deno.test("a point where the workload does not get through has no value", async () => {
  const part = { ...size, seeds: 3, cells: ["table06 dec3100"] };
  const [cell] = cellsOf(part);
  const values = await sweepCell(cell, part, (settings, trials) => {
    if (settings["exception.cycles"] === 5) throw new UserError("stopped early");
    return Promise.resolve({ value: "2.000000", trials: trials ?? 1 });
  });
  const folder = Deno.makeTempDirSync();
  try {
    const [row] = writePart(folder, { ...part, sources: "same", shard: "1/1" }, values)!;
    assert(row.failed.split("; ").includes("exception.cycles=5"), row.failed);
    assertEquals([row.least, row.greatest], ["2.0000", "2.0000"]);
  } finally {
    Deno.removeSync(folder, { recursive: true });
  }
});

Deno.test({
  name: "guests compiled with other flags are measured (EXOKERNEL_SWEEP=all)",
  ignore: Deno.env.get("EXOKERNEL_SWEEP") !== "all" || await compilerVersion() === undefined,
  async fn() {
    const part = { points: 1, seeds: 1, cells: ["table08 dec3100 exos shm"], compiled: ["-O1"] };
    const { values } = await sweep(cellsOf(part), part, { kept: keptInMemory(), sources: "same" });
    const of = (id: string) => values.find(({ point }) => point.id === id)!.value;
    assertNotEquals(of("compiled -O1"), of("base"));
  },
});

Deno.test("shards merge to the bytes of the whole; what was kept is not run again", async () => {
  const folder = await Deno.makeTempDir();
  const kept = keptInMemory();
  const cells = cellsOf({
    ...size,
    cells: ["table08 dec2100 exos shm", "table08 dec2100 exos lrpc"],
  });
  const part = {
    ...size,
    cells: ["table08 dec2100 exos shm", "table08 dec2100 exos lrpc"],
    sources: "same",
  };
  try {
    for (const shard of ["1/2", "2/2"]) {
      const { values } = await sweep(shardOf(cells, shard), part, { kept, sources: "same" });
      writePart(`${folder}/${shard[0]}`, { ...part, shard }, values);
    }
    const whole = await sweep(cells, part, { kept: keptInMemory(), sources: "same" });
    writePart(`${folder}/whole`, { ...part, shard: "1/1" }, whole.values);
    mergeParts([`${folder}/2`, `${folder}/1`], `${folder}/merged`);
    for (const name of ["sensitivity.csv", "sensitivity-points.csv", "sensitivity.json"]) {
      assertEquals(
        Deno.readTextFileSync(`${folder}/merged/${name}`),
        Deno.readTextFileSync(`${folder}/whole/${name}`),
      );
    }
    assertThrows(() => mergeParts([`${folder}/1`], folder), UserError, "shard 2/2 is missing");
    assertEquals((await sweep(cells, part, { kept, sources: "same" })).ran, 0);
    const more = await sweep(cells, { ...part, seeds: 3 }, { kept, sources: "same" });
    assertEquals(more.values.length - whole.values.length, cells.length);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a shard that there is not and a cell that is not swept are refused", () => {
  assertThrows(() => shardOf(cellsOf(size), "3/2"), UserError, "write I/N");
  assertThrows(() => cellsOf({ ...size, cells: ["figure02"] }), UserError, "no cell that is swept");
});

Deno.test("the fewest trials are those whose mean, and any more's, is that of all", async () => {
  const means = new Map([[8, 1.02], [16, 1.0005], [32, 1.002], [64, 1.0009], [128, 0.9995], [
    256,
    1,
  ]]);
  const measure = (all: number) => (_: unknown, trials = all) =>
    Promise.resolve({ value: String(trials === all ? 1 : means.get(trials)), trials });
  assertEquals(await fewestTrials(measure(400), {}), 64);
  assertEquals(await fewestTrials(measure(50), {}), undefined);
  assertEquals(
    await fewestTrials(() => Promise.resolve({ value: "1", trials: 80 }), {}),
    undefined,
  );
});
