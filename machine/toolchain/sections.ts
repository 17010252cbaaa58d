/**
 * The sections of one object while they grow: bytes, alignment, numbered subsections (which GNU as
 * lays out in the order of their numbers), and the current, previous and stacked section. A
 * section with no place in memory (debugging information, notes) is read and left out.
 */
import {
  AssemblyError,
  type Relocation,
  type Section,
  type SectionKind,
  type SourceLocation,
} from "./object.ts";
import { operands } from "./text.ts";

/** A section, or one subsection of it, while it grows. */
export class SectionBuilder implements Section {
  align: number;
  bytes: Uint8Array = new Uint8Array();
  size = 0;
  readonly relocations: Relocation[] = [];
  view = new DataView(new ArrayBuffer(0));
  private capacity = 0;

  constructor(
    readonly name: string,
    readonly kind: SectionKind,
    readonly object: string,
    /** False for what no program loads. */
    readonly allocated = true,
  ) {
    this.align = kind === "text" ? 4 : 1;
  }

  /** Appends zeros. */
  reserve(bytes: number): void {
    this.size += bytes;
    if (this.kind === "bss" || this.size <= this.capacity) return;
    this.capacity = Math.max(2 * this.capacity, this.size + 256);
    const grown = new Uint8Array(this.capacity);
    grown.set(this.bytes);
    this.bytes = grown;
    this.view = new DataView(grown.buffer);
  }

  /** Appends `count` bytes of value `fill`. */
  fill(count: number, fill: number, at: SourceLocation): void {
    const start = this.size;
    this.reserve(count);
    if ((fill & 255) === 0) return;
    if (this.kind === "bss") {
      throw new AssemblyError(`${this.name} holds no values: only zeros`, at);
    }
    this.bytes.fill(fill & 255, start, this.size);
  }

  /** Appends a value of 1, 2 or 4 bytes. */
  emit(bytes: number, value: number, at: SourceLocation): void {
    const start = this.size;
    this.reserve(bytes);
    if (this.kind === "bss") {
      if (value !== 0) throw new AssemblyError(`${this.name} holds no values: only zeros`, at);
    } else this.set(start, bytes, value);
  }

  /** Writes a value of 1, 2 or 4 bytes. */
  set(offset: number, bytes: number, value: number): void {
    if (bytes === 4) this.view.setInt32(offset, value | 0, true);
    else if (bytes === 2) this.view.setInt16(offset, value, true);
    else this.view.setInt8(offset, value);
  }

  /** Pads to a multiple of `bytes` and raises the section's alignment. */
  alignTo(bytes: number, at: SourceLocation, fill = 0): void {
    this.align = Math.max(this.align, bytes);
    this.fill((bytes - this.size % bytes) % bytes, fill, at);
  }

  /** Takes one word out; relocations behind it move. */
  removeWord(offset: number): void {
    this.bytes.copyWithin(offset, offset + 4, this.size);
    this.size -= 4;
    this.bytes.fill(0, this.size, this.size + 4);
    this.relocations.forEach((relocation, i) => {
      if (relocation.offset > offset) {
        this.relocations[i] = { ...relocation, offset: relocation.offset - 4 };
      }
    });
  }
}

/**
 * What a section of a well-known name is when its flags are not written; gcc and GNU as agree on
 * these.
 */
const KNOWN: readonly (readonly [pattern: RegExp, kind: SectionKind])[] = [
  [/^\.(text|init|fini|vector)(\.|$)/, "text"],
  [/^\.(rodata1?|rdata|eh_frame)(\.|$)/, "rodata"],
  [/^\.(data1?|sdata2?|ctors|dtors|init_array|fini_array|preinit_array)(\.|$)/, "data"],
  [/^\.s?bss(\.|$)/, "bss"],
];
/** How names of sections begin that are not loaded. */
const UNLOADED = (".mdebug .note .comment .debug .pdr .gnu.attributes .reginfo .MIPS.abiflags " +
  ".gptab .line .stab .gnu.warning").split(" ");
const isUnloaded = (name: string) => UNLOADED.some((beginning) => name.startsWith(beginning));
/** Highest number of a subsection. */
const MOST_SUBSECTIONS = 8192;

/** The sections of an object and which one is current. */
export class Sections {
  private readonly known = new Map<
    string,
    { first: SectionBuilder; parts: Map<number, SectionBuilder> }
  >();
  private readonly stack: { current: SectionBuilder; previous: SectionBuilder | undefined }[] = [];
  private previous: SectionBuilder | undefined;
  current: SectionBuilder;

