/**
 * The sending half of the Ethernet chip. The ring is looked at on demand, after each frame, and
 * every 1.6 ms. A frame is taken from memory when its sending starts (the manual forbids the
 * processor to touch what the chip owns); its bursts keep memory busy as the chip's FIFO empties.
 */
import {
  ATTEMPTS,
  BURST,
  BYTE,
  MAXIMUM_FRAME,
  type Outcome,
  PREAMBLE,
  SLOT_TIME,
  type Transmit,
  withFcs,
} from "./ethernet.ts";
import type { Arrival } from "./ethernet.ts";
import { byteCount, Csr0, descriptor, type LanceParts, Mode, Tmd1, Tmd3 } from "./lance_state.ts";
import { TICKS_PER_SECOND } from "../boards/settings.ts";

/** The chip looks at its ring so often by itself: 1.6 ms. */
const POLL = TICKS_PER_SECOND / 625;
/** Longest frame in loopback, where the FIFO holds it whole. */
const LOOPBACK_FRAME = 32;

/** All bytes, in order. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of pieces) {
    bytes.set(piece, end);
    end += piece.length;
  }
  return bytes;
}

/** The sending half. */
export interface Transmitter {
  /** Looks at the ring now. */
  demand(now: number): void;
  /** When it next does something. */
  nextEvent(): number;
  /** Does what is due at this time. */
  act(now: number): void;
}

