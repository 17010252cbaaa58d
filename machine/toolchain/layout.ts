/**
 * Plans of addresses for the linker: where the sections of a program go. Hot text keeps to a window
 * of every page, cold text fills what lies between, and a seed draws gaps or a random order. Every
 * layout is a function from sections to addresses, so that the same objects can be laid out anew.
 */
import { createRandom, type Random } from "../isa/random.ts";
import type { LinkPlan } from "./link.ts";
import type { Section } from "./object.ts";

/** Where the parts of a program go. */
export interface SectionLayout {
  /** Address of the first text section that is not in `fixed`. */
  readonly text: number;
  /** Address of the data; after the text, on a new page, when absent. */
  readonly data?: number;
  /** Sections with addresses of their own, such as the exception vectors. */
  readonly fixed?: Readonly<Record<string, number>>;
  /** Hot text: it comes first and without gaps. Where everything is shuffled, nothing is hot. */
  readonly hot?: HotText;
  /**
   * Draws gaps between the other text sections so that the text spans so many bytes; where
   * shuffled, the order of all of them as well.
   */
  readonly scatter?: { readonly span: number; readonly seed: number; readonly shuffled?: boolean };
}

/**
 * Text that is laid out for a direct-mapped cache larger than a page: of an address the offset in
 * its page is fixed at link, its page's place in the cache is not. Programs whose hot text keeps to
 * different offsets never displace each other's, whatever pages they get.
 */
export interface HotText {
  /** A section's place among the hot ones; sections of one rank keep their order. */
  readonly rank: (section: Section) => number | undefined;
  /** Offsets in a page between which each hot section lies; what is longer is not hot. */
  readonly window: readonly [from: number, to: number];
}

const PAGE = 4096;

/** Ranks of functions by the paths of their objects, in the order in which they are listed. */
export function linkOrder(lists: Readonly<Record<string, string>>): HotText["rank"] {
  const keys = Object.entries(lists).flatMap(([object, names]) =>
    names.split(" ").map((name) => `${object} .text.${name}`)
  );
  const ranks = new Map(keys.map((key, i) => [key, i]));
  return ({ object, name }) => ranks.get(`${object} ${name}`);
}

/** A plan that keeps the objects' order: text, then read-only data, data and bss. */
export function layoutSections(
  { text, data, fixed = {}, hot, scatter }: SectionLayout,
): LinkPlan["place"] {
  return (sections) => {
    const placement = new Map<Section, number>();
    let end = text;
    const put = (section: Section, at: number): number => {
      const address = Math.ceil(at / section.align) * section.align;
      placement.set(section, address);
      end = Math.max(end, address + section.size);
      return address + section.size;
    };
    for (const section of sections) {
      if (Object.hasOwn(fixed, section.name)) put(section, fixed[section.name]);
    }
    end = text;
    const free = sections.filter((s) => !placement.has(s));
    const code = free.filter(({ kind }) => kind === "text");
    const holes: Hole[] = [];
    let at = text;
    for (const section of scatter?.shuffled ? [] : hotOnes(code, hot)) {
      const from = fitWindow(at, section, hot!.window);
      if (from > at) holes.push({ from: at, to: from });
      at = put(section, from);
    }
    holes.push({ from: at, to: Math.max(at, text + (scatter?.span ?? 0)) });
    const cold = code.filter((s) => !placement.has(s));
    if (scatter?.shuffled) shuffle(cold, createRandom(~scatter.seed));
    fillHoles(cold, { holes, random: scatter && createRandom(scatter.seed), put });
    at = data ?? Math.ceil(end / PAGE) * PAGE;
    for (const kind of ["rodata", "data", "bss"]) {
      for (const section of free) if (section.kind === kind) at = put(section, at);
    }
    return placement;
  };
}

/** The hot ones among sections, in their order. */
function hotOnes(code: readonly Section[], hot: HotText | undefined): Section[] {
  if (!hot) return [];
  const { rank, window: [from, to] } = hot;
  const ranked = code.flatMap((section) => {
    const own = section.size > 0 && section.size <= to - from ? rank(section) : undefined;
    return own === undefined ? [] : [{ section, own }];
  });
  return ranked.sort((a, b) => a.own - b.own).map(({ section }) => section);
}

/** The next address for a section so that it lies in the window of one page. */
function fitWindow(at: number, { size, align }: Section, [from, to]: HotText["window"]): number {
  const page = Math.floor(at / PAGE) * PAGE;
  const address = Math.ceil(Math.max(at, page + from) / align) * align;
  return address + size <= page + to ? address : page + PAGE + Math.ceil(from / align) * align;
}

/** Room between hot sections. */
interface Hole {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts sections, in their order, into holes; the last hole takes all that is left. What a hole has
 * too much is drawn as gaps.
 */
function fillHoles(
  sections: readonly Section[],
  { holes, random, put }: {
    readonly holes: readonly Hole[];
    readonly random: Random | undefined;
    readonly put: (section: Section, at: number) => number;
  },
): void {
  let next = 0;
  holes.forEach(({ from, to }, i) => {
    const first = next;
    let room = to - from;
    const last = i === holes.length - 1;
    const need = ({ size, align }: Section) => size + (last ? 0 : align - 4);
    while (next < sections.length && (last || need(sections[next]) <= room)) {
      room -= need(sections[next++]);
    }
    const own = sections.slice(first, next);
    const gaps = random ? drawGaps(own.length, { room, random }) : own.map(() => 0);
    let at = from;
    own.forEach((section, j) => at = put(section, at + gaps[j]));
  });
}

function shuffle<T>(items: T[], random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [items[i], items[j]] = [items[j], items[i]];
  }
}

/**
 * Gaps before each of so many sections: the room that they leave, cut at uniformly drawn points,
 * whole words.
 */
function drawGaps(
  count: number,
  { room, random }: { readonly room: number; readonly random: Random },
): number[] {
  const free = Math.max(0, room) >>> 2;
  const cuts = Array.from({ length: count }, () => random.below(free + 1)).sort((a, b) => a - b);
  return cuts.map((cut, i) => (cut - (cuts[i - 1] ?? 0)) * 4);
}
