/**
 * What bounds the loops of Aegis: for each function that has any the most rounds that one of them
 * goes, and what these are. No bound is a number that an environment chooses.
 */
import { headerConstants } from "../../machine/mod.ts";
import { sources } from "../compiled/sources.ts";

const folder = decodeURIComponent(new URL("..", import.meta.url).pathname);
const own = (path: string) => headerConstants(Deno.readTextFileSync(folder + path));
const { ENVIRONMENTS, SLICES, EXCEPTIONS, CONTEXTS, ASIDS, PAGES, PAGE_SIZE, PINNED_PAGES } =
  headerConstants(sources["aegis/kernel/abi.h"]);
const { ETHER_BINDINGS, ETHER_ATOMS, ETHER_PAGES, ETHER_FIELDS, ETHER_LONGEST } = headerConstants(
  sources["aegis/kernel/abi.h"],
);
const { ETHER_HANDLER_WORDS, ETHER_STAGES, STLB_ENTRIES, REVOKE_PAGES, BOOT_INFO_MAPPINGS } =
  headerConstants(sources["aegis/kernel/abi.h"]);
const { STLB_PART, PINS_PART } = own("kernel/binding.c");
const { STAY_CYCLES, FPU_WORDS } = headerConstants(sources["aegis/kernel/kernel.h"]);
const { REAP_PAGES, REAP_CYCLES } = own("kernel/reap.c");
const { CLEAN_BYTES } = own("kernel/memory.c");
const { MOVE_BYTES } = own("kernel/revoke.c");
const { PATIENCE } = own("kernel/lance.c");
const { HALF_TICK_NS } = own("kernel/lance.c");
const { COPIED_BYTES, COUNTED_FRAME } = own("kernel/ether.c");
const { FORGOTTEN, CODE_PAGES } = own("kernel/ether_classify.c");
const { DPF_ATOMS, DPF_FIELDS, DPF_FILTERS, DPF_NODES } = headerConstants(
  sources["aegis/filters/dpf.h"],
);
const { HANDLER_CODE } = headerConstants(sources["aegis/handlers/handler.h"]);

const TLB_ENTRIES = 64, WORD = 4, REPOSSESSED = 16;
/** Of the fastest boards. */
const CYCLE_NS = 40;
/** Pages that one activation inserts or deletes. */
const STAY_PAGES = Number(/STAY_PAGES (\d+)/.exec(sources["aegis/kernel/ranges.S"])![1]);
const PARTS = STLB_ENTRIES / STLB_PART + ENVIRONMENTS / PINS_PART;
const CONTEXT_PAGES = EXCEPTIONS + 2;
/** Frames that half of a tick is charged for, and the one that exceeds it. */
const FRAMES = Math.ceil(HALF_TICK_NS / CYCLE_NS / COUNTED_FRAME) + 1;
/** Filters in the trie: those of all bindings and the one that is being inserted. */
const FILTERS = ETHER_BINDINGS + 1;
/** Entries of a hash table: sixteen for each alternative, a power of two. */
const SLOTS = 16 * ETHER_BINDINGS;
/** Before there is an environment: what firmware hands over. */
const BOOT = Infinity;

/** The most rounds, and what they are. */
export type Bound = readonly [most: number, what: string];

