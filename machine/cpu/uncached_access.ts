/**
 * What lies outside the caches: uncached main memory, device registers, and addresses where
 * nothing answers. A read waits for memory and for what is before it in the write buffer; a write
 * is posted. A read where nothing answers is a bus error.
 * Source: Kane, "MIPS RISC Architecture" (1988), chapter 5; times in settings_table.ts.
 * Simplified: a write where nothing answers is a bus error at once; on the boards it comes later,
 * as a memory-error interrupt.
 */
import { ExcCode } from "../isa/system.ts";
import type { Settings } from "../boards/settings.ts";
import { type Bytes, type ExceptionSink, part } from "./access.ts";
import { Stall, type State } from "./state.ts";
import { Write, type WriteBuffer } from "./write_buffer.ts";

/** The registers beside memory. `read` gives undefined and `write` false where nothing answers. */
export interface Devices {
  read(physical: number, bytes: Bytes): number | undefined;
  write(physical: number, value: number, bytes: Bytes): boolean;
  /** Stall of a read, and time a posted write occupies the way there, in cycles. */
  readStall(physical: number): number;
  writeTime(physical: number): number;
}

/** Accesses that no cache serves. Physical addresses are unsigned. */
export class UncachedAccess {
  /** Stall of a read of main memory, in cycles. */
  readonly memoryStall: number;
  private readonly recovery: number;

  constructor(
    private readonly cpu: ExceptionSink,
    private readonly state: State,
    private readonly parts: { settings: Settings; writeBuffer: WriteBuffer; devices: Devices },
  ) {
    this.memoryStall = parts.settings["uncached.read"];
    this.recovery = parts.settings["memory.recovery"];
  }

  /** An instruction word; 0 after a bus error. Instructions come from main memory only. */
  fetch(physical: number): number {
    const word = this.state.ram[physical >>> 2];
    if (word === undefined) {
      this.cpu.raise(ExcCode.IBE);
      return 0;
    }
    this.read(physical, this.memoryStall);
    return word;
  }

  /** The aligned word around `physical`; of a device, the bytes asked for in their place. */
  load(physical: number, bytes: Bytes): number {
    const { state, parts: { devices } } = this;
    if (physical < state.ramBytes.length) {
      this.read(physical, this.memoryStall);
      return state.ram[physical >>> 2];
    }
    const value = devices.read(physical, bytes);
    if (value === undefined) {
      this.cpu.raise(ExcCode.DBE);
      return 0;
    }
    this.read(physical, devices.readStall(physical));
    return bytes === 4 ? value : value << ((physical & 3) << 3);
  }

  /** Stores the bytes under `mask`; true if main memory has changed. */
  store(physical: number, value: number, { mask, bytes }: { mask: number; bytes: Bytes }): boolean {
    const { state, parts: { devices, writeBuffer } } = this;
    const now = state.cycles[0];
    if (physical < state.ramBytes.length) {
      const word = physical >>> 2;
      state.cycles[0] += writeBuffer.post(
        now,
        physical & ~3,
        mask === ~0 ? Write.word : Write.partial,
      );
      state.ram[word] = (state.ram[word] & ~mask) | (value & mask);
      state.written[physical >>> 12] = 1;
      return true;
    }
    if (!devices.write(physical, part(value, physical, bytes), bytes)) this.cpu.raise(ExcCode.DBE);
    else state.cycles[0] += writeBuffer.postDevice(now, physical, devices.writeTime(physical));
    return false;
  }

  private read(physical: number, stall: number): void {
    const { cycles, stalls } = this.state;
    const request = { bytes: 4, busy: stall + this.recovery, cause: Stall.uncached };
    cycles[0] += this.parts.writeBuffer.read(cycles[0], physical, request) + stall;
    stalls[Stall.uncached] += stall;
  }
}
