// Checks of the kernel switched off one at a time, by an edit of its text before it is assembled:
// an adversarial program or the fuzzer notices each. What holds without a check would hold by luck.
// Longer than most: two lines a check.

import { assert, assertEquals, assertThrows } from "@std/assert";
import { createAegis, editFunction, fuzz } from "../mod.ts";
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
   * The adversarial program that gets through, one beside which a victim does less or ticks are
   * lost, programs of which one fails, two on a wire, or calls of the fuzzer.
   */
  readonly noticed: string | number | { readonly share: string } | { readonly gathered: string } | {
    readonly programs: readonly string[];
  } | { readonly wire: "handlers" | "frames" };
}

const C = (name: string) => `aegis/compiled/kernel/${name}.s`;
/** The branch behind a call, whose delay slot stands between. */
const after = (callee: string) =>
  new RegExp(`(jal\\t${callee}\\n.*\\n)\\tb(?:eq|ne)\\t\\$2,\\$0,.*\\n`);

/** Checks that are left out of one function. */
const of = (
  path: string,
  within: string,
  checks: readonly Omit<Missing, "path" | "within">[],
): Missing[] => checks.map((one) => ({ ...one, path, within }));

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
  ...of("aegis/kernel/primitive.S", "call_tlb_write", [
    { check: "the capability of a mapping", noticed: "forged_capability",
      find: /bne\t\$k0, \$0, refuse\n/, put: "nop\n" },
    { check: "the same, as the fuzzer sees it", noticed: 3000,
      find: /bne\t\$k0, \$0, refuse\n/, put: "nop\n" },
    { check: "that a capability of 0 opens nothing", noticed: "zero_capability",
      find: /beq\t\$a2, \$0, refuse\b/, put: "nop" },
    { check: "that a mapping is of memory", noticed: "device_debug_port",
      find: /beq\t\$t1, \$0, refuse_page/, put: "nop" },
    { check: "that a mapping is in user space", noticed: "kernel_address",
      find: /bltz\t\$a0, refuse_page/, put: "nop" },
    { check: "that a mapping is not global", noticed: "global_entry",
      find: /bne\t\$t1, \$0, refuse_page/, put: "nop" },
    { check: "which capability a writable mapping needs", noticed: "write_with_read",
      find: /bne\t\$k0, \$0, refuse\n/, put: READ_SUFFICES },
  ]),
  ...of("aegis/kernel/primitive.S", "call_tlb_delete", [
    { check: "that software TLB and TLB forget a deleted mapping", noticed: 5000,
      find: /\ttlbwi/, put: "\tnop" },
  ]),
  ...of("aegis/kernel/ranges.S", "call_tlb_write_list", [
    { check: "the capability of a listed mapping", noticed: "forged_list",
      find: /bne\t\$t5, \$0, mapping_denied/, put: "nop" },
    { check: "the same, as the fuzzer sees it", noticed: 6000,
      find: /bne\t\$t5, \$0, mapping_denied/, put: "nop" },
    { check: "which capability a listed mapping to write needs", noticed: "list_capabilities",
      find: /bne\t\$t5, \$0, 1f/, put: "nop" },
    { check: "that 0 opens no listed mapping to read", noticed: "list_capabilities",
      find: /beq\t\$a2, \$0, mapping_denied/, put: "nop" },
    { check: "that 0 opens no listed mapping to write", noticed: "list_capabilities",
      find: /beq\t\$t0, \$0, mapping_denied/, put: "nop" },
    { check: "that a listed mapping is in user space", noticed: "listed_devices",
      find: /bltz\t\$t2, mapping_invalid/, put: "nop" },
    { check: "that a listed mapping is of memory", noticed: "listed_devices",
      find: /beq\t\$t5, \$0, mapping_invalid/, put: "nop" },
    { check: "that a listed mapping is not global", noticed: "listed_devices",
      find: /bne\t\$t5, \$0, mapping_invalid/, put: "nop" },
    { check: "whose page a list is in", noticed: "list_elsewhere",
      find: /bne\t\$t2, \$t3, list_denied/, put: "nop" },
    { check: "that a list is in memory", noticed: "list_elsewhere",
      find: /beq\t\$t3, \$0, list_invalid\n\t andi\t\$t3, \$a0, 7/, put: "andi\t$t3, $a0, 7" },
    { check: "that a list begins on a mapping", noticed: "list_elsewhere",
      find: /bne\t\$t3, \$0, list_invalid/, put: "nop" },
    { check: "that a list has an end", noticed: "list_elsewhere",
      find: /beq\t\$t3, \$0, list_invalid\n\t sll/, put: "sll" },
    { check: "that a list ends in its page", noticed: "list_elsewhere",
      find: /beq\t\$t3, \$0, list_invalid\t#/, put: "nop\t#" },
    { check: "that no secret stays in t5 and t6", noticed: "leaked_registers",
      find: /\tmove\t\$t6, \$0\n/, put: "" },
    { check: "that a listed mapping stands in the TLB once", noticed: 6000,
      find: /bltz\t\$t6, 5f\n\t (.*)\n\ttlbwi/, put: "nop\n\t$1\n\ttlbwr" },
    { check: "where the software TLB has a listed mapping", noticed: 6000,
      find: /xor\t\$t7, \$t7, \$t9/, put: "nop" },
    { check: "that a page of a list is bound", noticed: 6000,
      find: /sw\t\$t6, %lo\(public_state/, put: "nop\t#" },
  ]),
  ...of("aegis/kernel/ranges.S", "call_tlb_delete_range", [
    { check: "how many pages a range may have", noticed: "ranges_at_the_end",
      find: /beq\t\$t2, \$0, list_invalid/, put: "nop" },
    { check: "that a range is in user space", noticed: "listed_devices",
      find: /bltz\t\$a0, range_invalid/, put: "nop" },
    { check: "where the software TLB has a mapping of a range", noticed: 6000,
      find: /xor\t\$t3, \$t3, \$t9/, put: "nop" },
    { check: "that the TLB forgets a range", noticed: 6000,
      find: /\ttlbwi/, put: "\tnop" },
    { check: "that a range is left when the clock waits", noticed: { share: "ranges_at_the_end" },
      find: /NEXT\trange_next, range_left/, put: "b\trange_next\n\tnop" },
  ]),
  ...of(C("memory"), "call_page_free", [
    { check: "who frees a page", noticed: "steal_page",
      find: after("owns"), put: "$1\tnop\n" },
  ]),
  ...of(C("memory"), "call_page_give", [
    { check: "who gives a page away", noticed: "steal_page",
      find: after("owns"), put: "$1\tnop\n" },
  ]),
  ...of(C("memory"), "page_release", [
    { check: "that a freed page is unbound", noticed: "alias_after_free",
      find: /jal\tunbind\n/, put: "li\t$$2,1\n" },
    { check: "the same, as the fuzzer sees it", noticed: 3000,
      find: /jal\tunbind\n/, put: "li\t$$2,1\n" },
  ]),
  ...of(C("memory"), "call_page_set_capabilities", [
    { check: "that new capabilities break old bindings", noticed: "replayed_capability",
      find: /jal\tunbind\n/, put: "li\t$$2,1\n" },
  ]),
  ...of(C("binding"), "search", [
    { check: "that a binding is searched among guaranteed mappings", noticed: "alias_after_free",
      find: /jal\tsearch_pins\n/, put: "nop\n" },
  ]),
  ...of(C("memory"), "page_drop", [
    { check: "that a search for a page's bindings ends with its owner", noticed: "left_search",
      find: /jal\tsearch_ends\n/, put: "nop\n" },
  ]),
  ...of(C("memory"), "call_page_give", [
    { check: "the same, of a page that is given away", noticed: "left_search",
      find: /jal\tsearch_ends\n/, put: "nop\n" },
  ]),
  ...of(C("memory"), "page_close", [
    { check: "that nothing is saved in a page that was freed", noticed: "save_after_free",
      find: /jal\tcontexts_leave\n/, put: "nop\n" },
  ]),
  ...of(C("memory"), "page_take", [
    { check: "that a page is clean for its next owner", noticed: "previous_contents",
      find: /jal\tclean\n/, put: "li\t$$2,1\n" },
    { check: "that a page had in between is cleaned from its beginning", noticed: "half_cleaned",
      find: /sw\t\$0,%lo\(cleaning\)\(\$\d+\)/, put: "nop" },
    { check: "that guaranteed pages are kept", noticed: "many_pages",
      find: /beq\t\$\d+,\$0,\$L\d+\n\tli\t\$2,-3/, put: "nop\n\tli\t$2,-3" },
    { check: "that a page which comes free is kept for who asked",
      noticed: { gathered: "freed_and_taken" },
      find: /lw\t\$3,%lo\(claims\)\(\$2\)\n/, put: "move\t$3,$$0\n" },
  ]),
  ...of(C("environment"), "environment_make", [
    { check: "that a family answers for the pages of its members", noticed: { gathered: "sybil" },
      find: /lw\t\$17,420\(\$2\)\n/, put: "nop\n" },
  ]),
  ...of(C("memory"), "call_page_pin", [
    { check: "the capability of a guaranteed mapping", noticed: "pin_kernel_page",
      find: after("capability_opens"), put: "$1\tnop\n" },
  ]),
  ...of(C("memory"), "page_drop", [
    { check: "that a page is charged to its owner", noticed: 3000,
      find: /jal\tcharge\n/, put: "nop\n" },
  ]),
  ...of(C("environment"), "environment_controlled", [
    { check: "the capability of another environment", noticed: "controlling_victim",
      find: after("capability_opens"), put: "$1\tnop\n" },
  ]),
  ...of(C("environment"), "owned_words", [
    { check: "whose page registers are saved in", noticed: "save_area",
      find: /beq\t\$6,\$3,/, put: "b\t" },
  ]),
  ...of(C("environment"), "environment_find", [
    { check: "the generation of a name", noticed: "recycled_envid",
      find: /bne\t\$5,\$4,\$L\d+/, put: "nop" },
  ]),
  ...of("aegis/kernel/frame.S", "clear_caller_saved", [
    { check: "that no secret stays in v1", noticed: "leaked_registers",
      find: /\tmove\t\$v1, \$0\n/, put: "" },
  ]),
  ...of(C("transfer"), "pass", [
    { check: "which status a callee has by the slow path", noticed: "callee_status",
      find: /jal\tstatus_install\n/, put: "nop\n" },
  ]),
  ...of(C("transfer"), "transfer_slowpath", [
    { check: "that a callee has set an entry", noticed: "transfer_to_unready",
      find: /lw\t\$2,332\(\$2\)\n\tnop\n\tbeq\t\$2,\$0,\$L\d+/, put: "nop" },
  ]),
  ...of(C("asid"), "clean", [
    { check: "that an ASID taken from its holder is empty for the next one", noticed: 20000,
      find: /jal\tunbind_asid\n/, put: "li\t$$2,1\n" },
  ]),
  ...of(C("asid"), "asids_release", [
    { check: "that an ASID of one that ended is empty for the next one", noticed: 20000,
      find: /jal\tunbind_asid\n/, put: "li\t$$2,1\n" },
  ]),
  ...of(C("asid"), "lose", [
    { check: "that an ASID which is lost is charged no more", noticed: 20000,
      find: /sw\t\$2,36\(\$5\)/, put: "nop" },
  ]),
  ...of(C("slice"), "slice_interrupt", [
    { check: "that who is alone hears a request at the next tick",
      noticed: { programs: ["asked_alone"] },
      find: /jal\tupcall\n\taddiu\t\$6,\$16,12\n/, put: "lw\t$$2,84($$16)\n\tnop\n" },
  ]),
  ...of(C("slice"), "slice_overstayed", [
    { check: "how long a slice may be overstayed", noticed: "never_returns",
      find: /jal\tenvironment_end\n/, put: "nop\n" },
  ]),
  ...of(C("slice"), "slice_overstayed", [
    { check: "that parts of a tick are counted on when a late one is ended",
      noticed: { share: "ended_lender" },
      find: /(\tjal\tnotify\n)/, put: "\tlui\t$$2,%hi(parts)\n\tsw\t$$0,%lo(parts)($$2)\n$1" },
  ]),
  ...of(C("slice"), "slice_present", [
    { check: "that the rest of an ended one's slice is not the next one's slice",
      noticed: { share: "last_moment_ends" }, find: /jal\tfirst_owner\n\tnop\n/,
      put: "jal\tslice_advance\n\tnop\n\tlw\t$$2,%lo(holder)($$16)\n\tnop\n" },
  ]),
  ...of(C("slice"), "part_charged", [
    { check: "who pays when the one that let a late one in has ended", noticed: "ended_payer",
      find: /beq\t\$2,\$0,\$L\d+/, put: "nop" },
    { check: "that overstaying is paid for", noticed: { share: "late_handover" },
      find: /jal\ttime_pass\n/, put: "nop\n" },
  ]),
  ...of(C("slice"), "slice_advance", [
    { check: "that a slice which is owed goes to whoever it is owed to",
      noticed: { share: "late_handover" },
      find: /jal\tcreditor_of\n/, put: "li\t$$2,0\n" },
  ]),
  ...of(C("slice"), "slices_release", [
    { check: "that whoever an ended one let in hands over in its place",
      noticed: { share: "destroyed_while_ending" },
      find: /jal\tslice_end\n/, put: "jal\tslice_handed_over\n" },
    { check: "that a family answers for its members", noticed: { share: "overstaying_family" },
      find: /jal\tenvironment_find\n/, put: "nop\n" },
  ]),
  ...of(C("slice"), "call_slice_give", [
    { check: "that a slice which ends is not given away", noticed: "slice_given_while_ending",
      find: /(lw\t\$2,516\(\$\d\)\n\tnop\n)\tbne\t\$2,\$0,\$L\d+/, put: "$1\tnop" },
  ]),
  ...of(C("slice"), "call_slice_free", [
    { check: "that a slice which ends is not freed", noticed: "slice_given_while_ending",
      find: /(lw\t\$2,516\(\$\d\)\n\tnop\n)\tbne\t\$2,\$0,\$L\d+/, put: "$1\tnop" },
  ]),
  ...of(C("slice"), "part_interrupt", [
    { check: "that the slice of a holder that ended is the next one's",
      noticed: { programs: ["holder_ended"] },
      find: /jal\tslice_present\n/,
      put: "lui\t$$4,%hi(holder)\n\tlw\t$$4,%lo(holder)($$4)\n\tjal\tfollow_donation\n" },
  ]),
  ...of("aegis/kernel/vectors.S", "general", [
    { check: "that a call stands in no delay slot", noticed: "call_in_slot",
      find: /bltz\t\$k0, call_in_slot/, put: "nop" },
  ]),
  ...of("aegis/kernel/primitive.S", "call_tlb_delete", [
    { check: "whose entry of the software TLB a deletion clears",
      noticed: { programs: ["mappings"] },
      find: /bne\t\$t1, \$k0, 1f/, put: "nop" },
  ]),
  ...of("aegis/kernel/transfer.S", "call_reply", [
    { check: "that slices come back with a reply", noticed: { programs: ["lender", "borrower"] },
      find: /sw\t\$0, E_DONEE\(\$at\)/, put: "nop" },
  ]),
  ...of(C("memory"), "clean", [
    { check: "that the instruction cache forgets a page for its next owner",
      noticed: "previous_code",
      find: /jal\ticache_invalidate\n/, put: "nop\n" },
  ]),
  ...of(C("memory"), "call_page_set_capabilities", [
    { check: "that a page has no capability of nobody's", noticed: "half_capability",
      find: /beq\t\$18,\$0,\$L\d+/, put: "nop" },
  ]),
  ...of(C("revoke"), "revoke_begin", [
    { check: "how many pages one revocation takes", noticed: "last_page_given",
      find: /(sltu\t\$2,\$2,16\n)\tbeq\t\$2,\$0,\$L\d+\n/, put: "$1\tnop\n" },
  ]),
  ...of("aegis/kernel/transfer.S", "call_yield", [
    { check: "that a slice which has ended is nobody's to yield", noticed: "yield_when_ended",
      find: /bne\t\$k1, \$0, yield_guard/, put: "nop" },
  ]),
  ...of(C("transfer"), "yield_slowpath", [
    { check: "that whoever is still being made gets no slice by a yield",
      noticed: { programs: ["unstarted"] },
      find: /lw\t\$2,340\(\$4\)\n\tnop\n\tbeq\t\$2,\$0,\$L\d+/, put: "nop" },
  ]),
  ...of(C("memory"), "call_page_give", [
    { check: "that guaranteed pages stay when others are given away",
      noticed: "given_below_minimum",
      find: /(jal\tkeeps_promises\n.*\n)\tbeq\t\$2,\$0,\$L\d+/, put: "$1\tnop" },
  ]),
  ...of(C("asid"), "choose", [
    { check: "that the installed identifier is not taken", noticed: 30000,
      find: /beq\t\$2,\$3,\$L\d+\n\tsltu/, put: "nop\n\tsltu" },
  ]),
  ...of(C("revoke"), "move_contents", [
    { check: "the capability of a page for contents", noticed: "backing_page",
      find: after("capability_opens"), put: "$1\tnop\n" },
  ]),
  ...of(C("ether_handle"), "handler_send", [
    { check: "what a handler may send", noticed: { wire: "handlers" },
      find: after("ether_may_send"), put: "$1\tnop\n" },
  ]),
  ...of(C("ether_handle"), "handler_copy", [
    { check: "that a copy ends in its page", noticed: { wire: "handlers" },
      find: /bne\t\$2,\$0,(\$L\d+)\n\tlui\t\$2,%hi\(pool\)/, put: "b\t$1\n\tlui\t$2,%hi(pool)" },
    { check: "that a copy ends with its frame", noticed: { wire: "handlers" },
      find: /bne\t\$2,\$0,\$L\d+\n\tandi\t\$16/, put: "nop\n\tandi\t$16" },
    { check: "that a copy is of whole groups", noticed: { wire: "handlers" },
      find: /bne\t\$2,\$0,\$L\d+\n\tlui\t\$2,%hi\(running_bytes\)/,
      put: "nop\n\tlui\t$2,%hi(running_bytes)" },
    { check: "how many bytes are copied", noticed: { wire: "handlers" },
      find: /beq\t\$2,\$0,\$L\d+\n\tor/, put: "nop\n\tor" },
    { check: "which buffers a handler copies to", noticed: { wire: "handlers" },
      find: /bne\t\$3,\$0,\$L\d+/, put: "nop" },
  ]),
  ...of(C("ether_handle"), "handle_begin", [
    { check: "whose page a handler is in", noticed: { wire: "handlers" },
      find: /bne\t\$9,\$3,\$L\d+\n\tnop\n\tlw\t\$6/, put: "nop\n\tnop\n\tlw\t$$6" },
    { check: "whose data a handler has", noticed: { wire: "handlers" },
      find: /bne\t\$9,\$3,\$L\d+\n\taddiu\t\$3,\$5/, put: "nop\n\taddiu\t$$3,$$5" },
    { check: "whose transmit buffer a handler has", noticed: { wire: "handlers" },
      find: /bne\t\$9,\$3,\$L\d+\n\tsltu\t\$3,\$6/, put: "nop\n\tsltu\t$$3,$$6" },
    { check: "how many words a handler has", noticed: { wire: "handlers" },
      find: /beq\t\$3,\$0,\$L\d+\n\tsltu\t\$3,\$8/, put: "nop\n\tsltu\t$$3,$$8" },
    { check: "how many stages a handler has", noticed: { wire: "handlers" },
      find: /beq\t\$3,\$0,\$L\d+\n\tsll\t\$6/, put: "nop\n\tsll\t$$6" },
  ]),
  ...of(C("ether_handle"), "handler_copy", [
    { check: "where a copy begins", noticed: { wire: "handlers" },
      find: /beq\t\$3,\$0,\$L\d+\n\taddiu\t\$2,\$2,15/, put: "nop\n\taddiu\t$$2,$$2,15" },
  ]),
  ...of(C("ether"), "bind_begin", [
    { check: "whose page a ring is in", noticed: { wire: "frames" },
      find: /bne\t\$2,\$3,\$L\d+/, put: "nop" },
  ]),
  ...of(C("ether"), "read_ring", [
    { check: "whose pages a ring's buffers are in", noticed: { wire: "frames" },
      find: /bne\t\$9,\$2,\$L\d+/, put: "nop" },
    { check: "that a ring is no buffer of its own", noticed: { wire: "frames" },
      find: /beq\t\$3,\$2,\$L\d+/, put: "nop" },
  ]),
  ...of(C("ether"), "binding_own", [
    { check: "whose binding it is", noticed: { wire: "frames" },
      find: /bne\t\$4,\$3,\$L\d+/, put: "nop" },
  ]),
  ...of(C("ether"), "call_ether_send", [
    { check: "what may be sent", noticed: { wire: "frames" },
      find: after("ether_may_send"), put: "$1\tnop\n" },
    { check: "that what is sent ends in its page", noticed: { wire: "frames" },
      find: /beq\t\$5,\$0,\$L\d+\n\tli\t\$3/, put: "nop\n\tli\t$3" },
  ]),
];

/** The text of a source with a check left out. */
const withoutCheck = (text: string, check: Missing): string =>
  editFunction(text.replace(/^\t\.loc\t?.*\n/gm, ""), check);

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
      assert(beside.work < 0.95 * peer.work || beside.lost > 0, "nothing was noticed");
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
