/**
 * The linker: object files and a plan of addresses in, an image out. A plan is a function from
 * sections to addresses, so that the same objects can be laid out anew for every layout.seed.
 * Symbols and source lines of the image answer the questions of every instrument.
 */
import { Kseg } from "../isa/system.ts";
import {
  AssemblyError,
  type LineMark,
  type ObjectFile,
  type Relocation,
  type Section,
  type Segment,
  type SourceLine,
} from "./object.ts";
import { collectGlobals, unusedCommons } from "./resolve.ts";

/** Where each section goes. A section that gets no address is left out. */
export type Placement = ReadonlyMap<Section, number>;

/** What the linker needs beside the objects. */
export interface LinkPlan {
  /** Name of the image. */
  readonly name: string;
  /** Symbol at which execution starts. */
  readonly entry: string;
  /** Gives every section its address. */
  readonly place: (sections: readonly Section[]) => Placement;
  /**
   * Sections of zeros that have addresses and take no memory when the image is loaded: the program
   * brings them on demand.
   */
  readonly reserved?: (section: Section) => boolean;
  /** Names with values of the linker's own, for what nothing defines. */
  readonly provide?: (placement: Placement) => Readonly<Record<string, number>>;
}

/** A function's place in an image. */
export interface ImageFunction {
  /** Its name. */
  readonly name: string;
  /** Path of its source. */
  readonly object: string;
  /** First address. */
  readonly start: number;
  /** Address behind it. */
  readonly end: number;
}

/** A linked program. Addresses are unsigned 32-bit numbers. */
export class Image {
  private functionList: ImageFunction[] | undefined;
  private lineList: { address: number; mark: LineMark }[] | undefined;

  /** Made by {@linkcode link}. */
  constructor(
    readonly name: string,
    readonly entry: number,
    readonly segments: readonly Segment[],
    private readonly parts: {
      readonly objects: readonly ObjectFile[];
      readonly placement: Placement;
      readonly globals: ReadonlyMap<string, number>;
    },
  ) {}

  /** First address after everything the image occupies. */
  get end(): number {
    return Math.max(...this.segments.map((s) => s.address + s.memorySize));
  }

  /** Value of a symbol: a global one, or a local one of that name; throws when there is none. */
  address(name: string): number {
    const value = this.find(name);
    if (value === undefined) throw new AssemblyError(`${this.name} has no symbol ${name}`);
    return value;
  }

  /** Like `address`, but undefined when there is none. */
  find(name: string): number | undefined {
    const global = this.parts.globals.get(name);
    if (global !== undefined) return global;
    for (const { symbols } of this.parts.objects) {
      const symbol = symbols.get(name);
      if (symbol?.section) {
        const base = this.parts.placement.get(symbol.section);
        if (base !== undefined) return (base + symbol.value) >>> 0;
      }
    }
    return undefined;
  }