/** Builds it. `loop` hands a frame to the receiving half. */
export function createTransmitter(
  parts: LanceParts & { readonly transmit: Transmit; readonly loop: (arrival: Arrival) => void },
): Transmitter {
  const { state, memory, settings: { lead, status }, memoryError } = parts;
  const halfword = (index: number, n: number) => {
    memory.occupy();
    return memory.granted ? memory.readWord(descriptor(state.transmitRing, index, n)) : undefined;
  };
  const put = (index: number, n: number, value: number) => {
    memory.occupy();
    if (!memory.writeWord(descriptor(state.transmitRing, index, n), value)) memoryError();
  };

  /** Looks at the next descriptor and starts its frame, if there is one. */
  function poll(now: number): void {
    state.csr0 &= ~Csr0.TDMD;
    state.pollAt = now + POLL;
    const { transmitRing: ring } = state;
    const flags = halfword(ring.index, 1);
    if (flags === undefined) return memory.granted ? memoryError() : undefined;
    if (!(flags & Tmd1.OWN)) return;
    if (!(flags & Tmd1.STP)) {
      put(ring.index, 1, flags & ~Tmd1.OWN);
      ring.index = ring.index + 1 & ring.mask;
      state.pollAt = now;
      return;
    }
    const taken = gather(ring.index);
    if (taken === undefined) return memoryError();
    const looped = (state.mode & Mode.LOOP) !== 0;
    const data = looped ? taken.data.subarray(0, LOOPBACK_FRAME) : taken.data;
    // A frame cut short by an underflow goes out without its check sequence, so that every
    // receiver finds it broken.
    const frame = state.mode & Mode.DTCR || taken.fault ? data : withFcs(data);
    const readyAt = now + lead, bursts = Math.ceil(data.length / BURST);
    state.pollAt = Infinity;
    state.sending = {
      first: ring.index,
      count: taken.count,
      fault: taken.fault,
      babble: frame.length > MAXIMUM_FRAME + 1,
      burstAt: now,
      bursts,
    };
    const once = (state.mode & Mode.DRTY) !== 0;
    if (looped && state.mode & Mode.INTL) loopInside(frame, { readyAt, once });
    else {
      parts.transmit({ frame, readyAt, once, tag: state.tag });
      if (looped) parts.loop({ frame, at: readyAt, dribble: 0, loop: true });
    }
  }

  /** Collects a frame from the buffers of its chain. */
  function gather(first: number): { data: Uint8Array; count: number; fault: number } | undefined {
    const pieces: Uint8Array[] = [];
    for (let count = 1;; count++) {
      const index = first + count - 1;
      const low = halfword(index, 0), flags = halfword(index, 1), length = halfword(index, 2);
      if (low === undefined || flags === undefined || length === undefined) return undefined;
      if (!(flags & Tmd1.OWN) || count > state.transmitRing.mask + 1) {
        return { data: joined(pieces), count: count - 1, fault: Tmd3.BUFF | Tmd3.UFLO };
      }
      const bytes = memory.read((flags & 0xff) << 16 | low, byteCount(length));
      if (bytes === undefined) return undefined;
      pieces.push(bytes);
      if (flags & Tmd1.ENP) return { data: joined(pieces), count, fault: 0 };
    }
  }

  /** Internal loopback: nothing reaches the wire; a forced collision ends every attempt. */
  function loopInside(
    frame: Uint8Array,
    { readyAt, once }: { readyAt: number; once: boolean },
  ): void {
    const collides = (state.mode & Mode.COLL) !== 0;
    const attempts = !collides || once ? 1 : ATTEMPTS;
    const at = readyAt + (collides ? attempts * SLOT_TIME : PREAMBLE + frame.length * BYTE);
    state.outcomes.push({
      at,
      tag: state.tag,
      attempts,
      deferred: false,
      ...(collides && { failure: "retry" }),
      collidedAfter: 0,
      heartbeat: true,
    });
    if (!collides) parts.loop({ frame, at: readyAt, dribble: 0, loop: true });
  }

  /** Writes the outcome into the descriptors. */
  function finish(
    { attempts, deferred, failure, collidedAfter, heartbeat }: Outcome,
    now: number,
  ): void {
    const sending = state.sending!;
    const { transmitRing: ring } = state;
    state.sending = undefined;
    const errors = { retry: Tmd3.RTRY, late: Tmd3.LCOL, carrier: Tmd3.LCAR };
    const failed = failure === undefined ? 0 : errors[failure];
    const tries = failure === "retry" || attempts === 1 ? 0 : attempts === 2 ? Tmd1.ONE : Tmd1.MORE;
    for (let i = 0; i < sending.count; i++) {
      const index = sending.first + i, last = i === sending.count - 1;
      const flags = halfword(index, 1);
      if (flags === undefined) return memoryError();
      if (last && sending.fault | failed) {
        put(
          index,
          3,
          sending.fault | failed | (failure === "retry" ? collidedAfter & Tmd3.TDR : 0),
        );
      }
      const error = last && sending.fault | failed ? Tmd1.ERR : 0;
      const start = i === 0 ? tries | (deferred ? Tmd1.DEF : 0) : 0;
      put(
        index,
        1,
        flags & ~(Tmd1.OWN | Tmd1.ERR | Tmd1.MORE | Tmd1.ONE | Tmd1.DEF) | start | error,
      );
    }
    ring.index = ring.index + sending.count & ring.mask;
    state.csr0 |= Csr0.TINT | (sending.babble ? Csr0.BABL : 0) |
      (heartbeat || failure ? 0 : Csr0.CERR);
    if (sending.fault & Tmd3.UFLO) state.csr0 &= ~Csr0.TXON;
    if (state.csr0 & Csr0.TXON) state.pollAt = now;
  }

  const finishAt = () =>
    state.sending && state.outcomes.length ? state.outcomes[0].at + status : Infinity;
  const burstAt = () =>
    state.sending && state.sending.bursts > 0 ? state.sending.burstAt : Infinity;

  return {
    demand(now) {
      if (state.sending === undefined) state.pollAt = now;
    },
    nextEvent: () =>
      Math.min(state.csr0 & Csr0.TXON ? state.pollAt : Infinity, finishAt(), burstAt()),
    act(now) {
      if (burstAt() <= now) {
        const sending = state.sending!;
        sending.bursts--;
        sending.burstAt += BURST * BYTE;
        memory.occupy();
      } else if (finishAt() <= now) finish(state.outcomes.shift()!, now);
      else poll(now);
    },
  };
}
