/**
 * ExOS: a library operating system on Aegis. It is linked with each application; nothing of it is
 * in the kernel. The parts that an exception may need lie in the pinned segment. Hot text of both
 * segments and of the application shares no page offset with the kernel's, so that they do not
 * displace each other from the instruction cache (paper, section 4). The application chooses its
 * page table (section 7.2).
 *
 * @module
 */
import {
  aegisSource,
  assembleKernel,
  assembleStubs,
  type LinkOrder,
  USER_WINDOW,
} from "../aegis/mod.ts";
import {
  assembleObject,
  bootKernel,
  headerConstants,
  type Image,
  layoutSections,
  link,
  linkOrder,
  type LinkPlan,
  type ObjectFile,
  type Program,
  type Section,
  type System,
} from "../machine/mod.ts";
import { sources } from "./compiled/sources.ts";

export type { LinkOrder };

/** What an application may choose. */
export interface ExosOptions {
  /** Its page table; the linear vector unless said otherwise. */
  readonly pageTable?: PageTable;
  /**
   * How Aegis is told of changes to many pages; by one call for entries in a row unless said
   * otherwise.
   */
  readonly installation?: Installation;
  /** How library and kernel are linked; hot paths side by side unless said otherwise. */
  readonly order?: LinkOrder;
  /**
   * Changes a source of library or kernel before it is assembled; tests show with it that results
   * follow from what executes.
   */
  readonly edit?: (path: string, text: string) => string;
}

/** Page tables of the library. */
export type PageTable = "linear" | "inverted" | "clustered";

const TABLES: Readonly<Record<PageTable, string>> = {
  linear: "exos/compiled/library/page_table.s",
  inverted: "exos/compiled/library/inverted_table.s",
  clustered: "exos/compiled/library/clustered_table.s",
};

/**
 * How Aegis is told of many entries of the table: by one call for those in a row, or by a call for
 * each page.
 */
export type Installation = "list" | "page";

const INSTALLATIONS: Readonly<Record<Installation, string>> = {
  list: "exos/compiled/library/install.s",
  page: "exos/compiled/library/install_each.s",
};

/** Sources whose code and data an exception may need. */
const pinned =
  "environment|exec|fault|install|install_each|memory|process|protect|slice|\\w+_table";
const PINNED = new RegExp(
  `^exos/library/\\w+\\.S$|^exos/compiled/library/(${pinned})\\.s$`,
);
/** The address space, which exos.h owns. */
const { UPCALL_STACK, HOT_DATA_AT, COLD_DATA_AT, LIBRARY_AT, LIBRARY_END, TEXT_AT, DATA_AT } =
  headerConstants(
    sources["exos/library/exos.h"],
  );
/** Hot data of the pinned segment. */
const HOT_DATA =
  /^\.bss\.(area_fault|own_asid|protection_handler|capabilities|entries|slots|lrpc|areas)$/;
/**
 * Hot text of the library: of the pinned segment what an upcall, a change of protection, a turn or
 * a transfer executes, of the other what moves bytes through a pipe or a datagram to and from the
 * wire.
 */
const HOT = linkOrder({
  "exos/library/upcall.S": "upcall_fault",
  "exos/compiled/library/fault.s": "fault",
  ...Object.fromEntries(
    Object.values(TABLES).map((table) => [table, "find page_find page_protect after page_dirty"]),
  ),
  "aegis/user/stubs.S": "aegis_tlb_write aegis_tlb_write_list null_syscall null_syscall_stack",
  "exos/compiled/library/protect.s": "mprotect protect_one entries_protect",
  ...Object.fromEntries(Object.values(INSTALLATIONS).map((each) => [each, "mappings_install"])),
  "exos/library/slice.S": "upcall_start upcall_end",
  "exos/library/restartable.S": "restartable",
  "exos/library/lrpc.S": "lrpc serve",
  "exos/compiled/library/pipe.s": "write read pipe_of pipe_wait pipe_look",
  "exos/compiled/library/udp.s":
    "recvfrom take accept_frame arp_serve udp_sum sum fold find copy copy6 sendto port_send " +
    "prepare arp_find",
});
/** Members of the library that only programs which call them are linked with. */
const ON_DEMAND = /\/rarp\.s$/;
/**
 * Bytes over which `layout.seed` spreads the text of the pinned segment; what aligning adds stays
 * below the next fixed section.
 */
