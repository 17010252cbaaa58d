/**
 * Why changes of Aegis may survive. Most of what is left is of five kinds: work that is left off
 * and gone on with at another place, work that is done though it need not be, arguments that are
 * looked at twice, what the emulated boards or the tests' programs never have, and whom of several
 * a choice falls on where any will do. Longer than most: a reason a row.
 */
import { type Reason, sites } from "./reason.ts";

const because = (why: string, ...names: readonly RegExp[]): Reason[] =>
  names.map((pattern) => ({ names: pattern, why }));

export const aegisReasons: readonly Reason[] = [
  ...because(
    "not seen: what an environment's end says of a page that is wanted, or being taken: that " +
      "end frees the page in any case, and the taking ends with it; claims of the ended " +
      "lapse; the count of revocations is read by endings_test.ts alone",
    /^revoke\.c (revoke_forget|loses): /,
  ),
  ...because(
    "performance only: the next part finds that nothing is left; the instruction is " +
      "executed again by one who owns the coprocessor by then; one guaranteed mapping more " +
      "is looked for",
    /^reap\.c reap: (bne a0, zero #1|bne v0, zero #2|beq v0, zero #3) always/,
    /^coprocessor\.c fpu_slowpath: sw v0, \(s1\) #1 dropped/,
    /^memory\.c call_page_pin: sw v1, \(a0\) #1 dropped/,
  ),
  ...because(
    "noticed by network_test.ts, where all bindings go with their owner; no trial's environment " +
      "leaves a search that the next one in its place would go on with",
    /^reap\.c reap: beq v0, zero #1 never/,
  ),
  ...because(
    "not tried: an end in the first family but one; a page left half cleaned at its last part; a " +
      "guarantee that cannot be moved when an environment is made",
    /^reap\.c dying_any: beq v0, zero #1 never/,
    /^memory\.c clean: bne v1, zero #2 always/,
    /^environment\.c create: bne v0, zero #2 never/,
  ),
  ...because(
    "performance only: the slow path, which is taken instead, does the same",
    /^transfer\.S transfer: bne k0, v0 #[12] always/,
    /^transfer\.S call_reply: (bne k1, k0|beq k1, zero) #1 always/,
    /^transfer\.S call_yield: bne k[01], (a0|zero) #1 always/,
    /^transfer\.c (install|prepare): beq v0, zero #1 always/,
  ),
  ...because(
    "latency only: when the clock is looked at, and how much one stay does; stay_test.ts " +
      "measures it",
    /^ranges\.S \w+: bne t6, zero #[123] /,
    /^binding\.c search: b(eq|ne) v0, zero #1 /,
    /^memory\.c clean: bne v0, zero #1 always/,
    /^revoke\.c count_pages: (beq v0, zero #1|bne v0, zero #[12]) /,
    /^revoke\.c deadlines_pass: (bne s1, zero #1|bne v0, zero #2) /,
    /^revoke\.c move_contents: bne v0, zero #2 /,
    /^reap\.c environments_reap: bne v0, zero #1 /,
    /^reap\.c family_reap: bne v0, zero #1 always/,
    /^reap\.c environments_reap_any: (bne v0, zero #1|beq v0, zero #[23]) /,
    /^reap\.c environment_reap: (beq v0, zero #1|bne v0, s0 #1) /,
    /^reap\.c call_leave: beq v0, zero #2 /,
    /^reap\.c call_environment_destroy: bne v0, zero #1 /,
    /^asid\.c asids_release: bne v0, zero #1 /,
    /^transfer\.c context_slowpath: bne v0, zero #1 /,
    /^work\.c work_left_to_clock: /,
    /^revoke\.c choose_entry: beq (v0|t2), zero #1 /,
    /^ether\.c copied: (bne v0, zero #1|bne s0, zero #1) /,
    /^ether\.c frames_served: (bne v0, zero #1|beq v0, zero #[26]) /,
  ),
  ...because(
    "performance only: a page that counts as mapped often has its mappings searched for",
    /^primitive\.S call_tlb_write: beq t2, (k0|zero) #1 never/,
    /^ranges\.S call_tlb_write_list: beq t6, (t5|zero) #1 never/,
  ),
  ...because(
    "performance only: an entry of the TLB is overwritten that comes back from the software" +
      " TLB",
    /^(primitive|ranges)\.S call_tlb_\w+: bltz t[0156] #1 never/,
  ),
  ...because(
    "performance only: an entry is cleared, or looked at, that need not be; its miss brings" +
      " it back",
    /^vectors\.S refill_miss: beq k0, zero #1 never/,
    /^ranges\.S call_tlb_delete_range: bne t4, t2 #1 never/,
    /^binding\.c search_words: bne v0, s2 #1 never/,
    /^binding\.c search_owners: (beq v0, zero #1 never|bne v0, zero #1 always)/,
    /^binding\.c search_pins: (bne v0, zero #1 always|beq v0, zero #2 never)/,
    /^binding\.c unbind_once: (beq v0, s0 #1 always|bltz v0 #1 never)/,
    /^binding\.c unbind_once: (bne v0, zero #1 always|beq v0, zero #1 never)/,
    /^binding\.c search_tlb: (bltz v0|beq v0, zero) #1 never/,
    /^binding\.c search: (beq|bne) v0, v1 #1 never/,
    /^binding\.c unbind_single: bne a0, zero #1 always/,
    /^binding\.c unbind_pin: (beq v0, zero #1 never|beq v1, s1 #1 always|bltz v0 #1 never)/,
  ),
  ...because(
    "redundant: a range of which nothing is left is executed again, and is done",
    /^ranges\.S call_tlb_delete_range: beq a1, zero #2 never/,
  ),
  ...because(
    "own affair: what an environment has inserted itself at a pinned address hides what it " +
      "is guaranteed there",
    /^binding\.c unbind_pin: beq v1, s1 #1 never/,
  ),
  ...because(
    "not tried: unbind() forgets what was searched for itself, and of ASIDs another one comes " +
      "next, unless every family holds one at most and the first of them has just got the one " +
      "that was cleaned",
    /^binding\.c search: sw zero, \(s5\) #1 dropped/,
  ),
  ...because(
    "noticed by registers_test.ts or coprocessor_test.ts, which set every register from " +
      "outside",
    /^transfer\.S call_reply: sw at, /,
    /^primitive\.S call_fpu_modify: sw t0, /,
    /^coprocessor\.S fpu_save: swc1 /,
  ),
  ...because(
    "own affair: who turns the coprocessor off without owning it gets it instead",
    /^primitive\.S call_fpu_modify: beq a0, zero #1 never/,
  ),
  ...because(
    "latency only: whether a pending upcall comes at once or at the next start of slice",
    /^slice\.c slice_interrupt: (beq v0, zero #[45]|bne v0, zero #[12]) /,
    /^transfer\.c upcall: beq v0, zero #1 always/,
  ),
  ...because(
    "redundant: nothing is pending, and the loop finds that; pending bits are of the four " +
      "codes",
    /^transfer\.c take_upcall: (beq v1, zero #1 never|beq s4, s0 #1 never|bne s4, s0 #1 always)/,
  ),
  ...because(
    "own affair: whoever has no handler for a code of the kernel's begins at address 0",
    /^transfer\.c take_upcall: bne v0, zero #1 always/,
  ),
  ...because(
    "not seen here: the emulated TLB, caches, chip and firmware are at power-on as the loop" +
      " leaves them, or hold what makes no difference",
    /^boot\.c tlb_start: bne s0, s1 #1 never/,
    /^lance\.c (chip_start|lance_prepare|lance_start|descriptor): /,
    /^slice\.c clock_start: /,
    /^coprocessor\.c fpu_clear: bne s0, s2 #1 never/,
  ),
  ...because(
    "time only: when frames are served, and how much of a tick they may take; " +
      "network_test.ts measures it under a flood",
    /^ether\.c ether_interrupt: (bne v1, zero|bne v0, a0) #1 /,
    /^ether\.c ether_interrupt: (beq v0, zero #[123]|bne v0, zero #[12]) /,
    /^lance\.c lance_hold: /,
    /^slice\.c edge_waits: /,
    /^slice\.c slice_handed_over: (bne v0, zero #2|beq v0, zero #3) /,
  ),
  ...because(
    "no trial makes the chip restart, run out of buffers or fail while a frame is under " +
      "way; machine/board/ethernet's tests make it, without the kernel around it",
    /^ether\.c ether_interrupt: beq v0, s2 #1 /,
    /^lance\.c (lance_asks|lance_next|transmitted|lance_send): /,
  ),
  ...because(
    "not tried with frames of every length on each board: words behind the last that is looked at",
    /^lance\.c (copy_in|copy_out|lance_layout|lance_frame): /,
  ),
  ...because(
    "redundant: the clock's edge is acknowledged by the read that asks for it, and another " +
      "interrupt on the same pin is looked at after the clock",
    /^slice\.c clock_asks: /,
  ),
  ...because(
    "cannot happen: firmware hands over a boot block that the machine makes, with at least " +
      "a program and no more than there is room for; boot_test.ts boots without and with too " +
      "many",
    /^boot\.c (boot|starts): /,
    /^memory\.c (memory_start|page_publish): /,
    /^load\.c bind: (bltz v0|beq a0, v1) #1 never/,
  ),
  ...because(
    "no trial's program has segments of that shape (a page shared by two, contents at odd " +
      "addresses, a header that is none of memory); a program's own file, and its own pages",
    /^load\.c (copy|bind|page_at|load|program_load): /,
    /^load\.c program_valid: (bne t1, a0 #1 never|beq t1, zero #1|bne a2, t2 #1) ?/,
  ),
  ...because(
    "redundant: files of less than a header have no magic, and the sum of all pages is " +
      "looked at too",
    /^load\.c program_valid: (bne v0, zero #1 never|beq t3, zero #1 never)/,
  ),
  ...because(
    "noticed by boot_test.ts, a file for each check; those files are trials since this was " +
      "written",
    /^load\.c program_valid: /,
  ),
  ...because(
    "redundant: whoever owns the coprocessor is not made to take it",
    /^coprocessor\.c fpu_take: beq s2, a0 #1 never/,
    /^environment\.c coprocessor_settle: /,
  ),
  ...because(
    "cannot happen: an environment that runs is living, so that one is found; of 128 one is" +
      " free or the call was refused before; the divisor is a constant",
    /^environment\.c environment_(free|any): /,
    /^environment\.c environment_make: (beq v0, zero #1 never|bne v1, zero #1 always)/,
    /^environment\.c create: beq v0, zero #2 never/,
    /^transfer\.c run_next: bne v0, zero #2 always/,
  ),
  ...because(
    "generations begin again after 32,767 environments in one place: memory_test.ts sets a" +
      " generation from outside, and so does one trial, for one environment and one page",
    /^environment\.c envids_forget: /,
    /^environment\.c create: (beq v0, zero #1|beq a0, v1 #1|bne v0, zero #4) /,
  ),
  ...because(
    "redundant: what was guaranteed is free, so that a move within the caller's own does " +
      "not fail",
    /^memory\.c minimum_move: bne v0, zero #1 always/,
  ),
  ...because(
    "time only: whose time the end of a family's environments takes; share_test.ts measures" +
      " it",
    /^environment\.c call_environment_create: /,
    /^memory\.c call_page_allocate: bne v0, zero #2 always/,
    /^reap\.c (dying_without_slices|environments_reap|environments_reap_any|family_reap): /,
    /^slice\.c slice_work: /,
  ),
  ...because(
    "noticed by switched_off_test.ts, in 30,000 random calls: the installed ASID is taken",
    /^asid\.c choose: (beq v0, v1|bne s7, v0|beq a1, zero) #1 /,
  ),
  ...because(
    "time only: from which family, and which of its ASIDs, one is taken; share_test.ts " +
      "measures searches beside asid_hoarder, and every one is empty for its next holder (the" +
      " fuzzer)",
    /^asid\.c (greatest_family|choose|lose): /,
  ),
  ...because(
    "a choice among one's own: which entry of its own vector records a page, and which of " +
      "its pages an environment loses first",
    /^revoke\.c (choose_entry|choose|spared|repossess|move_contents|finish): /,
    /^memory\.c page_contexts: beq v0, zero #1 never/,
  ),
  ...because(
    "a choice of whom to ask, in which order and when: share_test.ts measures what one that" +
      " needs pages gets beside sybil, passed_on, many_pages and freed_and_taken",
    /^revoke\.c (loses|claim|surplus|count_pages|overdue|revoke_begin|claims_before|claim_end): /,
    /^revoke\.c (deadlines_pass|revoke_excess|revoke_returned|revoke_forget): /,
    /^memory\.c page_take: (bne s6, zero #[12]|bne v1, zero #1|bne v0, zero #2) /,
  ),
  ...because(
    "not tried: environments end, or pages change hands, while pages are claimed and no more are " +
      "free than are guaranteed",
    /^memory\.c keeps_promises: /,
  ),
  ...because(
    "performance only: a page is cleaned that need not be, or taken from the list's head",
    /^memory\.c page_take: (beq v0, zero #2|bne v0, v1 #1) always/,
  ),
  ...because(
    "cannot happen: where the call gets as far a page is free, for guaranteed ones always are",
    /^memory\.c page_take: bne s0, zero #1 always/,
  ),
  ...because(
    "redundant: a search that is dropped begins again",
    /^memory\.c search_ends: beq v0, a1 #1 always/,
  ),
  ...because(
    "redundant: link 0 of the lists is page 0's, which is the kernel's and in no list",
    /^memory\.c (push|unlink_page): /,
  ),
  ...because(
    "redundant: without bindings there is none that loses a page, and without a vector none" +
      " in it",
    /^memory\.c contexts_leave: (bne [av]0, zero #1|beq v0, zero #4) /,
  ),
  ...because(
    "the kernel's own pages: 42 free ones are found at the first place that is looked at, " +
      "while memory is not short; network_test.ts binds with little memory",
    /^memory\.c pages_reserve: /,
  ),
  ...because(
    "own affair: an environment's instruction cache after its own stores, and when it is " +
      "refused",
    /^memory\.c call_instructions_changed: /,
  ),
  ...because(
    "statistics and text only: counters of public state, or how a message is printed",
    /^panic\.c print: /,
  ),
  ...because(
    "capabilities are as hard to guess with any of these by a trial's few tries: " +
      "capability_test.ts looks at the key, the seed and what is drawn",
    /^random\.c /,
  ),
  ...because(
    "time only: to whom of several a debt is paid first, and when; share_test.ts and " +
      "debts_test.ts measure what a victim gets, whoever is owed",
    /^slice\.c (owed|creditor_of|owes|slice_end|slice_advance|part_charged|slices_release): /,
    /^slice\.c (slice_handed_over|part_interrupt|part_passed|tick_interrupt|slice_overstayed): /,
    /^slice\.c call_slice_(allocate|free|give): bne v[01], zero #[12] never/,
  ),
  ...because(
    "cannot happen in a boot: every slice has an owner with a start, and one environment " +
      "runs",
    /^slice\.c (owner_of|first_owner|slice_set_owner): /,
  ),
  ...because(
    "not tried: more than two environments that wait for one another in a chain",
    /^slice\.c follow_donation: /,
  ),
  ...because(
    "time only: who runs in a slice that is owed, or whose holder has ended; share_test.ts and " +
      "debts_test.ts measure it",
    /^slice\.c slice_present: /,
  ),
  ...because(
    "own affair: what an upcall's second and third register say, and where the first are " +
      "saved",
    /^transfer\.c deliver: /,
  ),
  ...because(
    "performance only: the slow path, which is taken instead, does the same",
    /^environment\.c environment_set_entry_tags: (bne v0, zero #[12] always|beq v1, zero #1 never)/,
  ),
  ...because(
    "noticed by switched_off_test.ts, by a program that yields to one without a start of slice",
    /^environment\.c environment_set_entry_tags: bne v0, zero #2 never/,
    /^transfer\.c yield_slowpath: beq v0, zero #[12] /,
  ),
  ...because(
    "no trial calls, replies to or yields to one without an ASID at that moment; " +
      "transfer_test.ts and ExOS' search over every tick do",
    /^transfer\.c (transfer_slowpath|reply_slowpath|yield_slowpath): /,
    /^environment\.c environment_set_entry_tags: /,
  ),
  ...because(
    "noticed by more random calls than a trial's: switched_off_test.ts leaves the same out," +
      " and the fuzzer notices in 20,000",
    /^asid\.c (asid_assign|asids_release|clean): /,
  ),
  ...because(
    "performance only: mappings are searched for of pages that had one each, or how many " +
      "pages are looked at between two preemption points",
    /^reap\.c reap: (bne v0, zero #1 never|bne s1, zero #[12] |beq a0, zero #1 never)/,
  ),
  ...because(
    "noticed by network_test.ts, where all bindings go with their owner; redundant without " +
      "bindings",
    /^reap\.c reap: bne v0, zero #3 /,
  ),
  ...because(
    "no trial ends an environment for which a coroutine goes on: network_test.ts does",
    /^apart\.c apart_(main|result): /,
  ),
  ...because(
    "redundant: the generation would have to begin again for the same envid, or it names " +
      "nobody",
    /^reap\.c (environment_reap|call_environment_destroy): beq a0, zero #1 never/,
  ),
  ...because(
    "performance only: the search for an ASID goes on over the guaranteed mappings, which " +
      "have none",
    /^binding\.c search: (bne s0, v0 #1 always|bne v0, v1 #1 always|sw v0, \(s5\) #1 dropped)/,
  ),
  ...because(
    "a register that C keeps for its caller: no trial's program has anything in it there; of " +
      "those that calls keep the fuzzer looks at s2 to s8, and needs s0 and s1 itself",
    /: sw (s\d|ra), \d+\(sp\) #1 dropped/,
  ),
  ...because(
    "performance only: who called nobody is looked for as well",
    /^reap\.c environment_end: beq v0, zero #1 never/,
  ),
  ...because(
    "runs uncached, at other addresses than those that are looked at: previous_code notices",
    /^tlb\.S icache_invalidate: /,
  ),
  ...because(
    "the trials' bindings are few, of one form, and made once: bindings_full, " +
      "handler_test.ts and filters_test.ts run these paths; switched_off_test.ts leaves their" +
      " checks out",
    /^ether\.c /,
    /^ether_classify\.c /,
    /^ether_send\.c /,
  ),
  ...because(
    "not tried: memory that runs out when the first handler is downloaded",
    /^ether_handle\.c pool_start: /,
  ),
  ...because(
    "not tried with every handler that handler_test.ts has, which runs this code on random " +
      "ones and compares; switched_off_test.ts leaves its checks out",
    /^(handler_\w+\.[cS]|stages\.c|ether_handle\.c|ether_service\.S) /,
  ),
  {
    names: sites(`
      dpf_form.c dpf_may_overlap: beq v0, zero #1 never; beq v0, zero #2 never; beq s0, s4 #1 never
      dpf_form.c contradict: beq v1, zero #1 never
      dpf_trie.c room: beq a1, zero #1 never
      dpf_trie.c same_filter: blez a3 #1 never
      dpf_trie.c thread: blez v0 #1 never
      dpf_trie.c unthread: blez s5 #1 never; beq v0, zero #2 always
      dpf_code.c find_needs: beq v0, zero #2 never
      dpf_code.c all_end: bne v0, zero #1 always
      dpf_code.c sort_alternatives: beq s5, zero #1 never
      dpf_code.c find_hash: beq s5, zero #1 never
      dpf_code.c compare_each: beq a3, zero #1 never
      dpf_code.c compare_hashed: beq s0, zero #1 never
      dpf_code.c level: bne s4, zero #2 never
      dpf_code.c dpf_table_add: bne v0, zero #1 never
    `),
    why: "cannot happen: a filter has a field, and a comparison for its last; fields that are " +
      "compared share a byte; a node has an alternative, and none in use when it is not itself; " +
      "a level without nodes is the empty trie's",
  },
  {
    names: sites(`
      dpf_code.c find_hash: bne v0, zero #2 never; beq v0, zero #1 never; beq s8, zero #1 never;
        bne s6, v0 #1 never
      dpf_code.c fill_table: beq v0, zero #1 never
      dpf_code.c search: bne v0, zero #1 never
    `),
    why: "cannot happen: four values or more are hashed, into eight slots or more and less than " +
      "sixteen for each; as many shifts as a field has bits are tried, sixteen at most, which " +
      "only four bytes have more of; one value is not halved",
  },
  {
    names: sites(`
      dpf_form.c coalesce: beq s2, v0 #1 never; bne a0, zero #1 always
      dpf_code.c load: bne a1, zero #1 always
      dpf_code.c settle: bne v0, zero #1 never
      dpf_code.c sort_alternatives: beq v0, zero #1 never
      dpf_trie.c overlaps: beq v0, zero #2 never
    `),
    why:
      "cannot happen: fields of one or two bytes are merged, and none has no byte; what stands " +
      "before a place that is branched to is a return; the kernel's engine has its pause, in " +
      "which no filter goes: that is done between insertions",
  },
  ...because(
    "redundant: where a field ends is looked at too; nodes are as many as alternatives, and each " +
      "has one or more, so that these run out no later",
    /^dpf_form\.c well_formed: beq v0, zero #1 never/,
    /^dpf_trie\.c room: beq v0, zero #[12] never/,
  ),
  ...because(
    "cannot happen: the kernel takes out what it has inserted, and once",
    /^dpf_trie\.c dpf_drop: bne v0, zero #1 always/,
  ),
  ...because(
    "performance only: bytes are merged into a field that is loaded byte by byte",
    /^dpf_form\.c dpf_canonical: beq v1, zero #1 never/,
  ),
];
