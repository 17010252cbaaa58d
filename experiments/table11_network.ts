/**
 * Table 11: round trips of a counter in a frame of 60 bytes between two machines on one wire. The
 * same text on every system that has sockets; the lower bound is a bare program on each machine
 * that polls its controller.
 */
import {
  type Image,
  layoutSections,
  link,
  networkUnknowns,
  prepareBare,
  type Running,
} from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import { experiment } from "./_harness/experiment.ts";
import type { CellContext, Experiment } from "./_harness/experiment.ts";
import { workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { type Pair, pair, type Side } from "./_harness/pair.ts";
import { readings } from "./readings.ts";
import { elsewhereOf, layersOf, stagesOf } from "./table11_layers.ts";
import { constantsObject } from "./table07_filters.ts";

/**
 * Round trips, and those of a first look. What a seed is only ordered by has as many as its mean
 * takes to come within 0.1 % of the whole run's: with a quarter fewer, the first ones, before the
 * caches have settled, show.
 */
const TRIPS = 4096, SAMPLED_TRIPS = 1024, QUICK_TRIPS = 128;

/** Readings of equal rank, for what has sockets. */
const BESIDE = ["checked", "unconnected", "unconnected-checked"];

/** Which end of the wire a program is. */
type End = "client" | "server";

/** A machine of the pair, and the number of its station. */
const STATIONS: Readonly<Record<End, number>> = { client: 1, server: 2 };

/** What the side that is measured is linked with besides. */
const LOOP: Readonly<Record<End, readonly string[]>> = {
  client: ["table11_loop", "null_procedure"],
  server: [],
};

/** What a reading says of sockets and sums, as the programs know it. */
export const choicesOf = (reading: string) => ({
  table11_connected: Number(!reading.startsWith("unconnected")),
  table11_checked: Number(/(^|-)checked$/.test(reading)),
});

const constants = (words: Readonly<Record<string, number>>) =>
  constantsObject("experiments/table11_network.ts", words);

/** The lower bound's program, linked for the bare machine above the first 64 KB. */
function boundProgram(side: End, trips: number): Image {
  const objects = [
    ...workloadObjects([`table11_bound_${side}`, ...LOOP[side]]),
    constants({ table11_trips: trips }),
  ];
  return link(objects, {
    name: `table11_bound_${side}`,
    entry: "main",
    place: layoutSections({ text: 0x80010000 }),
  });
}

/** What a program is linked of. */
type Objects = ReturnType<typeof workloadObjects>;

/** What a pair is booted from. */
export type PairContext = Pick<
  CellContext,
  "board" | "system" | "settings" | "systems" | "reading"
>;

/**
 * Boots one side's program on its system: a handler is ExOS', and a kernel's image holds whether
 * sums are computed.
 */
export function bootWith(
  { board, system, settings, systems, reading }: PairContext,
  { side, name, objects }: { readonly side: End; readonly name: string; readonly objects: Objects },
): Side {
  const unchecked = system === "ultrix" && !choicesOf(reading).table11_checked;
  const booted = system === "exos-ash" ? "exos" : unchecked ? "ultrix-unchecked" : system;
  const stationed = { ...settings, "station.number": STATIONS[side] };
  return systems(booted).boot(board, [{ name, objects }], {
    settings: stationed,
  }) satisfies Running;
}

/** One side of a pair, about to start. */
export function bootSide(
  context: PairContext,
  { side, trips }: { readonly side: End; readonly trips: number },
): Side {
  const { board, system, settings: given, reading } = context;
  if (system === "bare") {
    const program = boundProgram(side, trips);
    const settings = { ...given, "station.number": STATIONS[side] };
    const { machine, symbols, run } = prepareBare(program, { board, settings });
    return {
      machine,
      symbols,
      run,
      kernel: program,
      programs: [],
      symbol: (name) => program.find(name)!,
    };
  }
  const handled = system === "exos-ash";
  const own = handled && side === "server" ? ["handled", "handler.S"] : [side];
  const objects = [
    ...workloadObjects(
      [...own, "socket", handled ? "exos" : system].map((name) => `table11_${name}`).concat(
        LOOP[side],
      ),
    ),
    constants({ table11_trips: trips, ...choicesOf(reading) }),
  ];
  return bootWith(context, { side, name: `table11_${side}`, objects });
}

/** Boots a pair for so many round trips. */
export function bootPair(context: PairContext, { trips }: { readonly trips: number }): Pair {
  return pair(
    bootSide(context, { side: "client", trips }),
    bootSide(context, { side: "server", trips }),
  );
}

/** Table 11. */
export const table11: Experiment = experiment({
  id: "table11",
  module: import.meta.url,
  readings: readings.table11,
  title: "Round-trip latency of a 60-byte packet over Ethernet",
  cite: "SOSP '95, Table 11",
  unit: "us",
  columns: ["roundtrip"],
  titles: { roundtrip: "round trip" },
  headings: [{ heading: "roundtrip", columns: ["roundtrip"] }],
  cited: ["frpc"],
  // deno-fmt-ignore
  published: [
    // machine      system      roundtrip
    ["dec5000-125", "exos",     320],
    ["dec5000-125", "exos-ash", 259],
    ["dec5000-125", "ultrix",   3400],
    ["dec5000-200", "frpc",     340],
    ["dec5000-125", "bare",     "ours"],
  ],
  beside: ({ system }) => system === "exos" || system === "ultrix" ? BESIDE : [],
  sampled: true,
  paired: true,
  iteration: () => "exchange",
  stages: stagesOf,
  layers: layersOf,
  elsewhere: elsewhereOf,
  unknowns: networkUnknowns,
  run(context) {
    const trips = context.quick ? QUICK_TRIPS : context.sampled ? SAMPLED_TRIPS : TRIPS;
    const { client, watched } = bootPair(context, { trips });
    context.watch?.(watched);
    const inner = stagesOf(context.system).map(({ label }) => label).slice(1);
    return measureLoop(client, {
      loop: "measured_loop",
      done: "done",
      iteration: "exchange",
      inner,
    });
  },
});

export default table11;
if (import.meta.main) await main(table11);
