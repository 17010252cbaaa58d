/**
 * Frames, good and bad, that a machine hears in trials: scripts in the order of their frames.
 * Longer than most: a script for each of them.
 */
import { createRandom, stationAddress } from "../../machine/mod.ts";
import {
  arp,
  datagram,
  EVERYBODY,
  frame,
  type Host,
  MORE_FRAGMENTS,
  packet,
  TYPE_ARP,
  TYPE_IP,
} from "../../experiments/_harness/frames.ts";
import { drawBad } from "../../experiments/tests/bad_frames.ts";

const PORT = 2049, PEERS_PORT = 2002;
const target = { station: [...stationAddress(1)], address: [10, 0, 0, 1], port: PORT };
const peer: Host = { station: [2, 0, 0, 0, 0, 9], address: [10, 0, 0, 2] };
const absent: Host = { station: [2, 0, 0, 0, 0, 77], address: [10, 0, 0, 77] };
const neighbour: Host = { station: [2, 0, 0, 0, 0, 8], address: [10, 0, 0, 8] };
/** ARP's questions and answers. */
const QUESTION = 1, ANSWER = 2;
const LAST = "q".charCodeAt(0);
/** That a library which is asked for any port binds first. */
const FIRST_PORT = 1024;
/** Buckets of the kernel's table of addresses. */
const BUCKETS = 19;
/** Data of one fragment. */
const PIECE = 1480;

const bytes = (n: number, length: number) =>
  Array.from({ length }, (_, i) => n * 31 + i * 7 & 0x3f);
const toTarget = (from: Host, data: readonly number[]) =>
  datagram([from.address, PEERS_PORT], [target.address, PORT], data);
const ip = (from: Host, payload: readonly number[], fields = {}) =>
  frame(
    target.station,
    from.station,
    TYPE_IP,
    packet(from.address, target.address, payload, fields),
  );

/** A datagram in fragments, in an order. */
function fragments(
  from: Host,
  { data, id, order }: { data: readonly number[]; id: number; order: readonly number[] },
): Uint8Array[] {
  const whole = toTarget(from, data);
  return order.map((i) => {
    const part = whole.slice(i * PIECE, (i + 1) * PIECE);
    const more = (i + 1) * PIECE < whole.length ? MORE_FRAGMENTS : 0;
    return ip(from, part, { id, fragment: i * PIECE / 8 | more });
  });
}

/** Asks everybody for a host's station. */
function question(from: Host, to: Host): Uint8Array {
  return frame(
    EVERYBODY,
    from.station,
    TYPE_ARP,
    arp(QUESTION, from, { ...to, station: [0, 0, 0, 0, 0, 0] }),
  );
}

/** Good frames and bad ones, in their order; undefined: a pause, in which answers go out. */
function* frames(): Generator<Uint8Array | undefined> {
  const random = createRandom(1995);
  yield question(peer, target);
  yield question(neighbour, peer);
  yield frame(target.station, absent.station, TYPE_ARP, arp(ANSWER, absent, target));
  for (const [n, length] of [0, 1, 18, 19, 100, 107, 108, 113, 512, 1000, 1471, 1472].entries()) {
    yield ip(
      n % 3 === 2 ? neighbour : peer,
      toTarget(n % 3 === 2 ? neighbour : peer, bytes(n, length)),
    );
    for (let k = 0; k < 5; k++) yield* drawBad(random, target).frames;
  }
  yield ip(peer, toTarget(peer, bytes(40, 30)), { options: [1, 1, 1, 0] });
  for (
    const [n, order] of [[0, 1, 2], [2, 1, 0], [1, 0, 1, 2], [0, 0, 2, 2, 1], [2, 0, 1]].entries()
  ) {
    yield undefined;
    yield* fragments(n % 2 ? neighbour : peer, { data: bytes(n, 3900), id: 900 + n, order });
  }
  yield frame(
    EVERYBODY,
    peer.station,
    TYPE_IP,
    packet(
      peer.address,
      [10, 255, 255, 255],
      datagram([peer.address, PEERS_PORT], [[10, 255, 255, 255], PORT], bytes(7, 20)),
      {},
    ),
  );
  yield undefined;
  // Bytes behind the datagram, in one frame and in two; a sum of none.
  const short = (length: number) =>
    datagram([peer.address, PEERS_PORT], [target.address, PORT], bytes(3, length));
  yield ip(peer, [...short(300), ...bytes(5, 700)]);
  yield ip(peer, [...short(1500).slice(0, PIECE)], { id: 990, fragment: MORE_FRAGMENTS });
  yield ip(peer, [...short(1500).slice(PIECE), ...bytes(6, 64)], { id: 990, fragment: PIECE / 8 });
  yield ip(peer, short(50).with(6, 0).with(7, 0));
  // ARP: of other hardware, for other addresses, with ours; and more hosts than a bucket has room.
  const asked = arp(QUESTION, peer, target);
  for (const [at, value] of [[1, 6], [2, 0x86], [4, 8], [5, 16], [7, 9]]) {
    yield frame(EVERYBODY, peer.station, TYPE_ARP, asked.with(at, value));
  }
  yield frame(EVERYBODY, peer.station, TYPE_ARP, arp(QUESTION, { ...peer, ...target }, peer));
  yield question({ station: peer.station, address: target.address }, peer);
  yield question({ station: peer.station, address: [0, 0, 0, 0] }, target);
  for (let n = 0; n < 12; n++) {
    yield question({ station: [2, 0, 0, 0, 1, n], address: [10, 0, 0, 10 + n * BUCKETS] }, target);
  }
  yield undefined;
  yield ip(peer, toTarget(peer, [LAST]));
}

