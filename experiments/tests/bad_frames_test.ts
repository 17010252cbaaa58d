/**
 * Both systems under bad frames of every shape: neither a kernel nor a program beside comes to
 * harm, the good datagrams between them arrive whole and in order, and the counters account for
 * every frame.
 */
import { assert, assertEquals } from "@std/assert";
import {
  assembleObject,
  type BoardName,
  createNetwork,
  createRandom,
  type Network,
  type Running,
  stationAddress,
  TICKS_PER_SECOND,
  unmapped,
  withFcs,
} from "../../machine/mod.ts";
import { sources as tests } from "../compiled/test_sources.ts";
import { arp, datagram, frame, type Host, packet, TYPE_ARP, TYPE_IP } from "../_harness/frames.ts";
import { includeGuest, workloadObjects } from "../_harness/guest.ts";
import { answerFor, isQuestion } from "../_harness/outside.ts";
import { createSystems } from "../_harness/systems.ts";
import { constantsObject } from "../table07_filters.ts";
import { drawBad, type Target } from "./bad_frames.ts";

const systems = createSystems();
/**
 * EXOKERNEL_FRAMES=all draws a hundred thousand on each system, half of them on each of two boards.
 */
const FRAMES = Deno.env.get("EXOKERNEL_FRAMES") === "all" ? 50_000 : 700;
/** The monolithic kernel keeps no more. */
const MOST_FRAGMENTS = 128;
/**
 * Bytes of the longest packet that the monolithic kernel puts together, whose field for it is
 * signed.
 */
const LONGEST_PACKET = 32767;
/** Of `ips_fragdropped` in ipstat, in bytes. */
const FRAGMENTS_DROPPED = 4 * 8;
/** Good ones among them. */
const EVERY = 25;
const MS = TICKS_PER_SECOND / 1000;
/**
 * Before a frame, and more for each of its bytes: a kernel has time for each, so that the chip
 * loses none (it does not count those).
 */
const PAUSE = 0.5 * MS, BYTE = MS / 1000;

const target: Target = { station: [...stationAddress(1)], address: [10, 0, 0, 1], port: 2001 };
const peer: Host = { station: [2, 0, 0, 0, 0, 9], address: [10, 0, 0, 2] };
const PEER_PORT = 2002;

/** The n-th good datagram, as tests/bombarded.c expects it. */
function goodData(n: number): number[] {
  const length = [18, 8, 9, 100, 107, 108, 109, 507, 512, 1000, 1471, 1472][n % 12];
  const data = Array.from({ length }, (_, i) => n * 31 + i * 7 & 0xff);
  data.splice(0, 8, 0x0d, 0xf0, 0x0d, 0x60, n & 0xff, n >> 8 & 0xff, n >> 16, 0);
  return data;
}

function good(n: number): Uint8Array {
  const payload = datagram([peer.address, PEER_PORT], [target.address, target.port], goodData(n));
  return frame(
    target.station,
    peer.station,
    TYPE_IP,
    packet(peer.address, target.address, payload, { id: n & 0xffff }),
  );
}

/** What became of a run. */
interface Bombardment {
  readonly running: Running;
  /**
   * Frames that were for the target and that its chip handed over: whole ones, and broken or
   * overlong ones.
   */
  readonly whole: number;
  readonly broken: number;
  /** Datagrams that came back. */
  readonly answers: Uint8Array[];
  /** Questions of ARP. */
  readonly asked: number;
  readonly good: number;
  /**
   * How often the last good one was sent again: those that came after it was taken stay where they
   * are.
   */
  readonly again: number;
  readonly seconds: number;
}

/**
 * A program that takes so many good datagrams, ready for the first, alone on a wire with its peer.
 */
function bootTarget(
  system: string,
  { board, count }: { readonly board: BoardName; readonly count: number },
): { readonly running: Running; readonly network: Network } {
  const paths = ["bombarded", `bombarded_${system}`, "random"].map((name) =>
    `experiments/compiled/tests/${name}.s`
  );
  const objects = [
    ...paths.map((path) => assembleObject({ path, text: tests[path] }, { include: includeGuest })),
    ...workloadObjects(["table11_socket", `table11_${system}`, "null_procedure"]),
    constantsObject("bad_frames_test.ts", {
      bombarded_count: count,
      table11_connected: 0,
      table11_checked: 1,
    }),
  ];
  const settings = { "station.number": 1 };
  const running = systems(system).boot(board, [{ name: "bombarded", objects }], {
    settings,
  }) satisfies Running;
  const { machine } = running;
  const network = createNetwork([machine]);
  const ready = machine.mark({ at: running.symbol("null_procedure") });
  assertEquals(
    network.run({ ticks: 10 * TICKS_PER_SECOND, until: [ready] }).reason,
    "mark",
    machine.output,
  );
  ready.remove();
  answerFor(network, peer);
  return { running, network };
}

