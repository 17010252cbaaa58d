/**
 * The Am7990 Ethernet controller (LANCE): four registers, an initialisation block, rings of
 * descriptors whose ownership bit passes between chip and processor, chained buffers, every error
 * of the manual. The sending half stands in lance_transmit.ts, the receiving half in
 * lance_receive.ts. What crosses the wire and when is the wire's business. Source: AMD, "Am7990
 * Local Area Network Controller for Ethernet".
 *
 *     +0 RDP  register data port: the register that RAP names, 16 bits
 *     +4 RAP  register address port, 0 to 3
 *
 *     CSR0  8000 ERR  4000 BABL  2000 CERR  1000 MISS  0800 MERR  0400 RINT  0200 TINT  0100 IDON
 *           0080 INTR 0040 INEA  0020 RXON  0010 TXON  0008 TDMD  0004 STOP  0002 STRT  0001 INIT
 *
 * BABL to IDON are cleared by writing 1. ERR is BABL, CERR, MISS or MERR; INTR is all but CERR.
 * CSR1 and CSR2 hold the address of the initialisation block, CSR3 BSWP (4), ACON (2) and BCON
 * (1); all three answer only while STOP is set.
 */
import { GuestCrash } from "../cpu/guest_crash.ts";
import { TICKS_PER_SECOND } from "../boards/settings.ts";
import { hex } from "../isa/hex.ts";
import type { Device, NetworkContext } from "./device.ts";
import { reserved } from "./device.ts";
import type { Station, Transmit } from "./ethernet.ts";
import { createReceiver } from "./lance_receive.ts";
import type { LanceMemory } from "./lance_memory.ts";
import { createTransmitter } from "./lance_transmit.ts";
import { Csr0, type LanceState, Mode, type Ring, stopped } from "./lance_state.ts";

const RDP = 0, RAP = 4;
/** Bits of CSR0 that writing 1 clears, that interrupt, and that make up ERR. */
const CLEARED = Csr0.BABL | Csr0.CERR | Csr0.MISS | Csr0.MERR | Csr0.RINT | Csr0.TINT | Csr0.IDON;
const INTERRUPTING = CLEARED & ~Csr0.CERR;
const ERRORS = Csr0.BABL | Csr0.CERR | Csr0.MISS | Csr0.MERR;
/** Halfwords of the initialisation block. */
const BLOCK = 12;

/** The controller as the bus and the wire see it. */
export interface Lance extends Device {
  /** Its side towards the wire. */
  readonly station: Station;
}

/**
 * Builds the controller of a board; `transmit` hands frames to whatever wire it is connected to.
 */
