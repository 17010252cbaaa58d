/**
 * A figure of ours: datagrams between two machines under the monolithic kernel, over the bytes of
 * data in them: round trips, and a stream in one direction. For the validation, whose rows of the
 * wire lie on it. Five seeds: what all of them and the unknowns of the hardware change, Table 11
 * and the validation have.
 */
import { createNetwork, divideCost, subtractCosts, TICKS_PER_SECOND } from "../machine/mod.ts";
import { main } from "./_harness/alone.ts";
import {
  type CellContext,
  type Experiment,
  experiment,
  type Measurement,
} from "./_harness/experiment.ts";
import { fingerprintOf } from "./_harness/fingerprint.ts";
import { guestObject, workloadObjects } from "./_harness/guest.ts";
import { measureLoop } from "./_harness/loop.ts";
import { pair } from "./_harness/pair.ts";
import { MeasurementError } from "./_harness/run_to_halt.ts";
import { readings } from "./readings.ts";
import { constantsObject } from "./table07_filters.ts";

const SIZES = [1, 64, 128, 256, 512, 768, 1024, 1472];
const columns = SIZES.map(String);
const BOARDS = ["dec3100", "dec5000-200"] as const;
const published = BOARDS.map((board) =>
  [board, "ultrix", ...columns.map(() => "ours" as const)] as const
);

/** Seeds of either figure. */
const SEEDS = 5;

/** Datagrams of a stream; of a first look. */
const COUNT = 400, QUICK_COUNT = 80;
/** No stream takes so long. */
const LONGEST = 10 * TICKS_PER_SECOND;
const STATIONS = { client: 1, server: 2 } as const;

/** Round trips; of a first look. */
const ROUNDS = 40, QUICK_ROUNDS = 8;
/** The numbers of the two stations. */
const ECHO_STATIONS = { echo_client: 1, echo_server: 2 } as const;

/** The time of a round trip with so many bytes of data. */
export const roundTrip =
  (bytes: number) => ({ board, settings, systems, quick }: CellContext): Measurement => {
    const boot = (name: keyof typeof ECHO_STATIONS) => {
      const own = workloadObjects([
        "table11_socket",
        "table11_ultrix",
        ...(name === "echo_client" ? ["table11_loop", "null_procedure"] : []),
      ]);
      const path = `experiments/compiled/validation/${name}.s`;
      const words = {
        validation_bytes: bytes,
        validation_rounds: quick ? QUICK_ROUNDS : ROUNDS,
        table11_connected: 1,
        table11_checked: 1,
      };
      const objects = [
        guestObject(path),
        ...own,
        constantsObject("experiments/validation/datagrams.ts", words),
      ];
      return systems("ultrix").boot(board, [{ name, objects }], {
        settings: { ...settings, "station.number": ECHO_STATIONS[name] },
      });
    };
    const { client } = pair(boot("echo_client"), boot("echo_server"));
    return measureLoop(client, { loop: "measured_loop", done: "done", iteration: "exchange" });
  };

/** A stream of datagrams of so many bytes: kilobytes received a second. */
export function measureStream(
  { board, settings, systems, quick }: Pick<
    CellContext,
    "board" | "settings" | "systems" | "quick"
  >,
  bytes: number,
): Measurement {
  const count = quick ? QUICK_COUNT : COUNT;
  const boot = (side: keyof typeof STATIONS) => {
    const own = [
      `stream_${side}`,
      "livelock_work",
      "table11_socket",
      "table11_ultrix",
      "null_procedure",
    ];
    const words = {
      stream_bytes: bytes,
      stream_count: count,
      table11_connected: 1,
      table11_checked: 1,
    };
    const objects = [...workloadObjects(own), constantsObject("experiments/figure_udp.ts", words)];
    const given = { ...settings, "station.number": STATIONS[side] };
    return systems("ultrix").boot(board, [{ name: "stream", objects }], { settings: given });
  };
  const client = boot("client"), server = boot("server");
  const network = createNetwork([client.machine, server.machine]);
  const sent = client.machine.mark({ at: client.symbol("taken"), each: true });
  const end = client.machine.mark({ at: client.symbol("done") });
  const { hits } = server.machine.mark({ at: server.symbol("taken"), each: true });
  if (network.run({ ticks: LONGEST, until: [end] }).reason !== "mark") {
    throw new MeasurementError(
      `the stream does not end\n${client.machine.output}${server.machine.output}`,
    );
  }
  const start = sent.hits[count / 4], { ticksPerCycle } = client.machine;
  const window = subtractCosts(end.first!, start);
  const within = hits.filter(({ cycles }) => {
    const time = cycles * server.machine.ticksPerCycle;
    return time >= start.cycles * ticksPerCycle && time < end.first!.cycles * ticksPerCycle;
  });
  const times = sent.cycles.slice(1).map((at, i) => at - sent.cycles[i]).sort((a, b) => a - b);
  return {
    ...divideCost(window, count - count / 4),
    cold_cycles: null,
    minimum_cycles: times[0],
    median_cycles: times[times.length >> 1],
    trials: within.length,
    value: bytes * within.length * 1000 / client.machine.microseconds(window.cycles),
    fingerprint: fingerprintOf(
      [client.kernel, ...client.programs, ...server.programs],
      client.machine,
    ),
    note: `cycles are the sender's, of a datagram; ${within.length} of ${
      count - count / 4
    } came in`,
  };
}

/** Round trips. */
export const figureUdp: Experiment = experiment({
  id: "figure_udp",
  module: import.meta.url,
  readings: readings.figure_udp,
  title: "Round trip of a datagram between two machines under the monolithic kernel",
  cite: "Ours",
  unit: "us",
  seeds: SEEDS,
  unvaried: true,
  columns,
  published,
  axes: { x: "bytes of data", y: "round trip" },
  run: (context) => roundTrip(Number(context.column))(context),
});

/** A stream. */
export const figureUdpStream: Experiment = experiment({
  coarseInSmall: true,
  id: "figure_udp_stream",
  module: import.meta.url,
  readings: readings.figure_udp_stream,
  title: "Data received in a stream of datagrams under the monolithic kernel",
  cite: "Ours",
  unit: "kB/s",
  seeds: SEEDS,
  unvaried: true,
  columns,
  published,
  axes: { x: "bytes of data in a datagram", y: "received" },
  run: (context) => measureStream(context, Number(context.column)),
});

export default figureUdp;
if (import.meta.main) await main(figureUdp);
