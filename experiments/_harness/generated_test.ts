// Generated code is known by the filter or handler that it belongs to, and listed with what its
// instructions are for.
import { assert, assertEquals } from "@std/assert";
import { createSystems } from "../mod.ts";
import { table07 } from "../table07_filters.ts";
import { table11 } from "../table11_network.ts";
import type { Experiment } from "./experiment.ts";
import { observeCell, type Seen } from "./observe.ts";

function seen(experiment: Experiment, system: string, column: string): Seen {
  const quick: Experiment = {
    ...experiment,
    run: (context) => experiment.run({ ...context, quick: true }),
  };
  const board = experiment.published[0][0];
  assert(board !== "486");
  const { reading } = experiment;
  const { warm } = observeCell(quick, {
    board,
    system,
    column,
    reading,
    settings: {},
    systems: createSystems(),
  });
  return warm!;
}

const listingOf = ({ generated }: Seen, name: string) =>
  generated.find((code) => code.name === name)!.listing.map((line) => line.replace(/ {2,}/g, "  "));

Deno.test("a rewritten handler and the classifier are listed, and charged by name", () => {
  const warm = seen(table11, "exos-ash", "roundtrip");
  assertEquals(warm.generated.map(({ name }) => name), [
    "client, classifier",
    "server, classifier",
    "server, handler 0",
  ]);
  const handler = listingOf(warm, "server, handler 0");
  for (
    const part of [
      "cut down to the data segment",
      "confined",
      "a service of the kernel's",
      "no steps are left",
    ]
  ) {
    assert(handler.some((line) => line.includes(part)), `${part}\n${handler.join("\n")}`);
  }
  assert(handler.at(-2)!.endsWith("jr $ra"), handler.join("\n"));
  const classifier = listingOf(warm, "server, classifier");
  for (const id of [1, 2]) {
    assert(classifier.some((line) => line.endsWith(`filter ${id}  it is filter ${id}'s`)));
  }
  assert(classifier[0].endsWith("filters 1 to 2  field at 12"), classifier[0]);
  assert(classifier.at(-3)!.endsWith("nobody's  it is nobody's"), classifier.at(-3));
  const names = warm.machines.map(({ functions }) =>
    functions.filter(({ space }) => space === "kernel").map(({ name }) => name)
  );
  assert(names[1].includes("handler 0") && names[1].includes("classifier: filter 2"));
  assert(!names[0].includes("handler 0") && names[0].includes("classifier: filter 2"));
});

Deno.test("a classifier in a program's own memory is listed whole, table filters included", () => {
  const warm = seen(table07, "dpf", "warm");
  const classifier = listingOf(warm, "classifier");
  assert(
    classifier.some((line) => line.endsWith("the filter that a table has")),
    classifier.join("\n"),
  );
  const { cycles } = warm.functions.find(({ name }) => name === "classifier: filters of a table")!;
  assert(cycles > 0.7 * warm.cost.cycles);
});