const PINNED_SPAN = LIBRARY_END - LIBRARY_AT - 0x100;

/**
 * The text of a header or source of ExOS or of what it stands on, by path from the project's root.
 */
export function exosSource(path: string): string | undefined {
  return sources[path] ?? aegisSource(path);
}

/** Behind everything else of the first segment: where the heap begins. */
const END = ".bss.exos_end";
const isPinned = ({ object, name }: Section) =>
  name !== END && (PINNED.test(object) || name.startsWith(".text.aegis_"));
const isBss = (section: Section) => section.kind === "bss" && !isPinned(section);

/** The library's hot text, then the application, all of which is hot. */
const plainRank = (section: Section): number | undefined =>
  HOT(section) ?? (exosSource(section.object) === undefined ? Number.MAX_VALUE : undefined);

/** Whether objects refer to a symbol that a member of the library defines. */
function callsFor(objects: readonly ObjectFile[], { symbols }: ObjectFile): boolean {
  return objects.some(({ sections }) =>
    sections.some(({ relocations }) =>
      relocations.some(({ symbol }) => symbols.get(symbol)?.global)
    )
  );
}

function programPlan(seed: number, order: LinkOrder): LinkPlan["place"] {
  return (sections) => {
    const plain = sections.filter((s) => !isPinned(s));
    const ordered = [
      ...plain.filter(({ name }) => name !== END),
      ...plain.filter(({ name }) => name === END),
    ];
    const upcalls = sections.filter(isPinned);
    const shuffled = order === "random";
    const hotData = layoutSections({ text: LIBRARY_AT, data: HOT_DATA_AT });
    const pinned = layoutSections({
      text: LIBRARY_AT,
      data: COLD_DATA_AT,
      fixed: { ".bss.upcall_stack": UPCALL_STACK },
      hot: { rank: HOT, window: USER_WINDOW },
      scatter: { span: PINNED_SPAN, seed, shuffled },
    });
    const others = layoutSections({
      text: TEXT_AT,
      data: DATA_AT,
      hot: { rank: plainRank, window: USER_WINDOW },
      ...(shuffled && { scatter: { span: 0, seed, shuffled } }),
    });
    return new Map([
      ...others(ordered),
      ...hotData(upcalls.filter(({ name }) => HOT_DATA.test(name))),
      ...pinned(upcalls.filter(({ name }) => !HOT_DATA.test(name))),
    ]);
  };
}

/** Makes ExOS as a system; its sources are assembled once for all boots. */
export function createExos(
  { pageTable = "linear", installation = "list", order = "hot", edit = (_, text) => text }:
    ExosOptions = {},
): System {
  const linkKernel = assembleKernel(edit, order);
  const chosen = [TABLES[pageTable], INSTALLATIONS[installation]];
  const others = [...Object.values(TABLES), ...Object.values(INSTALLATIONS)].filter((path) =>
    !chosen.includes(path)
  );
  const library = Object.entries(sources)
    .filter(([path]) =>
      /\.[sS]$/.test(path) && !path.endsWith("/offsets.s") && !others.includes(path)
    )
    .map(([path, text]) =>
      assembleObject({ path, text: edit(path, text) }, { include: exosSource })
    );
  const onDemand = library.filter(({ path }) => ON_DEMAND.test(path));
  const parts = [...library.filter((part) => !onDemand.includes(part)), assembleStubs()];
  const linkProgram = ({ name, objects = [], sources: own = [] }: Program, seed: number): Image => {
    const assembled = own.map((source) => assembleObject(source, { include: exosSource }));
    const program = [...objects, ...assembled];
    const asked = onDemand.filter((member) => callsFor(program, member));
    return link([...parts, ...asked, ...program], {
      name,
      entry: "__start",
      place: programPlan(seed, order),
      reserved: isBss,
    });
  };
  return {
    id: [
      "exos",
      ...pageTable === "linear" ? [] : [pageTable],
      ...installation === "list" ? [] : ["each"],
      ...order === "hot" ? [] : ["unordered"],
    ].join("-"),
    boot: (board, programs, options = {}) =>
      bootKernel(board, {
        ...options,
        link: (resolved) => ({
          kernel: linkKernel(resolved["layout.seed"]),
          programs: programs.map((program) => linkProgram(program, resolved["layout.seed"])),
        }),
      }),
  };
}
