/**
 * Aegis without one of its checks each, so that what a check takes is the difference to the kernel
 * with it: its instructions are gone, not replaced. What happens without is shown by
 * aegis/tests/switched_off_test.ts; nothing protects on such a kernel, and it is for measuring
 * alone.
 */
import { createAegis, editFunction, type FunctionEdit } from "../../aegis/mod.ts";
import type { System } from "../../machine/mod.ts";

/** A piece of a check in a source. */
interface Piece extends FunctionEdit {
  readonly path: string;
}

const PRIMITIVE = "aegis/kernel/primitive.S", TRANSFER = "aegis/kernel/transfer.S";
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

/** Checks by the names of their columns: the operation, and which of its checks it is. */
const checks: Readonly<Record<string, readonly Piece[]>> = {
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
  "transfer-client": [{
    path: TRANSFER,
    within: "call_reply",
    find: /\tlw\t\$k1, E_DONEE\(\$at\)\n[^]*?\tbeq\t\$k1, \$0, reply_guard[^\n]*\n/,
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

const made = new Map<string, System>();

/** Aegis without a check, assembled once. */
export function createUnchecked(check: string): System {
  const system = made.get(check) ?? createAegis({
    edit: (path, text) =>
      checks[check].filter((piece) => piece.path === path)
        .reduce(editFunction, text),
  });
  made.set(check, system);
  return system;
}