/** Options of one header each: good ones, and those that a packet is refused for. */
const OPTIONS = [
  [0, 9, 9, 9],
  [1, 1, 0, 255],
  [7, 7, 4, 10, 0, 0, 1, 0],
  [131, 7, 8, 10, 0, 0, 9, 0],
  [137, 7, 8, 10, 0, 0, 9, 0],
  [131, 7, 4, 10, 0, 0, 9, 0],
  [137, 7, 4, 10, 0, 0, 9, 1],
  [131, 2, 0, 0],
  [137, 3, 3, 0],
  [137, 3, 4, 0],
  [7, 1, 0, 0],
  [7, 5, 4, 0],
  [7, 0, 4, 0],
  [1, 1, 1, 68],
  [1, 1, 68, 2],
  [68, 4, 5, 0, 148, 4, 0, 0],
];

/** Bytes of fragments' offsets, and of the shortest datagram that is cut. */
const UNIT = 8;

/**
 * Options, and datagrams in fragments that overlap, are twice there, or mix with others' of the
 * same number.
 */
function* odd(): Generator<Uint8Array | undefined> {
  const random = createRandom(1986);
  yield frame(target.station, peer.station, TYPE_ARP, arp(QUESTION, peer, target));
  for (const [n, options] of OPTIONS.entries()) {
    yield ip(peer, toTarget(peer, bytes(n, 10 + n)), { options });
    yield ip(peer, toTarget(peer, bytes(n, 400 + n)), { options });
  }
  for (let n = 0; n < 40; n++) {
    const id = 2000 + (n >> 1), from = n % 2 ? neighbour : peer;
    const whole = toTarget(from, bytes(n, 60 + random.below(n % 4 ? 300 : 2400)));
    const units = Math.ceil(whole.length / UNIT);
    const part = (first: number, end: number) =>
      ip(from, whole.slice(first * UNIT, end * UNIT), {
        id,
        fragment: first | (end < units ? MORE_FRAGMENTS : 0),
      });
    for (let k = random.below(6); k >= 0; k--) {
      const first = random.below(units);
      yield part(first, Math.min(units, first + 1 + random.below(Math.min(180, units - first))));
    }
    // What is still missing comes in order, or from the end on.
    const step = 1 + random.below(Math.min(170, units));
    const firsts = Array.from({ length: Math.ceil(units / step) }, (_, i) => i * step);
    for (const first of n % 3 ? firsts : firsts.reverse()) {
      yield part(first, Math.min(units, first + step));
    }
  }
  const short = toTarget(peer, bytes(1, 40));
  yield ip(peer, short.slice(0, 12), { id: 3000, fragment: MORE_FRAGMENTS });
  yield ip(peer, [], { id: 3000, fragment: MORE_FRAGMENTS });
  yield ip(peer, short.slice(0, 16), { id: 3000, fragment: 0x1fff });
  yield ip(peer, short.slice(0, 16), { id: 3001, fragment: MORE_FRAGMENTS, protocol: 99 });
  yield ip(peer, short.slice(16), { id: 3001, fragment: 2 });
  yield ip(peer, short.slice(16), { id: 3001, fragment: 2, protocol: 99 });
  yield undefined;
  yield ip(peer, toTarget(peer, [LAST]));
}

/**
 * What only a library that looks at each field refuses: ARP from its own station or address,
 * lengths that lie, sums that are wrong while sums are not looked at, and datagrams that are not a
 * connected socket's.
 */
