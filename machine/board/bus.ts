/**
 * The board's bus: decodes physical addresses outside main memory, hands words to devices, gathers
 * their interrupt lines into the Cause register's IP bits and knows the next time at which any of
 * them acts. Which device sits where is boards.ts; how each behaves is in its own file. A device
 * read or written must first be brought to the present with `advance`.
 */

import { GuestCrash } from "../cpu/guest_crash.ts";
import type { Board, DeviceKind, DeviceMapping } from "../boards/boards.ts";
import type { Settings } from "../boards/settings.ts";
import { createClock } from "./clock.ts";
import { createDz, createScc } from "./console.ts";
import { createIoasic, createKn01Csr, createKn02Csr } from "./csr.ts";
import { hex } from "../isa/hex.ts";
import type { Device, MachinePort, NetworkContext } from "./device.ts";
import { type Station, type Transmit, unconnected } from "./ethernet.ts";
import { createLance, type Lance } from "./lance.ts";
import {
  createDenseRam,
  createHalfwordRam,
  dmaMemory,
  type LanceDma,
  type LanceRam,
  privateMemory,
} from "./lance_memory.ts";
import { createEtherProm, withProm } from "./station_address.ts";
import { createDebugPort } from "./debug_port.ts";

/**
 * The state of every device of a bus, and the output so far. Plain data: `structuredClone` copies
 * it.
 */
export interface BusState {
  /** Device states by name. */
  readonly devices: Readonly<Record<string, object>>;
  /** Bytes printed. */
  readonly output: readonly number[];
  /** Time that the devices have reached, in ticks from reset. */
  readonly time: number;
}

/** The bus of one machine. */
export interface Bus {
  /**
   * Pending hardware interrupts, as bits 10 to 15 of Cause. Bit 15 belongs to the floating-point
   * coprocessor and stays 0 here.
   */
  readonly interrupts: number;
  /**
   * Time in ticks at which `advance` must next be called; Infinity when no device waits for
   * anything.
   */
  readonly nextEvent: number;
  /** What left the machine through the console and the debug port. */
  readonly output: string;
  /** The same as bytes. */
  readonly outputBytes: Uint8Array;
  /** Calls `hear` with every byte as it is printed; an earlier listener is dropped. */
  onOutput(hear: (byte: number) => void): void;
  /**
   * Where the debug port's input comes from, in place of the source before; there is none at first.
   */
  onInput(next: () => number | undefined): void;
  /** Stall in cycles of a read at this address, on top of its instruction. */
  readStall(physical: number): number;
  /** Cycles that a buffered write to this address occupies the bus. */
  writeTime(physical: number): number;
  /** The Ethernet controller, as a wire sees it. */
  readonly station: Station;
  /** Plugs the controller's transceiver into a wire. */
  connect(transmit: Transmit): void;
  /** Reads 1, 2 or 4 bytes, zero-extended; undefined when nothing answers: a bus error. */
  read(physical: number, bytes: number): number | undefined;
  /** Writes 1, 2 or 4 bytes; false when nothing answers. */
  write(physical: number, value: number, bytes: number): boolean;
  /** Brings every device to this time, in ticks from reset. */
  advance(now: number): void;
  /** Copies the state of all devices. */
  save(): BusState;
  /** Puts a saved state back. */
  restore(state: BusState): void;
  /** Every device's registers, a line each. */
  dump(): string;
}

const models: Readonly<Record<DeviceKind, ((context: NetworkContext) => Device) | undefined>> = {
  "clock": createClock,
  "dz": createDz,
  "scc": createScc,
  "kn01-csr": createKn01Csr,
  "kn02-csr": createKn02Csr,
  "ioasic": createIoasic,
  "debug-port": createDebugPort,
  "lance": connectLance,
  "lance-halfword-ram": createHalfwordRam,
  "lance-dense-ram": createDenseRam,
  "ether-prom": createEtherProm,
  "absent": undefined,
};

interface BusSlot extends DeviceMapping {
  readonly device: Device;
}

