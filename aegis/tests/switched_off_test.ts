// Checks of the kernel switched off one at a time, by an edit of its text before it is assembled:
// an adversarial program or the fuzzer notices each. What holds without a check would hold by luck.

import { assert, assertEquals, assertThrows } from "@std/assert";
import { createAegis, fuzz } from "../mod.ts";
import { outcomes, runAdversarial } from "./adversarial_testing.ts";
import { framesOnWire, handlersOnWire } from "./network_testing.ts";
import { gathering, workOf } from "./share_testing.ts";
import { createBench, leaves } from "./testing.ts";

/**
 * A check that is left out: the first match in a function of a source is replaced. Long work that
 * is left out answers that it is done.
 */
interface Missing {
  readonly check: string;
  readonly path: string;
  readonly within: string;
  readonly find: RegExp;
  readonly put: string;
  /**
   * The adversarial program that gets through, one beside which a victim does less, programs of
   * which one fails, two on a wire, or calls of the fuzzer.
   */
  readonly noticed: string | number | { readonly share: string } | { readonly gathered: string } | {
    readonly programs: readonly string[];
  } | { readonly wire: "handlers" | "frames" };
}

const C = (name: string) => `aegis/compiled/kernel/${name}.s`;
/** The branch behind a call, whose delay slot stands between. */
const after = (callee: string) =>
  new RegExp(`(jal\\t${callee}\\n.*\\n)\\tb(?:eq|ne)\\t\\$2,\\$0,.*\\n`);

/**
 * In the place of the check of a mapping's capability: the one to read will do as well. t0 is the
 * page's place among capabilities.
 */
const READ_SUFFICES = String.raw`beq	$k0, $0, 9f
	nop
	lui	$k0, %hi(page_capabilities)
	addu	$k0, $k0, $t0
	lw	$t1, %lo(page_capabilities)($k0)
	lw	$k0, %lo(page_capabilities + 4)($k0)
	xor	$t1, $t1, $a2
	xor	$k0, $k0, $a3
	or	$k0, $k0, $t1
	bne	$k0, $0, refuse
9:
`;

