/** The second library operating system: it stands on Aegis alone, and answers what it is asked. */
import { assert, assertEquals } from "@std/assert";
import { calls } from "../aegis/mod.ts";
import { createNetwork, stationAddress, TICKS_PER_SECOND } from "../machine/mod.ts";
import { arp, datagram, frame, type Host, packet, TYPE_ARP, TYPE_IP } from "./_harness/frames.ts";
import { createSystems } from "./_harness/systems.ts";
import { eventLoopObjects } from "./event_loop.ts";

const MS = TICKS_PER_SECOND / 1000;
const server: Host = { station: [...stationAddress(2)], address: [10, 0, 0, 2] };
const asker: Host = { station: [2, 0, 0, 0, 0, 9], address: [10, 0, 0, 9] };
const PORT = 2002, OWN_PORT = 4711;
const ARP_REQUEST = 1, ARP_REPLY = 2;

Deno.test("the library calls nothing but Aegis, and knows no word of Unix", async () => {
  const own = new URL("event_loop/", import.meta.url);
  const calling = new Set<string>();
  for await (const { name } of Deno.readDir(own)) {
    const text = await Deno.readTextFile(new URL(name, own));
    const words = text.match(
      /\b(fork|exec|pipe|signal|socket|file descriptor|process|read|write|open|sleep|errno)\b/g,
    );
    assertEquals(words, null, name);
    for (const [, include] of text.matchAll(/#include "([^"]+)"/g)) {
      assert(/^(aegis\/user\/aegis\.h|experiments\/event_loop\/\w+\.h)$/.test(include), include);
    }
    for (const [called] of text.matchAll(/\baegis_\w+(?=\()/g)) calling.add(called);
  }
  assertEquals([...calling].sort(), [
    "aegis_ether_address",
    "aegis_ether_bind",
    "aegis_ether_send",
  ]);
  const known = calls.map(({ name }) => `aegis_${name}`);
  assertEquals([...calling].filter((call) => !known.includes(call)), []);
});

/** A request; with `add`, the answer to it. */
function message(
  from: readonly [Host, number],
  to: readonly [Host, number],
  { n, length, add = 0, wrongSum }: {
    readonly n: number;
    readonly length: number;
    readonly add?: number;
    readonly wrongSum?: number;
  },
): Uint8Array {
  const data = Array.from({ length }, (_, i) => n * 31 + i * 7 & 0xff);
  // A counter whose lower half overflows in every fourth.
  if (length) {
    data.splice(
      0,
      4,
      (n % 4 ? n : 255) + add & 0xff,
      n % 4 ? 0 : 255 * (1 - add),
      n % 4 ? 0 : add,
      0,
    );
  }
  const udp = datagram([from[0].address, from[1]], [to[0].address, to[1]], data);
  if (add) udp.splice(6, 2, 0, 0);
  const fields = { id: n, ...(wrongSum !== undefined && { wrongSum }) };
  return frame(
    to[0].station,
    from[0].station,
    TYPE_IP,
    packet(from[0].address, to[0].address, udp, fields),
  );
}

Deno.test("the server answers ARP for its address, and each request in order", () => {
  const lengths = [18, 4, 0, 100, 1472, 333];
  const count = 48;
  const objects = eventLoopObjects(count - count / lengths.length);
  const running = createSystems()("aegis").boot("dec5000-125", [{ name: "echo", objects }], {
    settings: { "station.number": 2 },
  });
  const network = createNetwork([running.machine]);
  const sent: Uint8Array[] = [];
  network.monitor(({ from, frame }) => void (from === 0 && sent.push(frame)));
  let at = 500 * MS;
  const everybody = { station: [255, 255, 255, 255, 255, 255], address: server.address };
  const nobody = { station: [0, 0, 0, 0, 0, 0], address: server.address };
  network.inject(
    frame(everybody.station, asker.station, TYPE_ARP, arp(ARP_REQUEST, asker, nobody)),
    { at },
  );
  const expected = [
    frame(asker.station, server.station, TYPE_ARP, arp(ARP_REPLY, server, asker)),
  ];
  for (let n = 0; n < count; n++) {
    // Six in a row as fast as the wire has them, then a while for the answers.
    at += n % lengths.length === 0 ? 20 * MS : 0.05 * MS;
    const asked = { n, length: lengths[n % lengths.length] };
    network.inject(message([asker, OWN_PORT], [server, PORT], asked), { at });
    network.inject(message([asker, OWN_PORT], [server, PORT], { ...asked, wrongSum: 1 }), { at });
    if (asked.length === 1472) at += 5 * MS;
    expected.push(message([server, PORT], [asker, OWN_PORT], { ...asked, add: 1 }));
  }
  const { reason, exit } = network.run({ ticks: at + 500 * MS });
  assertEquals([reason, exit], ["halt", 0], running.machine.output);
  assertEquals(sent.length, expected.length);
  sent.forEach((frame, i) => assertEquals([...frame], [...expected[i]], `answer ${i}`));
});