  /** Every named address, local labels of the compiler and numbers left out. */
  get symbols(): { name: string; address: number; global: boolean; constant: boolean }[] {
    const out: { name: string; address: number; global: boolean; constant: boolean }[] = [];
    for (const { symbols } of this.parts.objects) {
      for (const { name, section, value, global } of symbols.values()) {
        if (/^\$|#|^\.L/.test(name)) continue;
        const base = section === undefined ? 0 : this.parts.placement.get(section);
        if (base !== undefined) {
          out.push({ name, address: (base + value) >>> 0, global, constant: !section });
        }
      }
    }
    return out;
  }

  /** Functions by ascending address. */
  get functions(): readonly ImageFunction[] {
    return this.functionList ??= this.parts.objects.flatMap(({ functions, path }) =>
      functions.flatMap(({ name, section, start, end }) => {
        const base = this.parts.placement.get(section);
        return base === undefined
          ? []
          : [{ name, object: path, start: (base + start) >>> 0, end: (base + end) >>> 0 }];
      })
    ).sort((a, b) => a.start - b.start);
  }

  /** The function around an address, with the offset into it. */
  at(address: number): { name: string; offset: number } | undefined {
    const { functions } = this;
    const i = last(functions.length, (i) => functions[i].start <= address >>> 0);
    const found = functions[i];
    if (!found || address >>> 0 >= found.end) return undefined;
    return { name: found.name, offset: (address >>> 0) - found.start };
  }

  /** The source line of an address. */
  line(address: number): SourceLine | undefined {
    const lines = this.lineList ??= this.parts.objects.flatMap(({ lines }) =>
      lines.flatMap((mark) => {
        const base = this.parts.placement.get(mark.section);
        return base === undefined ? [] : [{ address: (base + mark.offset) >>> 0, mark }];
      })
    ).sort((a, b) => a.address - b.address);
    const i = last(lines.length, (i) => lines[i].address <= address >>> 0);
    if (i < 0) return undefined;
    const { mark } = lines[i];
    const end = this.parts.placement.get(mark.section)! + mark.section.size;
    return address >>> 0 < end >>> 0 || end === 0
      ? { path: mark.path, line: mark.line }
      : undefined;
  }

  /** All source-line marks by ascending address. */
  get lineTable(): readonly (SourceLine & { readonly address: number })[] {
    this.line(0);
    return this.lineList!.map(({ address, mark }) => ({
      address,
      path: mark.path,
      line: mark.line,
    }));
  }
}

/** Index of the last of `count` items for which a monotone test holds, or -1. */
function last(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Images that are kept of one program. */
const KEPT_IMAGES = 32;

/**
 * Links anew for each seed and keeps the latest images. Callers share them: an image is never
 * written to.
 */
export function linkedBySeed(make: (seed: number) => Image): (seed: number) => Image {
  const kept = new Map<number, Image>();
  return (seed) => {
    const known = kept.get(seed) ?? make(seed);
    kept.delete(seed);
    kept.set(seed, known);
    if (kept.size > KEPT_IMAGES) kept.delete(kept.keys().next().value!);
    return known;
  };
}

/** Links objects by a plan. Throws {@linkcode AssemblyError}. */
export function link(objects: readonly ObjectFile[], plan: LinkPlan): Image {
  const unused = unusedCommons(objects);
  const sections = objects.flatMap((o) => o.sections).filter((section) => !unused.has(section));
  const placement = plan.place(sections);
  const globals = collectGlobals(objects, placement);
  const placed = sections.filter((s) => placement.has(s) && !plan.reserved?.(s));
  const segments = makeSegments(placed, placement);
  const undefinedPlaces: Relocation[] = [];
  const provided = plan.provide?.(placement) ?? {};
  for (const object of objects) {
    const scope = (name: string): number | undefined => {
      const local = object.symbols.get(name);
      if (!local || local.weak) {
        const own = Object.hasOwn(provided, name) ? provided[name] : undefined;
        return globals.get(name) ?? own ?? (object.weak?.has(name) ? 0 : undefined);
      }
      const base = local.section ? placement.get(local.section) : 0;
      return base === undefined ? undefined : base + local.value;
    };
    for (const section of object.sections) {
      const base = placement.get(section);
      if (base !== undefined) relocate(section, { base, segments, scope, undefinedPlaces });
    }
  }
  if (undefinedPlaces.length) {
    const [{ symbol, place }] = undefinedPlaces;
    const wide = /^__(u?div|u?mod|mul)di3$/.test(symbol)
      ? "; there is no 64-bit division in guests"
      : "";
    throw new AssemblyError(`${symbol} is not defined anywhere${wide}`, place);
  }
  const entry = globals.get(plan.entry);
  if (entry === undefined) {
    throw new AssemblyError(`${plan.name}: the entry ${plan.entry} is not defined`);
  }
  return new Image(plan.name, entry >>> 0, segments, { objects, placement, globals });
}

/**
 * Joins neighbouring sections; a gap of a megabyte or a change of writability begins a new
 * segment.
 */
function makeSegments(sections: readonly Section[], placement: Placement): Segment[] {
  const ordered = sections.map((section) => ({ section, address: placement.get(section)! >>> 0 }))
    .sort((a, b) => a.address - b.address || a.section.size - b.section.size);
  type Run = {
    start: number;
    end: number;
    fileEnd: number;
    writable: boolean;
    parts: typeof ordered;
  };
  const runs: Run[] = [];
  for (const part of ordered) {
    const { section, address } = part;
    if (address % section.align) {
      throw new AssemblyError(
        `${section.name} of ${section.object} is not aligned to ${section.align} bytes`,
      );
    }
    const end = address + section.size;
    const writable = section.kind === "data" || section.kind === "bss";
    const run = runs.at(-1);
    if (run && address < run.end) {
      const other = run.parts.at(-1)!.section;
      throw new AssemblyError(
        `${section.name} of ${section.object} overlaps ${other.name} of ${other.object}`,
      );
    }
    const fileEnd = section.kind === "bss" ? undefined : end;
    if (
      run && address - run.end < 0x100000 && (run.writable === writable || address >= Kseg.kseg0)
    ) {
      run.end = end;
      run.fileEnd = fileEnd ?? run.fileEnd;
      run.writable ||= writable;
      run.parts.push(part);
    } else runs.push({ start: address, end, fileEnd: fileEnd ?? address, writable, parts: [part] });
  }
  return runs.map(({ start, end, fileEnd, writable, parts }) => {
    const bytes = new Uint8Array(fileEnd - start);
    for (const { section, address } of parts) {
      if (section.kind !== "bss") bytes.set(section.bytes, address - start);
    }
    return { address: start, bytes, memorySize: end - start, writable };
  });
}

/**
 * What an upper half adds to its symbol. In the MIPS ABI it is computed together with the lower
 * half that belongs to it, so that `%hi(s)` with `%lo(s + 8)` reaches s + 8 wherever s is: GNU as
 * takes the lower half of the same symbol with the smallest addend that is not below its own.
 */
function pairedAddend(relocations: readonly Relocation[], { symbol, addend }: Relocation): number {
  let low: number | undefined;
  for (const other of relocations) {
    if (other.kind !== "lo" || other.symbol !== symbol || other.addend < addend) continue;
    if (low === undefined || other.addend < low) low = other.addend;
  }
  if (low === undefined || low === addend) return addend;
  return (((addend + 0x8000) >> 16) << 16) + ((low << 16) >> 16);
}

function relocate(
  section: Section,
  { base, segments, scope, undefinedPlaces }: {
    base: number;
    segments: readonly Segment[];
    scope: (name: string) => number | undefined;
    undefinedPlaces: Relocation[];
  },
): void {
  if (section.relocations.length === 0) return;
  const segment = segments.find((s) =>
    base >>> 0 >= s.address && base >>> 0 < s.address + s.memorySize
  )!;
  const view = new DataView(segment.bytes.buffer);
  const start = (base >>> 0) - segment.address;
  for (const relocation of section.relocations) {
    const { offset, kind, symbol, addend, place } = relocation;
    const found = scope(symbol);
    if (found === undefined) {
      undefinedPlaces.push(relocation);
      continue;
    }
    const value = (found + addend) | 0;
    const at = start + offset;
    const here = (base + offset) | 0;
    const word = view.getInt32(at, true);
    const set = (bits: number) => view.setInt32(at, word | bits, true);
    switch (kind) {
      case "word":
        view.setInt32(at, (word + value) | 0, true);
        break;
      case "hi":
        set(((found + pairedAddend(section.relocations, relocation) + 0x8000) >>> 16) & 0xffff);
        break;
      case "lo":
        set(value & 0xffff);
        break;
      case "jump":
        // A weak symbol that nothing defines is 0, and nobody takes a jump to it.
        if (found !== 0 && ((here + 4) ^ value) & 0xf0000000) {
          throw new AssemblyError(`${symbol} is too far for a jump`, place);
        }
        set((value >>> 2) & 0x3ffffff);
        break;
      case "branch": {
        const distance = (value - here - 4) | 0;
        if (distance < -0x20000 || distance > 0x1fffc) {
          throw new AssemblyError(`${symbol} is too far for a branch`, place);
        }
        set((distance >> 2) & 0xffff);
        break;
      }
      default:
        throw new AssemblyError(`relocation ${kind} of ${symbol} is not supported`, place);
    }
  }
}
