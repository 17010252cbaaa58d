/**
 * Linear memories for machines of which one is over before the next begins. To map the pages of a
 * new memory, to fill them with zeros and to collect them is a tenth of a short run; a memory that
 * holds zeros again is as good as new, and no machine can tell. A machine whose memory was taken
 * back is over: its arrays are empty, and it refuses to run.
 */
import { newMemory, PAGE, type State, writtenPages } from "./state.ts";

/** Memories that are kept: more than machines take part in a run. */
const MOST_KEPT = 8;

/** Memories of machines that are over, and those of machines that are not. */
export class Memories {
  private kept: WebAssembly.Memory[] = [];
  private lent: State[] = [];

  /** A memory of zeros, of so many pages of WebAssembly. */
  take(pages: number): WebAssembly.Memory {
    const found = this.kept.find(({ buffer }) => buffer.byteLength === pages << 16);
    this.kept = this.kept.filter((memory) => memory !== found);
    return found ?? newMemory(pages);
  }

  /** The state that lies in a memory that was taken. */
  lend(state: State): void {
    this.lent.push(state);
  }

  /** All machines in memories that were taken are over. */
  takeBack(): void {
    for (const state of this.lent) {
      clear(state);
      // Leaves the arrays of the state without a buffer.
      state.memory.grow(0);
      this.kept.push(state.memory);
    }
    this.lent = [];
    this.kept = this.kept.slice(-MOST_KEPT);
  }
}

/** Fills with zeros what may hold anything else. */
function clear(state: State): void {
  const { memory: { buffer }, ramBytes, ramOffset, end } = state;
  for (const page of writtenPages(state)) ramBytes.fill(0, page * PAGE, (page + 1) * PAGE);
  new Uint8Array(buffer, 0, ramOffset).fill(0);
  new Uint8Array(buffer, end).fill(0);
}