function bombard(
  system: string,
  { board, seed }: { readonly board: BoardName; readonly seed: number },
): Bombardment {
  const count = Math.ceil(FRAMES / EVERY);
  const { running, network } = bootTarget(system, { board, count });
  const { machine } = running;

  const answers: Uint8Array[] = [];
  let whole = 0, broken = 0, asked = 0;
  network.monitor(({ from, frame: crossed }) => {
    if (from !== 0) {
      const to = crossed.subarray(0, 6), ours = target.station.every((byte, i) => to[i] === byte);
      if (crossed.length < 64 || !(ours || to.every((byte) => byte === 0xff))) return;
      const intact = withFcs(crossed.subarray(0, -4)).every((byte, i) => byte === crossed[i]);
      intact && crossed.length <= 1518 ? whole++ : broken++;
    } else if (isQuestion(crossed)) asked++;
    else if (crossed[13] === (TYPE_IP & 0xff)) answers.push(crossed);
  });
  const random = createRandom(seed);
  let at = network.time, sent = 0, n = 0;
  const send = (frame: Uint8Array) =>
    network.inject(frame, { at: at += PAUSE + BYTE * frame.length });
  while (machine.exit === undefined && n < count) {
    for (let k = 0; k < 4 * EVERY && n < count;) {
      const { frames } = drawBad(random, target);
      for (const bad of frames) send(bad);
      sent += frames.length;
      k += frames.length;
      for (; n < count && n * EVERY < sent; n++) send(good(n));
    }
    network.run({ ticks: at - network.time });
  }
  // The last one may find no room, where that is scarce, or a program that waits for ARP.
  let again = 0;
  for (let k = 0; k < 20 && machine.exit === undefined; k++) {
    network.run({ ticks: TICKS_PER_SECOND / 10 });
    const over = machine.exit !== undefined || machine.output.includes("taken");
    if (over) continue;
    network.inject(good(count - 1));
    again++;
  }
  assertEquals(machine.exit, 0, `${n} of ${count}, ${machine.output}`);
  assertEquals(machine.staleHits, []);
  return {
    running,
    whole,
    broken,
    answers,
    asked,
    good: count,
    again,
    seconds: network.time / TICKS_PER_SECOND,
  };
}

/** Every eighth good datagram that was taken comes back as it was. */
function checkAnswers({ answers }: Bombardment): void {
  let before = -1;
  answers.forEach((answer) => {
    const n = answer[46] | answer[47] << 8 | answer[48] << 16, data = goodData(n);
    assert(n % 8 === 0 && n > before);
    before = n;
    assertEquals([...answer.subarray(0, 12)], [...peer.station, ...target.station]);
    assertEquals([...answer.subarray(42, 42 + data.length)], data);
  });
}

/** A number that the program prints at its end. */
function printed(output: string, name: string): number {
  return parseInt(new RegExp(`^${name} (\\w+)$`, "m").exec(output)![1], 16);
}

function assertBetween(value: number, least: number, most: number): void {
  assert(least <= value && value <= most, `${value} is not between ${least} and ${most}`);
}

/** Words at a symbol of a kernel or a program, in the order of their names. */
function words(
  read: (address: number) => number,
  address: number,
  names: string,
): Record<string, number> {
  return Object.fromEntries(names.split(" ").map((name, i) => [name, read(address + 4 * i)]));
}

for (const board of ["dec3100", "dec5000-125"] as const) {
  Deno.test(`ultrix, ${board}: bad frames harm nobody, and each is counted`, () => {
    const bombardment = bombard("ultrix", { board, seed: 1 });
    checkAnswers(bombardment);
    const { running: { machine, kernel }, whole, broken, good, again } = bombardment;
    const read = (address: number) => machine.readWord(unmapped(address)) | 0;
    const at = (symbol: string) => kernel.address(symbol);
    const le = words(
      read,
      at("le") + at("IF_IPACKETS"),
      "ipackets ierrors opackets oerrors collisions iqdrops noproto",
    );
    const arp = words(read, at("arpstat"), "total bad answered");
    const ip = words(
      read,
      at("ipstat"),
      "total badsum tooshort toosmall badhlen badlen badoptions fragments fragdropped " +
        "fragtimeout fragused reassembled " +
        "cantforward noproto delivered",
    );
    const udp = words(read, at("udpstat"), "hdrops badsum badlen noport fullsock");
    const queueDrops = read(at("ipintrq") + at("IFQ_DROPS"));
    assertEquals(printed(machine.output, "taken"), good);
    assertEquals([le.ipackets, le.ierrors], [whole, broken]);
    assertEquals(le.ipackets, arp.total + ip.total + queueDrops + le.iqdrops + le.noproto);
    assertEquals(le.iqdrops, 0);
    const bad = ip.badsum + ip.tooshort + ip.toosmall + ip.badhlen + ip.badlen + ip.badoptions +
      ip.cantforward;
    const alone = ip.total - bad - ip.fragments;
    assertEquals(alone + ip.reassembled, ip.noproto + ip.delivered);
    const waiting = read(at("fragments"));
    assertEquals(ip.fragments, ip.fragused + ip.fragdropped + waiting);
    assert(waiting <= MOST_FRAGMENTS, `${waiting} fragments wait`);
    const thrown = udp.hdrops + udp.badsum + udp.badlen + udp.noport + udp.fullsock;
    assertBetween(ip.delivered - thrown, good, good + again);
    for (const [name, count] of Object.entries({ ...arp, ...ip, ...udp, ...le })) {
      const never = /opackets|oerrors|collisions|iqdrops|fullsock|fragtimeout|toosmall|tooshort/
        .test(name);
      assert(never || count > 0, `${name} is never counted`);
    }
  });
}

