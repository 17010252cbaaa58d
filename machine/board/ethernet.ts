/**
 * What IEEE 802.3 (1985) says of 10 Mb/s Ethernet, for the controller and the wire: times,
 * lengths, the frame check sequence, the address hash; and how a controller and the wire speak to
 * each other. All times are ticks of machine time, in which a bit is a whole number.
 */
import { TICKS_PER_SECOND } from "../boards/settings.ts";

/** A bit. */
export const BIT = TICKS_PER_SECOND / 10_000_000;
/** A byte. */
export const BYTE = 8 * BIT;
/** Preamble and start-of-frame delimiter: 64 bits before a frame. */
export const PREAMBLE = 64 * BIT;
/** Bytes of a frame that a controller moves to or from memory at once. */
export const BURST = 16;
/** The gap that a station leaves after any carrier: 9.6 us. */
export const GAP = 96 * BIT;
/** The slot time: a collision comes within it, and backoff is counted in it. */
export const SLOT_TIME = 512 * BIT;
/** What a station sends on once it has sensed a collision. */
export const JAM = 32 * BIT;
/** Attempts that a station makes to send a frame. */
export const ATTEMPTS = 16;
/** Shortest and longest frame in bytes, frame check sequence included. */
export const MINIMUM_FRAME = 64, MAXIMUM_FRAME = 1518;
/** Bytes of the frame check sequence. */
export const FCS = 4;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/**
 * The CRC-32 register after these bytes, least significant bit first, before its complement is
 * sent.
 */
export function crcRegister(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ table[(value ^ byte) & 255];
  return value >>> 0;
}

/** The bytes with their frame check sequence behind them. */
export function withFcs(bytes: Uint8Array): Uint8Array {
  const frame = new Uint8Array(bytes.length + FCS);
  frame.set(bytes);
  new DataView(frame.buffer).setUint32(bytes.length, ~crcRegister(bytes) >>> 0, true);
  return frame;
}

/** Whether the last four bytes are the frame check sequence of those before. */
export function fcsHolds(frame: Uint8Array): boolean {
  return crcRegister(frame) === 0xdebb20e3;
}

/** A frame that a station wants on the wire. */
export interface Transmission {
  /** From the destination address to the frame check sequence. */
  readonly frame: Uint8Array;
  /** When its first bit could be sent. */
  readonly readyAt: number;
  /** One attempt only. */
  readonly once: boolean;
  /** Returned with the outcome. */
  readonly tag: number;
}

/** What became of it. */
export interface Outcome {
  /** When its last bit, or the last of its jam, left. */
  readonly at: number;
  /** The request's tag. */
  readonly tag: number;
  /** Attempts made. */
  readonly attempts: number;
  /** It found the wire busy at first. */
  readonly deferred: boolean;
  /** Why it was not sent: too many collisions, one too late, no carrier. */
  readonly failure?: "retry" | "late" | "carrier";
  /** Bits sent until the last collision. */
  readonly collidedAfter: number;
  /** The transceiver tested its collision signal afterwards. */
  readonly heartbeat: boolean;
}

/** A frame on its way into a station. */
export interface Arrival {
  /** From the destination address to the frame check sequence. */
  readonly frame: Uint8Array;
  /** When the first bit of its preamble comes in. */
  readonly at: number;
  /** Bits beyond the last whole byte. */
  readonly dribble: number;
  /** The station's own frame, in loopback. */
  readonly loop: boolean;
}

/**
 * A controller as the wire sees it. Each event is announced to it before its machine may notice it:
 * a frame before its first burst is due.
 */
export interface Station {
  /** Shortest time from anything that its machine does to the first bit on the wire. */
  readonly lead: number;
  /** A frame comes in. */
  arrive(arrival: Arrival): void;
  /** A frame was sent, or was not. */
  sent(outcome: Outcome): void;
}

/** Takes a frame that a controller wants to send. */
export type Transmit = (transmission: Transmission) => void;

/** What a station without a cable hears of its frame: it was sent, and no carrier came back. */
export function unconnected({ frame, readyAt, tag }: Transmission): Outcome {
  const at = readyAt + PREAMBLE + frame.length * BYTE;
  return {
    at,
    tag,
    attempts: 1,
    deferred: false,
    failure: "carrier",
    collidedAfter: 0,
    heartbeat: false,
  };
}
