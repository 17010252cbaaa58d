/**
 * The time-of-day chip of every DECstation, MC146818 (DS1287): calendar, 50 bytes of memory and
 * the periodic interrupt that drives a kernel's clock. Motorola data sheet MC146818A; 4.4BSD-Lite2
 * pmax/clockreg.h. Registers are one byte each, four bytes apart:
 *
 *     0x00 seconds  0x01 its alarm  0x02 minutes  0x03 its alarm  0x04 hours  0x05 its alarm  0x06
 *     weekday  0x07 day  0x08 month  0x09 year 0x0a A   UIP update in progress (ro), DV divider
 *     (010 runs, 110 and 111 hold it in reset), RS rate select 0x0b B   SET, PIE, AIE, UIE, SQWE,
 *     DM binary, 24/12, DSE
 *     0x0c C   IRQF, PF, AF, UF (ro; reading clears all)     0x0d D   VRT (ro)     0x0e to 0x3f
 *     memory
 *
 * Machine time drives everything; the host's clock is never read. Periodic edges lie at multiples
 * of the period from the moment at which the divider was released, and set PF whether or not they
 * interrupt. Absent, and refused: alarm interrupts, 12-hour mode, the square wave (no pin of it is
 * connected), daylight saving.
 */

import { GuestCrash } from "../cpu/guest_crash.ts";
import { TICKS_PER_SECOND } from "../boards/settings.ts";
import { fromCivil, toCivil } from "./calendar.ts";
import { hex } from "../isa/hex.ts";
import { type Device, type DeviceContext, reserved } from "./device.ts";

const SECOND = TICKS_PER_SECOND, HALF = SECOND / 2, MICROSECOND = SECOND / 1e6; // ticks
const A = 0x0a, B = 0x0b, C = 0x0c, D = 0x0d;
const SET = 0x80, PIE = 0x40, AIE = 0x20, UIE = 0x10, DM = 0x04, HOURS24 = 0x02;
const IRQF = 0x80, PF = 0x40, UF = 0x10;
const UIP = 0x80;
/** Data sheet, 32.768 kHz time base: UIP rises 244 us before the update, which takes 1984 us. */
const UPDATE = 1984 * MICROSECOND, WARNING = 244 * MICROSECOND;

/** The calendar fields in the order of their registers 0, 2, 4, 6, 7, 8, 9. */
const FIELDS = [0, 2, 4, 6, 7, 8, 9];

/**
 * Ticks from one periodic edge to the next for each rate select; 0 is off. RS 1 and 2 repeat 8 and
 * 9 with a 32.768 kHz time base.
 */
export function periodOf(rateSelect: number): number {
  if (rateSelect === 0) return Infinity;
  const halvings = rateSelect <= 2 ? rateSelect + 6 : rateSelect - 1;
  return SECOND / 32768 * 2 ** halvings;
}

