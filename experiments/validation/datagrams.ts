/** Round trips of a datagram between two machines under the monolithic kernel. */
import { createNetwork } from "../../machine/mod.ts";
import type { CellContext, Measurement } from "../_harness/experiment.ts";
import { workloadObjects } from "../_harness/guest.ts";
import { measureLoop } from "../_harness/loop.ts";
import { type Guest, MeasurementError } from "../_harness/run_to_halt.ts";
import { constantsObject } from "../table07_filters.ts";
import { slowMemory } from "./calls.ts";
import { type Suspect, type Validation, validation, validationObjects } from "./validation.ts";

const ROUNDS = 40;
/** The numbers of the two stations. */
const STATIONS = { echo_client: 1, echo_server: 2 } as const;

/** The time of a round trip with so many bytes of data. */
export const roundTrip = (bytes: number) => ({ board, settings, systems }: CellContext): Measurement => {
  const boot = (name: keyof typeof STATIONS) => {
    const own = workloadObjects([
      "table11_socket",
      "table11_ultrix",
      ...(name === "echo_client" ? ["table11_loop", "null_procedure"] : []),
    ]);
    const words = { validation_bytes: bytes, validation_rounds: ROUNDS, table11_connected: 1, table11_checked: 1 };
    const objects = [
      ...validationObjects([name]),
      ...own,
      constantsObject("experiments/validation/datagrams.ts", words),
    ];
    return systems("ultrix").boot(board, [{ name, objects }], {
      settings: { ...settings, "station.number": STATIONS[name] },
    });
  };
  const client = boot("echo_client"), server = boot("echo_server");
  const network = createNetwork([client.machine, server.machine]);
  const run: Guest["run"] = ({ maxCycles }) => {
    const { reason } = network.run({ ticks: maxCycles * client.machine.ticksPerCycle });
    if (reason === "halt" && server.machine.exit !== 0) {
      throw new MeasurementError(`the server ended with ${server.machine.exit} instead of success`);
    }
    return { reason, exit: client.machine.exit };
  };
  const guest = { ...client, run, together: true, symbol: (name: string) => client.symbol(name) };
  return measureLoop(guest, { loop: "measured_loop", done: "done", iteration: "exchange" });
};

/** A controller that takes as long as anyone supposes. */
const lateChip: Suspect = { settings: { "lance.start": 15000, "lance.status": 15000 }, boards: ["dec5000-200"] };

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
    suspects: [slowMemory, lateChip],
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
    `the difference of ${LONG} bytes and ${SHORT}, as in the rows above; Sprite's is its RPC echo of 1450 bytes ` +
    "and of none, of another protocol: wire, packet memory and copies are what both have",
  unit: "us",
  system: "ultrix",
  others: [{ board: "dec5000-200", under: "Sprite 1.112", value: 2.59, source: "Sprite" }],
  suspects: [slowMemory],
  run(context) {
    const long = roundTrip(LONG)(context), short = roundTrip(SHORT)(context);
    return { ...long, value: (long.value - short.value) / (LONG - SHORT) };
  },
});
