/**
 * Hits of marks as they lie in the linear memory: what was to be known of the machine at an
 * instruction, written by compiled code and its loop (compiler/support.ts: note) or here, and read
 * when somebody asks. State's `hits` holds HITS of them, `hitCount` says how many.
 */
import { type Cost, costThen } from "./cost.ts";
import { HIT_BYTES, type State } from "./state.ts";
import { Reg } from "../isa/system.ts";

/** Bytes from a hit's begin to its parts: cycles and stalls are doubles, the others words. */
export const HitPart = {
  cycles: 0,
  stalls: 8,
  pc: 64,
  entryHi: 68,
  epc: 72,
  cause: 76,
  badVAddr: 80,
  /** The register's value, before a load that is pending arrives. */
  value: 84,
  /** The word of memory. */
  word: 88,
  /** 1 where the next instruction of a mark that follows was reached right behind it. */
  followed: 92,
} as const;

/**
 * What `State.marked` says of an address: nothing, that the run loop must see the machine there, or
 * that hits are noted, with the register whose number is in bits 2 to 6. The last bit says that a
 * hit that follows one of the instruction before needs nothing but a sign in that one.
 */
export const NOWHERE = 0, SEEN = 1, NOTED = 2, FOLLOWS = 128;

/** What is known of a hit. It is valid until the call returns that was given it. */
export interface Hit {
  /** The cycle. */
  readonly cycles: number;
  /** The counters. */
  readonly cost: Cost;
  /** The value of the register that the mark asked for; without meaning where it asked for none. */
  readonly value: number;
  /** Cause, as it was. */
  readonly cause: number;
  /** EPC, unsigned. */
  readonly epc: number;
  /** BadVAddr, unsigned. */
  readonly badVAddr: number;
}

/** The hits of one machine, one at a time. */
export class HitLog implements Hit {
  private readonly words: Int32Array;
  private readonly doubles: Float64Array;
  private from = 0;

  constructor(private readonly state: State) {
    const { buffer, byteOffset, byteLength } = state.hits;
    this.words = state.hits;
    this.doubles = new Float64Array(buffer, byteOffset, byteLength / 8);
  }

  /** Shows the hit of that number. */
  show(number: number): void {
    this.from = number * HIT_BYTES;
  }

  /** Shows a hit at the present, with a register and a word of memory. */
  showPresent({ register = 0, word = 0 }: { readonly register?: number; readonly word?: number }) {
    const { cycles, stalls, pc, cop0, r, ram, hits } = this.state;
    this.from = 0;
    this.doubles[HitPart.cycles / 8] = cycles[0];
    this.doubles.set(stalls, HitPart.stalls / 8);
    hits[HitPart.pc / 4] = pc[0];
    hits[HitPart.entryHi / 4] = cop0[Reg.EntryHi];
    hits[HitPart.epc / 4] = cop0[Reg.EPC];
    hits[HitPart.cause / 4] = cop0[Reg.Cause];
    hits[HitPart.badVAddr / 4] = cop0[Reg.BadVAddr];
    hits[HitPart.value / 4] = r[register];
    hits[HitPart.word / 4] = ram[word >>> 2];
  }

  /** One of the words. */
  private part(offset: number): number {
    return this.words[(this.from + offset) >> 2];
  }

  get cycles(): number {
    return this.doubles[this.from >> 3];
  }

  get cost(): Cost {
    return costThen(this.cycles, this.doubles, (this.from + HitPart.stalls) >> 3);
  }

  /** Copies the stall cycles by cause. */
  copyStalls(to: Float64Array): void {
    const first = (this.from + HitPart.stalls) >> 3;
    for (let i = 0; i < to.length; i++) to[i] = this.doubles[first + i];
  }

  get value(): number {
    return this.part(HitPart.value);
  }

  get cause(): number {
    return this.part(HitPart.cause);
  }

  get epc(): number {
    return this.part(HitPart.epc) >>> 0;
  }

  get badVAddr(): number {
    return this.part(HitPart.badVAddr) >>> 0;
  }

  /** The instruction's address, signed. */
  get pc(): number {
    return this.part(HitPart.pc);
  }

  get entryHi(): number {
    return this.part(HitPart.entryHi);
  }

  /** The word of memory. */
  get word(): number {
    return this.part(HitPart.word);
  }

  get followed(): boolean {
    return this.part(HitPart.followed) !== 0;
  }
}
