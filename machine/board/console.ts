/**
 * The serial chips that carry the console, transmit side: DZ on KN01 and KN02, SCC (Zilog 8530) on
 * KN02BA. What the console line sends is the machine's output. Nothing is ever received: the
 * receivers exist, stay empty and say so. A character occupies its line for ten bit times, so a
 * kernel that prints by polling pays for it. Register layouts: 4.4BSD-Lite2 dev/dcreg.h, sccreg.h;
 * Zilog's manual.
 */

import { TICKS_PER_SECOND } from "../boards/settings.ts";
import { GuestCrash } from "../cpu/guest_crash.ts";
import { hex } from "../isa/hex.ts";
import { type Device, type DeviceContext, merge, reserved } from "./device.ts";

/**
 * DZ, four lines, 16-bit registers eight bytes apart; line 3 is the console.
 *
 *     +0x00 CSR   0x8000 TRDY (ro)  0x4000 TIE  0x0700 TLINE (ro)  0x0080 RDONE (ro, never)  0x0040
 *     RIE  0x0020 MSE  0x0010 CLR +0x08 RBUF  read: 0x8000 valid (never)      LPR  write: line
 *     0x0007, speed code 0x0f00, receiver on 0x1000 +0x10 TCR   0x000f lines that want to send
 *     0x0f00 modem control
 *     +0x18 MSR   read: no modem signals          TDR  write: 0x00ff character for TLINE, 0x0f00
 *     break
 *
 * While the scanner (MSE) runs, TRDY names the highest enabled line that can take a character.
 */
export function createDz(context: DeviceContext): Device {
  const CONSOLE_LINE = 3,
    TRDY = 0x8000,
    TIE = 0x4000,
    MSE = 0x20,
    CLR = 0x10,
    KEPT = TIE | 0x40 | MSE;
  const baud = [
    50,
    75,
    110,
    134.5,
    150,
    300,
    600,
    1200,
    1800,
    2000,
    2400,
    3600,
    4800,
    7200,
    9600,
    19200,
  ];
  const reset = () => ({ csr: 0, tcr: 0, speed: [14, 14, 14, 14], freeAt: [0, 0, 0, 0] });
  const state = { now: 0, ...reset() };
  const lines = [3, 2, 1, 0];
  const wants = (line: number) => (state.csr & MSE) !== 0 && (state.tcr >> line & 1) === 1;
  const ready = () => lines.find((line) => wants(line) && state.freeAt[line] <= state.now);
  const csr = () => {
    const line = ready();
    return line === undefined ? state.csr : state.csr | TRDY | line << 8;
  };
  return {
    state,
    access: "quiet",
    advance(now) {
      state.now = now;
    },
    steadyUntil(offset) {
      if (offset !== 0x00) return state.now;
      const times = lines.filter(wants).map((line) => state.freeAt[line]);
      return Math.min(Infinity, ...times.filter((time) => time > state.now));
    },
    read(offset) {
      if (offset === 0x00) return csr();
      if (offset === 0x10) return state.tcr;
      return offset === 0x08 || offset === 0x18 ? 0 : reserved(context, "read", offset);
    },
    write(offset, word, mask) {
      if (offset === 0x00) {
        if (word & mask & 0x8) {
          throw new GuestCrash(`${context.name}: maintenance loop-back is not modelled`);
        }
        state.csr = merge(state.csr, word, mask & KEPT);
        if (word & mask & CLR) Object.assign(state, reset());
      } else if (offset === 0x08) {
        state.speed[word & 3] = word >> 8 & 15;
      } else if (offset === 0x10) {
        state.tcr = merge(state.tcr, word, mask & 0x0f0f);
      } else if (offset === 0x18) {
        const line = ready();
        if (line === undefined || !(mask & 0xff)) return;
        state.freeAt[line] = state.now +
          Math.round(TICKS_PER_SECOND * 10 / baud[state.speed[line]]);
        if (line === CONSOLE_LINE && context.console) context.print(word & 0xff);
      } else {
        reserved(context, "write", offset);
      }
    },
    nextEvent() {
      if (!(state.csr & TIE) || ready() !== undefined) return Infinity;
      return Math.min(Infinity, ...lines.filter(wants).map((line) => state.freeAt[line]));
    },
    interrupt: () => (state.csr & TIE) !== 0 && ready() !== undefined,
    dump: () => `csr ${hex(csr(), 4)} tcr ${hex(state.tcr, 4)} receiver absent`,
  };
}

