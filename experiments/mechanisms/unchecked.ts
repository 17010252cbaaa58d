/**
 * Aegis without one of its checks each, so that what a check takes is the difference to the kernel
 * with it: its instructions are gone, not replaced, and other functions stay in their places. What
 * happens without is shown by aegis/tests/switched_off_test.ts; nothing protects on such a kernel,
 * and it is for measuring alone.
 */
import { createAegis, editFunction, type FunctionEdit } from "../../aegis/mod.ts";
import type { System } from "../../machine/mod.ts";

/** A piece of a check in a source. */
interface Piece extends FunctionEdit {
  readonly path: string;
}

const PRIMITIVE = "aegis/kernel/primitive.S", TRANSFER = "aegis/kernel/transfer.S";
const RANGES = "aegis/kernel/ranges.S";
const C = (name: string) => `aegis/compiled/kernel/${name}.s`;
const mapping = (find: RegExp, put?: string): Piece => ({
  path: PRIMITIVE,
  within: "call_tlb_write",
  find,
  put,
});

const memory = mapping(/\tsltiu\t\$t1, \$t0, PAGES\n\tbeq\t\$t1, \$0, refuse_page[^\n]*\n/);
const global = mapping(/\t andi\t\$t1, \$a1, ENTRY_G[^\n]*\n\tbne\t\$t1, \$0, refuse_page\n/);
const user = mapping(/\tbltz\t\$a0, refuse_page[^\n]*\n/);
const zero = mapping(/\tbeq\t\$a2, \$0, refuse\t[^\n]*\n/);
/** Which of the two it is to be, both words of it, and the comparison. */
const capability = [
  mapping(/\t andi\t\$t1, \$a1, ENTRY_WRITABLE\n/),
  mapping(/\t srl\t\$t1, \$t1, 7[^\n]*\n/),
  mapping(
    /\tlui\t\$k0, %hi\(page_capab[^]*?\tbne\t\$k0, \$0, refuse\n\t lui\t\$k0, %hi\(kernel\)\n/,
    "\tlui\t$$k0, %hi(kernel)\n",
  ),
];

/** Whether the callee waits to be called, lives and can be entered: its tag and the comparison. */
const callee: readonly Piece[] = [{
  path: TRANSFER,
  within: "transfer",
  find: /\tlw\t\$k0, %lo\(kernel \+ K_ENVIRONMENTS \+ E_SYNCHRONOUS_TAG\)\(\$k1\)\n/,
}, {
  path: TRANSFER,
  within: "transfer",
  find: /\tbne\t\$k0, \$v0, transfer_other\n\t lui\t\$k0, %hi\(kernel\)\n/,
}];
/** Who is answered waits for this server, and can be entered at once. */
const client: Piece = {
  path: TRANSFER,
  within: "call_reply",
  find: /\tlw\t\$k1, E_DONEE\(\$at\)\n[^]*?\tbeq\t\$k1, \$0, reply_guard[^\n]*\n/,
};
/** An entry is closed by a call and opened by its reply: one call at a time. */
const turn: readonly Piece[] = [{
  path: TRANSFER,
  within: "transfer",
  find: /\tsw\t\$0, E_SYNCHRONOUS_TAG[^\n]*\n([^]*?)(\tsw\t\$k1, E_DONEE\(\$at\)[^\n]*\n)/,
  put: "$2$1",
}, {
  path: TRANSFER,
  within: "call_reply",
  find:
    /\t lw\t\$k1, E_OPEN_TAG\(\$k0\)\n([^]*?)\tsw\t\$k1, E_S[^]*?(\tlui\t\$k1, %hi\(kernel\)\n)/,
  put: "$2$1",
}];
const yielding = (find: RegExp, put?: string): Piece => ({
  path: TRANSFER,
  within: "call_yield",
  find,
  put,
});
/** What follows the check of the envid, whose delay slots are filled anew where one goes. */
const YIELD = "\tbne\t$$k1, $$a0, yield_guard\n";

/** Checks by the names of their columns: the operation, and which of its checks it is. */
export const checks: Readonly<Record<string, readonly Piece[]>> = {
  "map-memory": [memory],
  "map-global": [global],
  "map-user": [user],
  "map-zero": [zero],
  "map-capability": capability,
  "map-all": [memory, global, user, zero, ...capability],
  "delete-owner": [{
    path: PRIMITIVE,
    within: "call_tlb_delete",
    find: /\tlw\t\$t1, %lo\(stlb\)\(\$t0\)\n\tnop[^\n]*\n\tbne\t\$t1, \$k0, 1f\n/,
  }],
  "call-slot": [{
    path: "aegis/kernel/vectors.S",
    within: "general",
    find: /\tbltz\t\$k0, call_in_slot[^\n]*\n/,
  }],
  "transfer-client": [client],
  "serve-callee": callee,
  "serve-turn": turn,
  "serve-all": [...callee, client, ...turn],
  "post-callee": [{
    path: TRANSFER,
    within: "transfer",
    find: /\tlw\t\$k0, E_ASYNCHRONOUS_TAG\(\$k1\)\n[^]*?\tbne\t\$k0, \$v0, transfer_guard\n/,
  }],
  "yield-callee": [
    yielding(/\tlw\t\$k1, %lo\(kernel \+ K_ENVIRONMENTS \+ E_ENTRY_TAG\)\(\$v0\)\n/),
    yielding(/\tbne\t\$k1, \$a0, yield_guard\n/),
  ],
  "yield-slice": [yielding(
    /\tbne\t\$k1, \$a0, y[^]*?(\tbeq\t\$a0, \$0, y[^\n]*\n)(\t lw[^\n]*\n)\tbne\t\$k1[^\n]*\n/,
    `${YIELD}$2$1`,
  )],
  "yield-donee": [yielding(
    /\tbeq\t\$a0, \$0, y.*\n.*\n(\tbne\t\$k1, \$0, y[^]*?)\tbne\t\$k0.*\n(\t lw.*\n)/,
    "\tbeq\t$$a0, $$0, yield_guard\n$2$1",
  )],
  "switch-context": [{
    path: PRIMITIVE,
    within: "call_context_switch",
    find: /\tsltiu\t\$t0, \$a0, CONTEXTS\n\tbeq\t\$t0, \$0, refuse_page\n/,
  }],
  "coprocessor-owner": [{
    path: PRIMITIVE,
    within: "call_fpu_modify",
    find: /\tlw\t\$t0, %lo\(kernel \+ K_FPU_OWNER\)\(\$k0\)\n/,
  }, {
    path: PRIMITIVE,
    within: "call_fpu_modify",
    find: /\tbeq\t\$a0, \$0, 3f\n/,
  }, {
    path: PRIMITIVE,
    within: "call_fpu_modify",
    find: /\tbne\t\$t0, \$k0, 4f\n/,
  }],
  "delete-user": [{
    path: PRIMITIVE,
    within: "call_tlb_delete",
    find: /\tbltz\t\$a0, refuse_page\n/,
  }],
  "list-page": [{
    path: RANGES,
    within: "call_tlb_write_list",
    find: /\tsrl\t\$t2, \$a0, PAGE_SHIFT\n[^]*?list_invalid[^\n]*another page\n/,
  }, {
    path: RANGES,
    within: "call_tlb_write_list",
    find: /\tsll\t\$t2, \$t2, 4[^]*?\tbne\t\$t2, \$t3, list_denied\n/,
    put: "\tnop\n\tlw\t$$t9, E_TAG($$v1)\n\tlw\t$$t8, E_ASID($$v1)\n",
  }],
  "list-mapping": [{
    path: RANGES,
    within: "call_tlb_write_list",
    find: /(\tlw\t\$t2, 0[^\n]*\n)(\tlw\t\$t3, 4[^\n]*\n)\tbltz\t\$t2, mapping_invalid[^\n]*\n/,
    put: "$2$1",
  }, {
    path: RANGES,
    within: "call_tlb_write_list",
    find: /\tsltiu\t\$t5, \$t4, PAGES\n[^]*?(\tsll\t\$t4, \$t4, 4[^\n]*\n)[^]*?mapping_denied\n/,
    put: "$1",
  }],
  "range-pages": [{
    path: RANGES,
    within: "call_tlb_delete_range",
    find: /\tsltiu\t\$t2, \$a1, RANGE_PAGES \+ 1\n\tbeq\t\$t2, \$0, list_invalid\n/,
  }, {
    path: RANGES,
    within: "call_tlb_delete_range",
    find: /\tbltz\t\$a0, range_invalid\n/,
  }],
  "allocate-free": [{
    path: C("memory"),
    within: "page_take",
    find: /\tsltu\t\$2,\$16,6144\n\tbeq\t\$2,\$0,\$L\d+\n/,
  }, {
    path: C("memory"),
    within: "page_take",
    find: /\tsll\t\$2,\$20,4\n(\taddiu\t\$17[^\n]*\n)[^]*?\tbne\t\$2,\$0,\$L\d+\n/,
    put: "$1",
  }],
  "allocate-zero": [{
    path: C("memory"),
    within: "call_page_allocate",
    find: /\tbeq\t\$5,\$0,\$L\d+\n/,
  }, {
    path: C("memory"),
    within: "call_page_allocate",
    find: /\tbeq\t\$7,\$0,\$L\d+\n/,
  }],
  "allocate-owner": [{
    path: C("memory"),
    within: "call_page_free",
    find: /\tjal\towns\n(\tmove\t\$16,\$4\n)[^]*?\tbeq\t\$2,\$0,\$L\d+\n/,
    put: "$1",
  }],
  "control-envid": [{
    path: C("environment"),
    within: "environment_find",
    find: /\taddu\t\$5,\$2,\$3\n[^]*?\tbne\t\$5,\$4,\$L\d+\n/,
  }],
  "control-capability": [{
    path: C("environment"),
    within: "environment_controlled",
    find: /\tmove\t\$6,\$19\n[^]*?\tjal\tcapability_opens\n[^]*?\tbeq\t\$2,\$0,\$L\d+\n/,
  }],
  "area-owner": [{
    path: C("environment"),
    within: "owned_words",
    find: /\taddiu\t\$3,\$3,548\n[^]*?\tbeq\t\$6,\$3,(\$L\d+)\n/,
    put: "\tnop\n\tb\t$1\n",
  }],
  "area-words": [{
    path: C("environment"),
    within: "owned_words",
    find: /\tandi\t\$2,\$5,0x3\n[^]*?\tbne\t\$2,\$0,\$L\d+\n/,
  }, {
    path: C("environment"),
    within: "owned_words",
    find: /\tsltu\t\$7,\$3,6144\n[^]*?\tsltu\t\$6,\$6,4097\n\tbeq\t\$6,\$0,\$L\d+\n/,
  }],
  "slice-owner": [{
    path: C("slice"),
    within: "call_slice_give",
    find: /\taddiu\t\$3,\$16,16\n[^]*?(\tlw\t\$4,512\(\$6\)\n)[^]*?\tbne\t\$3,\$2,\$L\d+\n\tnop\n/,
    put: "$1",
  }],
  "slice-debt": [{
    path: C("slice"),
    within: "call_slice_give",
    find: /\tjal\towes\n\tnop\n[^]*?\tbne\t\$2,\$0,\$L\d+\n\tmove\t\$18,\$2\n/,
    put: "\tmove\t$$18,$$0\n",
  }],
  "slice-ending": [{
    path: C("slice"),
    within: "call_slice_give",
    find: /\tlw\t\$2,516\(\$6\)\n\tnop\n[^]*?\tbne\t\$2,\$0,\$L\d+\n\tnop\n/,
  }],
  "create-allowance": [{
    path: C("environment"),
    within: "create",
    find: /\tlw\t\$2,16\(\$18\)\n\tnop\n[^]*?(\tmove\t\$16,\$7\n)[^]*?(\tmove\t\$19,\$6\n)/,
    put: "$1$2",
  }],
  "create-minimum": [{
    path: C("environment"),
    within: "create",
    find: /\tlw\t\$2,12\(\$18\)\n\tnop\n[^]*?\tbne\t\$2,\$0,\$L\d+\n\tli\t\$2,-3\n/,
  }],
  "give-owner": [{
    path: C("memory"),
    within: "call_page_give",
    find: /\tjal\towns\n(\tmove\t\$17,\$2\n)[^]*?\tbeq\t\$2,\$0,\$L\d+\n/,
    put: "$1",
  }],
  "pin-capability": [{
    path: C("memory"),
    within: "call_page_pin",
    find: /\tjal\tcapability_opens\n\tmove\t\$5,\$18\n[^]*?\tbeq\t\$2,\$0,\$L\d+\n/,
  }],
  "pin-secret": [{
    path: C("environment"),
    within: "capability_opens",
    find: /\tjal\tclear_caller_saved\n(\tor\t\$16,\$16,\$6\n)/,
    put: "$1",
  }],
  "send-binding": [{
    path: C("ether"),
    within: "binding_own",
    find: /\tlw\t\$5,%lo\(kernel\+512\)\(\$3\)\n/,
  }, {
    path: C("ether"),
    within: "binding_own",
    find: /\tlw\t\$4,0\(\$2\)\n[^]*?\tbne\t\$4,\$3,\$L\d+\n\tnop\n/,
  }],
  "send-page": [{
    path: C("ether"),
    within: "call_ether_send",
    find: /\taddiu\t\$4,\$3,-1\n[^]*?\tbne\t\$4,\$3,\$L\d+\n/,
  }],
  "send-fields": [{
    path: C("ether"),
    within: "call_ether_send",
    find: /\tmove\t\$6,\$17\n[^]*?\tjal\tether_may_send\n[^]*?\tbeq\t\$2,\$0,\$L\d+\n/,
  }],
};

/** Names of the checks. */
export const checkNames: readonly string[] = Object.keys(checks);

/** Instructions of a text: its lines that hold more than a label or a directive. */
const instructions = (text: string) => text.match(/^(?:\d+:)?\t ?[a-z]/gm)?.length ?? 0;

/**
 * A text without a piece of a function, behind which as much space is left: what follows, and with
 * it which lines meet in the caches, stays where it was.
 */
function withoutPiece(text: string, piece: Piece): string {
  const edited = editFunction(text, piece);
  const end = `\t.end\t${piece.within}\n`;
  const gone = instructions(text) - instructions(edited);
  return edited.replace(end, `${end}\t.space\t${4 * gone}\n`);
}

const made = new Map<string, System>();

/** A source's text without a check. */
export function withoutCheck(check: string, path: string, text: string): string {
  return checks[check].filter((piece) => piece.path === path).reduce(withoutPiece, text);
}

/** Aegis without a check, assembled once. */
export function createUnchecked(check: string): System {
  const system = made.get(check) ??
    createAegis({ edit: (path, text) => withoutCheck(check, path, text) });
  made.set(check, system);
  return system;
}
