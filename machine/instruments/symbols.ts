/**
 * Names for addresses while a machine is watched: which function and source line an instruction
 * belongs to, given that user programs share addresses and are told apart by their address-space
 * identifier, and that guests may write code of their own.
 */

import { hex } from "../isa/hex.ts";
import { Kseg } from "../isa/system.ts";
import type { SourceLine } from "../toolchain/object.ts";

/** What is asked of a linked image. Addresses are unsigned. */
export interface CodeImage {
  /** Its name. */
  readonly name: string;
  /** Labels and constants. */
  readonly symbols: readonly {
    readonly name: string;
    readonly address: number;
    readonly constant: boolean;
  }[];
  /** Functions: first address and the one behind the last. */
  readonly functions: readonly CodeRange[];
  /** Source line of an address. */
  line(address: number): SourceLine | undefined;
}

/** A stretch of code under one name; `asid` where only one address space has it. */
export interface CodeRange {
  /** Function name, or a name given to generated code. */
  readonly name: string;
  /** First address. */
  readonly start: number;
  /** Address behind the last. */
  readonly end: number;
  /** Address space, for user addresses that mean different code in different spaces. */
  readonly asid?: number;
}

/** An image, and the address space it runs in where that matters. */
export interface Loaded {
  /** The image. */
  readonly image: CodeImage;
  /** Its address space; without one it answers for every space. */
  readonly asid?: number;
}

/** The function an instruction belongs to. */
export interface Owner {
  /** `kernel` for unmapped and kseg2 addresses, else the image's name or the address space. */
  readonly space: string;
  /** Function or range; the address in hexadecimal where nothing is known. */
  readonly name: string;
  /** First address of the function. */
  readonly start: number;
}

/** Names for addresses. All addresses may be signed or unsigned. */
export interface Symbols {
  /** The function at an address. */
  owner(address: number, asid: number): Owner;
  /** "name+0x1c". */
  where(address: number, asid: number): string;
  /** Source path and line. */
  line(address: number, asid: number): SourceLine | undefined;
  /**
   * Says that an address space runs an image, by its name; once said of an image, it no longer
   * answers for other spaces.
   */
  assign(name: string, asid: number): void;
  /** Names code that no image knows, such as what the guest generates. Later ranges win. */
  addRange(range: CodeRange): void;
}

/** A label outside any function names the addresses behind it so far and no farther. */
const REACH = 4096;

/** Names from images, first match first. */
export function createSymbols(loaded: readonly Loaded[] = []): Symbols {
  const ranges: CodeRange[] = [];
  // Most runs ask for no name: what is sorted is made when it is first looked into.
  const sorted = loaded.map(({ image, asid }) => {
    let functions: CodeRange[] | undefined;
    let labels: { name: string; start: number }[] | undefined;
    return {
      image,
      asids: new Set(asid === undefined ? [] : [asid]),
      get functions() {
        return functions ??= image.functions.toSorted((a, b) => a.start - b.start);
      },
      get labels() {
        return labels ??= image.symbols.filter(({ constant }) => !constant)
          .map(({ name, address: start }) => ({ name, start }))
          .sort((a, b) => a.start - b.start);
      },
    };
  });
  const isUser = (address: number) => address < Kseg.kseg0;
  const shares = (own: ReadonlySet<number>, address: number, asid: number) =>
    own.size === 0 || !isUser(address) || own.has(asid);

  const find = (address: number, asid: number) => {
    const known = (range: CodeRange) =>
      range.start <= address && address < range.end &&
      (range.asid === undefined || range.asid === asid);
    const range = ranges.findLast(known);
    if (range) return { range };
    for (const { image, asids, functions } of sorted) {
      if (!shares(asids, address, asid)) continue;
      const range = functions[search(functions, address)];
      if (range && address < range.end) return { range, image };
    }
    return undefined;
  };
  const space = (address: number, asid: number, image?: CodeImage) =>
    isUser(address) ? image?.name ?? `asid ${asid}` : "kernel";

  return {
    owner(signed, asid) {
      const address = signed >>> 0;
      const found = find(address, asid);
      if (found) {
        return {
          space: space(address, asid, found.image),
          name: found.range.name,
          start: found.range.start,
        };
      }
      for (const { image, asids, labels } of sorted) {
        const label = shares(asids, address, asid) ? labels[search(labels, address)] : undefined;
        if (label && address - label.start < REACH) {
          return { space: space(address, asid, image), ...label };
        }
      }
      return { space: space(address, asid), name: hex(address), start: address };
    },
    where(address, asid) {
      const { name, start } = this.owner(address, asid);
      const offset = (address >>> 0) - start;
      return offset === 0 ? name : `${name}+${hex(offset, 1)}`;
    },
    line(signed, asid) {
      const address = signed >>> 0;
      for (const { image, asids } of sorted) {
        const line = shares(asids, address, asid) ? image.line(address) : undefined;
        if (line) return line;
      }
      return undefined;
    },
    assign(name, asid) {
      for (const { image, asids } of sorted) if (image.name === name) asids.add(asid);
    },
    addRange(range) {
      ranges.push(range);
    },
  };
}

/** Index of the last range that starts at or below `address`, or -1. */
function search(ranges: readonly { readonly start: number }[], address: number): number {
  let low = 0, high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ranges[middle].start <= address) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