/**
 * SCC behind the IOASIC: two channels, each a command and a data register in byte lane 1 of its
 * word; channel A is the console.
 *
 *     +0x0 channel B command   +0x4 channel B data   +0x8 channel A command   +0xc channel A data
 *
 * Command: WR0's low four bits (0x08: point high) choose the register of the next access, then
 * fall back to 0. RR0: 0x04 transmit buffer empty, 0x01 received character (never). RR1: 0x01 all
 * sent. RR3 (channel A): 0x10 transmit interrupt of A, 0x02 of B. WR1: 0x02 transmit interrupt on.
 * WR5: 0x08 transmitter on. WR9: 0x08 interrupts on, 0xc0 reset. WR12, WR13: speed; other
 * registers are kept.
 */
export function createScc(context: DeviceContext): Device {
  const B = 0, A = 1, CLOCK = 7_372_800, RESET_TX_INTERRUPT = 0x28;
  const channel = () => ({
    pointer: 0,
    registers: new Array<number>(16).fill(0),
    freeAt: 0,
    wantsService: false,
  });
  const state = { now: 0, channels: [channel(), channel()] };
  const master = () => (state.channels[A].registers[9] & 0x08) !== 0;
  const empty = (which: number) => state.channels[which].freeAt <= state.now;
  const transmitInterrupt = (which: number) => {
    const { registers, wantsService } = state.channels[which];
    return wantsService && empty(which) && (registers[1] & 0x02) !== 0;
  };

  function readCommand(which: number): number {
    const own = state.channels[which], register = own.pointer;
    own.pointer = 0;
    switch (register) {
      case 0:
        return empty(which) ? 0x44 : 0x40;
      case 1:
        return empty(which) ? 0x07 : 0x06;
      case 2:
        return state.channels[A].registers[2];
      case 3:
        return which === A
          ? (transmitInterrupt(A) ? 0x10 : 0) | (transmitInterrupt(B) ? 0x02 : 0)
          : 0;
      case 12:
      case 13:
      case 15:
        return own.registers[register];
      default:
        throw new GuestCrash(`${context.name}: RR${register} is not modelled`);
    }
  }

  function writeCommand(which: number, value: number): void {
    const own = state.channels[which], register = own.pointer;
    own.pointer = 0;
    if (register === 0) {
      own.pointer = value & 7 | ((value & 0x38) === 0x08 ? 8 : 0);
      if ((value & 0x38) === RESET_TX_INTERRUPT) own.wantsService = false;
      return;
    }
    if (register === 9) {
      state.channels[A].registers[9] = value & 0x3f;
      const resets = { 0x00: [], 0x40: [B], 0x80: [A], 0xc0: [B, A] }[value & 0xc0] ?? [];
      for (const which of resets) state.channels[which] = channel();
      return;
    }
    own.registers[register] = value;
  }

  function send(which: number, value: number): void {
    const own = state.channels[which];
    if (!(own.registers[5] & 0x08)) {
      throw new GuestCrash(`${context.name}: data written while the transmitter is off (WR5)`);
    }
    const divisor = (own.registers[12] | own.registers[13] << 8) + 2;
    own.freeAt = state.now + Math.round(TICKS_PER_SECOND / CLOCK * 2 * 16 * divisor * 10);
    own.wantsService = true;
    if (which === A && context.console) context.print(value);
  }

  return {
    state,
    access: "quiet",
    advance(now) {
      state.now = now;
    },
    steadyUntil(offset) {
      const { pointer, freeAt } = state.channels[offset >> 3];
      return offset & 4 || pointer !== 0 ? state.now : freeAt > state.now ? freeAt : Infinity;
    },
    read(offset) {
      if (offset > 0xc) reserved(context, "read", offset);
      return offset & 4 ? 0 : readCommand(offset >> 3) << 8;
    },
    write(offset, word, mask) {
      if (offset > 0xc) reserved(context, "write", offset);
      if (!(mask & 0xff00)) {
        throw new GuestCrash(`${context.name}: registers answer in byte lane 1 only`);
      }
      (offset & 4 ? send : writeCommand)(offset >> 3, word >> 8 & 0xff);
    },
    nextEvent() {
      const waiting = [B, A].filter((which) =>
        !empty(which) && state.channels[which].registers[1] & 0x02
      );
      return master()
        ? Math.min(Infinity, ...waiting.map((which) => state.channels[which].freeAt))
        : Infinity;
    },
    interrupt: () => master() && (transmitInterrupt(A) || transmitInterrupt(B)),
    dump: () =>
      ["B", "A"].map((name, i) =>
        `${name} ${empty(i) ? "empty" : "sending"} wr5 ${hex(state.channels[i].registers[5], 2)}`
      )
        .join(" ") + " receiver absent",
  };
}