/** By file and function. */
export const bounds: Readonly<Record<string, Bound>> = {
  "ranges.S call_tlb_write_list": [STAY_PAGES, "mappings of one activation"],
  "ranges.S call_tlb_delete_range": [STAY_PAGES, "pages of one activation"],
  "transfer.c take_upcall": [4, "codes of the kernel's own upcalls"],
  "transfer.c run_next": [2 * PARTS, "parts of two searches for an ASID, a stay each at most"],
  "binding.c search_words": [STLB_PART, "entries of a part"],
  "binding.c search_owners": [STLB_PART, "entries of a part"],
  "binding.c search_pins": [PINNED_PAGES, "pinned pages of an environment"],
  "binding.c search_tlb": [TLB_ENTRIES, "entries of the TLB"],
  "binding.c search": [PARTS, "parts of a search"],
  "binding.c unbind_pin": [CONTEXTS, "address spaces of an environment"],
  "asid.c greatest_family": [SLICES, "families"],
  "asid.c choose": [2 * ASIDS, "ASIDS twice: of the greatest family, then of any"],
  "asid.c asids_release": [CONTEXTS, "address spaces of an environment"],
  "boot.c boot": [BOOT, "boot files"],
  "boot.c tlb_start": [STLB_ENTRIES, "entries of the software TLB"],
  "load.c copy": [PAGE_SIZE, "bytes of a page"],
  "load.c bind": [BOOT_INFO_MAPPINGS, "mappings of a program"],
  "load.c page_at": [BOOT_INFO_MAPPINGS, "mappings of a program"],
  "load.c load": [BOOT_INFO_MAPPINGS + 2, "pages of a segment"],
  "load.c program_valid": [BOOT, "headers of a boot file, within the file"],
  "load.c program_load": [BOOT, "headers of a boot file, within the file"],
  "coprocessor.c fpu_clear": [FPU_WORDS, "the coprocessor's registers"],
  "environment.c environment_free": [ENVIRONMENTS, "environments"],
  "environment.c environment_any": [ENVIRONMENTS, "environments"],
  "environment.c environment_make": [512 / WORD, "words of an environment"],
  "environment.c envids_forget": [PAGES, "pages"],
  "memory.c clean": [CLEAN_BYTES / 16, "groups of four words of a part"],
  "memory.c contexts_leave": [EXCEPTIONS, "save areas"],
  "memory.c page_publish": [BOOT, "pages of the boot block"],
  "memory.c memory_start": [PAGES, "pages"],
  "memory.c pages_reserve": [PAGES, "pages"],
  "memory.c page_contexts": [EXCEPTIONS, "save areas"],
  "memory.c call_instructions_changed": [PAGE_SIZE / CLEAN_BYTES, "parts of a page"],
  "panic.c print": [80, "characters of a text of the kernel's own"],
  "panic.c halt": [Infinity, "the machine has halted"],
  "random.c encipher": [32, "rounds of the cipher"],
  "random.c random_start": [4, "words of the key"],
  "revoke.c count_pages": [ENVIRONMENTS, "environments"],
  "revoke.c choose_entry": [PAGE_SIZE / REPOSSESSED, "entries of a vector"],
  "revoke.c spared": [REVOKE_PAGES, "first entries of a vector"],
  "revoke.c choose": [CONTEXT_PAGES + REVOKE_PAGES, "pages that are spared"],
  "revoke.c move_contents": [MOVE_BYTES / 16, "groups of four words of a part"],
  "revoke.c claims_before": [ENVIRONMENTS, "environments"],
  "revoke.c deadlines_pass": [ENVIRONMENTS, "environments"],
  "revoke.c revoke_excess": [ENVIRONMENTS, "families, then environments"],
  "slice.c creditor_of": [ENVIRONMENTS, "environments"],
  "slice.c first_owner": [SLICES, "slices"],
  "slice.c slice_advance": [SLICES, "slices"],
  "slice.c clock_start": [6, "bytes of an address"],
  "slice.c follow_donation": [ENVIRONMENTS, "environments that wait in a chain"],
  "slice.c call_slice_allocate": [SLICES, "slices"],
  "slice.c slices_release": [SLICES, "slices"],
  "reap.c dying_any": [SLICES, "families"],
  "reap.c reap_finish": [ENVIRONMENTS, "ended members of a family"],
  "reap.c reap": [REAP_PAGES, "pages of a part"],
  "reap.c environment_end": [ENVIRONMENTS, "environments"],
  "reap.c environments_reap": [Math.ceil(STAY_CYCLES / REAP_CYCLES), "parts of one activation"],
  "reap.c family_reap": [Math.ceil(STAY_CYCLES / REAP_CYCLES), "parts of one activation"],
  "reap.c environments_reap_any": [
    Math.ceil(STAY_CYCLES / REAP_CYCLES),
    "parts of one activation",
  ],
  "reap.c environment_reap": [Math.ceil(STAY_CYCLES / REAP_CYCLES), "parts of one activation"],
  "tlb.S icache_invalidate": [FORGOTTEN / 64, "groups of lines of a part"],
  "lance.c lance_prepare": [6, "bytes of an address"],
  "lance.c chip_start": [PATIENCE, "looks for the chip's answer"],
  "lance.c transmitted": [4, "buffers to send from"],
  "lance.c copy_in": [Math.ceil(ETHER_LONGEST / WORD), "words of a frame"],
  "lance.c copy_out": [COPIED_BYTES / WORD, "words of a part of a frame"],
  "ether.c deliver": [ETHER_FIELDS / 16, "groups of four words of a frame's head"],
  "ether.c copied": [Math.ceil(ETHER_LONGEST / COPIED_BYTES), "parts of a frame"],
  "ether.c frames_served": [FRAMES, "frames that half of a tick is charged for"],
  "ether.c ether_interrupt": [FRAMES, "frames that half of a tick is charged for"],
  "ether.c read_ring": [ETHER_ATOMS, "tests of a binding"],
  "ether.c bind_begin": [ETHER_BINDINGS, "bindings"],
  "ether.c still_owned": [ETHER_PAGES, "pages of a binding"],
  "ether.c insert": [21, "groups of four words of a binding"],
  "ether.c ether_owner_leaves": [ETHER_BINDINGS, "bindings"],
  "ether.c ether_page_leaves": [ETHER_BINDINGS, "bindings, and the pages of one"],
  "ether_classify.c code_changed": [
    CODE_PAGES * PAGE_SIZE / FORGOTTEN,
    "parts of the code that classifies",
  ],
  "ether_classify.c drop_unbound": [ETHER_BINDINGS, "bindings"],
  "ether_classify.c classifier_insert": [12, "groups of four words of a filter; its tests"],
  "ether_handle.c installed": [WORD * HANDLER_CODE / FORGOTTEN, "parts of a handler's code"],
  "ether_handle.c handle_begin": [ETHER_HANDLER_WORDS, "words of a handler"],
  "ether_send.c ether_may_send": [ETHER_FIELDS / WORD, "words of a frame's head"],
  "ether_send.c opposite": [5, "pairs of fields"],
  "ether_send.c words_of": [ETHER_FIELDS / WORD, "words of a frame's head; tests; their bytes"],
  "handler_check.c handler_check": [ETHER_HANDLER_WORDS, "words of a handler"],
  "handler_rewrite.c pass": [ETHER_HANDLER_WORDS, "words of a handler"],
  "stages.c stages_compile": [ETHER_STAGES, "stages; words of a turn"],
  "dpf_form.c canonical_segment": [DPF_FIELDS, "tests of a filter"],
  "dpf_form.c contradict": [WORD, "bytes of a test"],
  "dpf_form.c dpf_canonical": [DPF_ATOMS, "tests of a filter as written"],
  "dpf_form.c dpf_may_overlap": [DPF_FIELDS + 1, "tests of a filter"],
  "dpf_trie.c find_node": [FILTERS, "branches of a level"],
  "dpf_trie.c find_alternative": [FILTERS, "alternatives of a test"],
  "dpf_trie.c order": [FILTERS, "branches of a level"],
  "dpf_trie.c room": [DPF_FIELDS, "tests of a filter"],
  "dpf_trie.c slot": [FILTERS, "filters"],
  "dpf_trie.c same_filter": [DPF_FIELDS, "tests of a filter"],
  "dpf_trie.c unthread": [FILTERS, "tests of a filter, branches and alternatives of each"],
  "dpf_trie.c overlaps": [DPF_FILTERS, "filters that there is room for"],
  "dpf_trie.c thread": [DPF_FIELDS, "tests of a filter"],
  "dpf_trie.c dpf_start": [DPF_NODES, "nodes that there is room for"],
  "dpf_code.c here": [CODE_PAGES * PAGE_SIZE / WORD, "branches of the generated code"],
  "dpf_code.c join": [CODE_PAGES * PAGE_SIZE / WORD, "branches of the generated code"],
  "dpf_code.c find_needs": [FILTERS, "branches of a level, alternatives of a test"],
  "dpf_code.c all_end": [FILTERS, "alternatives of a test"],
  "dpf_code.c sort_alternatives": [FILTERS, "alternatives of a test"],
  "dpf_code.c find_hash": [SLOTS, "entries of a hash table"],
  "dpf_code.c fill_table": [SLOTS, "entries of a hash table"],
  "dpf_code.c compare_each": [3, "alternatives that are compared one by one"],
  "dpf_code.c level": [FILTERS, "branches of a level"],
  "dpf_code.c compare_hashed": [FILTERS, "alternatives of a test"],
  "dpf_code.c search": [FILTERS, "alternatives of a test"],
};

/** Functions that come back to themselves, and how deep. */
export const depths: readonly (readonly [what: string, functions: readonly string[]])[] = [
  ["tests of a filter, DPF_FIELDS at most", ["dpf_code.c find_needs"]],
  [
    "tests of a filter, DPF_FIELDS at most, and halves of a test's alternatives",
    ["behind", "compare", "compare_each", "compare_hashed", "level", "search", "shift"].map((
      name,
    ) => `dpf_code.c ${name}`),
  ],
];
