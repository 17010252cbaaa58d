/**
 * Aegis: builds the kernel's image, links programs with the user runtime, and boots both on a machine. Everything beyond placing those
 * files is done by guest instructions.
 *
 * @module
 */
import {
  assembleObject,
  boardHeaders,
  bootKernel,
  type Image,
  Kseg,
  layoutSections,
  link,
  type LinkPlan,
  type ObjectFile,
  type Program,
  type Section,
  type System,
  Vector,
} from "../machine/mod.ts";
import { sources } from "./compiled/sources.ts";

export { type Call, calls } from "./host/calls.ts";
export { fuzz } from "./host/fuzz.ts";

/** The text of a header or source of Aegis, its user runtime, or the board, by path from the project's root. */
export function aegisSource(path: string): string | undefined {
  return boardHeaders[path] ?? sources[path];
}

/** Objects of the kernel in link order; a layout's gaps are drawn in this order. */
const KERNEL_OBJECTS: readonly string[] = [
  "aegis/kernel/call.S",
  ...("binding boot coprocessor environment asid load memory offsets panic random revoke slice transfer " +
    "ether ether_classify ether_send lance").split(" ").map((name) => `aegis/compiled/kernel/${name}.s`),
  ..."form trie code".split(" ").map((part) => `aegis/compiled/filters/dpf_${part}.s`),
  ..."coprocessor frame primitive ranges tables tlb transfer vectors".split(" ").map((name) =>
    `aegis/kernel/${name}.S`
  ),
];
/** Objects of the user runtime in link order. */
const RUNTIME_OBJECTS: readonly string[] = [
  "aegis/user/catch.S",
  "aegis/compiled/user/print.s",
  "aegis/user/start.S",
  "aegis/user/stubs.S",
];

/** Sections at the bottom of memory: the vectors, and behind them the data that assembly reaches from one upper half. */
const FIXED = {
  ".vector.refill": Vector.utlb >>> 0,
  ".vector.general": Vector.general >>> 0,
  ".data.kernel": Kseg.kseg0 + 0x800,
};
/** The paths that applications wait for, between the vectors and the data, as the paper's section 4 reorders object files. */
const HOT = [
  ".text.call_null",
  ".text.transfer",
  ".text.call_yield",
  ".text.refill_miss",
  ".text.call_on_stack",
  ".text.call_tlb_write",
  ".text.call_tlb_write_list",
];
const HOT_START = Kseg.kseg0 + 0x140;
const HOT_END = Kseg.kseg0 + 0x800;
/** Everything else of the kernel. */
const COLD_START = Kseg.kseg0 + 0x12000;
/** Bytes over which the cold text, or in no order the whole, is spread: as far as the vectors' branches reach. Its own is about half as long. */
const COLD_SPAN = 0xd000;
const HOT_SPAN = HOT_END - HOT_START;
/** Behind it what checks and generates code when it is downloaded, and then the data. */
const GENERATORS = /^aegis\/compiled\/(filters|handlers)\//;
const GENERATORS_START = COLD_START + COLD_SPAN;
const DATA_START = GENERATORS_START + 0x7000;

/** How a kernel's or a library's text is linked: hot paths side by side, or everything in an order that `layout.seed` draws. */
export type LinkOrder = "hot" | "random";

/** Pinned code of a program, and the areas that its upcalls reach from $0, in the second segment. */
const PINNED_TEXT = 0x8000;
const PINNED_DATA = 0x2000;

/** Changes a source of the kernel before it is assembled; tests show with it that a check which is left out is missed. */
export type Edit = (path: string, text: string) => string;

function assembleAll(paths: readonly string[], edit: Edit = (_, text) => text): ObjectFile[] {
  return paths.map((path) => assembleObject({ path, text: edit(path, sources[path]) }, { include: aegisSource }));
}

/** Vectors, hot paths, hot data, then the rest; the seed draws the gaps in both parts and never changes their order. */
function kernelPlan(seed: number, order: LinkOrder): LinkPlan["place"] {
  const generates = ({ object, kind }: Section) => kind === "text" && GENERATORS.test(object);
  return (sections) => {
    const generators = layoutSections({ text: GENERATORS_START })(sections.filter(generates));
    const others = sections.filter((section) => !generates(section));
    const scatter = { span: COLD_SPAN, seed };
    if (order === "random") {
      const layout = { text: COLD_START, data: DATA_START, fixed: FIXED, scatter: { ...scatter, shuffled: true } };
      return new Map([...layoutSections(layout)(others), ...generators]);
    }
    const low = ({ name }: Section) => Object.hasOwn(FIXED, name) || HOT.includes(name);
    const hot = layoutSections({ text: HOT_START, fixed: FIXED, hot: HOT, scatter: { span: HOT_SPAN, seed } });
    const cold = layoutSections({ text: COLD_START, data: DATA_START, scatter });
    return new Map([
      ...hot(others.filter(low)),
      ...cold(others.filter((section) => !low(section))),
      ...generators,
    ]);
  };
}

/** Programs: text and data in the first segment; what is called pinned in the second. */
function programPlan(): LinkPlan["place"] {
  const pinned = (name: string) => name.includes(".pinned");
  return (sections) => {
    const plain = layoutSections({ text: 0x00400000, data: 0x10000000 })(sections.filter(({ name }) => !pinned(name)));
    const upcalls = layoutSections({ text: PINNED_TEXT, data: PINNED_DATA })(
      sections.filter(({ name }) => pinned(name)),
    );
    return new Map([...plain, ...upcalls]);
  };
}

/** The stubs of the kernel's calls, for library operating systems with a runtime of their own. */
export function assembleStubs(): ObjectFile {
  const path = "aegis/user/stubs.S";
  return assembleObject({ path, text: sources[path] }, { include: aegisSource });
}

/** Assembles the kernel once; the result links it for a `layout.seed`. */
export function assembleKernel(edit?: Edit, order: LinkOrder = "hot"): (seed: number) => Image {
  const objects = assembleAll(KERNEL_OBJECTS, edit);
  return (seed) => link(objects, { name: "aegis", entry: "start", place: kernelPlan(seed, order) });
}

/** Makes Aegis as a system; its sources are assembled once for all boots. */
export function createAegis({ edit }: { readonly edit?: (path: string, text: string) => string } = {}): System {
  const linkKernel = assembleKernel(edit);
  const runtime = assembleAll(RUNTIME_OBJECTS);
  const linkProgram = ({ name, objects = [], sources: own = [] }: Program): Image => {
    const parts = own.map((source) => assembleObject(source, { include: aegisSource }));
    return link([...runtime, ...objects, ...parts], { name, entry: "__start", place: programPlan() });
  };
  return {
    id: "aegis",
    boot: (board, programs, options = {}) => {
      const images = programs.map(linkProgram);
      return bootKernel(board, {
        ...options,
        link: (resolved) => ({ kernel: linkKernel(resolved["layout.seed"]), programs: images }),
      });
    },
  };
}
