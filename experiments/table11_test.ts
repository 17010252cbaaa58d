/**
 * Table 11: the wire agrees with itself and with tshark, the bound lies below everything, and a
 * count of what crosses is a count of what is sent.
 */
import { assert, assertEquals } from "@std/assert";
import { writePcap } from "../machine/mod.ts";
import { askPeer, peerTest } from "../machine/verification/testing.ts";
import { createSystems } from "./_harness/systems.ts";
import { bootPair, table11 } from "./table11_network.ts";

const systems = createSystems();
const board = "dec5000-125";
const TRIPS = 40, COLD = 4;

function capture(system: string) {
  const pair = bootPair({ board, system, settings: {}, systems }, { trips: TRIPS });
  pair.client.run({ maxCycles: 1e8 });
  const { crossings, network: { machines } } = pair;
  assertEquals(machines.map(({ exit }) => exit), [0, 0]);
  for (const { staleHits } of machines) assertEquals(staleHits, []);
  return { crossings, cycles: machines.map(({ cycles }) => cycles), bytes: writePcap(crossings) };
}

for (const system of ["bare", "exos"]) {
  Deno.test(`${system}: two runs take the same cycles and leave the same capture, two frames a round trip`, () => {
    const first = capture(system), second = capture(system);
    assertEquals(second.cycles, first.cycles);
    assertEquals(second.bytes, first.bytes);
    const data = first.crossings.filter(({ frame }) => frame[12] !== 8 || frame[13] !== 6);
    assertEquals(data.length, 2 * (COLD + TRIPS));
    assert(first.crossings.every(({ frame }) => frame.length === 64));
  });
}

Deno.test("a round trip takes longer than its bound, and the bound longer than two frames on the wire", () => {
  const [bare, exos] = ["bare", "exos"].map((system) =>
    table11.run({ board, system, column: "roundtrip", settings: {}, systems, quick: true, sampled: true, reading: "" })
      .value
  );
  assert(2 * 57.6 < bare && bare < exos, `${bare} ${exos}`);
});

peerTest(["tshark"], "tshark decodes every frame of ExOS' and finds every checksum right", async () => {
  const file = await Deno.makeTempFile({ suffix: ".pcap" });
  try {
    const { bytes, crossings } = capture("exos");
    await Deno.writeFile(file, bytes);
    const preferences = ["eth.check_fcs:TRUE", "ip.check_checksum:TRUE", "udp.check_checksum:TRUE"];
    const fields = ["eth.fcs.status", "ip.checksum.status", "_ws.malformed", "_ws.expert.severity", "udp.length"];
    const options = [
      "-r",
      file,
      ...preferences.flatMap((p) => ["-o", p]),
      "-T",
      "fields",
      ...fields.flatMap((f) => ["-e", f]),
    ];
    const lines = new TextDecoder().decode(askPeer("tshark", options)).trimEnd().split("\n");
    assertEquals(lines.length, crossings.length);
    const kinds = new Set(lines.map((line) => line.trim()));
    // ARP has no checksum of its own; the datagrams' sockets send none either.
    assertEquals([...kinds].filter((kind) => !/^1(\t1\t\t\d*\t26)?$/.test(kind)), []);
  } finally {
    await Deno.remove(file);
  }
});