function* lying(): Generator<Uint8Array | undefined> {
  const asked = (from: Host) =>
    frame(EVERYBODY, peer.station, TYPE_ARP, arp(QUESTION, from, target));
  const alike = [...target.station.slice(0, 4), 9, 9], unlike = [9, 9, ...target.station.slice(2)];
  yield asked(peer);
  yield frame(target.station, absent.station, TYPE_ARP, arp(ANSWER, absent, target));
  yield asked({ station: target.station, address: [10, 0, 0, 50] });
  yield asked({ station: alike, address: [10, 0, 0, 51] });
  yield asked({ station: [...unlike.with(0, 8)], address: [10, 0, 0, 52] });
  yield asked({ station: peer.station, address: target.address });
  yield asked({ station: peer.station, address: [127, 0, 0, 9] });
  yield undefined;
  const to = (port: number, from: Host, fromPort: number, data: readonly number[]) =>
    ip(from, datagram([from.address, fromPort], [target.address, port], data));
  for (const [from, port] of [[neighbour, PEERS_PORT], [peer, 2003], [peer, PEERS_PORT]] as const) {
    yield to(FIRST_PORT, from, port, [99, 1]);
  }
  for (let n = 0; n < 12; n++) {
    const good = toTarget(peer, bytes(n, 20 + n)), wrong = good.with(6, good[6] ^ 1);
    yield ip(peer, wrong);
    yield ip(peer, good, { length: 20 + good.length + 400 });
    const claimed = 20 + good.length + 400;
    yield ip(
      peer,
      good.with(4, good.length + 400 >> 8).with(5, good.length + 400 & 0xff).with(6, 0).with(7, 0),
      { length: claimed },
    );
    yield ip(peer, good.slice(0, 8).with(4, 0).with(5, 4), { length: 24 });
    yield ip(peer, good.with(5, good[5] - 1));
    yield ip(peer, good);
    yield undefined;
    // The peer goes on with another board.
    if (n === 5) yield asked({ station: neighbour.station, address: peer.address });
  }
  yield ip(peer, toTarget(peer, [LAST]));
}

/** Frames of datagrams for addresses that are this machine's, or look like it, or are not. */
function* toOthers(): Generator<Uint8Array> {
  for (
    const address of [
      [10, 0, 0, 99],
      [9, 0, 0, 1],
      [10, 0, 0, 0],
      [255, 255, 255, 255],
      [127, 0, 0, 1],
      [127, 0, 0, 0],
      [127, 255, 255, 255],
    ]
  ) {
    const data = datagram([peer.address, PEERS_PORT], [address, PORT], bytes(6, 30));
    for (const station of [target.station, EVERYBODY]) {
      yield frame(station, peer.station, TYPE_IP, packet(peer.address, address, data));
    }
  }
}

/** The peer says where it is, and speaks to others. */
function* present(): Generator<Uint8Array | undefined> {
  yield frame(target.station, peer.station, TYPE_ARP, arp(ANSWER, peer, target));
  yield* toOthers();
}

/** The same, a neighbour, and the beginning of a datagram whose rest does not come. */
function* passing(): Generator<Uint8Array | undefined> {
  yield question(peer, target);
  yield question(neighbour, target);
  yield ip(peer, toTarget(peer, bytes(1, 20)));
  yield ip(peer, toTarget(peer, bytes(1, 200)).slice(0, 64), { id: 5, fragment: MORE_FRAGMENTS });
}

/** Options that look right from one byte alone: too short for what they are, and their rest. */
const SHORT_ROUTES = [[131, 2, 4, 2], [137, 2, 4, 2], [131, 3, 8, 1], [7, 3, 4, 68]];
/** Where fragments of another protocol, or to another address, would fit. */
const CUT = 16;
/** Bytes that take a cluster. */
const LARGE = 700;
/** Hosts of one bucket, more than it has room for; not even, for every second is answered. */
const CROWD = 13;

/** Of `heard`: a port whose socket has a peer; the last one given, its bytes exchanged. */
const ALONE = 3000, GIVEN = 0x0304;

/** Datagrams for ports that two sockets have, to no address and from none. */
function* forTwo(): Generator<Uint8Array> {
  const none = [0, 0, 0, 0];
  const datagrams: readonly (readonly [from: readonly number[], to: readonly number[], number])[] =
    [
      [peer.address, none, FIRST_PORT],
      [peer.address, none, FIRST_PORT + 1],
      [neighbour.address, none, ALONE],
      [none, target.address, FIRST_PORT + 1],
      [peer.address, target.address, FIRST_PORT + 2],
    ];
  for (const [n, [from, to, port]] of datagrams.entries()) {
    const data = datagram([from, PEERS_PORT], [to, port], bytes(n, 5));
    yield frame(EVERYBODY, peer.station, TYPE_IP, packet(from, to, data));
  }
}

