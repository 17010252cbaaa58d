/**
 * The accelerator: runs the interpreter's loop in WebAssembly (interpret.ts), where it counts how
 * often execution arrives at an instruction, compiles the region around a hot one, and runs that in
 * place of the loop. State and time are the
 * machine's own, in its linear memory, so that either may go on where the other left.
 * Invariants:
 * - A block runs only while its flag is set, and the flag is set only while the instruction
 *   cache holds every word of the block, fresh and as it was compiled: whatever changes a word
 *   of that cache clears the flags of the blocks there. So refills, self-modifying code, DMA
 *   into code, isolated and swapped caches need no thought anywhere else.
 * - Compiled code runs only with caches neither isolated nor swapped, no interrupt pending, and
 *   not from within a delay slot.
 * - Its addresses are virtual: a region is entered, and changes pages, only where translation
 *   leads to the physical page it came from.
 */
import type { Settings } from "../boards/settings.ts";
import type { Cpu } from "../cpu/cpu.ts";
import {
  ARRIVALS,
  BLOCKS,
  CODE_WORDS,
  ENTRIES,
  ENTRY_BYTES,
  entryOf,
  GROUP_WORDS,
  PLACES,
  type State,
} from "../cpu/state.ts";
import { Reg, Status } from "../isa/system.ts";
import { boundOf, slowBoundOf, touches } from "./block_facts.ts";
import { emitRegion } from "./emit.ts";
import { type Block, findRegion, isUnmapped, type Op } from "./region.ts";
import { Left } from "./interpret.ts";
import { encodeSupport, Entry } from "./support.ts";

/** What the compiler works on. */
export interface CompilerParts {
  readonly cpu: Cpu;
  readonly state: State;
  readonly settings: Settings;
  readonly marks: {
    /** True where the run loop must see the machine. */
    seenAt(address: number): boolean;
    /** The register that is noted there; undefined where nothing is. */
    notedAt(address: number): number | undefined;
  };
  /** Arrivals after which an instruction is hot. */
  readonly threshold: number;
}

/** A region as it was compiled. */
interface CompiledRegion {
  /** Its number in the table. */
  readonly index: number;
  /** The instructions it was found from. */
  readonly seeds: readonly number[];
  readonly blocks: readonly Block[];
}

const ENTRY_WORDS = ENTRY_BYTES / 4;
/** Most instructions of a region that another is merged with. */
const MERGED_OPS = 200;
/** The address in an empty entry: one that is looked for elsewhere; 0 but for where 0 is. */
const noAddress = (slot: number) => slot === 0 ? 4 : 0;
/** Bit of a tag whose word is stale; see cpu/cache.ts. */
const STALE = 2;
const ABNORMAL = Status.IsC | Status.SwC;

/**
 * Support modules by the settings that they were made for, seeds aside, of which they know nothing:
 * what V8 has optimized of one machine's serves the next. A module holds no state, and a key always
 * stands for the same one. Those used last are kept: as many as a sweep has settings of one board.
 */
const supportModules = new Map<string, WebAssembly.Module>();
const MOST_MODULES = 384;

function supportModule(
  settings: Settings,
  encode: () => Uint8Array<ArrayBuffer>,
): WebAssembly.Module {
  const key = JSON.stringify(
    Object.entries(settings).filter(([name]) => !name.endsWith(".seed")).sort(),
  );
  const module = supportModules.get(key) ?? new WebAssembly.Module(encode());
  supportModules.delete(key);
  supportModules.set(key, module);
  if (supportModules.size > MOST_MODULES) {
    supportModules.delete(supportModules.keys().next().value!);
  }
  return module;
}

/** The compiler of one machine. */
export class Compiler {
  private readonly table = new WebAssembly.Table({ element: "anyfunc", initial: 64 });
  private readonly support: WebAssembly.Exports;
  private readonly interpret: (deadline: number, threshold: number) => number;
  private regions: CompiledRegion[] = [];
  /** Numbers given out so far: of regions in the table, of blocks, of their words, of places. */
  private used = { regions: 0, blocks: 0, words: 0, places: 1 };

