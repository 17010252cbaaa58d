/** Round trips of a datagram between two machines under the monolithic kernel. */
import type { System } from "../../machine/mod.ts";
import { createUltrixModel } from "../../ultrix-model/mod.ts";
import type { Systems } from "../_harness/experiment.ts";
import { roundTrip } from "../figure_udp.ts";
import { noStalls, slowMemory } from "./calls.ts";
import { type Suspect, suspectColumn, type Validation, validation } from "./validation.ts";

/** A controller that takes as long as anyone supposes. */
const lateChip: Suspect = {
  settings: { "lance.start": 15000, "lance.status": 15000 },
  boards: ["dec5000-200"],
};

/** Conflicts in the instruction cache of a kernel of four times the size, and of eight times. */
const largerKernels: readonly Suspect[] = [16, 8].map((kb) => ({
  settings: { "icache.kb": kb },
  boards: ["dec5000-200"],
}));

/** Datagrams without a checksum, as Sprite's RPC has none. */
const noSum: Suspect = { otherwise: "no checksum", settings: {}, boards: ["dec5000-200"] };
let withoutSum: System | undefined;

const US_PER_MS = 1000;
const echo = (bytes: number, value: number) =>
  validation({
    id: `udp-${bytes}`,
    module: import.meta.url,
    title: `datagram of ${bytes} bytes to another machine and back`,
    program: "two machines alone on their wire, a connected socket on each; checksums on",
    unit: "ms",
    system: "ultrix",
    others: [{ board: "dec5000-200", under: "Ultrix 4.2A", value, source: "Maeda93" }],
    suspects: [slowMemory, lateChip, noStalls, ...largerKernels],
    run(context) {
      const measured = roundTrip(bytes)(context);
      return { ...measured, value: measured.value / US_PER_MS };
    },
  });

/** One byte. */
export const udp1: Validation = echo(1, 1.52);
/** A hundred. */
export const udp100: Validation = echo(100, 1.81);

const LONG = 1450, SHORT = 1;

/** What a further byte costs, there and back. */
export const udpByte: Validation = validation({
  id: "udp-byte",
  module: import.meta.url,
  title: "a further byte of a datagram to another machine and back",
  program:
    `the difference of ${LONG} bytes and ${SHORT}, as in the rows above; Sprite's is its RPC ` +
    "echo of 1450 bytes " +
    "and of none, of another protocol: wire, packet memory and copies are what both have",
  unit: "us",
  system: "ultrix",
  others: [{ board: "dec5000-200", under: "Sprite 1.112", value: 2.59, source: "Sprite" }],
  suspects: [slowMemory, noSum],
  run(context) {
    const systems: Systems = (asked) =>
      context.column === suspectColumn(noSum) && asked === "ultrix"
        ? withoutSum ??= createUltrixModel({ variables: { udpcksum: 0 } })
        : context.systems(asked);
    const [long, short] = [LONG, SHORT].map((bytes) => roundTrip(bytes)({ ...context, systems }));
    return { ...long, value: (long.value - short.value) / (LONG - SHORT) };
  },
});