  constructor(private readonly object: string) {
    this.current = this.open(".text", { kind: "text" });
  }

  /**
   * All parts that hold something, subsections in the order of their numbers, each section where
   * it was first named.
   */
  get all(): SectionBuilder[] {
    return [...this.known.values()].flatMap(({ parts }) =>
      [...parts].sort(([a], [b]) => a - b).map(([, part]) => part)
    );
  }

  /** Makes a section current. */
  enter(section: SectionBuilder): void {
    this.previous = this.current;
    this.current = section;
  }

  /** `.previous`. */
  back(at: SourceLocation): void {
    if (!this.previous) throw new AssemblyError(".previous without a section before", at);
    this.enter(this.previous);
  }

  /** `.pushsection`, before the section is entered. */
  push(): void {
    this.stack.push({ current: this.current, previous: this.previous });
  }

  /** `.popsection`. */
  pop(at: SourceLocation): void {
    const saved = this.stack.pop();
    if (!saved) throw new AssemblyError(".popsection without .pushsection", at);
    this.current = saved.current;
    this.previous = saved.previous;
  }

  /** `.subsection N`. */
  part(number: number): SectionBuilder {
    const { name, kind, allocated } = this.current;
    return this.open(name, { kind, number, allocated });
  }

  /** A section, made when it is new. */
  open(
    name: string,
    { kind, number = 0, allocated = true }: {
      kind: SectionKind;
      number?: number;
      allocated?: boolean;
    },
  ): SectionBuilder {
    let entry = this.known.get(name);
    if (!entry) {
      const first = new SectionBuilder(name, kind, this.object, allocated);
      entry = { first, parts: new Map([[number, first]]) };
      this.known.set(name, entry);
      return first;
    }
    let part = entry.parts.get(number);
    if (!part) {
      part = new SectionBuilder(name, entry.first.kind, this.object, entry.first.allocated);
      entry.parts.set(number, part);
    }
    return part;
  }

  /** The section of `.section NAME[, "FLAGS"[, @TYPE]]`. */
  named(text: string, at: SourceLocation): SectionBuilder {
    const [raw = "", ...rest] = operands(text);
    const name = /^"(.*)"$/.exec(raw)?.[1] ?? raw;
    if (!/^[\w.$/-]+$/.test(name)) {
      throw new AssemblyError(`.section needs a name, not "${raw}"`, at);
    }
    const number = rest.length && /^\d+$/.test(rest[0]) ? Number(rest.shift()) : 0;
    if (number > MOST_SUBSECTIONS) {
      throw new AssemblyError(`subsection ${number} is out of range`, at);
    }
    const before = this.known.get(name)?.first;
    const [flags, type, ...extra] = rest;
    // Strings that may be merged by the linker stand as they are written.
    const grouped = flags === '"G"';
    const merged = /M/.test(flags ?? "") && extra.length === 1 && /^\d+$/.test(extra[0]);
    if (extra.length && !merged && !grouped) {
      throw new AssemblyError(`"${extra[0]}" is not supported: write name, "flags", @progbits`, at);
    }
    if (flags === undefined) {
      if (before) return this.open(name, { kind: before.kind, number });
      if (isUnloaded(name)) return this.open(name, { kind: "rodata", number, allocated: false });
      const kind = KNOWN.find(([pattern]) => pattern.test(name))?.[1];
      if (kind) return this.open(name, { kind, number });
      throw new AssemblyError(
        `section ${name} has no flags: write .section ${name}, "ax" (or "a", "aw")`,
        at,
      );
    }
    // A group of what no program loads, as gcc writes macros for debuggers, is left out whole.
    const letters = grouped ? "" : /^"([awxMS]*)"$/.exec(flags)?.[1];
    if (letters === undefined) {
      throw new AssemblyError(`flags ${flags} are not supported: "a", "w" and "x" are`, at);
    }
    if (type !== undefined && !/^[@%](progbits|nobits|note)$/.test(type)) {
      throw new AssemblyError(`type ${type} is not supported: @progbits and @nobits are`, at);
    }
    const allocated = letters.includes("a");
    // As GNU as has it, a name of .bss alone says that there are no contents.
    const empty = type === undefined ? /^\.s?bss(\.|$)/.test(name) : /nobits/.test(type);
    const kind: SectionKind = empty
      ? "bss"
      : letters.includes("x")
      ? "text"
      : letters.includes("w")
      ? "data"
      : "rodata";
    if (before && (before.kind !== kind || before.allocated !== allocated)) {
      throw new AssemblyError(`section ${name} had other flags before`, at);
    }
    return this.open(name, { kind, number, allocated });
  }
}