for (const board of ["dec2100", "dec5000-200"] as const) {
  Deno.test(`exos, ${board}: bad frames harm nobody, and each is counted`, () => {
    const bombardment = bombard("exos", { board, seed: 2 });
    checkAnswers(bombardment);
    const { running: { machine, kernel }, whole, broken, good, again } = bombardment;
    const read = (address: number) => machine.readWord(unmapped(address)) >>> 0;
    const counts = kernel.address("public_state") + kernel.address("PS_ETHER");
    const ether = words(
      read,
      counts,
      "received nobodys broken exhausted missed sent failed restarts",
    );
    assertEquals(ether.received + ether.nobodys + ether.exhausted, whole);
    assertEquals([ether.broken, ether.missed, ether.restarts, ether.failed], [broken, 0, 0, 0]);
    const [taken, length, sum, arp, arpBad, answered] = [
      "taken",
      "bad length",
      "bad sum",
      "arp",
      "arp bad",
      "arp answered",
    ].map((name) => printed(machine.output, name));
    const seen = taken + length + sum + arp;
    assertBetween(ether.received, seen, seen + again);
    assert(
      taken <= good && good - taken <= ether.exhausted,
      `${good - taken} of ${good} lost, ${ether.exhausted}`,
    );
    assertEquals(ether.sent, answered + bombardment.answers.length + bombardment.asked);
    for (const count of [length, sum, arpBad, answered, ether.nobodys]) assert(count > 0);
  });
}

Deno.test("ultrix: a fragment may reach to the end of the longest packet, not beyond", () => {
  const { running: { machine, kernel }, network } = bootTarget("ultrix", {
    board: "dec3100",
    count: 1,
  });
  const header = 20, last = (LONGEST_PACKET - header) & ~7, fits = LONGEST_PACKET - header - last;
  const read = (symbol: string, offset = 0) =>
    machine.readWord(unmapped(kernel.address(symbol)) + offset);
  const outcomes = [fits, fits + 1, 1480].map((length, id) => {
    const data = packet(peer.address, target.address, Array(length).fill(0), {
      id,
      fragment: last / 8,
    });
    network.inject(frame(target.station, peer.station, TYPE_IP, data));
    network.run({ ticks: 10 * MS });
    return [read("fragments"), read("ipstat", FRAGMENTS_DROPPED)];
  });
  assertEquals(outcomes, [[1, 0], [1, 1], [1, 2]], "waiting and dropped, after each");
});

/** ARP from whom no station is, by what is wrong with it. */
const INCREDIBLE: Readonly<Record<string, (question: number[]) => void>> = {
  "another hardware": (question) => question.splice(0, 2, 0, 6),
  "another protocol": (question) => question.splice(2, 2, 8, 6),
  "other lengths of addresses": (question) => question.splice(4, 2, 4, 6),
  "a longer protocol address": (question) => question.splice(5, 1, 16),
  "a group of stations": (question) => question.splice(8, 6, 1, 0, 0x5e, 0, 0, 9),
  "every station": (question) => question.splice(8, 6, ...Array<number>(6).fill(0xff)),
  "the one that is asked": (question) => question.splice(8, 6, ...target.station),
  "nobody's address": (question) => question.splice(14, 4, 0, 0, 0, 0),
  "the address of the one that is asked": (question) => question.splice(14, 4, ...target.address),
};

for (const system of ["exos", "ultrix"]) {
  Deno.test(`${system}: ARP of no possible station is not answered nor believed`, () => {
    const { running: { machine }, network } = bootTarget(system, { board: "dec3100", count: 2 });
    const sent: Uint8Array[] = [];
    network.monitor(({ from, frame }) => void (from === 0 && sent.push(frame)));
    const [question, answer] = [1, 2];
    const wait = (count: number) => {
      for (let k = 0; k < 20 && sent.length < count; k++) network.run({ ticks: 50 * MS });
    };
    network.inject(frame(target.station, peer.station, TYPE_ARP, arp(question, peer, target)));
    wait(1);
    for (const [wrong, spoil] of Object.entries(INCREDIBLE)) {
      for (const operation of [question, answer]) {
        const asked = arp(operation, peer, target);
        spoil(asked);
        network.inject(frame(target.station, [2, 0x66, 0, 0, 0, 1], TYPE_ARP, asked));
        network.run({ ticks: 10 * MS });
        assertEquals(sent.length, 1, wrong);
      }
    }
    network.inject(good(0));
    wait(2);
    assertEquals(sent.map((frame) => [...frame.subarray(0, 6)]), [peer.station, peer.station]);
    assertEquals([...sent[1].subarray(42, 60)], goodData(0));
    network.inject(good(1));
    network.run({ ticks: TICKS_PER_SECOND });
    assertEquals(machine.exit, 0, machine.output);
  });
}