/** What other hosts seldom send: long headers on long packets, lies, and a crowd in one bucket. */
function* rare(): Generator<Uint8Array | undefined> {
  yield question(peer, target);
  yield question(neighbour, target);
  for (const options of [[1, 1, 1, 0], Array(40).fill(1), ...SHORT_ROUTES]) {
    yield ip(peer, toTarget(peer, bytes(1, 20)), { options });
    yield ip(peer, toTarget(peer, bytes(2, LARGE)), { options });
  }
  const good = toTarget(peer, bytes(3, 100));
  for (
    const fields of [
      { wrongSum: 1 },
      { length: 0x8000 + 20 + good.length },
      { length: 20 + good.length + 1 },
      { length: 19 },
      { version: 0x55 },
    ]
  ) {
    yield ip(peer, good, fields);
  }
  // A header of sixty bytes in a packet of fewer.
  yield ip(peer, bytes(3, 10), { version: 0x4f });
  // Bytes behind the datagram that fill mbufs of their own.
  yield ip(peer, [...toTarget(peer, bytes(4, 60)), ...bytes(5, 380)], { length: 20 + 8 + 60 });
  for (const length of [0, 4, 7, 109, 0xffff]) {
    yield ip(peer, good.with(4, length >> 8).with(5, length & 0xff));
  }
  // Nothing but headers, at the front of a cluster; and a protocol that has no number.
  yield ip(peer, [...toTarget(peer, []), ...bytes(5, LARGE)], { length: 28 });
  yield ip(peer, good, { protocol: 0 });
  yield* toOthers();
  yield* forTwo();
  yield frame(EVERYBODY, peer.station, TYPE_ARP, [
    ...arp(QUESTION, neighbour, target),
    ...bytes(7, LARGE),
  ]);
  yield frame(
    EVERYBODY,
    peer.station,
    TYPE_ARP,
    arp(QUESTION, {
      station: target.station,
      address: [10, 0, 0, 70],
    }, target),
  );
  yield undefined;
  // Fragments with options, and what completes nothing.
  const long = toTarget(peer, bytes(8, 900)), options = [1, 1, 1, 0];
  yield ip(peer, long.slice(0, 400), { id: 1, fragment: MORE_FRAGMENTS, options });
  yield ip(peer, long.slice(400, 800), { id: 1, fragment: MORE_FRAGMENTS | 50, options });
  yield ip(peer, long.slice(400, 800), { id: 1, fragment: MORE_FRAGMENTS | 50, options });
  yield ip(peer, long.slice(800), { id: 1, fragment: 100, options });
  // One that lies within the next, which is the last there is so far.
  yield ip(peer, long.slice(80, 160), { id: 3, fragment: MORE_FRAGMENTS | 10 });
  yield ip(peer, long.slice(0, 400), { id: 3, fragment: MORE_FRAGMENTS });
  yield ip(peer, long.slice(400), { id: 3, fragment: 50 });
  const short = toTarget(peer, bytes(9, 40));
  yield ip(peer, short.slice(0, CUT), { id: 2, fragment: MORE_FRAGMENTS });
  yield ip(peer, short.slice(CUT), { id: 2, fragment: CUT / 8, protocol: 99 });
  yield ip(neighbour, short.slice(CUT), { id: 2, fragment: CUT / 8 });
  yield frame(
    EVERYBODY,
    peer.station,
    TYPE_IP,
    packet(peer.address, [10, 255, 255, 255], short.slice(CUT), { id: 2, fragment: CUT / 8 }),
  );
  // A crowd of which some are forgotten, and asked for when they are answered.
  const crowd = Array.from({ length: CROWD }, (_, n) => ({
    station: [2, 0, 0, 0, 1, n],
    address: [10, 0, 0, 10 + n * BUCKETS],
  }));
  for (const host of crowd) yield question(host, target);
  for (const host of [...crowd, ...crowd]) {
    yield ip(host, datagram([host.address, PEERS_PORT], [target.address, PORT], bytes(1, 24)));
    yield undefined;
  }
  yield ip(peer, toTarget(peer, [LAST]));
  for (let n = 0; n < 6; n++) yield undefined;
  yield ip(peer, datagram([peer.address, PEERS_PORT], [target.address, GIVEN], [1]));
}

/** Large datagrams as fast as a wire carries them, and short ones at odd times. */
function* flood(): Generator<Uint8Array | undefined> {
  const random = createRandom(1993);
  yield question(peer, target);
  for (let n = 0; n < 40; n++) yield ip(peer, toTarget(peer, bytes(n, 1400 + random.below(72))));
  for (let n = 0; n < 200; n++) yield question(peer, neighbour);
  yield undefined;
  yield ip(peer, toTarget(peer, [LAST]));
}

/** Others' questions, at which the controller interrupts. */
function* chatter(): Generator<Uint8Array | undefined> {
  const random = createRandom(1992);
  for (let n = 0; n < 250; n++) {
    yield frame(
      EVERYBODY,
      peer.station,
      TYPE_ARP,
      [...arp(QUESTION, peer, neighbour), ...bytes(n, random.below(400))],
    );
  }
}

/** What a machine hears in each trial. */
export const scripts = {
  usual: frames,
  odd,
  lying,
  present,
  passing,
  rare,
  flood,
  chatter,
} as const;
