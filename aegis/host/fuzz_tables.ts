/**
 * The words of Aegis' tables by the names that its headers give them: what the rules of the fuzzer
 * (fuzz_counts.ts, fuzz_contexts.ts, fuzz_mappings.ts) look at.
 */
import { type Running, unmapped } from "../../machine/mod.ts";

/** Reads the tables of a machine that has booted Aegis. */
export function createTables({ machine, kernel }: Running) {
  const { ram, tlbHi, tlbLo, cop0 } = machine.state;
  const symbol = (name: string) => kernel.address(name);
  const word = (address: number) => ram[unmapped(address) >>> 2] >>> 0;
  const index = (address: number) => unmapped(address) >>> 2;
  const field = (name: string) => symbol(name) >>> 2;
  const named = (prefix: string, names: string, of: (name: string) => number) =>
    names.split(" ").map((name) => of(prefix + name));

  const [PAGE_SHIFT, PAGE_SIZE, PAGE_FREE, PAGE_KERNEL, PINNED_PAGES] = named(
    "ABI_",
    "PAGE_SHIFT PAGE_SIZE PAGE_FREE PAGE_KERNEL PINNED_PAGES",
    symbol,
  );
  const [ENTRY_G, ENTRY_VALID, ENTRY_WRITABLE, BINDING_MANY] = named(
    "ABI_",
    "ENTRY_G ENTRY_VALID ENTRY_WRITABLE BINDING_MANY",
    symbol,
  );
  const [ENVIRONMENTS, ENVID_OFFSET, SLICES, EXCEPTIONS, CONTEXTS] = named(
    "ABI_",
    "ENVIRONMENTS ENVID_OFFSET SLICES EXCEPTIONS CONTEXTS",
    symbol,
  );
  const [ASIDS, ASID_SHIFT, TAG_SHIFT] = named("ABI_", "ASIDS ASID_SHIFT TAG_SHIFT", symbol);
  const [STLB_ENTRIES, STLB_MASK, STLB_ADDRESS_SHIFT, STLB_TAG_SHIFT] = named(
    "ABI_STLB_",
    "ENTRIES MASK ADDRESS_SHIFT TAG_SHIFT",
    symbol,
  );
  const ASID_MASK = (ASIDS - 1) << ASID_SHIFT;

  // Words of an environment, of its public record, of a page's, and of the public state's head.
  const [ENVID, DYING, ASID, TAG, CONTEXT, CONTEXTS_AT, GUARANTEED, PENDING] = named(
    "E_",
    "ENVID DYING ASID TAG CONTEXT CONTEXTS GUARANTEED PENDING",
    field,
  );
  const [SAVE, INTERRUPT_SAVE, VECTOR, DONEE, CLIENT] = named(
    "E_",
    "SAVE INTERRUPT_SAVE VECTOR DONEE CLIENT",
    field,
  );
  const [ENTRY_TAG, SYNC_TAG, ASYNC_TAG, OPEN_TAG, SYNC, ASYNC] = named(
    "E_",
    "ENTRY_TAG SYNCHRONOUS_TAG ASYNCHRONOUS_TAG OPEN_TAG SYNCHRONOUS ASYNCHRONOUS",
    field,
  );
  const statuses = named("E_", "STATUS START_STATUS END_STATUS", field);
  const [EI_ENVID, EI_PAGES, EI_MINIMUM, EI_ALLOWANCE, EI_SLICES, EI_TICKS] = named(
    "EI_",
    "ENVID PAGES MINIMUM ALLOWANCE SLICES TICKS",
    field,
  );
  // struct Environment: family, destroying, dying; struct EnvInfo: envid, creator.
  const FAMILY = DYING - 2, EI_CREATOR = EI_ENVID + 1;
  const [EI_PINS, EI_ASIDS, A_FIRST] = named("EI_", "PINS ASIDS FIRST_PAGE", field);
  const BINDING = field("P_BINDING"), pageSize = field("P_SIZE");
  const envInfoSize = field("EI_SIZE"), size = field("E_SIZE");

  const [publicState, stlb, capabilities, data] = named(
    "",
    "public_state stlb page_capabilities kernel",
    (name) => index(symbol(name)),
  );
  const inState = (name: string) => publicState + field(name);
  const [TICKS_AT, ENDED, FREE, FIRST_FREE, GUARANTEED_FREE, MANAGED, ALLOWANCE] = named(
    "PS_",
    "TICKS ENDED FREE FIRST_FREE GUARANTEED MANAGED ALLOWANCE",
    inState,
  );
  const [SLOTS, ASIDS_AT, envInfos, pageTable] = named(
    "PS_",
    "SLOTS ASIDS ENVIRONMENTS PAGES",
    inState,
  );
  const environments = symbol("kernel") + symbol("K_ENVIRONMENTS"), first = index(environments);
  const discard_area = (symbol("kernel") + symbol("K_DISCARD_AREA")) >>> 0;
  const pages = machine.state.ramBytes.length >>> PAGE_SHIFT;

  const at = (number: number) => first + number * size;
  const envInfo = (number: number) => envInfos + number * envInfoSize;
  const owner = (page: number) => ram[pageTable + page * pageSize] >>> 0;
  const numberOf = (envid: number) => (envid & ENVID_OFFSET) >>> 9;
  const living = (envid: number) => envid !== 0 && ram[at(numberOf(envid)) + ENVID] >>> 0 === envid;
  const pointed = (pointer: number) => {
    const number = (pointer - (environments >>> 0)) / (size * 4);
    return Number.isInteger(number) && number >= 0 && number < ENVIRONMENTS ? number : undefined;
  };

  return {
    machine,
    ram,
    tlbHi,
    tlbLo,
    cop0,
    symbol,
    word,
    field,
    PAGE_SHIFT,
    PAGE_SIZE,
    PAGE_FREE,
    PAGE_KERNEL,
    PINNED_PAGES,
    ENTRY_G,
    ENTRY_VALID,
    ENTRY_WRITABLE,
    BINDING_MANY,
    ENVIRONMENTS,
    SLICES,
    EXCEPTIONS,
    CONTEXTS,
    ASID_SHIFT,
    TAG_SHIFT,
    STLB_ENTRIES,
    STLB_MASK,
    STLB_ADDRESS_SHIFT,
    STLB_TAG_SHIFT,
    ASID_MASK,
    ENVID,
    FAMILY,
    DYING,
    ASID,
    TAG,
    CONTEXT,
    CONTEXTS_AT,
    GUARANTEED,
    PENDING,
    SAVE,
    INTERRUPT_SAVE,
    VECTOR,
    DONEE,
    CLIENT,
    ENTRY_TAG,
    SYNC_TAG,
    ASYNC_TAG,
    OPEN_TAG,
    SYNC,
    ASYNC,
    statuses,
    EI_ENVID,
    EI_CREATOR,
    EI_PAGES,
    EI_MINIMUM,
    EI_ALLOWANCE,
    EI_SLICES,
    EI_TICKS,
    EI_PINS,
    EI_ASIDS,
    A_FIRST,
    BINDING,
    pageSize,
    envInfoSize,
    size,
    stlb,
    capabilities,
    data,
    TICKS_AT,
    ENDED,
    FREE,
    FIRST_FREE,
    GUARANTEED_FREE,
    MANAGED,
    ALLOWANCE,
    SLOTS,
    ASIDS_AT,
    pageTable,
    environments,
    discard_area,
    pages,
    at,
    envInfo,
    owner,
    numberOf,
    living,
    pointed,
  };
}

/** What is read from a booted machine. */
export type Tables = ReturnType<typeof createTables>;
