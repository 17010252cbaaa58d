// Datagrams for which one mbuf is missing: whichever it is, those that were taken before are given
// back, and nobody waits for ever. EXOKERNEL_ALLOCATIONS=all lets each be missing, not every ninth.

import { assert, assertEquals } from "@std/assert";
import {
  createNetwork,
  decode,
  Gpr,
  type Network,
  type Running,
  stationAddress,
  TICKS_PER_SECOND,
  unmapped,
} from "../../machine/mod.ts";
import { createUltrixModel } from "../../ultrix-model/mod.ts";
import { testProgram } from "../../ultrix-model/tests/testing.ts";
import { arp, datagram, frame, packet, TYPE_ARP, TYPE_IP } from "../_harness/frames.ts";

/** Under this register m_more is told that it has nothing for who cannot wait. */
const NOTHING = Gpr.t0;
const system = createUltrixModel({
  edit: (path, text) =>
    path.endsWith("/uipc_mbuf.s")
      ? text.replace(
        "\nm_more:\n",
        `
m_more:
	.set	noreorder
	beq	$8,$0,1f
	nop
	bne	$4,$0,1f
	nop
	jr	$31
	move	$2,$0
1:
`,
      )
      : text,
});

/**
 * Where the kernel looks whether there is a free mbuf: a branch on a word that was loaded from
 * mfree, and the register.
 */
function looks({ kernel }: Running): { readonly at: number; readonly register: number }[] {
  const low = kernel.address("mfree") & 0xffff;
  const found: { at: number; register: number }[] = [];
  for (const { start, end, object } of kernel.functions) {
    if (!object.includes("/kernel/")) continue;
    const word = (at: number) => {
      const { bytes, address } = kernel.segments.find((s) =>
        at >= s.address && at < s.address + s.bytes.length
      )!;
      return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at - address, true);
    };
    for (let at = start; at < end; at += 4) {
      if (decode(word(at))?.name !== "lw" || (word(at) & 0xffff) !== low) continue;
      const register = word(at) >>> 16 & 31;
      for (let next = at + 4; next < Math.min(end, at + 24); next += 4) {
        const name = decode(word(next))?.name;
        if (name !== "beq" && name !== "bne") continue;
        const [left, right] = [word(next) >>> 21 & 31, word(next) >>> 16 & 31];
        if (left === register && right === 0) found.push({ at: next, register });
        break;
      }
    }
  }
  return found;
}

const MS = TICKS_PER_SECOND / 1000;
const own = { station: [...stationAddress(1)], address: [10, 0, 0, 1] };
const peer = { station: [2, 0, 0, 0, 0, 9], address: [10, 0, 0, 2] };
const MORE = 0x2000, PIECE = 1480, PORT = 2049;

/** What comes from the wire: an answer, a question, a datagram, and one in pieces. */
function come(network: Network, from: number): void {
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
  frames.forEach((frame, i) => network.inject(frame, { at: from + (20 + 4 * i) * MS }));
}

/** Places in mbufs, and in what they hold. */
const NEXT = 0, OFFSET = 4, DATA = 12, ACT = 124, LARGEST_OFFSET = 124;
/** Of mbstat: mbufs, clusters, free ones, and the counts by type. */
const CLUSTERS = 4, FREE_CLUSTERS = 8, TYPES = 20, ALL_TYPES = 14;
/** Types of those that nobody need give back, and of free ones. */
const STAYING = [0, 5, 13];
const HELD = 12, ENTRY = 16, ENTRIES = 9 * 19;

/** Mbufs and clusters that are in use and nobody can reach. */
function lost({ machine, kernel }: Running): string {
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

const NONE = "0 mbufs, 0 clusters";

Deno.test("whichever mbuf of a datagram is missing, the others are given back", () => {
  const running = system.boot("dec2100", [testProgram("datagrams")], {
    settings: { "station.number": 1 },
    engine: "interpreter",
  });
  const { machine } = running, { r } = machine.state;
  const network = createNetwork([machine]);
  const begun = machine.mark({ at: running.symbol("sosetopt") });
  while (begun.count === 0) network.run({ ticks: MS / 10 });
  begun.remove();
  let looked = 0, wanted = 0, missing = false, failures = 0;
  for (const { at, register } of looks(running)) {
    machine.mark({
      at,
      each: false,
      onHit() {
        if (++looked !== wanted) return;
        r[register] = 0;
        missing = true;
      },
    });
  }
  machine.mark({
    at: running.symbol("m_more"),
    each: false,
    onHit() {
      r[NOTHING] = Number(missing);
      if (missing) failures++;
      missing = false;
    },
  });
  come(network, machine.time);
  const saved = network.save();
  const run = (n: number): string => {
    looked = 0;
    wanted = n;
    network.restore(saved);
    network.run({ ticks: TICKS_PER_SECOND });
    if (machine.exit !== 0) return `exit ${machine.exit}: ${machine.output}`;
    return lost(running);
  };
  assertEquals(run(0), NONE);
  const all = looked;
  assert(all > 150, `${all} mbufs`);
  const step = Deno.env.get("EXOKERNEL_ALLOCATIONS") === "all" ? 1 : 9, wrong: string[] = [];
  let runs = 0;
  for (let n = 1; n <= all; n += step, runs++) {
    const said = run(n);
    if (said !== NONE) wrong.push(`without mbuf ${n}: ${said}`);
  }
  assertEquals(wrong, []);
  assert(failures >= runs * 0.9, `${failures} of ${runs} were missing`);
});