export function createLance(
  context: NetworkContext,
  parts: { memory: LanceMemory; transmit: Transmit },
): Lance {
  const { settings } = context, { memory } = parts;
  const ticks = (ns: number) => Math.round(ns * TICKS_PER_SECOND / 1e9);
  const lead = ticks(settings["lance.start"]), status = ticks(settings["lance.status"]);
  const state: LanceState = { now: 0, rap: 0, csr1: 0, csr2: 0, csr3: 0, tag: 0, ...stopped() };

  /** READY did not come: both halves stop. */
  const memoryError = () => {
    state.csr0 = state.csr0 & ~(Csr0.RXON | Csr0.TXON) | Csr0.MERR;
  };
  const shared = { state, memory, settings: { lead, status }, memoryError };
  const receiver = createReceiver(shared);
  const transmitter = createTransmitter({
    ...shared,
    transmit: parts.transmit,
    loop: receiver.arrive,
  });

  const csr0 = () => {
    const { csr0 } = state;
    return csr0 | (csr0 & ERRORS ? Csr0.ERR : 0) | (csr0 & INTERRUPTING ? Csr0.INTR : 0);
  };

  function writeCsr0(value: number): void {
    if (value & Csr0.STOP) return void Object.assign(state, stopped(), { tag: state.tag + 1 });
    state.csr0 &= ~(value & CLEARED);
    const { csr0 } = state;
    const starting = (value & Csr0.STRT) !== 0 && (csr0 & Csr0.STRT) === 0;
    if (value & Csr0.INIT && !(csr0 & Csr0.INIT)) {
      state.csr0 = csr0 & ~Csr0.STOP | Csr0.INIT;
      state.initialisedAt = state.now + lead;
      state.startWhenInitialised = starting;
    } else if (starting) {
      state.csr0 &= ~Csr0.STOP;
      if (state.initialisedAt !== Infinity) state.startWhenInitialised = true;
      else start();
    }
    if (!(state.csr0 & Csr0.STOP)) state.csr0 = state.csr0 & ~Csr0.INEA | value & Csr0.INEA;
    if (value & Csr0.TDMD && state.csr0 & Csr0.TXON) {
      state.csr0 |= Csr0.TDMD;
      transmitter.demand(state.now);
    }
  }

  function start(): void {
    state.csr0 |= Csr0.STRT | (state.mode & Mode.DRX ? 0 : Csr0.RXON) |
      (state.mode & Mode.DTX ? 0 : Csr0.TXON);
    state.receivesSince = state.now;
    if (state.csr0 & Csr0.TXON) transmitter.demand(state.now);
  }

  /** Reads the initialisation block. */
  function initialise(): void {
    state.initialisedAt = Infinity;
    const base = state.csr2 << 16 | state.csr1;
    const words: number[] = [];
    for (let i = 0; i < BLOCK; i++) {
      const word = memory.granted ? memory.readWord(base + 2 * i) : undefined;
      memory.occupy();
      if (word === undefined) return memoryError();
      words.push(word);
    }
    const ring = (low: number, high: number): Ring => ({
      base: (high & 0xff) << 16 | low & 0xfff8,
      mask: (1 << (high >>> 13)) - 1,
      index: 0,
    });
    state.mode = words[0];
    if (
      state.mode & Mode.COLL && (state.mode & (Mode.LOOP | Mode.INTL)) !== (Mode.LOOP | Mode.INTL)
    ) {
      throw new GuestCrash(`${context.name}: COLL without internal loopback has no meaning`);
    }
    state.address = words.slice(1, 4);
    state.filter = words.slice(4, 8);
    state.receiveRing = ring(words[8], words[9]);
    state.transmitRing = ring(words[10], words[11]);
    state.csr0 |= Csr0.IDON;
    if (state.startWhenInitialised) start();
  }

  function read(): number {
    if (state.rap === 0) return csr0();
    if (!(state.csr0 & Csr0.STOP)) {
      throw new GuestCrash(`${context.name}: CSR${state.rap} is there only while STOP is set`);
    }
    return [0, state.csr1, state.csr2, state.csr3][state.rap];
  }

  function write(value: number): void {
    if (state.rap === 0) return writeCsr0(value);
    if (!(state.csr0 & Csr0.STOP)) {
      throw new GuestCrash(`${context.name}: CSR${state.rap} is there only while STOP is set`);
    }
    if (state.rap === 1) state.csr1 = value & 0xfffe;
    else if (state.rap === 2) state.csr2 = value & 0xff;
    else if (value & 4) {
      throw new GuestCrash(`${context.name}: BSWP turns bytes for processors of the other order`);
    } else state.csr3 = value & 3;
  }

  return {
    state,
    station: {
      lead,
      arrive: receiver.arrive,
      sent: (outcome) => void (outcome.tag === state.tag && state.outcomes.push(outcome)),
    },
    read(offset) {
      if (offset === RDP) return read();
      return offset === RAP ? state.rap : reserved(context, "read", offset);
    },
    write(offset, word, mask) {
      if (offset !== RDP && offset !== RAP) reserved(context, "write", offset);
      if ((mask & 0xffff) !== 0xffff) {
        throw new GuestCrash(`${context.name}: registers take whole halfwords`);
      }
      if (offset === RDP) write(word & 0xffff);
      else state.rap = word & 3;
    },
    advance(now) {
      for (;;) {
        const next = nextEvent();
        if (next > now) break;
        state.now = next;
        if (state.initialisedAt <= next) initialise();
        else if (transmitter.nextEvent() <= next) transmitter.act(next);
        else receiver.act(next);
      }
      state.now = now;
    },
    nextEvent,
    interrupt: () => (state.csr0 & INTERRUPTING) !== 0 && (state.csr0 & Csr0.INEA) !== 0,
    dump: () => {
      const { transmitRing, receiveRing, mode } = state;
      return `csr0 ${hex(csr0(), 4)} mode ${
        hex(mode, 4)
      } transmit ${transmitRing.index} receive ${receiveRing.index}`;
    },
  };

  function nextEvent(): number {
    return Math.min(state.initialisedAt, transmitter.nextEvent(), receiver.nextEvent());
  }
}
