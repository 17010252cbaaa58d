/**
 * The device table of the boot block (struct BootDevices of boot.h), written from a board's data:
 * where the devices that kernels drive answer, by which bits of Cause they interrupt, and how
 * lines that share a pin are told apart. So no guest knows boards by name.
 */
import type { Board, DeviceMapping, DeviceRole } from "../boards/board.ts";
import { Kseg } from "../isa/system.ts";

/** The table's words, in the names of boot.h without their prefix. */
export type DeviceTable = Readonly<Record<string, number>>;

/** Offset of the clock's register C, whose reading withdraws the interrupt. */
const CLOCK_C = 0x30;
/** Where in an SCC's mapping a kernel finds channel A, and the numbers of the kinds of console. */
const consoleKinds: Readonly<Record<string, number>> = { dz: 0, scc: 1 };

const uncached = (physical: number) => Kseg.kseg1 + physical;

/** The table of a board. Throws where a board lacks a clock or a console. */
export function deviceTable({ wiring, name }: Board): DeviceTable {
  const register = wiring.find(({ cascade }) => cascade !== undefined);
  const found = (role: DeviceRole) => wiring.find((mapping) => mapping.role === role);
  const needed = (role: DeviceRole): DeviceMapping => {
    const mapping = found(role);
    if (!mapping) throw new Error(`${name} has no ${role}`);
    return mapping;
  };
  /** Bits of Cause, of the pending word and of the enable word. */
  const lines = (mapping: DeviceMapping | undefined): readonly [mask: number, pending: number, enable: number] => {
    const line = mapping?.line;
    if (line === undefined) return [0, 0, 0];
    if (line.to === "cpu") return [0x100 << line.ip, 0, 0];
    return [lines(register)[0], line.bit, line.bit << register!.cascade!.enableShift];
  };
  const clock = needed("clock"), console = needed("console"), network = found("network");
  const [clockMask, clockPending, clockEnable] = lines(clock);
  const [networkMask, networkPending, networkEnable] = lines(network);
  return {
    CLOCK: uncached(clock.base),
    CLOCK_ACKNOWLEDGE: uncached(clock.base + CLOCK_C),
    CLOCK_MASK: clockMask,
    CLOCK_PENDING: clockPending,
    CLOCK_ENABLE: clockEnable,
    CONSOLE: uncached(console.base),
    CONSOLE_KIND: consoleKinds[console.kind],
    CONSOLE_MASK: lines(console)[0],
    NETWORK: network ? uncached(network.base) : 0,
    NETWORK_MASK: networkMask,
    NETWORK_PENDING: networkPending,
    NETWORK_ENABLE: networkEnable,
    MEMORY_ERROR_MASK: lines(found("memory-error"))[0],
    PENDING: register ? uncached(register.base + register.cascade!.pending) : 0,
    ENABLE: register ? uncached(register.base + register.cascade!.enable) : 0,
  };
}
