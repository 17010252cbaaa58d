/**
 * A machine at one moment, as plain data: the linear memory up to RAM, and of RAM the pages that
 * were ever written, the others being zeros.
 */
import type { BusState } from "./board/bus.ts";
import { PAGE, type State, writtenPages } from "./cpu/state.ts";

/** A whole machine at one moment. */
export interface Snapshot {
  /** Processor, write buffer, TLB and caches, as they lie in the linear memory. */
  readonly processor: Uint8Array;
  /** The pages of RAM that were ever written, by number; the others hold zeros. */
  readonly pages: ReadonlyMap<number, Uint8Array>;
  /** Bytes of RAM. */
  readonly ramSize: number;
  /** The devices. */
  readonly bus: BusState;
  /** Status of the halt, where the machine has halted. */
  readonly halted: number | undefined;
}

/** Processor and memory of a snapshot. */
export function saveState(state: State): Pick<Snapshot, "processor" | "pages" | "ramSize"> {
  const { r, ramBytes, ramOffset, pages: translated, pendingLoad, pendingValue } = state;
  // The translation cache is derived and no state, nor is the value of a load that is over.
  translated.fill(0);
  if (pendingLoad[0] === 0) pendingValue[0] = 0;
  const pages = new Map<number, Uint8Array>();
  for (const page of writtenPages(state)) {
    pages.set(page, ramBytes.slice(page * PAGE, (page + 1) * PAGE));
  }
  return {
    processor: new Uint8Array(r.buffer, 0, ramOffset).slice(),
    pages,
    ramSize: ramBytes.length,
  };
}

/** Puts processor and memory back. */
export function restoreState(state: State, { processor, pages, ramSize }: Snapshot): void {
  const { r, ramBytes, ramOffset, written } = state;
  if (processor.length !== ramOffset || ramSize !== ramBytes.length) {
    throw new RangeError("a snapshot of a machine with other settings");
  }
  new Uint8Array(r.buffer, 0, ramOffset).set(processor);
  for (const page of writtenPages(state)) {
    if (!pages.has(page)) ramBytes.fill(0, page * PAGE, (page + 1) * PAGE);
  }
  written.fill(0);
  for (const [page, bytes] of pages) {
    ramBytes.set(bytes, page * PAGE);
    written[page] = 1;
  }
}