  constructor(private readonly parts: CompilerParts) {
    const { cpu, state, settings } = parts;
    const { icache, irefill, drefill, uncached: { memoryStall } } = cpu.path;
    const imports = { m: { memory: state.memory, table: this.table } };
    const module = supportModule(
      settings,
      () =>
        encodeSupport({
          state,
          settings,
          bank: cpu.writeBuffer.rules,
          irefill,
          drefill,
          memoryStall,
        }),
    );
    this.support = new WebAssembly.Instance(module, imports).exports;
    this.interpret = this.support.interpret as (deadline: number, threshold: number) => number;
    icache.onChange = (index, count) => this.changed(index, count);
    this.clear();
  }

  /**
   * Runs towards `deadline`, and returns at a mark, or there. True when the interpreter must
   * execute the next instruction.
   */
  run(deadline: number): boolean {
    const { cpu, state: { pc, cop0, at, entries }, threshold } = this.parts;
    if (cpu.interrupting || (cop0[Reg.Status] & ABNORMAL) !== 0) return true;
    at[0] = cpu.at;
    const left = this.interpret(deadline, threshold);
    cpu.resume(at[0]);
    if (left === Left.hot) {
      this.compile(pc[0]);
      return entries[entryOf(pc[0])] !== pc[0];
    }
    if (left === Left.changed) this.dropChanged(pc[0]);
    return left !== Left.look;
  }

  /** Drops compiled code that holds the instruction at `address`: a mark has been set there. */
  forget(address: number): void {
    const holds = ({ blocks }: CompiledRegion) =>
      blocks.some(({ ops }) => ops.some((op) => op.address === (address | 0)));
    for (const region of this.regions.filter(holds)) this.drop(region);
  }

  /** The machine's state has been replaced: no block is known to be in the instruction cache. */
  restored(): void {
    this.parts.state.verified.fill(0);
  }

  /** Forgets all compiled code. */
  private clear(): void {
    const { entries, verified, placeHeads } = this.parts.state;
    entries.fill(0);
    entries[Entry.pc] = noAddress(0);
    verified.fill(0);
    placeHeads.fill(0);
    for (let i = 0; i < this.used.regions; i++) this.table.set(i, null);
    this.regions = [];
    this.used = { regions: 0, blocks: 0, words: 0, places: 1 };
  }

