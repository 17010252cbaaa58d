/**
 * The Ethernet chip's state as plain data, and the bits of its registers and descriptors, in the
 * names of AMD's manual.
 */
import type { Arrival, Outcome } from "./ethernet.ts";
import type { LanceMemory } from "./lance_memory.ts";

/** CSR0. */
export const Csr0 = {
  ERR: 0x8000,
  BABL: 0x4000,
  CERR: 0x2000,
  MISS: 0x1000,
  MERR: 0x0800,
  RINT: 0x0400,
  TINT: 0x0200,
  IDON: 0x0100,
  INTR: 0x0080,
  INEA: 0x0040,
  RXON: 0x0020,
  TXON: 0x0010,
  TDMD: 0x0008,
  STOP: 0x0004,
  STRT: 0x0002,
  INIT: 0x0001,
} as const;

/**
 * The mode word of the initialisation block: promiscuous; internal loopback; one attempt; a forced
 * collision; no FCS sent; loopback; halves off.
 */
export const Mode = {
  PROM: 0x8000,
  INTL: 0x0040,
  DRTY: 0x0020,
  COLL: 0x0010,
  DTCR: 0x0008,
  LOOP: 0x0004,
  DTX: 0x0002,
  DRX: 0x0001,
} as const;

/** The second halfword of a receive descriptor. */
export const Rmd1 = {
  OWN: 0x8000,
  ERR: 0x4000,
  FRAM: 0x2000,
  OFLO: 0x1000,
  CRC: 0x0800,
  BUFF: 0x0400,
  STP: 0x0200,
  ENP: 0x0100,
} as const;

/** The second halfword of a transmit descriptor. */
export const Tmd1 = {
  OWN: 0x8000,
  ERR: 0x4000,
  MORE: 0x1000,
  ONE: 0x0800,
  DEF: 0x0400,
  STP: 0x0200,
  ENP: 0x0100,
} as const;

/**
 * The fourth halfword of a transmit descriptor; its low ten bits count bit times to the last
 * collision.
 */
export const Tmd3 = {
  BUFF: 0x8000,
  UFLO: 0x4000,
  LCOL: 0x1000,
  LCAR: 0x0800,
  RTRY: 0x0400,
  TDR: 0x03ff,
} as const;

/** A ring of descriptors: eight bytes each, a power of two of them. */
export interface Ring {
  /** The chip's address of its first. */
  base: number;
  /** Their number less one. */
  mask: number;
  /** The one that is next. */
  index: number;
}

/** A frame being sent: taken from memory, its outcome not yet in its descriptors. */
export interface Sending {
  /** Its descriptors. */
  first: number;
  count: number;
  /** What went wrong while it was taken from memory, for TMD3. */
  fault: number;
  /** It was longer than 1518 bytes. */
  babble: boolean;
  /** When its next burst leaves memory, and how many are left. */
  burstAt: number;
  bursts: number;
}

/**
 * A receive buffer in use: where its next byte goes, what room is left, whether the frame begins
 * in it.
 */
export interface ReceiveBuffer {
  address: number;
  room: number;
  start: boolean;
}

/** A frame being received. */
export interface Receiving {
  arrival: Arrival;
  /** Bytes taken from the wire so far. */
  taken: number;
  /** When the next burst, or the status after the last, is due. */
  dueAt: number;
  /** Undefined before the first. */
  buffer: ReceiveBuffer | undefined;
  /** Errors for RMD1. */
  errors: number;
}

/** Everything that changes. Times are ticks; Infinity for never. */
export interface LanceState {
  now: number;
  rap: number;
  csr1: number;
  csr2: number;
  csr3: number;
  /** Counts resets: the outcome of a frame from before a reset is discarded. */
  tag: number;
  csr0: number;
  mode: number;
  address: number[];
  filter: number[];
  receiveRing: Ring;
  transmitRing: Ring;
  initialisedAt: number;
  startWhenInitialised: boolean;
  /** When the transmit ring is next looked at. */
  pollAt: number;
  sending: Sending | undefined;
  outcomes: Outcome[];
  receiving: Receiving | undefined;
  /** When the receiver was switched on: a frame that had begun is not received. */
  receivesSince: number;
  arrivals: Arrival[];
}

/** What the two halves share. */
export interface LanceParts {
  readonly state: LanceState;
  readonly memory: LanceMemory;
  /** In ticks: from a demand to the first bit; from the last bit to the status in memory. */
  readonly settings: { readonly lead: number; readonly status: number };
  /** Memory did not answer. */
  readonly memoryError: () => void;
}

/** What STOP and the reset leave. */
export function stopped(): Omit<LanceState, "now" | "rap" | "csr1" | "csr2" | "csr3" | "tag"> {
  return {
    csr0: Csr0.STOP,
    mode: 0,
    address: [0, 0, 0],
    filter: [0, 0, 0, 0],
    receiveRing: { base: 0, mask: 0, index: 0 },
    transmitRing: { base: 0, mask: 0, index: 0 },
    initialisedAt: Infinity,
    startWhenInitialised: false,
    pollAt: Infinity,
    sending: undefined,
    outcomes: [],
    receiving: undefined,
    receivesSince: Infinity,
    arrivals: [],
  };
}

/** The chip's address of a descriptor's halfword. */
export function descriptor({ base, mask }: Ring, index: number, halfword: number): number {
  return base + 8 * (index & mask) + 2 * halfword;
}

/**
 * Bytes of the buffer whose length stands negated in a descriptor's third halfword; 0 there means
 * 4096.
 */
export function byteCount(word: number): number {
  return 4096 - (word & 0xfff);
}
