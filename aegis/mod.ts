/**
 * Aegis: builds the kernel's image, links programs with the user runtime, and boots both on a
 * machine. Everything beyond placing those files is done by guest instructions.
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
  linkedBySeed,
  linkOrder,
  type LinkPlan,
  type ObjectFile,
  type Program,
  type Section,
  type System,
  Vector,
} from "../machine/mod.ts";
import { sources } from "./compiled/sources.ts";

export { type Call, calls } from "./host/calls.ts";
export { cyclesPerTick } from "./host/clock.ts";
export { editFunction, type FunctionEdit } from "./host/edit.ts";
export { fuzz } from "./host/fuzz.ts";

/**
 * The text of a header or source of Aegis, its user runtime, or the board, by path from the
 * project's root.
 */
export function aegisSource(path: string): string | undefined {
  return boardHeaders[path] ?? sources[path];
}

/** Objects of the kernel in link order; a layout's gaps are drawn in this order. */
const KERNEL_OBJECTS: readonly string[] = [
  "aegis/kernel/call.S",
  ...(
    "binding boot coprocessor environment asid load memory offsets panic random revoke slice " +
    "transfer " +
    "ether ether_classify ether_handle ether_send lance reap work apart"
  ).split(" ").map((name) => `aegis/compiled/kernel/${name}.s`),
  ..."form trie code".split(" ").map((part) => `aegis/compiled/filters/dpf_${part}.s`),
  ..."handlers/handler_check handlers/handler_decode handlers/handler_rewrite handlers/stages"
    .split(" ").map((name) => `aegis/compiled/${name}.s`),
  "aegis/handlers/handler_run.S",
  ..."coprocessor ether_service frame primitive ranges tables tlb transfer vectors".split(" ").map((
    name,
  ) => `aegis/kernel/${name}.S`),
];
/** Objects of the user runtime in link order. */
const RUNTIME_OBJECTS: readonly string[] = [
  "aegis/user/catch.S",
  "aegis/compiled/user/print.s",
  "aegis/user/start.S",
  "aegis/user/stubs.S",
];

/**
 * Sections at the bottom of memory: the vectors, and behind them the data that assembly reaches
 * from one upper half.
 */
const FIXED = {
  ".vector.refill": Vector.utlb >>> 0,
  ".vector.general": Vector.general >>> 0,
  ".data.kernel": Kseg.kseg0 + 0x800,
};
/**
 * Hot text is linked as the paper's section 4 re-orders object files: side by side, without gaps,
 * and so that paths that run in turn do not displace each other from the instruction cache. That is
 * 16 pages large and physically addressed. The kernel is in kseg0, where its places are fixed at
 * link, an application's pages may have any: the hot text of the kernel keeps to the lower half of
 * its pages, that of libraries and applications to the upper half of theirs. The other halves take
 * what is cold.
 */
const KERNEL_WINDOW = [0, 0x800] as const;
/** Offsets of hot text within the pages of a library or an application. */
export const USER_WINDOW = [0x800, 0x1000] as const;
/** Primitives and dispatch, which applications wait for: between the vectors and the data. */
const PRIMITIVES = linkOrder({
  "aegis/kernel/vectors.S": "refill_miss",
  "aegis/kernel/call.S": "call_null call_on_stack",
  "aegis/kernel/transfer.S": "transfer call_reply call_wait call_yield call_self",
  "aegis/kernel/primitive.S":
    "call_tlb_write refuse call_tlb_delete call_fpu_modify call_context_switch",
  "aegis/kernel/tlb.S": "tlb_find",
});
const PRIMITIVES_START = Kseg.kseg0 + 0x140;
/**
 * Calls for ranges of pages, what calls in C enter and leave by, and what a frame runs through
 * between the wire and an application.
 */
const SERVICES = linkOrder({
  "aegis/kernel/ranges.S": "call_tlb_write_list call_tlb_delete_range",
  "aegis/kernel/call.S": "call_long",
  "aegis/kernel/frame.S": "with_frame enter status_install clock_waits clear_caller_saved",
  "aegis/compiled/kernel/slice.s": "slice_interrupt",
  "aegis/compiled/kernel/transfer.s": "upcall restartable take_upcall",
  "aegis/compiled/kernel/environment.s": "environment_find",
  "aegis/compiled/kernel/ether.s": "ether_interrupt deliver call_ether_send binding_own",
  "aegis/compiled/kernel/ether_classify.s": "classify",
  "aegis/compiled/kernel/ether_send.s": "ether_may_send",
  "aegis/compiled/kernel/lance.s":
    "lance_asks lance_next lance_copy copy_in lance_done lance_address lance_send copy_out " +
    "transmitted at",
});
/** Everything else of the kernel. */
const COLD_START = Kseg.kseg0 + 0x12000;
/**
 * Bytes over which this text, or in no order the whole, is spread: as far as the vectors' branches
 * reach. Its own is about half as long.
 */
