/**
 * The receiving half of the Ethernet chip: address match, buffers chained as they fill, status
 * after the last byte. A frame's bytes go to memory in bursts of 16 as they come in. Frames under
 * 64 bytes are what collisions leave: they are dropped without a trace, but in loopback.
 */
import {
  type Arrival,
  BURST,
  BYTE,
  crcRegister,
  fcsHolds,
  MINIMUM_FRAME,
  PREAMBLE,
} from "./ethernet.ts";
import {
  byteCount,
  Csr0,
  descriptor,
  type LanceParts,
  Mode,
  type ReceiveBuffer as Buffer,
  type Receiving,
  Rmd1,
} from "./lance_state.ts";

/** The receiving half. */
export interface Receiver {
  /** A frame comes in. */
  arrive(arrival: Arrival): void;
  /** When it next does something. */
  nextEvent(): number;
  /** Does what is due at this time. */
  act(now: number): void;
}

/** Builds it. */
export function createReceiver(
  { state, memory, settings: { status }, memoryError }: LanceParts,
): Receiver {
  const at = (ahead: number, n: number) =>
    descriptor(state.receiveRing, state.receiveRing.index + ahead, n);
  const halfword = (ahead: number, n: number) => {
    memory.occupy();
    return memory.granted ? memory.readWord(at(ahead, n)) : undefined;
  };
  const put = (n: number, value: number) => {
    memory.occupy();
    if (!memory.writeWord(at(0, n), value)) memoryError();
  };

  function wanted({ frame }: Arrival): boolean {
    if (state.mode & Mode.PROM) return true;
    if (frame[0] & 1) {
      if (frame.subarray(0, 6).every((byte) => byte === 0xff)) return true;
      const hash = crcRegister(frame.subarray(0, 6)) >>> 26;
      return (state.filter[hash >>> 4] >>> (hash & 15) & 1) === 1;
    }
    return state.address.every((word, i) => word === (frame[2 * i] | frame[2 * i + 1] << 8));
  }

  /** Time at which so many bytes of a frame have come in. */
  const arrived = ({ at }: Arrival, bytes: number) => at + PREAMBLE + bytes * BYTE;

  /** Begins with the next frame in line, if it is one that this station takes. */
  function begin(): void {
    while (state.receiving === undefined && state.arrivals.length > 0) {
      const arrival = state.arrivals.shift()!;
      const { frame, loop } = arrival;
      const on = (state.csr0 & Csr0.RXON) !== 0 && arrival.at >= state.receivesSince;
      if (!on || !wanted(arrival) || frame.length < MINIMUM_FRAME && !loop) continue;
      const dueAt = arrived(arrival, Math.min(BURST, frame.length));
      state.receiving = { arrival, taken: 0, dueAt, errors: 0, buffer: undefined };
    }
  }

  /**
   * The buffer of the descriptor so far ahead; undefined when the chip does not own it or memory
   * does not answer.
   */
  function bufferOf(ahead: number): Buffer | undefined {
    const low = halfword(ahead, 0), flags = halfword(ahead, 1), length = halfword(ahead, 2);
    if (low === undefined || flags === undefined || length === undefined) return void memoryError();
    if (!(flags & Rmd1.OWN)) return undefined;
    return { address: (flags & 0xff) << 16 | low, room: byteCount(length), start: ahead === 0 };
  }

  /** Gives the buffer in use back to the processor. */
  function closeBuffer({ start }: Buffer, flags: number): void {
    const high = halfword(0, 1);
    if (high === undefined) return memoryError();
    put(1, high & 0xff | (start ? Rmd1.STP : 0) | flags);
    state.receiveRing.index = state.receiveRing.index + 1 & state.receiveRing.mask;
  }

  /**
   * Makes sure of room for the next byte, by the next buffer if need be; false when there is none,
   * and the rest of the frame is dropped.
   */
  function makeRoom(receiving: Receiving): boolean {
    const { buffer } = receiving;
    if (buffer && buffer.room > 0) return true;
    const next = bufferOf(buffer ? 1 : 0);
    if (buffer) closeBuffer(buffer, next ? 0 : Rmd1.BUFF | Rmd1.ERR);
    receiving.buffer = next;
    if (next) return true;
    state.csr0 |= buffer ? Csr0.RINT : Csr0.MISS;
    return false;
  }

  /** Moves what has come in since the last burst; false when the frame is lost. */
  function burst(receiving: Receiving): boolean {
    const { arrival: { frame } } = receiving;
    const end = Math.min(receiving.taken + BURST, frame.length);
    if (!memory.granted) {
      receiving.errors |= Rmd1.OFLO;
      receiving.taken = end;
    }
    while (receiving.taken < end) {
      if (!makeRoom(receiving)) return false;
      const buffer = receiving.buffer!;
      const count = Math.min(buffer.room, end - receiving.taken);
      memory.occupy();
      if (!memory.write(buffer.address, frame.subarray(receiving.taken, receiving.taken + count))) {
        memoryError();
        return false;
      }
      buffer.address += count;
      buffer.room -= count;
      receiving.taken += count;
    }
    return true;
  }

  /** Writes the status of a whole frame. */
  function finish(receiving: Receiving): void {
    const { arrival: { frame, dribble, loop }, errors } = receiving;
    const buffer = receiving.buffer ?? bufferOf(0);
    if (buffer === undefined) return void (state.csr0 |= Csr0.MISS);
    // In loopback the one check-sequence generator serves the sender, unless DTCR leaves it to
    // the receiver.
    const checked = !loop || (state.mode & Mode.DTCR) !== 0;
    const broken = checked && !fcsHolds(frame) ? Rmd1.CRC | (dribble ? Rmd1.FRAM : 0) : 0;
    // An overflow has lost bytes: what the check sequence would say means nothing.
    const found = errors & Rmd1.OFLO ? errors : errors | broken;
    put(3, frame.length);
    closeBuffer(buffer, Rmd1.ENP | found | (found ? Rmd1.ERR : 0));
    state.csr0 |= Csr0.RINT;
  }

  return {
    arrive(arrival) {
      state.arrivals.push(arrival);
      begin();
    },
    nextEvent: () => state.receiving?.dueAt ?? Infinity,
    act() {
      const receiving = state.receiving!;
      const { arrival, arrival: { frame } } = receiving;
      const on = (state.csr0 & Csr0.RXON) !== 0;
      if (on && receiving.taken < frame.length && burst(receiving)) {
        const all = receiving.taken === frame.length;
        const next = Math.min(receiving.taken + BURST, frame.length);
        receiving.dueAt = arrived(arrival, next) + (all ? status : 0);
        return;
      }
      if (on && receiving.taken === frame.length) finish(receiving);
      state.receiving = undefined;
      begin();
    },
  };
}
