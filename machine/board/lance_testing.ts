/**
 * For tests: a driver of the Ethernet chip as its manual has it, over the bus of any board, and
 * two of them on a wire.
 */
import { unmapped } from "../isa/system.ts";
import { type BoardName, boards } from "../boards/boards.ts";
import { resolveSettings, TICKS_PER_SECOND } from "../boards/settings.ts";
import { type Fault, Segment } from "../network/segment.ts";
import { type Bus, createBus } from "./bus.ts";
import { type DeviceTable, deviceTable } from "./device_table.ts";

/** A microsecond in ticks. */
export const US = TICKS_PER_SECOND / 1e6;
const DENSE = 0, HALFWORDS = 1;
/** The chip's addresses of what the driver lays out. */
const BLOCK = 0, RECEIVE = 0x40, TRANSMIT = 0x140, BUFFERS = 0x400;
/** Where the chip's memory begins on a board that uses main memory. */
const DMA_BASE = 0x20000;

/** How a driver sets the chip up. */
export interface DriverOptions {
  readonly board?: BoardName;
  readonly settings?: Readonly<Record<string, number>>;
  readonly mode?: number;
  readonly filter?: readonly number[];
  /** Descriptors, as powers of two, and bytes of each buffer. */
  readonly receive?: { readonly log: number; readonly bytes: number };
}

/** A chip behind a bus, and its driver. */
export class Driver {
  readonly bus: Bus;
  readonly ram = new Uint8Array(0x80000);
  /** Cycles for which the chip kept main memory busy. */
  busy = 0;
  readonly table: DeviceTable;
  private readonly receive: { log: number; bytes: number };
  private sent = 0;

  constructor(readonly options: DriverOptions = {}) {
    const { board = "dec5000-200", settings } = options;
    this.table = deviceTable(boards[board]);
    this.receive = { log: 3, bytes: 1518, ...options.receive };
    const { ram } = this;
    this.bus = createBus(boards[board], {
      settings: resolveSettings(board, settings),
      machine: {
        cycles: () => 0,
        instructions: () => 0,
        halt: () => {},
        readMemory: (at, bytes) => ram.slice(at, at + bytes),
        writeMemory: (at, bytes) => ram.set(bytes, at),
        readHalfword: (at) => ram[at] | ram[at + 1] << 8,
        writeHalfword(at, value) {
          ram[at] = value;
          ram[at + 1] = value >>> 8;
        },
        checkEvents: () => {},
        steady: () => {},
        occupyMemory: (cycles) => void (this.busy += cycles),
      },
    });
  }

  /** Writes a register of the board. */
  poke(address: number, value: number, bytes = 4): void {
    this.bus.write(unmapped(address), value, bytes);
  }

  /** Reads one. */
  peek(address: number, bytes = 4): number {
    return this.bus.read(unmapped(address), bytes)!;
  }

  /** Reads a register of the chip. */
  csr(register: number): number {
    this.poke(this.table.NETWORK + 4, register, 2);
    return this.peek(this.table.NETWORK, 2);
  }

  /** Writes one. */
  setCsr(register: number, value: number): void {
    this.poke(this.table.NETWORK + 4, register, 2);
    this.poke(this.table.NETWORK, value, 2);
  }

  /** The processor's view of a halfword at the chip's address. */
  word(address: number, value?: number): number {
    const { NETWORK_LAYOUT: layout, NETWORK_BUFFER: base } = this.table;
    if (layout === DENSE || layout === HALFWORDS) {
      const at = base + (layout === DENSE ? address : 2 * address);
      if (value !== undefined) this.poke(at, value, 2);
      return this.peek(at, 2);
    }
    const at = DMA_BASE + 2 * address;
    if (value !== undefined) this.ram[at] = value, this.ram[at + 1] = value >>> 8;
    return this.ram[at] | this.ram[at + 1] << 8;
  }

  /** The processor's view of a byte of a buffer at the chip's address. */
  byte(address: number, value?: number): number {
    if (this.table.NETWORK_LAYOUT === DENSE || this.table.NETWORK_LAYOUT === HALFWORDS) {
      const old = this.word(address & ~1), shift = 8 * (address & 1);
      if (value !== undefined) this.word(address & ~1, old & ~(0xff << shift) | value << shift);
      return this.word(address & ~1) >>> shift & 0xff;
    }
    const at = DMA_BASE + 2 * (address & ~15) + (address & 15);
    if (value !== undefined) this.ram[at] = value;
    return this.ram[at];
  }

  /** The station address, as a kernel reads it from the PROM. */
  get address(): number[] {
    return Array.from({ length: 6 }, (_, i) => this.peek(this.table.NETWORK_ADDRESS + 4 * i, 1));
  }

