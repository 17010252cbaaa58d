// Two machines under this kernel on one wire: UDP by the board's own controller, in every layout of
// its memory.

import { assert, assertEquals } from "@std/assert";
import {
  createNetwork,
  type Crossing,
  type Running,
  stationAddress,
  TICKS_PER_SECOND,
  unmapped,
  withFcs,
} from "../../machine/mod.ts";
import { bootPair, bootTests, runTests } from "./testing.ts";

for (const board of ["dec2100", "dec3100", "dec5000-125", "dec5000-200"] as const) {
  Deno.test(`${board}: datagrams of every length go to another machine and back`, () => {
    const { network, of } = bootPair(board, ["udp_ping", "udp_pong"]);
    network.run({ ticks: 3 * TICKS_PER_SECOND });
    assertEquals(
      of.map(({ machine }) => machine.exit),
      [0, 0],
      of.map(({ machine }) => machine.output).join(),
    );
    for (const { machine } of of) assertEquals(machine.staleHits, []);
    assert(network.machines.length === 2);
  });
}

Deno.test("datagrams to the machine's own address or 127.0.0.1 never go on the wire", () => {
  const { machine, kernel } = bootTests(["udp_self"], { settings: { "station.number": 1 } });
  const network = createNetwork([machine]), crossings: Crossing[] = [];
  network.monitor((crossing) => crossings.push(crossing));
  network.run({ ticks: 3 * TICKS_PER_SECOND });
  assertEquals([machine.exit, crossings.length], [0, 0], machine.output);
  const counts = unmapped(kernel.address("loif") + kernel.address("IF_IPACKETS"));
  const [taken, , out] = [0, 4, 8].map((offset) => machine.readWord(counts + offset));
  assert(out > 50, `${out} packets`);
  assertEquals(taken, out);
  assertEquals(machine.readWord(unmapped(kernel.address("ipintrq")) + 8), 0, "none waits");
});

/** Halfword of mbstat from which on mbufs in use are counted by type, and types that stay. */
const TYPES = 10, FREE = 0, ROUTES = 5, ADDRESSES = 13;

/** What mbufs still hold when a program has ended, but for routes and addresses. */
function assertNothingKept({ machine, kernel }: Running): void {
  const at = unmapped(kernel.address("mbstat"));
  const inUse = Array.from({ length: 14 }, (_, type) => {
    const word = machine.readWord(at + (TYPES + type >> 1) * 4);
    return word >>> 16 * (type & 1) & 0xffff;
  });
  const kept = inUse.flatMap((count, type) =>
    count > 0 && ![FREE, ROUTES, ADDRESSES].includes(type) ? [`${count} of type ${type}`] : []
  );
  assertEquals(kept, []);
  const [clusters, free] = [1, 2].map((n) => machine.readWord(at + 4 * n));
  assertEquals(free, clusters);
}

Deno.test("socket calls with false arguments are refused, and keep nothing", () => {
  assertNothingKept(runTests(["sockets"], { settings: { "station.number": 1 } }));
});

Deno.test("datagrams go to whom their names fit, by the right interface, and whole", () => {
  for (const program of ["lookups", "ports"]) {
    assertNothingKept(runTests([program], { settings: { "station.number": 1 } }));
  }
});

Deno.test("who is found where several would do, networks of each class, and bursts", () => {
  runTests(["names"], { settings: { "station.number": 1 } });
});

Deno.test("timers that packets delay come once, and put off no others", () => {
  const running = bootTests(["flooded"], { settings: { "station.number": 1 } });
  const { machine } = running, network = createNetwork([machine]);
  const begun = machine.mark({ at: running.symbol("sosetopt") });
  while (begun.count === 0) network.run({ ticks: TICKS_PER_SECOND / 10_000 });
  const large = forged([...stationAddress(1)], 1, 0, 1400);
  for (let n = 0; n < 40; n++) {
    network.inject(large, { at: machine.time + n * TICKS_PER_SECOND / 800 });
  }
  network.run({ ticks: TICKS_PER_SECOND });
  assertEquals(machine.exit, 0, machine.output);
});

/** Bytes of IP's header, of a cluster with the header of UDP before it, and of a frame's packet. */
const HEADER = 20, FIRST_CLUSTER = 8 + 4096, PACKET = 1500;
/** Of datagrams that go on behind it. */
const MORE = 0x2000;
/** Places of words in the kernel's statistics. */
const CLUSTERS = 1, FREE_CLUSTERS = 2, REASSEMBLED = 11, BAD_SUM = 1;

/** A fragment that says it is from this machine to itself, as a stranger can send it. */
function forged(station: readonly number[], id: number, from: number, end: number): Uint8Array {
  const half = (value: number) => [value >> 8, value & 0xff];
  const own = [10, 0, 0, 1], udp = 17;
  const header = [
    ...[0x45, 0, ...half(HEADER + end - from), ...half(id), ...half(MORE | from / 8)],
    ...[30, udp, 0, 0, ...own, ...own],
  ];
  let sum = 0;
  for (let i = 0; i < HEADER; i += 2) sum += header[i] << 8 | header[i + 1];
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  header.splice(10, 2, ...half(~sum & 0xffff));
  const bytes = new Uint8Array(14 + HEADER + end - from);
  bytes.set([...station, 2, 0, 0, 0, 0, 9, 8, 0, ...header]);
  return withFcs(bytes);
}

Deno.test("a fragment cut to nothing at a cluster's end gives back that cluster", () => {
  const running = bootTests(["udp_overlap"], {
    board: "dec3100",
    settings: { "station.number": 1 },
  });
  const { machine, kernel } = running;
  const network = createNetwork([machine]);
  while (!machine.output.includes("ready")) network.run({ ticks: TICKS_PER_SECOND / 1000 });
  const at = (symbol: string) => unmapped(kernel.address(symbol));
  const id = machine.readWord(at("ip_id")) & 0xffff;
  const begin = 2 * (PACKET - HEADER);
  network.inject(forged([...stationAddress(1)], id, begin, FIRST_CLUSTER));
  network.run({ ticks: TICKS_PER_SECOND });
  assertEquals(machine.exit, 0, machine.output);
  const word = (symbol: string, n: number) => machine.readWord(at(symbol) + 4 * n);
  const seen = { whole: word("ipstat", REASSEMBLED), wrong: word("udpstat", BAD_SUM) };
  assertEquals(seen, { whole: 1, wrong: 1 }, "the datagram holds the stranger's bytes");
  assert(word("mbstat", CLUSTERS) > 1);
  assertEquals(word("mbstat", FREE_CLUSTERS), word("mbstat", CLUSTERS), "all are free again");
  const shared = Array.from({ length: 2048 }, (_, i) => word("mclrefcnt", i));
  assertEquals(shared.filter((references) => references !== 0), []);
});
