/**
 * The device table of the boot block (struct BootDevices of boot.h), written from a board's data:
 * where the devices that kernels drive answer, by which bits of Cause they interrupt, and how
 * lines that share a pin are told apart. So no guest knows boards by name.
 */
import type { Board, DeviceMapping, DeviceRole } from "../boards/board.ts";
import { Kseg } from "../isa/system.ts";
import { bootConstants } from "./boot_constants.ts";

/** The table's words, in the names of boot.h without their prefix. */
export type DeviceTable = Readonly<Record<string, number>>;

const { CLOCK_C, CONSOLE_DZ, CONSOLE_SCC, LANCE_DENSE, LANCE_HALFWORDS, LANCE_DMA } = bootConstants;

/** Numbers of the kinds of console. */
const consoleKinds: Readonly<Record<string, number>> = { dz: CONSOLE_DZ, scc: CONSOLE_SCC };

/** How the Ethernet chip's bytes lie in memory for the processor. */
const networkLayouts: Readonly<Record<string, number>> = {
  "lance-dense-ram": LANCE_DENSE,
  "lance-halfword-ram": LANCE_HALFWORDS,
  "dma": LANCE_DMA,
};
/**
 * The IOASIC's pointer of the Ethernet chip's DMA, and the register whose bit 16 lets that through.
 */
const LANCE_POINTER = 0x20, SYSTEM_SUPPORT = 0x100;

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
  const lines = (
    mapping: DeviceMapping | undefined,
  ): readonly [mask: number, pending: number, enable: number] => {
    const line = mapping?.line;
    if (line === undefined) return [0, 0, 0];
    if (line.to === "cpu") return [0x100 << line.ip, 0, 0];
    return [lines(register)[0], line.bit, line.bit << register!.cascade!.enableShift];
  };
  const clock = needed("clock"), console = needed("console"), network = needed("network");
  const buffer = found("network-buffer"),
    prom = wiring.find(({ promLane }) => promLane !== undefined)!;
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
    NETWORK: uncached(network.base),
    NETWORK_MASK: networkMask,
    NETWORK_PENDING: networkPending,
    NETWORK_ENABLE: networkEnable,
    NETWORK_LAYOUT: networkLayouts[buffer?.kind ?? "dma"],
    NETWORK_BUFFER: buffer ? uncached(buffer.base) : 0,
    NETWORK_ADDRESS: uncached(prom.base) + prom.promLane!,
    NETWORK_DMA: buffer ? 0 : uncached(register!.base + LANCE_POINTER),
    NETWORK_DMA_ENABLE: buffer ? 0 : uncached(register!.base + SYSTEM_SUPPORT),
    MEMORY_ERROR_MASK: lines(found("memory-error"))[0],
    PENDING: register ? uncached(register.base + register.cascade!.pending) : 0,
    ENABLE: register ? uncached(register.base + register.cascade!.enable) : 0,
  };
}