// deno-fmt-ignore
const missing: readonly Missing[] = [
  { check: "the capability of a mapping", path: "aegis/kernel/primitive.S", within: "call_tlb_write", find: /bne\t\$k0, \$0, refuse\n/, put: "nop\n", noticed: "forged_capability" },
  { check: "the same, as the fuzzer sees it", path: "aegis/kernel/primitive.S", within: "call_tlb_write", find: /bne\t\$k0, \$0, refuse\n/, put: "nop\n", noticed: 3000 },
  { check: "that a capability of 0 opens nothing", path: "aegis/kernel/primitive.S", within: "call_tlb_write", find: /beq\t\$a2, \$0, refuse\b/, put: "nop", noticed: "zero_capability" },
  { check: "that a mapping is of memory", path: "aegis/kernel/primitive.S", within: "call_tlb_write", find: /beq\t\$t1, \$0, refuse_page/, put: "nop", noticed: "device_debug_port" },
  { check: "that a mapping is in user space", path: "aegis/kernel/primitive.S", within: "call_tlb_write", find: /bltz\t\$a0, refuse_page/, put: "nop", noticed: "kernel_address" },
  { check: "that a mapping is not global", path: "aegis/kernel/primitive.S", within: "call_tlb_write", find: /bne\t\$t1, \$0, refuse_page/, put: "nop", noticed: "global_entry" },
  { check: "which capability a writable mapping needs", path: "aegis/kernel/primitive.S", within: "call_tlb_write", find: /bne\t\$k0, \$0, refuse\n/, put: READ_SUFFICES, noticed: "write_with_read" },
  { check: "that software TLB and TLB forget a deleted mapping", path: "aegis/kernel/primitive.S", within: "call_tlb_delete", find: /\ttlbwi/, put: "\tnop", noticed: 5000 },
  { check: "the capability of a listed mapping", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /bne\t\$t5, \$0, mapping_denied/, put: "nop", noticed: "forged_list" },
  { check: "the same, as the fuzzer sees it", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /bne\t\$t5, \$0, mapping_denied/, put: "nop", noticed: 6000 },
  { check: "which capability a listed mapping to write needs", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /bne\t\$t5, \$0, 1f/, put: "nop", noticed: "list_capabilities" },
  { check: "that 0 opens no listed mapping to read", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /beq\t\$a2, \$0, mapping_denied/, put: "nop", noticed: "list_capabilities" },
  { check: "that 0 opens no listed mapping to write", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /beq\t\$t0, \$0, mapping_denied/, put: "nop", noticed: "list_capabilities" },
  { check: "that a listed mapping is in user space", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /bltz\t\$t2, mapping_invalid/, put: "nop", noticed: "listed_devices" },
  { check: "that a listed mapping is of memory", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /beq\t\$t5, \$0, mapping_invalid/, put: "nop", noticed: "listed_devices" },
  { check: "that a listed mapping is not global", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /bne\t\$t5, \$0, mapping_invalid/, put: "nop", noticed: "listed_devices" },
  { check: "whose page a list is in", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /bne\t\$t2, \$t3, list_denied/, put: "nop", noticed: "list_elsewhere" },
  { check: "that a list is in memory", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /beq\t\$t3, \$0, list_invalid\n\t andi\t\$t3, \$a0, 7/, put: "andi\t$t3, $a0, 7", noticed: "list_elsewhere" },
  { check: "that a list begins on a mapping", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /bne\t\$t3, \$0, list_invalid/, put: "nop", noticed: "list_elsewhere" },
  { check: "that a list has an end", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /beq\t\$t3, \$0, list_invalid\n\t sll/, put: "sll", noticed: "list_elsewhere" },
  { check: "that a list ends in its page", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /beq\t\$t3, \$0, list_invalid\t#/, put: "nop\t#", noticed: "list_elsewhere" },
  { check: "that no secret stays in t5 and t6", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /\tmove\t\$t6, \$0\n/, put: "", noticed: "leaked_registers" },
  { check: "that a listed mapping stands in the TLB once", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /bltz\t\$t6, 5f\n\t (.*)\n\ttlbwi/, put: "nop\n\t$1\n\ttlbwr", noticed: 6000 },
  { check: "that a page of a list is bound", path: "aegis/kernel/ranges.S", within: "call_tlb_write_list", find: /sw\t\$t6, %lo\(public_state/, put: "nop\t#", noticed: 6000 },
  { check: "how many pages a range may have", path: "aegis/kernel/ranges.S", within: "call_tlb_delete_range", find: /beq\t\$t2, \$0, list_invalid/, put: "nop", noticed: "ranges_at_the_end" },
  { check: "that a range is in user space", path: "aegis/kernel/ranges.S", within: "call_tlb_delete_range", find: /bltz\t\$a0, range_invalid/, put: "nop", noticed: "listed_devices" },
  { check: "that the TLB forgets a range", path: "aegis/kernel/ranges.S", within: "call_tlb_delete_range", find: /\ttlbwi/, put: "\tnop", noticed: 6000 },
  { check: "that a range is left when the clock waits", path: "aegis/kernel/ranges.S", within: "call_tlb_delete_range", find: /NEXT\trange_next, range_left/, put: "b\trange_next\n\tnop", noticed: { share: "ranges_at_the_end" } },
  { check: "who frees a page", path: C("memory"), within: "call_page_free", find: after("owns"), put: "$1\tnop\n", noticed: "steal_page" },
  { check: "who gives a page away", path: C("memory"), within: "call_page_give", find: after("owns"), put: "$1\tnop\n", noticed: "steal_page" },
  { check: "that a freed page is unbound", path: C("memory"), within: "page_release", find: /jal\tunbind\n/, put: "li\t$$2,1\n", noticed: "alias_after_free" },
  { check: "the same, as the fuzzer sees it", path: C("memory"), within: "page_release", find: /jal\tunbind\n/, put: "li\t$$2,1\n", noticed: 3000 },
  { check: "that new capabilities break old bindings", path: C("memory"), within: "call_page_set_capabilities", find: /jal\tunbind\n/, put: "li\t$$2,1\n", noticed: "replayed_capability" },
  { check: "that a binding is searched among guaranteed mappings", path: C("binding"), within: "search", find: /jal\tsearch_pins\n/, put: "nop\n", noticed: "alias_after_free" },
  { check: "that a search for a page's bindings ends with its owner", path: C("memory"), within: "page_drop", find: /jal\tsearch_ends\n/, put: "nop\n", noticed: "left_search" },
  { check: "the same, of a page that is given away", path: C("memory"), within: "call_page_give", find: /jal\tsearch_ends\n/, put: "nop\n", noticed: "left_search" },
  { check: "that nothing is saved in a page that was freed", path: C("memory"), within: "page_close", find: /jal\tcontexts_leave\n/, put: "nop\n", noticed: "save_after_free" },
  { check: "that a page is clean for its next owner", path: C("memory"), within: "page_take", find: /jal\tclean\n/, put: "li\t$$2,1\n", noticed: "previous_contents" },
  { check: "that a page had in between is cleaned from its beginning", path: C("memory"), within: "page_take", find: /sw\t\$0,%lo\(cleaning\)\(\$\d+\)/, put: "nop", noticed: "half_cleaned" },
  { check: "that guaranteed pages are kept", path: C("memory"), within: "page_take", find: /beq\t\$\d+,\$0,\$L\d+\n\tli\t\$2,-3/, put: "nop\n\tli\t$2,-3", noticed: "many_pages" },
  { check: "that a page which comes free is kept for who asked", path: C("memory"), within: "page_take", find: /lw\t\$3,%lo\(claims\)\(\$2\)\n/, put: "move\t$3,$$0\n", noticed: { gathered: "freed_and_taken" } },
  { check: "that a family answers for the pages of its members", path: C("environment"), within: "environment_make", find: /lw\t\$17,420\(\$2\)\n/, put: "nop\n", noticed: { gathered: "sybil" } },
  { check: "the capability of a guaranteed mapping", path: C("memory"), within: "call_page_pin", find: after("capability_opens"), put: "$1\tnop\n", noticed: "pin_kernel_page" },
  { check: "that a page is charged to its owner", path: C("memory"), within: "page_drop", find: /jal\tcharge\n/, put: "nop\n", noticed: 3000 },
  { check: "the capability of another environment", path: C("environment"), within: "environment_controlled", find: after("capability_opens"), put: "$1\tnop\n", noticed: "controlling_victim" },
  { check: "whose page registers are saved in", path: C("environment"), within: "owned_words", find: /beq\t\$6,\$3,/, put: "b\t", noticed: "save_area" },
  { check: "the generation of a name", path: C("environment"), within: "environment_find", find: /bne\t\$5,\$4,\$L\d+/, put: "nop", noticed: "recycled_envid" },
  { check: "that no secret stays in v1", path: "aegis/kernel/frame.S", within: "clear_caller_saved", find: /\tmove\t\$v1, \$0\n/, put: "", noticed: "leaked_registers" },
  { check: "that a callee has set an entry", path: C("transfer"), within: "transfer_slowpath", find: /lw\t\$2,332\(\$2\)\n\tnop\n\tbeq\t\$2,\$0,\$L\d+/, put: "nop", noticed: "transfer_to_unready" },
  { check: "that an ASID taken from its holder is empty for the next one", path: C("asid"), within: "clean", find: /jal\tunbind_asid\n/, put: "li\t$$2,1\n", noticed: 20000 },
  { check: "that an ASID of one that ended is empty for the next one", path: C("asid"), within: "asids_release", find: /jal\tunbind_asid\n/, put: "li\t$$2,1\n", noticed: 20000 },
  { check: "that an ASID which is lost is charged no more", path: C("asid"), within: "lose", find: /sw\t\$2,36\(\$5\)/, put: "nop", noticed: 20000 },
  { check: "that who is alone hears a request at the next tick", path: C("slice"), within: "slice_interrupt", find: /jal\tupcall\n\taddiu\t\$6,\$16,12\n/, put: "lw\t$$2,84($$16)\n\tnop\n", noticed: { programs: ["asked_alone"] } },
  { check: "how long a slice may be overstayed", path: C("slice"), within: "slice_overstayed", find: /jal\tenvironment_end\n/, put: "nop\n", noticed: "never_returns" },
  { check: "that overstaying is paid for", path: C("slice"), within: "part_charged", find: /jal\ttime_pass\n/, put: "nop\n", noticed: { share: "late_handover" } },
  { check: "that a slice which is owed goes to whoever it is owed to", path: C("slice"), within: "slice_advance", find: /jal\tcreditor_of\n/, put: "li\t$$2,0\n", noticed: { share: "late_handover" } },
  { check: "that a family answers for its members", path: C("slice"), within: "slices_release", find: /jal\tenvironment_find\n/, put: "nop\n", noticed: { share: "overstaying_family" } },
  { check: "that a slice which ends is not given away", path: C("slice"), within: "call_slice_give", find: /(lw\t\$2,516\(\$\d\)\n\tnop\n)\tbne\t\$2,\$0,\$L\d+/, put: "$1\tnop", noticed: "slice_given_while_ending" },
  { check: "that a slice which ends is not freed", path: C("slice"), within: "call_slice_free", find: /(lw\t\$2,516\(\$\d\)\n\tnop\n)\tbne\t\$2,\$0,\$L\d+/, put: "$1\tnop", noticed: "slice_given_while_ending" },
  { check: "that the slice of a holder that ended is the next one's", path: C("slice"), within: "part_interrupt", find: /jal\tslice_present\n/, put: "lui\t$$4,%hi(holder)\n\tlw\t$$4,%lo(holder)($$4)\n\tjal\tfollow_donation\n", noticed: { programs: ["holder_ended"] } },
  { check: "that a call stands in no delay slot", path: "aegis/kernel/vectors.S", within: "general", find: /bltz\t\$k0, call_in_slot/, put: "nop", noticed: "call_in_slot" },
  { check: "whose entry of the software TLB a deletion clears", path: "aegis/kernel/primitive.S", within: "call_tlb_delete", find: /bne\t\$t1, \$k0, 1f/, put: "nop", noticed: { programs: ["mappings"] } },
  { check: "that slices come back with a reply", path: "aegis/kernel/transfer.S", within: "call_reply", find: /sw\t\$0, E_DONEE\(\$at\)/, put: "nop", noticed: { programs: ["lender", "borrower"] } },
  { check: "that the instruction cache forgets a page for its next owner", path: C("memory"), within: "clean", find: /jal\ticache_invalidate\n/, put: "nop\n", noticed: "previous_code" },
  { check: "that a page has no capability of nobody's", path: C("memory"), within: "call_page_set_capabilities", find: /beq\t\$18,\$0,\$L\d+/, put: "nop", noticed: "half_capability" },
  { check: "how many pages one revocation takes", path: C("revoke"), within: "revoke_begin", find: /(sltu\t\$2,\$2,16\n)\tbeq\t\$2,\$0,\$L\d+\n/, put: "$1\tnop\n", noticed: "last_page_given" },
  { check: "that a slice which has ended is nobody's to yield", path: "aegis/kernel/transfer.S", within: "call_yield", find: /bne\t\$k1, \$0, yield_guard/, put: "nop", noticed: "yield_when_ended" },
  { check: "that whoever is still being made gets no slice by a yield", path: C("transfer"), within: "yield_slowpath", find: /lw\t\$2,340\(\$4\)\n\tnop\n\tbeq\t\$2,\$0,\$L\d+/, put: "nop", noticed: { programs: ["unstarted"] } },
  { check: "that guaranteed pages stay when others are given away", path: C("memory"), within: "call_page_give", find: /(jal\tkeeps_promises\n.*\n)\tbeq\t\$2,\$0,\$L\d+/, put: "$1\tnop", noticed: "given_below_minimum" },
  { check: "that the installed identifier is not taken", path: C("asid"), within: "choose", find: /beq\t\$2,\$3,\$L\d+\n\tsltu/, put: "nop\n\tsltu", noticed: 30000 },
  { check: "the capability of a page for contents", path: C("revoke"), within: "move_contents", find: after("capability_opens"), put: "$1\tnop\n", noticed: "backing_page" },
  { check: "what a handler may send", path: C("ether_handle"), within: "handler_send", find: after("ether_may_send"), put: "$1\tnop\n", noticed: { wire: "handlers" } },
  { check: "that a copy ends in its page", path: C("ether_handle"), within: "handler_copy", find: /bne\t\$2,\$0,(\$L\d+)\n\tlui\t\$2,%hi\(pool\)/, put: "b\t$1\n\tlui\t$2,%hi(pool)", noticed: { wire: "handlers" } },
  { check: "that a copy ends with its frame", path: C("ether_handle"), within: "handler_copy", find: /bne\t\$2,\$0,\$L\d+\n\tandi\t\$16/, put: "nop\n\tandi\t$16", noticed: { wire: "handlers" } },
  { check: "that a copy is of whole groups", path: C("ether_handle"), within: "handler_copy", find: /bne\t\$2,\$0,\$L\d+\n\tlui\t\$2,%hi\(running_bytes\)/, put: "nop\n\tlui\t$2,%hi(running_bytes)", noticed: { wire: "handlers" } },
  { check: "how many bytes are copied", path: C("ether_handle"), within: "handler_copy", find: /beq\t\$2,\$0,\$L\d+\n\tor/, put: "nop\n\tor", noticed: { wire: "handlers" } },
  { check: "which buffers a handler copies to", path: C("ether_handle"), within: "handler_copy", find: /bne\t\$3,\$0,\$L\d+/, put: "nop", noticed: { wire: "handlers" } },
  { check: "whose page a handler is in", path: C("ether_handle"), within: "handle_begin", find: /bne\t\$9,\$3,\$L\d+\n\tnop\n\tlw\t\$6/, put: "nop\n\tnop\n\tlw\t$$6", noticed: { wire: "handlers" } },
  { check: "whose data a handler has", path: C("ether_handle"), within: "handle_begin", find: /bne\t\$9,\$3,\$L\d+\n\taddiu\t\$3,\$5/, put: "nop\n\taddiu\t$$3,$$5", noticed: { wire: "handlers" } },
  { check: "whose transmit buffer a handler has", path: C("ether_handle"), within: "handle_begin", find: /bne\t\$9,\$3,\$L\d+\n\tsltu\t\$3,\$6/, put: "nop\n\tsltu\t$$3,$$6", noticed: { wire: "handlers" } },
  { check: "how many words a handler has", path: C("ether_handle"), within: "handle_begin", find: /beq\t\$3,\$0,\$L\d+\n\tsltu\t\$3,\$8/, put: "nop\n\tsltu\t$$3,$$8", noticed: { wire: "handlers" } },
  { check: "how many stages a handler has", path: C("ether_handle"), within: "handle_begin", find: /beq\t\$3,\$0,\$L\d+\n\tsll\t\$6/, put: "nop\n\tsll\t$$6", noticed: { wire: "handlers" } },
  { check: "where a copy begins", path: C("ether_handle"), within: "handler_copy", find: /beq\t\$3,\$0,\$L\d+\n\taddiu\t\$2,\$2,15/, put: "nop\n\taddiu\t$$2,$$2,15", noticed: { wire: "handlers" } },
  { check: "whose page a ring is in", path: C("ether"), within: "bind_begin", find: /bne\t\$2,\$3,\$L\d+/, put: "nop", noticed: { wire: "frames" } },
  { check: "whose pages a ring's buffers are in", path: C("ether"), within: "read_ring", find: /bne\t\$9,\$2,\$L\d+/, put: "nop", noticed: { wire: "frames" } },
  { check: "that a ring is no buffer of its own", path: C("ether"), within: "read_ring", find: /beq\t\$3,\$2,\$L\d+/, put: "nop", noticed: { wire: "frames" } },
  { check: "whose binding it is", path: C("ether"), within: "binding_own", find: /bne\t\$4,\$3,\$L\d+/, put: "nop", noticed: { wire: "frames" } },
  { check: "what may be sent", path: C("ether"), within: "call_ether_send", find: after("ether_may_send"), put: "$1\tnop\n", noticed: { wire: "frames" } },
  { check: "that what is sent ends in its page", path: C("ether"), within: "call_ether_send", find: /beq\t\$5,\$0,\$L\d+\n\tli\t\$3/, put: "nop\n\tli\t$3", noticed: { wire: "frames" } },
];

/** The text of a source with a check left out. */
function withoutCheck(text: string, { within, find, put }: Missing): string {
  const plain = text.replace(/^\t\.loc\t?.*\n/gm, "");
  const from = plain.indexOf(`\n${within}:`), end = plain.indexOf(`.end\t${within}\n`, from);
  assert(from >= 0 && end > from, `no function ${within}`);
  const body = plain.slice(from, end);
  assert(find.test(body), `${find} is not in ${within}:${body}`);
  return plain.slice(0, from) + body.replace(find, put) + plain.slice(end);
}

for (const off of missing) {
  const { noticed } = off;
  const who = typeof noticed === "number"
    ? "the fuzzer"
    : typeof noticed === "string"
    ? noticed
    : "programs" in noticed
    ? noticed.programs.join(" and ")
    : "wire" in noticed
    ? `whoever has ${noticed.wire} on the wire`
    : `work beside ${"share" in noticed ? noticed.share : noticed.gathered}`;
  Deno.test(`missing: ${off.check}: ${who} notices`, () => {
    let edited = 0;
    const aegis = createAegis({
      edit: (path, text) => {
        if (path !== off.path) return text;
        edited++;
        return withoutCheck(text, off);
      },
    });
    assertEquals(edited, 1);
    if (typeof noticed === "number") {
      assert(fuzz(aegis, { calls: noticed, seed: 1, minimal: false }).violation);
      return;
    }
    if (typeof noticed === "object" && "programs" in noticed) {
      const running = createBench(aegis).boot(noticed.programs);
      const numbers = noticed.programs.map((_, number) => number);
      assert(
        leaves(running, { numbers, maxCycles: 40e6 }).some((status) => status !== 0),
        "nothing was noticed",
      );
      return;
    }
    if (typeof noticed === "object" && "wire" in noticed) {
      const bench = createBench(aegis), board = "dec5000-125";
      assertThrows(() =>
        noticed.wire === "handlers" ? handlersOnWire(bench, { board }) : framesOnWire(bench, board)
      );
      return;
    }
    if (typeof noticed === "object") {
      const bench = createBench(aegis);
      const [beside, peer] = "share" in noticed
        ? [workOf(bench, [noticed.share]), workOf(bench, ["honest"])]
        : [workOf(bench, [noticed.gathered], gathering), workOf(bench, ["gatherer"], gathering)];
      assert(beside.work < 0.95 * peer.work, "nothing was noticed");
      return;
    }
    const name = noticed;
    const expected = outcomes.get(name);
    assert(expected !== undefined, `no adversarial program ${name}`);
    const { adversary, victim, alive } = runAdversarial(createBench(aegis), name);
    assert(adversary !== expected || victim !== 0 || !alive, "nothing was noticed");
    // An edit that only keeps a call from coming to its end shows nothing of the check.
    assert(adversary !== "runs" || expected === "destroyed" || victim !== 0, "it hangs");
  });
}