  private compile(hot: number): void {
    const { cpu: { path, writeBuffer }, state, settings, marks } = this.parts;
    if ((state.cop0[Reg.Status] & ABNORMAL) !== 0 || (hot & 3) !== 0) return;
    const { icache } = path;
    const fetch = (address: number) => {
      const physical = path.codeAt(address);
      const i = (physical >>> 2) & icache.mask;
      if (physical < 0 || state.icacheTags[i] === (physical | STALE)) return undefined;
      const held = state.icacheTags[i] === physical;
      return { physical, held, word: held ? state.icacheData[i] : state.ram[physical >>> 2] };
    };
    const executed = (address: number) =>
      state.heat[(address >>> 2) & ARRIVALS] !== 0 || fetch(address)?.held === true;
    const before = this.leadingTo(hot);
    const seeds = [hot, ...before?.seeds ?? []];
    const marked = (address: number) => marks.seenAt(address);
    const region = findRegion(seeds, { fetch, executed, marked });
    if (!region) return;
    if (before) this.drop(before);
    this.makeRoom(region.blocks);
    const { used } = this;
    const index = used.regions++, first = used.blocks;
    if (index === this.table.length) this.table.grow(index);
    const words = region.blocks.map((block) => this.keepWords(block));
    const placement = { index, flags: state.verified.byteOffset + 4 * first, words };
    const { bytes, entries } = emitRegion(region, placement, {
      state,
      settings,
      bank: writeBuffer.rules,
      notedAt: (address) => marks.notedAt(address),
    });
    const imports = { m: { memory: state.memory, table: this.table, ...this.support } };
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), imports);
    this.table.set(index, exports.region as () => number);
    this.regions.push({ index, seeds, blocks: region.blocks });
    for (const block of region.blocks) this.addPlaces(block, used.blocks++);
    entries.forEach((block, i) => {
      if (!region.entries.has(block.start)) return;
      this.addEntry(block, {
        region: index,
        index: i,
        flag: placement.flags + 4 * region.blocks.indexOf(block),
      });
    });
  }

  /**
   * The region that execution came from, where it is so small that both may be one: a way from
   * region to region costs more than a jump within one.
   */
  private leadingTo(hot: number): CompiledRegion | undefined {
    const from = this.parts.state.at[0];
    const found = this.regions.find(({ blocks }) =>
      blocks.some(({ ops }) => ops[ops.length - 1].address === from)
    );
    if (found === undefined || isUnmapped(found.seeds[0]) !== isUnmapped(hot)) return undefined;
    const size = found.blocks.reduce((sum, { ops }) => sum + ops.length, 0);
    return size <= MERGED_OPS ? found : undefined;
  }

  /** Forgets everything when a region of these blocks might not find room. */
  private makeRoom(blocks: readonly Block[]): void {
    const words = blocks.reduce((sum, { ops }) => sum + ops.length, 0);
    const { used } = this;
    const full = used.blocks + blocks.length > BLOCKS || used.words + words > CODE_WORDS ||
      used.places + words > PLACES;
    if (full) this.clear();
  }

  /** Keeps a block's words in linear memory; their address there. */
  private keepWords({ ops }: Block): number {
    const { codeWords } = this.parts.state;
    const first = this.used.words;
    for (const { word } of ops) codeWords[this.used.words++] = word;
    return codeWords.byteOffset + 4 * first;
  }

  /** Lets changes of the instruction cache find the block. */
  private addPlaces({ ops }: Block, number: number): void {
    const { state: { placeHeads, places, verified }, cpu: { path: { icache } } } = this.parts;
    const groups = new Set(
      ops.map(({ physical }) => Math.floor(((physical >>> 2) & icache.mask) / GROUP_WORDS)),
    );
    for (const group of groups) {
      const place = this.used.places++;
      places[2 * place] = verified.byteOffset + 4 * number;
      places[2 * place + 1] = placeHeads[group];
      placeHeads[group] = place;
    }
  }

  private addEntry(
    block: Block,
    to: { readonly region: number; readonly index: number; readonly flag: number },
  ): void {
    const { state: { entries }, settings } = this.parts;
    const { start, ops: [first] } = block;
    const at = entryOf(start);
    entries[at + Entry.pc] = start;
    entries[at + Entry.page] = isUnmapped(start) ? -1 : first.physical & ~0xfff;
    entries[at + Entry.region] = to.region;
    entries[at + Entry.index] = to.index;
    entries[at + Entry.touches] = touches(first);
    entries[at + Entry.bound] = boundOf(block, settings);
    entries[at + Entry.flag] = to.flag;
    entries[at + Entry.slowBound] = slowBoundOf(block, settings);
  }

  /** Words of the instruction cache have changed. */
  private changed(index: number, count: number): void {
    const { verified, placeHeads, places } = this.parts.state;
    for (
      let group = Math.floor(index / GROUP_WORDS);
      group * GROUP_WORDS < index + count;
      group++
    ) {
      for (let place = placeHeads[group]; place !== 0; place = places[2 * place + 1]) {
        verified[(places[2 * place] - verified.byteOffset) >> 2] = 0;
      }
    }
  }

  /**
   * The block at or around `address` is no longer what was compiled: drops the regions that hold
   * other words than a fetch would find.
   */
  private dropChanged(address: number): void {
    const { state: { icacheData, ram }, cpu: { path: { icache } } } = this.parts;
    const differs = ({ physical, word }: Op) =>
      word !==
        (icache.holds(physical) ? icacheData[(physical >>> 2) & icache.mask] : ram[physical >>> 2]);
    const touched = (block: Block) =>
      block.ops.some((op) => op.address === address) && block.ops.some(differs);
    for (const region of this.regions.filter(({ blocks }) => blocks.some(touched))) {
      this.drop(region);
    }
  }

  private drop(region: CompiledRegion): void {
    const { entries } = this.parts.state;
    for (let i = 0; i < ENTRIES; i++) {
      const at = i * ENTRY_WORDS;
      if (entries[at + Entry.region] === region.index) entries[at + Entry.pc] = noAddress(i);
    }
    this.regions = this.regions.filter((other) => other !== region);
    this.table.set(region.index, null);
  }
}
