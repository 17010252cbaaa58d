/**
 * Table 11: the wire agrees with itself and with tshark, the bound lies below everything, and a
 * count of what crosses is a count of what is sent.
 */
import { assert, assertEquals } from "@std/assert";
import { createNetwork, networkToPerfetto, TICKS_PER_SECOND, writePcap } from "../machine/mod.ts";
import { askPeer, peerTest } from "../machine/verification/testing.ts";
import { captureExperiments } from "./_harness/capture.ts";
import type { Experiment } from "./_harness/experiment.ts";
import { observeCell } from "./_harness/observe.ts";
import { timelineOf } from "./_harness/timeline.ts";
import { createSystems } from "./_harness/systems.ts";
import { bootPair, table11 } from "./table11_network.ts";

const systems = createSystems();
const board = "dec5000-125";
const TRIPS = 40, COLD = 4;

/** A UDP datagram's length in bytes; and whether a frame is of the lower bound's programs. */
const DATAGRAM = 26, EMPTY = 8;
const isBare = (frame: Uint8Array) => frame[12] === 0x88;

function capture(
  system: string,
  { reading = table11.reading, on = systems }: { reading?: string; on?: typeof systems } = {},
) {
  const pair = bootPair({ board, system, settings: {}, systems: on, reading }, { trips: TRIPS });
  pair.client.run({ maxCycles: 1e8 });
  const { crossings, network: { machines } } = pair;
  assertEquals(machines.map(({ exit }) => exit), [0, 0]);
  for (const { staleHits } of machines) assertEquals(staleHits, []);
  return { crossings, cycles: machines.map(({ cycles }) => cycles), bytes: writePcap(crossings) };
}

for (const system of ["bare", "exos", "exos-ash", "ultrix"]) {
  Deno.test(`${system}: two runs take the same cycles and leave the same capture`, () => {
    const first = capture(system);
    // The interpreter never runs ahead of the other machine.
    for (const on of [systems, createSystems("interpreter")]) {
      const again = capture(system, { on });
      assertEquals(again.cycles, first.cycles);
      assertEquals(again.bytes, first.bytes);
    }
    const data = first.crossings.filter(({ frame }) => isBare(frame) || frame[39] === DATAGRAM);
    assertEquals(data.length, 2 * (COLD + TRIPS));
    assert(first.crossings.every(({ frame }) => frame.length === 64));
  });
}

for (const system of ["exos", "ultrix"]) {
  Deno.test(`${system}: two machines and their wire, saved and restored, go on as before`, () => {
    const { network, crossings } = bootPair(
      { board, system, settings: {}, systems, reading: table11.reading },
      { trips: TRIPS },
    );
    const { machines } = network;
    while (crossings.length < TRIPS) network.run({ ticks: TICKS_PER_SECOND / 1000 });
    const saved = network.save(), before = crossings.length;
    const finish = () => {
      network.run({ ticks: TICKS_PER_SECOND });
      assertEquals(machines.map(({ exit }) => exit), [0, 0]);
      return machines.map(({ cycles, instructions, stalls }) => ({ cycles, instructions, stalls }));
    };
    const first = finish(), rest = crossings.slice(before);
    assert(rest.length > TRIPS / 2, `${rest.length} frames`);
    network.restore(saved);
    assertEquals(finish(), first);
    assertEquals(crossings.slice(before + rest.length), rest);
  });
}

for (const system of ["exos", "exos-ash", "ultrix"]) {
  Deno.test(`${system}: questions and datagrams that are lost at first are sent again`, () => {
    const { network: { machines } } = bootPair({
      board,
      system,
      settings: {},
      systems,
      reading: table11.reading,
    }, {
      trips: TRIPS,
    });
    const fault = { unplugged: true };
    const network = createNetwork(machines, { faults: [fault] });
    network.run({ ticks: TICKS_PER_SECOND / 2 });
    fault.unplugged = false;
    network.run({ ticks: 3 * TICKS_PER_SECOND });
    assertEquals(machines.map(({ exit }) => exit), [0, 0]);
  });
}

Deno.test("a round trip takes longer than its bound, that longer than two frames", () => {
  const [bare, handled, exos, ultrix] = ["bare", "exos-ash", "exos", "ultrix"].map((system) =>
    table11.run({
      board,
      system,
      column: "roundtrip",
      settings: {},
      systems,
      quick: true,
      sampled: true,
      reading: table11.reading,
    })
      .value
  );
  assert(
    2 * 57.6 < bare && bare < handled && handled < exos && exos < ultrix,
    `${bare} ${exos} ${ultrix}`,
  );
});

