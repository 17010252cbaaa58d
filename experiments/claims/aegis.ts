/** Claims of section 5, on the kernel. */
import {
  about,
  atLeast,
  bestDispatch,
  BOARDS,
  type Claim,
  exactly,
  exceptions,
  minus,
  order,
  overDpf,
  scaledL3,
  slowestCall,
} from "./claim.ts";
import { sources } from "../../aegis/compiled/sources.ts";

const SPLIT = "no mark splits the transfer there";

/** A constant of the kernel's interface, by its name. */
function constant(name: string): number {
  const found = new RegExp(`^#define ${name}\\s+(\\d+)`, "m").exec(sources["aegis/kernel/abi.h"]);
  if (!found) throw new RangeError(`aegis/kernel/abi.h does not define ${name}`);
  return Number(found[1]);
}

/** The claims, in the paper's order. */
export const aegis: readonly Claim[] = [
  {
    id: "getpid",
    section: "5.2",
    says: "getpid on Ultrix takes about ten times as long as the slowest system call path of Aegis",
    allows: about(10),
    unit: "x",
    values: slowestCall,
  },
  {
    id: "dispatch-instructions",
    section: "5.3",
    covers: ["s5.3 exception_dispatch_instructions"],
    says: "an exception is dispatched in 18 instructions",
    allows: [17.5, 18.5],
    unit: "instructions",
    values: (board, at) =>
      ["unalign", "overflow", "coproc", "prot"].map((column) =>
        at({ table: "table05", board, system: "aegis", column, of: "instructions" })
      ),
    leaves: "half an instruction is left for clock ticks, which are in the mean",
  },
  {
    id: "scratch-registers",
    section: "5.3",
    covers: ["s5.3 scratch_registers_saved"],
    says: "three scratch registers are saved",
    allows: exactly(3),
    unit: "registers",
    unmeasured: "no cell holds it; a choice that the kernel's own text shows",
  },
  {
    id: "dispatch-time",
    section: "5.3",
    covers: ["s5.3 exception_dispatch_time Aegis"],
    says: "dispatching an exception takes 1.5 us on the DEC5000/125",
    allows: about(1.5),
    unit: "us",
    boards: ["dec5000-125"],
    values: (board, at) =>
      ["unalign", "overflow", "coproc", "prot"].map((column) =>
        at({ table: "table05", board, system: "aegis", column })
      ),
  },
  {
    id: "dispatch-literature",
    section: "5.3",
    covers: ["s5.3 exception_dispatch_time Thekkath&Levy"],
    says: "exceptions are dispatched more than five times faster than the best before, 8 us on a " +
      "DEC5000/200",
    allows: atLeast(5),
    unit: "x",
    boards: ["dec5000-125"],
    values: bestDispatch,
  },
  {
    id: "specint",
    section: "5.3",
    covers: ["s5.3 specint92_ratio_vs_5000_125"],
    says: "a DEC5000/200 is 1.2 times as fast as a DEC5000/125 by SPECint92",
    allows: about(1.2),
    unit: "x",
    cited: "SPEC's programs are not among our guests",
  },
  {
    id: "dispatch-two-orders",
    section: "5.3",
    says: "each exception is dispatched about two orders of magnitude faster than on Ultrix",
    allows: order(100),
    unit: "x",
    values: exceptions,
    leaves: "unalign and coproc, which Ultrix does not dispatch",
  },
  {
    id: "stlb-entries",
    section: "5.4",
    covers: ["s5.4 stlb_entries"],
    says: "the software TLB has 4096 entries",
    allows: exactly(4096),
    unit: "entries",
    boards: BOARDS.slice(0, 1),
    values: () => [constant("STLB_ENTRIES")],
    leaves: "read from the kernel's interface, not measured",
  },
  {
    id: "stlb-bytes",
    section: "5.4",
    covers: ["s5.4 stlb_entry_size"],
    says: "an entry of the software TLB takes eight bytes",
    allows: exactly(8),
    unit: "bytes",
    unmeasured: "no cell holds it; the refill's own index shows it",
  },
  {
    id: "stlb-instructions",
    section: "5.4",
    covers: ["s5.4 stlb_hit_instructions"],
    says: "a hit in the software TLB takes 18 instructions",
    allows: [17.5, 18.5],
    unit: "instructions",
    values: (board, at) => [
      at({ table: "section54", board, system: "exos", column: "stlb-hit", of: "instructions" }),
    ],
  },
  {
    id: "stlb-time",
    section: "5.4",
    covers: ["s5.4 stlb_hit_time_min", "s5.4 stlb_hit_time_max"],
    says: "a hit in the software TLB takes about one to two microseconds",
    allows: [1, 2],
    unit: "us",
    values: (board, at) => [at({ table: "section54", board, system: "exos", column: "stlb-hit" })],
  },
  {
    id: "miss-upcall",
    section: "5.4",
    covers: ["s5.4 miss_upcall_extra_cost_min", "s5.4 miss_upcall_extra_cost_max"],
    says:
      "an upcall and the call that installs the mapping cost at least three to six microseconds " +
      "more",
    allows: [3, 6],
    unit: "us",
    values: (board, at) => {
      const of = (column: string) => at({ table: "section54", board, system: "exos", column });
      return [minus(of("upcall-install"), of("stlb-hit"))];
    },
    leaves: 'read with both ends: by "at least" alone any slowness would do',
  },
  {
    id: "transfer-instructions",
    section: "5.5",
    covers: ["s5.5 sync_pct_instructions"],
    says: "a synchronous control transfer takes 30 instructions",
    allows: [29.5, 30.5],
    unit: "instructions",
    values: (
      board,
      at,
    ) => [at({ table: "table06", board, system: "aegis", column: "transfer", of: "instructions" })],
    leaves: "ours hold the loop and the callee's increment and branch, as Table 6 does",
  },
  {
    id: "transfer-demultiplexing",
    section: "5.5",
    covers: ["s5.5 sync_pct_demux_instructions"],
    says: "about ten of them tell the system call from other exceptions",
    allows: about(10),
    unit: "instructions",
    unmeasured: SPLIT,
  },
  {
    id: "transfer-context",
    section: "5.5",
    covers: ["s5.5 sync_pct_context_install_instructions"],
    says: "twenty of them install status, coprocessor and context registers",
    allows: about(20),
    unit: "instructions",
    unmeasured: SPLIT,
  },
  {
    id: "l3",
    section: "5.5",
    covers: [
      "s5.5 published_ipc",
      "s5.5 specint92 L3",
      "s5.5 specint92 Aegis",
      "s5.5 kernel_enter",
      "s5.5 kernel_leave",
    ],
    says: "L3 transfers in 5 us on a 486 of 30.1 SPECint92, against 16.1; 71 cycles in, 36 out",
    allows: exactly(5),
    unit: "us",
    cited: "of others, on another processor",
  },
  {
    id: "transfer-l3",
    section: "5.5",
    covers: ["s5.5 pct_vs_scaled_L3"],
    says: "protected control transfer is 6.6 times faster than L3's, 9.3 us as scaled by the paper",
    allows: about(6.6),
    unit: "x",
    boards: ["dec5000-125"],
    values: scaledL3,
  },
  {
    id: "dpf-previous",
    section: "5.6",
    says: "DPF is more than ten times more efficient than the systems before it",
    allows: atLeast(10),
    unit: "x",
    boards: ["dec5000-200"],
    values: (board, at) => ["mpf", "pathfinder"].flatMap((engine) => overDpf(engine)(board, at)),
  },
  {
    id: "code-generation",
    section: "5.6",
    covers: ["s5.6 codegen_instr_per_generated_instr"],
    says: "code is generated in about ten instructions for each",
    allows: about(10),
    unit: "instructions",
    boards: ["dec5000-200"],
    values: (board, at) => [at({ table: "section56", board, system: "dpf", column: "emit" })],
  },
  {
    id: "filter-method",
    section: "5.6",
    covers: ["s5.6 filters_installed", "s5.6 trials", "s5.6 coldcache_pages_cycled"],
    says: "ten filters, the mean of a million messages; 64 pages cycled through for a cold cache",
    allows: exactly(10),
    unit: "filters",
    unmeasured:
      "a method; ours has the filters and the trials, and displaces the caches between messages",
  },
  {
    id: "dpf-mpf",
    section: "5.6",
    covers: ["s5.6 vs_MPF"],
    says: "DPF is twenty times faster than MPF",
    allows: about(20),
    unit: "x",
    boards: ["dec5000-200"],
    values: overDpf("mpf"),
  },
  {
    id: "dpf-pathfinder",
    section: "5.6",
    covers: ["s5.6 vs_PATHFINDER"],
    says: "DPF is ten times faster than PATHFINDER",
    allows: about(10),
    unit: "x",
    boards: ["dec5000-200"],
    values: overDpf("pathfinder"),
  },
];
