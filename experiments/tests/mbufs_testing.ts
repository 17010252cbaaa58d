/** What comes from the wire for the program `datagrams`, and what it leaves behind. */
import { assert } from "@std/assert";
import { type Running, stationAddress, TICKS_PER_SECOND, unmapped } from "../../machine/mod.ts";
import { arp, datagram, frame, packet, TYPE_ARP, TYPE_IP } from "../_harness/frames.ts";

const MS = TICKS_PER_SECOND / 1000;
const own = { station: [...stationAddress(1)], address: [10, 0, 0, 1] };
const peer = { station: [2, 0, 0, 0, 0, 9], address: [10, 0, 0, 2] };
const MORE = 0x2000, PIECE = 1480, PORT = 2049;

/** An answer, a question, a datagram, and one in pieces, each with its time from a beginning on. */
export function arrivals(begin: number): { readonly frame: Uint8Array; readonly at: number }[] {
  const whole = datagram([peer.address, 2002], [own.address, PORT], Array(2900).fill(7));
  const short = datagram([peer.address, 2002], [own.address, PORT], Array(300).fill(7));
  const ip = (payload: readonly number[], fragment: number) =>
    frame(
      own.station,
      peer.station,
      TYPE_IP,
      packet(peer.address, own.address, payload, { id: 9, fragment }),
    );
  const frames = [
    frame(own.station, peer.station, TYPE_ARP, arp(2, peer, own)),
    frame(own.station, peer.station, TYPE_ARP, arp(1, peer, own)),
    ip(short, 0),
    ip(whole.slice(PIECE), PIECE / 8),
    ip(whole.slice(0, PIECE), MORE),
  ];
  return frames.map((frame, i) => ({ frame, at: begin + (20 + 4 * i) * MS }));
}

/** Places in mbufs, and in what they hold. */
const NEXT = 0, OFFSET = 4, DATA = 12, ACT = 124, LARGEST_OFFSET = 124;
/** Of mbstat: mbufs, clusters, free ones, and the counts by type. */
const CLUSTERS = 4, FREE_CLUSTERS = 8, TYPES = 20, ALL_TYPES = 14;
/** Types of those that nobody need give back, and of free ones. */
const STAYING = [0, 5, 13];
const HELD = 12, ENTRY = 16, ENTRIES = 9 * 19;

/** Mbufs and clusters that are in use and nobody can reach. */
export function lost({ machine, kernel }: Running): string {
  const symbol = (name: string) => kernel.address(name);
  const word = (at: number) => machine.readWord(unmapped(at >>> 0)) >>> 0;
  const reached = new Set<number>(), clusters = new Set<number>();
  const reach = (record: number) => {
    for (let m = record; m !== 0; m = word(m + NEXT)) {
      assert(!reached.has(m), "an mbuf is in two places");
      reached.add(m);
      const offset = word(m + OFFSET);
      if (offset > LARGEST_OFFSET) clusters.add(m + offset >>> 12 << 12);
    }
  };
  for (let queue = word(symbol("ipq")); queue !== 0; queue = word(queue)) {
    reached.add(queue - DATA);
    for (let m = word(queue + 4); m !== 0; m = word(m + ACT)) reach(m);
  }
  for (let i = 0; i < ENTRIES; i++) reach(word(symbol("arptab") + i * ENTRY + HELD));
  for (let m = word(symbol("ipintrq")); m !== 0; m = word(m + ACT)) reach(m);
  let used = 0;
  for (let type = 0; type < ALL_TYPES; type++) {
    const pair = word(symbol("mbstat") + TYPES + (type >> 1) * 4);
    if (!STAYING.includes(type)) used += type & 1 ? pair >>> 16 : pair & 0xffff;
  }
  const taken = word(symbol("mbstat") + CLUSTERS) - word(symbol("mbstat") + FREE_CLUSTERS);
  return `${used - reached.size} mbufs, ${taken - clusters.size} clusters`;
}