const COLD_SPAN = 0xd000;
/** Behind it the code that checks and generates code at downloads, and then the data. */
const GENERATORS = /^aegis\/compiled\/(filters|handlers)\//;
const GENERATORS_START = COLD_START + COLD_SPAN;
const DATA_START = GENERATORS_START + 0x7000;

/**
 * How a kernel's or a library's text is linked: hot paths side by side, or everything in an order
 * that `layout.seed` draws.
 */
export type LinkOrder = "hot" | "random";

/**
 * Pinned code of a program, and the areas that its upcalls reach from $0, in the second segment.
 */
const PINNED_TEXT = 0x8000;
const PINNED_DATA = 0x2000;

/**
 * Changes a source of the kernel before it is assembled; tests show with it that a check which is
 * left out is missed.
 */
export type Edit = (path: string, text: string) => string;

function assembleAll(paths: readonly string[], edit: Edit = (_, text) => text): ObjectFile[] {
  return paths.map((path) =>
    assembleObject({ path, text: edit(path, sources[path]) }, { include: aegisSource })
  );
}

/**
 * Vectors, primitives, hot data, then the rest; the seed draws the gaps between what is cold and
 * never changes the order.
 */
function kernelPlan(seed: number, order: LinkOrder): LinkPlan["place"] {
  const generates = ({ object, kind }: Section) => kind === "text" && GENERATORS.test(object);
  return (sections) => {
    const generators = layoutSections({ text: GENERATORS_START })(sections.filter(generates));
    const others = sections.filter((section) => !generates(section));
    const scatter = { span: COLD_SPAN, seed };
    if (order === "random") {
      const layout = {
        text: COLD_START,
        data: DATA_START,
        fixed: FIXED,
        scatter: { ...scatter, shuffled: true },
      };
      return new Map([...layoutSections(layout)(others), ...generators]);
    }
    const low = (section: Section) =>
      Object.hasOwn(FIXED, section.name) || PRIMITIVES(section) !== undefined;
    const first = layoutSections({
      text: PRIMITIVES_START,
      fixed: FIXED,
      hot: { rank: PRIMITIVES, window: KERNEL_WINDOW },
    });
    const rest = layoutSections({
      text: COLD_START,
      data: DATA_START,
      hot: { rank: SERVICES, window: KERNEL_WINDOW },
      scatter,
    });
    return new Map([
      ...first(others.filter(low)),
      ...rest(others.filter((section) => !low(section))),
      ...generators,
    ]);
  };
}

/**
 * Programs: text and data in the first segment; what is called pinned in the second. All but
 * printing is hot.
 */
function programPlan(): LinkPlan["place"] {
  const pinned = ({ name }: Section) => name.includes(".pinned");
  const hot = {
    rank: ({ object }: Section) => object === "aegis/compiled/user/print.s" ? undefined : 0,
    window: USER_WINDOW,
  };
  return (sections) => {
    const plain = layoutSections({ text: 0x00400000, data: 0x10000000, hot })(
      sections.filter((s) => !pinned(s)),
    );
    const upcalls = layoutSections({ text: PINNED_TEXT, data: PINNED_DATA, hot })(
      sections.filter(pinned),
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
  return linkedBySeed((seed) =>
    link(objects, { name: "aegis", entry: "start", place: kernelPlan(seed, order) })
  );
}

/** Makes Aegis as a system; its sources are assembled once for all boots. */
export function createAegis(
  { edit }: { readonly edit?: (path: string, text: string) => string } = {},
): System {
  const linkKernel = assembleKernel(edit);
  const runtime = assembleAll(RUNTIME_OBJECTS);
  const linkProgram = ({ name, objects = [], sources: own = [] }: Program): Image => {
    const parts = own.map((source) => assembleObject(source, { include: aegisSource }));
    return link([...runtime, ...objects, ...parts], {
      name,
      entry: "__start",
      place: programPlan(),
    });
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
