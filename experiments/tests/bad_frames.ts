/**
 * Frames that are wrong, or right and meant ill: malformed, truncated, oversized, misaddressed,
 * corrupted, in fragments that overlap, are missing or come in floods, in the shapes of the known
 * attacks on reassembly. Drawn from a seed, some of them several frames in a row. None is a
 * datagram that a socket of the target's should be given. Longer than most: a few lines a shape.
 */
import { type Random, withFcs } from "../../machine/mod.ts";
import {
  arp,
  datagram,
  EVERYBODY,
  frame,
  half,
  type Host,
  type IpFields,
  MORE_FRAGMENTS,
  MOST_DATA,
  packet,
  PROTOCOL_UDP,
  TYPE_ARP,
  TYPE_IP,
} from "../_harness/frames.ts";

/** Whom bad frames are for. */
export interface Target extends Host {
  /** A port that somebody has there. */
  readonly port: number;
}

type Shape = (random: Random, target: Target) => Uint8Array[];

const NETWORK = [10, 255, 255, 255];
/** A stranger's port, and one that nobody has. */
const PORT = 6666, NOBODYS = 9999;
/** A whole frame's worth of a packet's data, in fragments. */
const PIECE = 1480;

const bytes = (random: Random, count: number): number[] =>
  Array.from({ length: count }, () => random.below(256));
/** A stranger: never the address that a test's own peer has. */
const stranger = (random: Random): Host => ({
  station: [2, 0x66, ...bytes(random, 4)],
  address: [10, 1 + random.below(255), ...bytes(random, 2)],
});
/** Not 0: what is added to a sum that is to be wrong. */
const error = (random: Random) => 1 + random.below(0xfffe);

/** A frame with a packet from a stranger. */
function ip(
  random: Random,
  target: Target,
  payload: readonly number[],
  fields: IpFields = {},
): Uint8Array {
  const { station, address } = stranger(random);
  return frame(target.station, station, TYPE_IP, packet(address, target.address, payload, fields));
}

/**
 * A datagram for the port that somebody has, whose sum is wrong: no part of it may reach anybody.
 */
function wrong(random: Random, target: Target, count: number): number[] {
  const from = [10, 1, 1, 1];
  return datagram([from, PORT], [target.address, target.port], bytes(random, count), {
    wrongSum: error(random),
  });
}

/** A piece of a packet: its offset in bytes, its data, and whether more are said to follow. */
type Part = readonly [offset: number, data: readonly number[], more: boolean];
const part = (...given: Part): Part => given;

/** Pieces of a packet from one stranger. */
function pieces(
  random: Random,
  target: Target,
  parts: readonly Part[],
  options: readonly number[] = [],
): Uint8Array[] {
  const { station, address } = stranger(random), id = random.below(65536);
  return parts.map(([offset, data, more]) => {
    const fragment = offset / 8 | (more ? MORE_FRAGMENTS : 0);
    return frame(
      target.station,
      station,
      TYPE_IP,
      packet(address, target.address, data, { id, fragment, options }),
    );
  });
}

function shuffle<T>(random: Random, list: readonly T[]): T[] {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const k = random.below(i + 1);
    [all[i], all[k]] = [all[k], all[i]];
  }
  return all;
}