  /** Lays out rings and buffers and starts the chip; `enable` is CSR0's INEA. */
  start({ enable = 0x40, now = 0 } = {}): void {
    if (this.table.NETWORK_DMA) {
      this.poke(this.table.NETWORK_DMA, DMA_BASE << 3);
      this.poke(this.table.NETWORK_DMA_ENABLE, 0x10000);
    }
    this.layOut();
    this.bus.advance(now);
    this.setCsr(0, 4);
    this.setCsr(1, BLOCK);
    this.setCsr(2, 0);
    this.setCsr(3, 0);
    this.setCsr(0, 1);
    this.bus.advance(now + 100 * US);
    this.setCsr(0, 0x0102 | enable);
  }

  private layOut(): void {
    const { mode = 0, filter = [0, 0, 0, 0] } = this.options;
    const { log, bytes } = this.receive;
    const address = this.address;
    const pairs = [0, 2, 4].map((i) => address[i] | address[i + 1] << 8);
    const block = [mode, ...pairs, ...filter, RECEIVE, log << 13, TRANSMIT, 2 << 13];
    block.forEach((value, i) => this.word(BLOCK + 2 * i, value));
    for (let i = 0; i < 1 << log; i++) this.give(i, BUFFERS + i * 0x600, bytes);
    for (let i = 0; i < 4; i++) this.word(TRANSMIT + 8 * i + 2, 0);
  }

  /** Gives a receive buffer to the chip. */
  give(index: number, address = BUFFERS + index * 0x600, bytes = this.receive.bytes): void {
    const descriptor = RECEIVE + 8 * index;
    this.word(descriptor, address);
    this.word(descriptor + 4, 0x10000 - bytes);
    this.word(descriptor + 6, 0);
    this.word(descriptor + 2, 0x8000);
  }

  /** Takes a receive buffer away from the chip. */
  withhold(index: number): void {
    this.word(RECEIVE + 8 * index + 2, 0);
  }

  /** Flags, length and bytes of a receive buffer. */
  received(index: number): { flags: number; length: number; bytes: number[] } {
    const descriptor = RECEIVE + 8 * index, length = this.word(descriptor + 6);
    const bytes = Array.from(
      { length: Math.min(length, this.receive.bytes) },
      (_, i) => this.byte(BUFFERS + index * 0x600 + i),
    );
    return { flags: this.word(descriptor + 2), length, bytes };
  }

  /**
   * Puts a frame, in pieces, into the transmit ring; `broken` leaves the last piece out. Returns
   * its first descriptor.
   */
  send(pieces: readonly (readonly number[])[], { broken = false, demand = true } = {}): number {
    const first = this.sent;
    const buffer = (i: number) => BUFFERS + 0x3000 + (i & 3) * 0x600;
    pieces.forEach((piece, i) =>
      piece.forEach((byte, k) => this.byte(buffer(first + i) + k, byte))
    );
    for (let i = pieces.length - 1; i >= 0; i--) {
      const descriptor = TRANSMIT + 8 * (first + i & 3), last = i === pieces.length - 1;
      this.word(descriptor, buffer(first + i));
      this.word(descriptor + 4, 0xf000 | -pieces[i].length & 0xfff);
      this.word(descriptor + 6, 0);
      this.word(descriptor + 2, 0x8000 | (i === 0 ? 0x200 : 0) | (last && !broken ? 0x100 : 0));
    }
    this.sent = first + pieces.length & 3;
    if (demand) this.setCsr(0, 0x48);
    return first;
  }

  /** Second and fourth halfword of a transmit descriptor. */
  status(index: number): { flags: number; errors: number } {
    return {
      flags: this.word(TRANSMIT + 8 * index + 2),
      errors: this.word(TRANSMIT + 8 * index + 6),
    };
  }
}

/** Two drivers on a wire. */
export function twoOnAWire(
  options: readonly [DriverOptions, DriverOptions] = [{}, {}],
  { faults = [{}, {}], delay = 500 }: {
    readonly faults?: readonly Fault[];
    readonly delay?: number;
  } = {},
): { wire: Segment; drivers: readonly [Driver, Driver]; advance(to: number): void } {
  const wire = new Segment(delay * US / 1000);
  const make = (i: 0 | 1) =>
    new Driver({ ...options[i], settings: { ...options[i].settings, "station.number": i + 1 } });
  const drivers = [make(0), make(1)] as const;
  drivers.forEach(({ bus }, i) => {
    const number = wire.add(bus.station, faults[i]);
    bus.connect((transmission) => wire.transmit(number, transmission));
  });
  let now = 0;
  return {
    wire,
    drivers,
    advance(to) {
      const step = Math.min(...drivers.map(({ bus }) => bus.station.lead));
      while (now < to) {
        now = Math.min(to, now + step);
        wire.advance(now);
        for (const { bus } of drivers) bus.advance(now);
      }
    },
  };
}

/**
 * A frame to an address: type 0x0800 and `length` bytes in all, the check sequence not among them.
 */
export function frameTo(
  to: readonly number[],
  { from = [2, 0, 0, 0, 0, 9], length = 60 } = {},
): number[] {
  const head = [...to, ...from, 8, 0];
  return [...head, ...Array.from({ length: length - head.length }, (_, i) => i * 7 & 0xff)];
}
