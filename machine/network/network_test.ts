/**
 * Two machines on a wire, each with a bare program that drives its chip: determinism, save and
 * restore, what a capture file holds.
 */
import { assert, assertEquals, assertThrows } from "@std/assert";
import { assembleBare, prepareBare } from "../bare.ts";
import { withFcs } from "../board/ethernet.ts";
import { boards } from "../boards/boards.ts";
import type { BoardName } from "../boards/boards.ts";
import { deviceTable } from "../board/device_table.ts";
import type { Machine } from "../decstation.ts";
import { UserError } from "../../errors/mod.ts";
import { askPeer, peerTest } from "../verification/testing.ts";
import { createNetwork, monitorAlone, type Network } from "./network.ts";
import { writePcap } from "./pcap.ts";
import type { Crossing } from "./segment.ts";
import echo from "./echo.S" with { type: "text" };

/** Round trips of the test program. */
const TRIPS = 20;

function boot(board: BoardName, number: number, start: "ping" | "pong"): Machine {
  const { NETWORK, NETWORK_BUFFER, NETWORK_LAYOUT, NETWORK_DMA, NETWORK_DMA_ENABLE } = deviceTable(
    boards[board],
  );
  const constants = Object.entries({
    LANCE: NETWORK,
    BUFFER: NETWORK_BUFFER,
    LAYOUT: NETWORK_LAYOUT,
    DMA_POINTER: NETWORK_DMA,
    DMA_ENABLE: NETWORK_DMA_ENABLE,
    TRIPS,
    PING: start === "ping" ? 1 : 0,
    SELF: number,
    OTHER: 3 - number,
  }).map(([name, value]) => `#define ${name} ${value}`).join("\n");
  const program = assembleBare([{ path: "echo.S", text: `${constants}\n${echo}` }]);
  return prepareBare(program, { board, settings: { "station.number": number } }).machine;
}

function pair(board: BoardName): { network: Network; crossings: Crossing[] } {
  const network = createNetwork([boot(board, 1, "ping"), boot(board, 2, "pong")]);
  const crossings: Crossing[] = [];
  network.monitor((crossing) => crossings.push(crossing));
  return { network, crossings };
}

for (const board of ["dec3100", "dec5000-125", "dec5000-200"] as const) {
  Deno.test(`${board}: a counter goes to and fro; the same run gives the same cycles`, () => {
    const run = () => {
      const { network, crossings } = pair(board);
      const { reason } = network.run();
      assertEquals([reason, ...network.machines.map(({ exit }) => exit)], ["halt", TRIPS, TRIPS]);
      return { crossings, cycles: network.machines.map(({ cycles }) => cycles) };
    };
    const first = run();
    assertEquals(first.crossings.length, 2 * TRIPS);
    const { crossings, cycles } = run();
    assertEquals(cycles, first.cycles);
    assertEquals(writePcap(crossings), writePcap(first.crossings));
  });
}

Deno.test("no round trip is shorter than two frames with their delays and latencies", () => {
  const { network, crossings } = pair("dec5000-125");
  network.run();
  const sent = crossings.filter(({ from }) => from === 0).map(({ at }) => at / 3200);
  const least = 2 * (5 + 6.4 + 51.2 + 0.5 + 5);
  const trips = sent.slice(1).map((at, i) => at - sent[i]);
  assert(trips.every((trip) => trip > least && trip < 2 * least), `${trips[0]} against ${least}`);
});

Deno.test("a saved network goes on as the original did", () => {
  const { network, crossings } = pair("dec5000-125");
  network.run({ ticks: 12_800_000 });
  const saved = network.save(), before = crossings.length;
  assert(before > 0);
  network.run();
  const rest = crossings.slice(before), cycles = network.machines.map(({ cycles }) => cycles);
  network.restore(saved);
  network.run();
  assertEquals(crossings.slice(before + rest.length), rest);
  assertEquals(network.machines.map(({ cycles }) => cycles), cycles);
});

Deno.test("turns of any length give the same cycles and the same frames", () => {
  const run = (ticks: number) => {
    const { network, crossings } = pair("dec5000-125");
    while (network.run({ ticks }).reason === "time");
    return { crossings, cycles: network.machines.map(({ cycles }) => cycles) };
  };
  const whole = run(Infinity);
  for (const ticks of [3_000, 100_000]) assertEquals(run(ticks), whole);
});

Deno.test("a machine alone on its wire sends, and nobody answers", () => {
  const machine = boot("dec5000-200", 1, "ping"), crossings: Crossing[] = [];
  monitorAlone(machine, (crossing) => crossings.push(crossing));
  machine.run({ maxCycles: 500_000 });
  assertEquals(crossings.map(({ frame }) => [frame.length, frame[12], frame[13]]), [[
    64,
    0x88,
    0xb5,
  ]]);
});

Deno.test("machines on one wire need different addresses and one length of wire", () => {
  assertThrows(
    () => createNetwork([boot("dec3100", 1, "ping"), boot("dec3100", 1, "pong")]),
    UserError,
    "station.number",
  );
});

peerTest(
  ["tshark"],
  "tshark decodes every frame of a capture and finds every check sequence right",
  async () => {
    const crossings: Crossing[] = [];
    const { network } = pair("dec5000-200");
    network.monitor((crossing) => crossings.push(crossing));
    network.run();
    const file = await Deno.makeTempFile({ suffix: ".pcap" });
    try {
      const broken = withFcs(new Uint8Array(60));
      broken[63] ^= 1;
      await Deno.writeFile(
        file,
        writePcap([...crossings, { at: network.time, from: 0, frame: broken }]),
      );
      const options = [
        "-r",
        file,
        "-o",
        "eth.check_fcs:TRUE",
        "-T",
        "fields",
        "-e",
        "eth.fcs.status",
        "-e",
        "eth.type",
      ];
      const lines = new TextDecoder().decode(askPeer("tshark", options)).trim().split("\n");
      assertEquals(lines.length, 2 * TRIPS + 1);
      for (const line of lines.slice(0, -1)) assertEquals(line, "1\t0x88b5");
      assertEquals(lines.at(-1)!.slice(0, 1), "0", "the one that was damaged");
    } finally {
      await Deno.remove(file);
    }
  },
);