for (const system of ["bare", "exos", "ultrix"]) {
  Deno.test(`${system}: a round trip is explained on both machines, on one time axis`, () => {
    const sampled: Experiment = {
      ...table11,
      run: (context) => table11.run({ ...context, sampled: true }),
    };
    const context = {
      board,
      system,
      column: "roundtrip",
      settings: {},
      systems,
      reading: table11.reading,
    } as const;
    const { measurement, warm, crossings } = observeCell(sampled, context);
    assert(
      warm && Math.abs(warm.cost.cycles / measurement.cycles - 1) < 0.2,
      "the round trip is seen",
    );
    assertEquals(warm.crossings.map(({ from }) => from), [0, 1]);
    assert(crossings.length > warm.crossings.length);
    const timeline = timelineOf(warm),
      whole = warm.machines[0].machine.microseconds(warm.cost.cycles);
    assertEquals(
      new Set(timeline.map(({ track }) => track)),
      new Set(["client", "server", "wire"]),
    );
    for (const track of ["client", "server"]) {
      const busy = timeline.filter((span) => span.track === track).reduce(
        (sum, { takes }) => sum + takes,
        0,
      );
      assert(Math.abs(busy / whole - 1) < 0.05, `${track} is seen for ${busy} of ${whole} us`);
    }
    const stages = table11.stages!(system),
      sum = stages.reduce((all, { label }) => all + measurement.splits![label], 0);
    if (stages.length) {
      assert(Math.abs(sum / measurement.median_cycles - 1) < 0.02, `stages are ${sum} cycles`);
    }
    const { traceEvents } = JSON.parse(networkToPerfetto(warm));
    const processes = traceEvents.filter(({ name }: { name: string }) => name === "process_name");
    assertEquals(processes.map(({ args }: { args: { name: string } }) => args.name), [
      "client",
      "server",
      "wire",
    ]);
    assertEquals(
      traceEvents.filter((event: { pid: number; ph: string }) =>
        event.pid === 3 && event.ph === "X"
      ).length,
      2,
    );
  });
}

/** What tshark says of the sums of a datagram: right, or none. */
const SUM = { right: "1", none: "3" };

for (const system of ["exos", "ultrix"]) {
  peerTest(
    ["tshark"],
    `tshark decodes every frame of ${system}, and finds every sum right that is computed`,
    async () => {
      const file = await Deno.makeTempFile({ suffix: ".pcap" });
      try {
        for (
          const [reading, sum] of [["connected-unchecked", SUM.none], [
            "unconnected-checked",
            SUM.right,
          ]]
        ) {
          const { bytes, crossings } = capture(system, { reading });
          await Deno.writeFile(file, bytes);
          const preferences = [
            "eth.check_fcs:TRUE",
            "ip.check_checksum:TRUE",
            "udp.check_checksum:TRUE",
          ];
          const fields = [
            "eth.fcs.status",
            "ip.checksum.status",
            "udp.checksum.status",
            "udp.length",
            "_ws.malformed",
          ];
          const options = [
            ...["-r", file, "-T", "fields"],
            ...preferences.flatMap((p) => ["-o", p]),
            ...fields.flatMap((f) => ["-e", f]),
          ];
          const lines = new TextDecoder().decode(askPeer("tshark", options)).trimEnd().split("\n");
          assertEquals(lines.length, crossings.length);
          const kinds = new Set(lines.map((line) => line.trim()));
          // ARP has no sum of its own.
          const right = ["1", ...[DATAGRAM, EMPTY].map((bytes) => `1\t1\t${sum}\t${bytes}`)];
          assertEquals([...kinds].filter((kind) => !right.includes(kind)), [], reading);
        }
      } finally {
        await Deno.remove(file);
      }
    },
  );
}

peerTest(
  ["tshark"],
  "what reproduce captures is every cell's frames, one cell behind the other, and tshark " +
    "decodes each",
  async () => {
    const crossings = captureExperiments([table11], { systems });
    assert(crossings.every(({ at }, i) => i === 0 || at > crossings[i - 1].at));
    const seconds = new Set(crossings.map(({ at }) => Math.floor(at / TICKS_PER_SECOND)));
    assert(seconds.size >= 4, "a cell begins on a second of its own");
    const file = await Deno.makeTempFile({ suffix: ".pcap" });
    try {
      await Deno.writeFile(file, writePcap(crossings));
      const fields = ["eth.fcs.status", "_ws.malformed"].flatMap((field) => ["-e", field]);
      const options = ["-r", file, "-o", "eth.check_fcs:TRUE", "-T", "fields", ...fields];
      const lines = new TextDecoder().decode(askPeer("tshark", options)).trimEnd().split("\n");
      assertEquals(lines.length, crossings.length);
      assertEquals(new Set(lines.map((line) => line.trim())), new Set(["1"]));
    } finally {
      await Deno.remove(file);
    }
  },
);