/** The shapes by name. */
export const shapes: Readonly<Record<string, Shape>> = {
  // Ethernet.
  "random bytes": (random, { station }) => {
    const data = Uint8Array.from([...station, ...bytes(random, 54 + random.below(1454))]);
    return [withFcs(data)];
  },
  "shorter than a frame may be": (random, { station }) => [
    withFcs(Uint8Array.from([...station, ...bytes(random, random.below(53))])),
  ],
  "longer than a frame may be": (random, { station }) => [
    withFcs(
      Uint8Array.from([...station, ...bytes(random, MOST_DATA + 14 - 5 + random.below(600))]),
    ),
  ],
  "damaged": (random, target) => {
    const damaged = ip(
      random,
      target,
      datagram([[10, 1, 1, 1], PORT], [target.address, target.port], bytes(random, 100)),
    );
    damaged[6 + random.below(damaged.length - 6)] ^= 1 << random.below(8);
    return [damaged];
  },
  "for another station": (
    random,
    target,
  ) => [ip(random, { ...target, station: [8, 0, 0x2b, 9, 9, 9] }, wrong(random, target, 18))],
  "for a group of stations": (
    random,
    target,
  ) => [ip(random, { ...target, station: [1, ...bytes(random, 5)] }, wrong(random, target, 18))],
  "of a type that nobody knows": (random, { station }) => [
    frame(
      station,
      bytes(random, 6),
      random.pick([0x60, 0x600, 0x6004, 0x8035, 0x86dd, 0xffff]),
      bytes(random, 46 + random.below(1000)),
    ),
  ],
  // IP.
  "header length": (random, target) => [
    ip(random, target, wrong(random, target, random.below(60)), {
      version: 0x40 | random.pick([0, 1, 2, 3, 4, 14, 15]),
    }),
  ],
  "version": (
    random,
    target,
  ) => [
    ip(random, target, wrong(random, target, 18), {
      version: random.pick([0x05, 0x15, 0x55, 0x65, 0xf5]),
    }),
  ],
  "length": (random, target) => [
    ip(random, target, wrong(random, target, random.below(1400)), {
      length: random.pick([
        0,
        1,
        19,
        20,
        27,
        28,
        1480,
        1501,
        32767,
        32768,
        65535,
        random.below(65536),
      ]),
    }),
  ],
  "header sum": (
    random,
    target,
  ) => [ip(random, target, wrong(random, target, 18), { wrongSum: error(random) })],
  "options": (random, target) => {
    const lists = [
      [7, 0, 4, 0],
      [7, 1, 4, 0],
      [7, 40, 4, 0],
      [131, 7, 4, 10, 0, 0, 9, 0],
      [137, 3, 1, 0],
      [131, 2, 0, 0],
      [1, 1, 1, 68],
      [0, 7, 255, 255],
      bytes(random, 4 + 4 * random.below(9)),
    ];
    return [
      ip(random, target, wrong(random, target, random.below(1000)), {
        options: random.pick(lists),
      }),
    ];
  },
  "for another host": (random, target) => {
    const address = random.pick([
      [10, 9, 9, 9],
      [0, 0, 0, 0],
      [127, 0, 0, 1],
      [255, 255, 255, 255],
      NETWORK,
      [
        224,
        0,
        0,
        1,
      ],
    ]);
    return [ip(random, { ...target, address }, wrong(random, { ...target, address }, 18))];
  },
  "from where nothing comes": (random, target) => {
    const address = random.pick([
      target.address,
      [0, 0, 0, 0],
      [127, 0, 0, 1],
      [255, 255, 255, 255],
      [224, 0, 0, 1],
    ]);
    const data = datagram([address, target.port], [target.address, NOBODYS], bytes(random, 18));
    return [frame(target.station, target.station, TYPE_IP, packet(address, target.address, data))];
  },
  "protocol": (random, target) => {
    const protocol = random.below(256);
    if (protocol === PROTOCOL_UDP) return [];
    return [ip(random, target, bytes(random, random.below(1000)), { protocol })];
  },
  // UDP.
  "datagram's length": (random, target) => {
    const data = bytes(random, 8 + random.below(1000)), fits = data.length + 8;
    const length = random.pick([0, 1, 7, fits + 1, fits + 8, 65535, 32768]);
    return [
      ip(
        random,
        target,
        datagram([[10, 1, 1, 1], PORT], [target.address, target.port], data, { length }),
      ),
    ];
  },
  "cut in its header": (
    random,
    target,
  ) => [ip(random, target, wrong(random, target, 0).slice(0, random.below(8)))],
  "sum": (random, target) => [ip(random, target, wrong(random, target, random.below(1472)))],
  "port": (random, target) => {
    const { address } = stranger(random);
    return [
      ip(
        random,
        target,
        datagram([address, PORT], [target.address, NOBODYS], bytes(random, random.below(1400))),
      ),
    ];
  },
  // Fragments.
  "teardrop": (random, target) => {
    const data = wrong(random, target, 28);
    return pieces(random, target, [[0, data, true], [24, data.slice(24, 28), false]]);
  },
  "newtear": (random, target) => {
    const data = wrong(random, target, 24);
    return pieces(random, target, [[0, data.slice(0, 32), true], [
      16,
      bytes(random, 1 + random.below(15)),
      false,
    ]]);
  },
  "bonk": (random, target) =>
    pieces(random, target, [[32, bytes(random, 24), false], [16, bytes(random, 24), true]]),
  "the first piece written over": (random, target) => {
    const data = wrong(random, target, 40);
    const again = bytes(random, 16);
    return pieces(random, target, [
      [0, data.slice(0, 24), true],
      [random.pick([0, 8]), again, true],
      [
        24,
        data.slice(24),
        false,
      ],
    ]);
  },
  "ping of death": (random, target) => {
    const last = random.pick([0xffff - 7, 0xfff8, 0x8000, 0x7ff8, 32744]) & ~7;
    return pieces(random, target, [[0, wrong(random, target, 16), true], [
      last,
      bytes(random, 8 + random.below(PIECE - 8)),
      random.below(2) > 0,
    ]]);
  },
  "ping of death, whole": (random, target) => {
    const end = random.pick([32768, 65536]) - 8 * random.below(4),
      whole = wrong(random, target, end - 8);
    const parts = Array.from({ length: Math.ceil(end / PIECE) }, (_, i) => i * PIECE).map((at) =>
      part(at, whole.slice(at, at + PIECE), at + PIECE < end)
    );
    const [offset, last] = parts[parts.length - 1];
    const more = bytes(random, random.pick([0, 4, 40, PIECE - last.length]));
    return pieces(random, target, [...parts.slice(0, -1), part(offset, [...last, ...more], false)]);
  },
  "jolt": (random, target) => {
    const parts = Array.from(
      { length: 8 },
      (_, i) => part(32767 - 15 - (i * PIECE & ~7) & ~7, bytes(random, PIECE), i > 0),
    );
    return pieces(random, target, parts);
  },
  "pieces too small for a header": (random, target) => {
    const data = wrong(random, target, 16);
    return pieces(random, target, [[0, data.slice(0, 8), true], [8, data.slice(8), false]]);
  },
  "pieces of one byte, or none": (random, target) =>
    pieces(random, target, [[8 * random.below(100), bytes(random, random.below(2)), false], [
      0,
      bytes(random, 1),
      true,
    ]]),
  "a piece that is not a multiple of eight": (random, target) =>
    pieces(random, target, [[0, bytes(random, 9 + 8 * random.below(100)), true], [
      16,
      bytes(random, 8),
      false,
    ]]),
  "a flood of first pieces": (random, target) =>
    Array.from(
      { length: 1 + random.below(40) },
      () => pieces(random, target, [part(0, wrong(random, target, 8), true)])[0],
    ),
  "pieces in any order, overlapping as they like": (random, target) => {
    const whole = wrong(random, target, 8 * (2 + random.below(200)));
    const parts = Array.from({ length: 2 + random.below(8) }, () => {
      const begin = 8 * random.below(whole.length / 8), end = begin + 8 * (1 + random.below(30));
      return part(begin, whole.slice(begin, end), end < whole.length);
    });
    return pieces(
      random,
      target,
      shuffle(random, [...parts, part(0, whole.slice(0, 16), true)]),
      random.below(4) ? [] : [1, 1, 1, 0],
    );
  },
  "a datagram in pieces whose sum is wrong": (random, target) => {
    const whole = wrong(random, target, 100 + random.below(6000)),
      size = 8 * (1 + random.below(PIECE / 8));
    const count = Math.min(20, Math.ceil(whole.length / size));
    const step = 8 * Math.ceil(whole.length / count / 8);
    const parts = Array.from({ length: count }, (_, i) => i * step).filter((at) =>
      at < whole.length
    )
      .map((at) => part(at, whole.slice(at, at + Math.min(step, PIECE)), at + step < whole.length));
    return pieces(random, target, shuffle(random, parts));
  },
  "two last pieces": (random, target) =>
    pieces(random, target, [[64, bytes(random, 64), false], [0, wrong(random, target, 16), true], [
      24,
      bytes(random, 16),
      false,
    ]]),
  // ARP.
  "ARP of random bytes": (
    random,
    { station },
  ) => [frame(random.pick([station, EVERYBODY]), bytes(random, 6), TYPE_ARP, bytes(random, 28))],
  "ARP of other lengths": (random, target) => {
    const packet = arp(1 + random.below(2), stranger(random), target);
    packet.splice(random.pick([0, 2, 4]), 2, ...half(random.below(65536)));
    return [frame(EVERYBODY, bytes(random, 6), TYPE_ARP, packet)];
  },
  "ARP from our own address": (random, target) => {
    const from = random.pick([{ ...stranger(random), address: target.address }, {
      ...stranger(random),
      station: EVERYBODY,
    }, target]);
    return [frame(EVERYBODY, from.station, TYPE_ARP, arp(1 + random.below(2), from, target))];
  },
  "ARP answers that nobody asked for": (random, target) => {
    const from = stranger(random);
    return [frame(target.station, from.station, TYPE_ARP, arp(2, from, target))];
  },
  "a flood of questions": (random, target) =>
    Array.from({ length: 1 + random.below(20) }, () => {
      const from = stranger(random);
      return frame(EVERYBODY, from.station, TYPE_ARP, arp(1, from, target));
    }),
  "ARP in a frame of the longest size": (random, target) => {
    const from = stranger(random);
    return [
      frame(EVERYBODY, from.station, TYPE_ARP, [
        ...arp(1, from, target),
        ...bytes(random, MOST_DATA - 28),
      ]),
    ];
  },
};

/** The frames of the next shape drawn. */
export function drawBad(
  random: Random,
  target: Target,
): { readonly shape: string; readonly frames: Uint8Array[] } {
  const names = Object.keys(shapes), shape = names[random.below(names.length)];
  return { shape, frames: shapes[shape](random, target) };
}