/** Builds a clock. At reset the divider runs and the calendar shows the first second of 1995. */
export function createClock(context: DeviceContext): Device {
  const state = {
    now: 0,
    /** When the divider was released. */
    released: 0,
    /** Seconds since 1970 at `released`. */
    seconds: fromCivil({ year: 1995, month: 1, day: 1, hour: 0, minute: 0, second: 0 }),
    a: 0x20,
    b: DM | HOURS24,
    flags: 0,
    memory: new Array<number>(0x40).fill(0),
  };
  const running = () => (state.a & 0x70) === 0x20;
  const counting = () => running() && !(state.b & SET);
  const edges = (time: number, period: number) => Math.floor((time - state.released) / period);
  const asked = () => state.flags & state.b & (PF | UF);
  /**
   * Seconds that the divider has counted; its first carry comes half a second after release (data
   * sheet).
   */
  const carries = (time: number) => Math.floor((time - state.released + HALF) / SECOND);

  function advance(now: number): void {
    if (
      running() && edges(now, periodOf(state.a & 15)) > edges(state.now, periodOf(state.a & 15))
    ) state.flags |= PF;
    if (counting() && carries(now - UPDATE) > carries(state.now - UPDATE)) state.flags |= UF;
    state.now = now;
  }

  /** Seconds since 1970 that the calendar shows. */
  const shown = () => state.seconds + (counting() ? carries(state.now) : 0);

  function calendar(): number[] {
    const civil = toCivil(shown());
    const { second, minute, hour, weekday, day, month, year } = civil;
    return [second, minute, hour, weekday, day, month, year % 100];
  }
  const encode = (value: number) => state.b & DM ? value : Math.floor(value / 10) * 16 + value % 10;
  const decode = (value: number) => state.b & DM ? value : (value >> 4) * 10 + (value & 15);

  function setCalendar(register: number, value: number): void {
    const [second, minute, hour, , day, month, year] = calendar().map((old, i) =>
      FIELDS[i] === register ? value : old
    );
    const elapsed = shown() - state.seconds;
    const century = year < 70 ? 2000 : 1900;
    state.seconds = fromCivil({ year: century + year, month, day, hour, minute, second }) - elapsed;
  }

  /**
   * Freezes or releases the calendar: seconds that passed while it counted are kept, those while
   * it stood are not.
   */
  function control(a: number, b: number): void {
    const before = shown(), counted = counting(), ran = running();
    state.a = a;
    state.b = b;
    if (running() && !ran) state.released = state.now;
    if (counted !== counting() || ran !== running()) {
      state.seconds = before - (counting() ? carries(state.now) : 0);
    }
  }

  const inUpdate = () => {
    const phase = (state.now - state.released + HALF) % SECOND;
    return counting() && (phase >= SECOND - WARNING || (phase < UPDATE && carries(state.now) > 0));
  };

  return {
    state,
    advance,
    read(offset) {
      const register = offset / 4;
      if (register === A) return state.a | (inUpdate() ? UIP : 0);
      if (register === B) return state.b;
      if (register === D) return 0x80;
      if (register === C) {
        const flags = state.flags | (asked() ? IRQF : 0);
        state.flags = 0;
        return flags;
      }
      if (register >= 0x40) reserved(context, "read", offset);
      const field = FIELDS.indexOf(register);
      return field < 0 ? state.memory[register] : encode(calendar()[field]);
    },
    write(offset, word, mask) {
      const register = offset / 4, value = word & 0xff;
      if (register >= 0x40) reserved(context, "write", offset);
      if (!(mask & 0xff)) {
        throw new GuestCrash(`${context.name}: registers answer in byte lane 0 only`);
      }
      if (register === C || register === D) {
        throw new GuestCrash(`${context.name}: register ${"CD"[register - C]} is read only`);
      }
      if (register === A) {
        const divider = value >> 4 & 7;
        if (divider !== 2 && divider < 6) {
          throw new GuestCrash(
            `${context.name}: A=${hex(value, 2)} sets a divider for another crystal`,
          );
        }
        control(value & 0x7f, state.b);
      } else if (register === B) {
        if (value & AIE) {
          throw new GuestCrash(`${context.name}: alarm interrupts (AIE) are not modelled`);
        }
        if (!(value & HOURS24)) {
          throw new GuestCrash(`${context.name}: 12-hour mode is not modelled`);
        }
        if (value & 1) {
          throw new GuestCrash(`${context.name}: daylight saving (DSE) is not modelled`);
        }
        control(state.a, value & SET ? value & ~UIE : value);
      } else if (FIELDS.includes(register)) {
        setCalendar(register, decode(value));
      } else {
        state.memory[register] = value;
      }
    },
    nextEvent() {
      const period = periodOf(state.a & 15);
      const next = (length: number, offset: number) => {
        const passed = Math.floor((state.now - state.released - offset) / length);
        return state.released + offset + (passed + 1) * length;
      };
      const periodic = state.b & PIE && !(state.flags & PF) && running() && period < Infinity
        ? next(period, 0)
        : Infinity;
      const update = state.b & UIE && !(state.flags & UF) && counting()
        ? next(SECOND, HALF + UPDATE)
        : Infinity;
      return Math.min(periodic, update);
    },
    interrupt: () => asked() !== 0,
    dump: () =>
      `A ${hex(state.a, 2)} B ${hex(state.b, 2)} C ${
        hex(state.flags | (asked() ? IRQF : 0), 2)
      } seconds since 1970 ${shown()}`,
  };
}