/** Builds the devices of a board. */
export function createBus(
  board: Board,
  options: { readonly settings: Settings; readonly machine: MachinePort },
): Bus {
  const { settings, machine } = options;
  let output: number[] = [];
  let listener: ((byte: number) => void) | undefined;
  let source: (() => number | undefined) | undefined;
  const print = (byte: number) => {
    output.push(byte);
    listener?.(byte);
  };
  const ofKind = (kind: DeviceKind) => slots.find((slot) => slot.kind === kind)!.device;
  let wire: Transmit | undefined;
  const transmit: Transmit = (request) => {
    if (wire) wire(request);
    else station.sent(unconnected(request));
  };
  const slots: readonly BusSlot[] = board.wiring.map((mapping): BusSlot => {
    const device = (models[mapping.kind] ?? createAbsent)({
      name: mapping.name,
      machine,
      print,
      input: () => source?.(),
      console: mapping.role === "console",
      settings,
      device: ofKind,
      has: (kind) => board.wiring.some((other) => other.kind === kind),
      transmit,
    });
    const { promLane: lane } = mapping;
    if (lane === undefined) return { ...mapping, device };
    return { ...mapping, device: withProm(device, { lane, number: settings["station.number"] }) };
  });
  const { station } = ofKind("lance") as Lance;

  // Between `nextEvent`s no device acts, so all are brought to the present only before one is
  // looked at.
  const devices = slots.map(({ device }) => device);
  const clocked = devices.filter(({ advance }) => advance);
  const acting = devices.filter(({ nextEvent }) => nextEvent);
  const latching = devices.filter(({ latchInputs }) => latchInputs);
  const cascading = slots.flatMap(({ line, device }) =>
    line?.to === "cascade" && device.interrupt ? [{ line, device }] : []
  );
  const direct = slots.flatMap(({ line, device }) =>
    line?.to === "cpu" && device.interrupt ? [{ line, device }] : []
  );
  let interrupts = 0;
  let nextEvent = Infinity;
  let present = 0;
  let reached = 0;
  const settle = () => {
    let pending = 0;
    for (const { line, device } of cascading) if (device.interrupt!()) pending |= line.bit;
    for (const device of latching) device.latchInputs!(pending);
    interrupts = 0;
    for (const { line, device } of direct) if (device.interrupt!()) interrupts |= 0x100 << line.ip;
    nextEvent = Infinity;
    for (const device of acting) nextEvent = Math.min(nextEvent, device.nextEvent!());
    machine.checkEvents();
  };
  const advanceDevices = () => {
    reached = present;
    for (const device of clocked) device.advance!(present);
  };
  const catchUp = () => {
    if (reached !== present) advanceDevices();
  };
  settle();

  let latest: BusSlot | undefined;
  const answers = ({ base, size }: BusSlot, physical: number) =>
    physical >= base && physical < base + size;
  const find = (physical: number) =>
    latest && answers(latest, physical)
      ? latest
      : latest = slots.find((slot) => answers(slot, physical));
  const lanes = (physical: number, bytes: number) => ({
    shift: (physical & 3) * 8,
    ones: bytes === 4 ? 0xffffffff : (1 << bytes * 8) - 1,
  });
  const privateMemory = (physical: number) => find(physical)?.role === "network-buffer";

  return {
    get interrupts() {
      return interrupts;
    },
    get nextEvent() {
      return nextEvent;
    },
    get output() {
      return new TextDecoder().decode(Uint8Array.from(output));
    },
    get outputBytes() {
      return Uint8Array.from(output);
    },
    onOutput(hear) {
      listener = hear;
    },
    onInput(next) {
      source = next;
    },
    // What a wire tells the controller changes when it next has something to do.
    station: {
      lead: station.lead,
      arrive(arrival) {
        catchUp();
        station.arrive(arrival);
        settle();
      },
      sent(outcome) {
        catchUp();
        station.sent(outcome);
        settle();
      },
    },
    connect(transmit) {
      wire = transmit;
    },
    readStall: (physical) => settings[privateMemory(physical) ? "lance.read" : "device.read"],
    writeTime: (physical) => settings[privateMemory(physical) ? "lance.write" : "device.write"],
    read(physical, bytes) {
      const slot = find(physical);
      if (!slot) return undefined;
      const { shift, ones } = lanes(physical, bytes);
      const { device } = slot;
      if (device.access === "quiet") device.advance?.(present);
      else if (device.access !== "memory") catchUp();
      const offset = (physical - slot.base) & ~3;
      const until = device.steadyUntil?.(offset);
      const word = device.read(offset);
      if (until !== undefined) machine.steady(physical & ~3, word, until);
      if (device.access === undefined) settle();
      return ((word >>> shift) & ones) >>> 0;
    },
    write(physical, value, bytes) {
      const slot = find(physical);
      if (!slot) return false;
      const { shift, ones } = lanes(physical, bytes);
      const { device } = slot;
      if (device.access !== "memory") catchUp();
      device.write((physical - slot.base) & ~3, (value & ones) << shift, ones << shift);
      if (device.access !== "memory") settle();
      return true;
    },
    advance(now) {
      present = now;
      if (now < nextEvent) return;
      advanceDevices(); // an event may be due at the time that was reached
      settle();
    },
    save() {
      catchUp();
      return {
        devices: structuredClone(
          Object.fromEntries(slots.map(({ name, device }) => [name, device.state])),
        ),
        output: output.slice(),
        time: reached,
      };
    },
    restore(state) {
      for (const { name, device } of slots) {
        Object.assign(device.state, structuredClone(state.devices[name]));
      }
      output = state.output.slice();
      present = reached = state.time;
      settle();
    },
    dump() {
      catchUp();
      return slots.filter(({ kind }) => models[kind]).map(({ name, base, device }) =>
        `${name.padEnd(16)} ${hex(base)}  ${device.dump()}${
          device.interrupt?.() ? "  interrupting" : ""
        }`
      ).join("\n");
    },
  };
}

/**
 * A part that the board has and this machine has not: any access is an error of the experiment,
 * not of the guest.
 */
function createAbsent(context: NetworkContext): Device {
  const refuse = (): never => {
    throw new GuestCrash(`${context.name}: this part of the board is not modelled`);
  };
  return { state: {}, read: refuse, write: refuse, dump: () => "absent" };
}

/** The Ethernet controller with its way to memory: private RAM, or else the IOASIC. */
function connectLance(context: NetworkContext): Lance {
  const ram = (["lance-halfword-ram", "lance-dense-ram"] as const).find((kind) =>
    context.has(kind)
  );
  const memory = ram
    ? privateMemory(() => context.device(ram) as LanceRam)
    : dmaMemory(context, () => context.device("ioasic") as LanceDma);
  return createLance(context, { memory, transmit: context.transmit });
}
