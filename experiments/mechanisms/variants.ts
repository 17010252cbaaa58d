/**
 * The variants' texts: what each puts for a source of Aegis or ExOS. An edit that finds nothing to
 * change would measure the base twice, and is an error.
 */
import { aegisSource, type Edit } from "../../aegis/mod.ts";
import { sources } from "../compiled/sources.ts";

/** A change of a text: what is found, once unless said otherwise, and what is put. */
interface Change {
  readonly find: RegExp;
  readonly put: string;
  readonly times?: number;
}

const own = (name: string) => sources[`experiments/mechanisms/${name}`];
const compiled = (name: string) => sources[`experiments/compiled/mechanisms/${name}.s`];

/** Where the kernel's calls begin; what is added to it is linked among hot text, as its own is. */
const CALLS = "aegis/kernel/call.S", HOT = ".text.call_long";

const OFFSETS = "aegis/compiled/kernel/offsets.s";

function change(text: string, changes: readonly Change[]): string {
  return changes.reduce((changed, { find, put, times = 1 }) => {
    const found = [...changed.matchAll(new RegExp(find, "g"))].length;
    if (found !== times) throw new RangeError(`${find} is found ${found} times, not ${times}`);
    return changed.replaceAll(new RegExp(find, "g"), put);
  }, text);
}

/** An edit by the changes of each source, and what is put behind it. */
function edited(
  changes: Readonly<Record<string, readonly Change[]>>,
  behind: Readonly<Record<string, string>> = {},
): Edit {
  return (path, text) => [change(text, changes[path] ?? []), behind[path] ?? ""].join("\n");
}

/** A longer path is within no budget. */
const NO_BUDGETS = { find: /\t\.(?:endbudget|budget \d+)\n/, put: "" };

/** Neither asked nor written; what looks for entries to take away finds none. */
const withoutSoftwareTlb = edited({
  "aegis/kernel/vectors.S": [{
    find: /(refill:\n)\t\.budget 18\n[^]*?\t\.endbudget\n(\t\.end\trefill\n)/,
    put: "$1\tj\trefill_miss\n\t nop\n$2",
  }],
  "aegis/kernel/primitive.S": [{
    // Insertion: from the entry's place to its two words.
    find: /2:\tsrl\t\$t2, \$a0, STLB_ADDRESS_SHIFT[^]*?\tsw\t\$a1, %lo\(stlb \+ 4\)\(\$t1\)\n/,
    put: "2:\n",
  }, {
    find: /\tlw\t\$t0, E_TAG\(\$t0\)\n\tsrl\t\$t1, \$a0, STLB_ADDRESS_SHIFT\n/,
    put: "\tnop\n",
  }, {
    find: /\tSTLB_OFFSET \$t0, \$t1, \$t0\n[^]*?(1:\tmfc0\t\$t1, Index\n)/,
    put: "\tnop\n$1",
  }],
  "aegis/kernel/ranges.S": [{
    find: /\tandi\t\$t7, \$t7, STLB_MASK\n\taddu\t\$t7, \$t7, \$v1\n/,
    put: "",
  }, {
    // What the TLB does not hold comes into it now, for nothing else would.
    find: /\tsw\t\$t5, %lo\(stlb\)\(\$t7\)\n\tbltz\t\$t6, 5f\n\t sw\t[^\n]*\n\ttlbwi\n5:/,
    put: "\tnop\n\tbltz\t$$t6, 6f\n\t nop\n\ttlbwi\n\tb\t5f\n\t nop\n6:\ttlbwr\n5:",
  }, {
    find: /\tsrl\t\$t3, \$a0, STLB_ADDRESS_SHIFT\n\txor\t\$t3, \$t3, \$t9\n/,
    put: "\tnop\n",
  }, {
    find: /\tandi\t\$t3, \$t3, STLB_MASK\n\taddu\t\$t3, \$t3, \$v1\n\tlw\t\$t4[^\n]*\n/,
    put: "",
  }, {
    find: /\tbne\t\$t4, \$t2, 1f\n\t (addiu[^\n]*\n)[^]*?(1:\tbltz\t\$t5, 2f\n)/,
    put: "\t$1$2",
  }],
});

/** The place at which a path begins that saves everything first, and goes on behind it. */
const saving = (label: string, to: string): Change => ({
  find: new RegExp(`\\n${label}:[^\\n]*\\n`),
  put: `\n${label}:\n\tj\tfull_${to}\n\t nop\n\t.globl\t${to}_saved\n${to}_saved:\n`,
});

const withEveryRegister = edited({
  "aegis/kernel/vectors.S": [{ ...NO_BUDGETS, times: 6 }, saving("forward", "forward")],
  "aegis/kernel/transfer.S": [
    { ...NO_BUDGETS, times: 4 },
    saving("transfer", "transfer"),
    saving("call_reply", "reply"),
    saving("call_yield", "yield"),
  ],
}, { [CALLS]: own("full_save.S") });

/** The last two instructions of a way into an environment, which is then entered by the flush. */
const flushing = (before: RegExp, register: string): Change => ({
  find: new RegExp(`(${before.source})\\tjr\\t\\${register}\\n\\t rfe\\n`),
  put: `$1${register === "$k0" ? "" : `\tmove\t$$k0, $${register}\n`}\tj\tflush_enter\n\t nop\n`,
});

const withoutIdentifiers = edited({
  "aegis/kernel/transfer.S": [
    { ...NO_BUDGETS, times: 4 },
    flushing(/\tlw\t\$k0, E_SYNCHRONOUS\(\$k1\)\n\tlw\t\$at, [^\n]*\n/, "$k0"),
    flushing(/\tlw\t\$k0, E_ASYNCHRONOUS\(\$k1\)\n\tlw\t\$at, [^\n]*\n/, "$k0"),
    flushing(/\tlw\t\$k1, E_REPLY\(\$at\)\n[^]*?\tlw\t\$at, [^\n]*\n/, "$k1"),
    flushing(/\tlw\t\$k0, E_START\(\$v0\)\n\tnop[^\n]*\n/, "$k0"),
  ],
  "aegis/kernel/frame.S": [flushing(/\tmove\t\$k1, \$0\n/, "$k0")],
}, { [CALLS]: own("flush.S") });

/** Two calls behind the last one, and the library that makes them. */
const throughKernel: Edit = (path, text) => {
  if (path === "exos/compiled/library/pipe.s") {
    return [compiled("kernel_pipe_library"), aegisSource(OFFSETS), own("kernel_pipe.S")].join("\n");
  }
  if (path !== CALLS) return text;
  const word = (unused: string, first: string, second: string): Change => ({
    find: new RegExp(
      `\\t\\.rept\\t\\(CALL_MASK \\+ 4 - CALL_END\\) / 4\\n\\t\\.word\\t${unused}\\n`,
    ),
    put: `\t.word\t${first}\n\t.word\t${second}\n` +
      `\t.rept\t(CALL_MASK + 4 - CALL_END) / 4 - 2\n\t.word\t${unused}\n`,
  });
  const kernel = compiled("kernel_pipe").replaceAll(/\.text\.\w+/g, HOT);
  return [
    change(text, [
      word("call_unknown", "call_on_stack", "call_on_stack"),
      word("0", "call_pipe_write", "call_pipe_read"),
    ]),
    kernel,
  ].join("\n");
};

/** By the names of the variants. */
export const variants: Readonly<Record<string, Edit>> = {
  "no-stlb": withoutSoftwareTlb,
  "full-save": withEveryRegister,
  "flush": withoutIdentifiers,
  "kernel-pipe": throughKernel,
};
