/**
 * The monolithic kernel's texts with a u-area that is not mapped (unmapped.h). The compiler wrote
 * the u-area's address, which fits a displacement from $0, into every access; here gp takes the
 * place of $0. That is one instruction for one, but for an element of an array, whose index is
 * added to gp first, as the compiler does with any base in a register; told of gp, it makes as
 * many instructions of the kernel's C as this, to a quarter of a hundredth. Where user mode is
 * entered or left and where processes switch the text is another.
 */
import { sources as kernel } from "../../ultrix-model/compiled/sources.ts";
import type { Edit } from "../../ultrix-model/mod.ts";

const KERNEL = "ultrix-model/kernel", COMPILED = "ultrix-model/compiled/kernel";

/** What compiled offsets say of the u-area: its address as a displacement, and its bytes. */
const [base, bytes] = ["U_BASE", "USER_BYTES"].map((name) => {
  const line = new RegExp(`\\.equ\\t${name}, (-?\\d+)`).exec(kernel[`${COMPILED}/offsets.s`]);
  if (line === null) throw new RangeError(`offsets.s has no ${name}`);
  return Number(line[1]);
});

/** A displacement from $0 as one from gp, if it is of the u-area. */
function within(displacement: string): number | undefined {
  const offset = Number(displacement) - base;
  return offset >= 0 && offset < bytes ? offset : undefined;
}

const ACCESS = /^\t([ls][bhw]u?)\t(\$\d+),(-\d+)\((\$\d+)\)$/;
const CONSTANT = /^\tli\t(\$\d+),(-\d+)$/;
const SUM = /^\taddiu\t(\$\d+),(\$\d+),(-\d+)$/;
const JUMP = /^\t[bj]\w*\t/;

/** Compiled text whose u-area is where gp points. */
function fromGp(text: string): string {
  const lines: string[] = [];
  /** The sum of an index and gp in $at, which compiled text leaves alone: before a delay slot. */
  const add = (index: string) => {
    const last = lines.findLastIndex((line) => !line.startsWith("\t.loc"));
    lines.splice(JUMP.test(lines[last]) ? last : lines.length, 0, `\taddu\t$1,${index},$28`);
  };
  for (const line of text.split("\n")) {
    const access = ACCESS.exec(line), constant = CONSTANT.exec(line), sum = SUM.exec(line);
    const offset = within((access ?? sum)?.[3] ?? constant?.[2] ?? "");
    if (offset === undefined) {
      lines.push(line);
    } else if (access) {
      const [, operation, register, , index] = access;
      if (index !== "$0") add(index);
      lines.push(`\t${operation}\t${register},${offset}(${index === "$0" ? "$28" : "$1"})`);
    } else if (sum) {
      add(sum[2]);
      lines.push(`\taddiu\t${sum[1]},$1,${offset}`);
    } else if (constant) {
      lines.push(`\taddiu\t${constant[1]},$28,${offset}`);
    }
  }
  return ["\t.set\tnoat", ...lines].join("\n");
}

/** From user mode: gp is the user's until it is saved. Leaves k0 = Status, k1 = EPC. */
const ENTER = `	lui	$k0, %hi(curu)
	lw	$k0, %lo(curu)($k0)
	mfc0	$k1, EPC
	sw	$gp, U_REGS+4*28-U_BASE($k0)
	move	$gp, $k0
	mfc0	$k0, Status
`;

/** A page table's page is missing: Status and EPC to return to are known, gp is the user's. */
const USER_MISS = `	bnez	$k1, userMiss
	 lui	$k1, %hi(uK1)
kernMissInKernel:
	b	kernSave
	 lw	$k1, %lo(uK1)($k1)
userMiss:
	lui	$k1, %hi(curu)
	lw	$k1, %lo(curu)($k1)
	nop				/* (load delay) */
	sw	$gp, U_REGS+4*28-U_BASE($k1)
	move	$gp, $k1
	lui	$k1, %hi(uK1)
	b	userSave
	 lw	$k1, %lo(uK1)($k1)
`;

/** The switch: u-area by gp, ASID, page table. */
const SWITCH = `3:	lw	$t0, P_UPTE($s4)
	lw	$t5, P_PT($s4)
	lui	$t1, KSEG0 >> 16
	or	$gp, $t0, $t1
	lui	$t3, %hi(curu)
	sw	$gp, %lo(curu)($t3)
	mtc0	$t2, EntryHi
	mtc0	$t5, Context
`;

/** What is found in a text by hand, so many times, and what is put in its place. */
type Change = readonly [find: RegExp, put: string, times: number];

const entry: readonly Change[] = [
  [/\tmfc0\t\$k0, Status\n\tmfc0\t\$k1, EPC\n(?=userSave:|\tsw\t\$v0)/g, ENTER, 2],
  [/\tsw\t\$k1, U_K1\(\$0\)\n/g, "\tlui\t$k0, %hi(uK1)\n\tsw\t$k1, %lo(uK1)($k0)\n", 1],
  [/\tbnez\t\$k1, userSave\n[^]*?\n\t nop.*\n/g, USER_MISS, 1],
  [/userIntr:\n/g, `userIntr:\n${ENTER}`, 1],
  [/\tsw\t\$gp, U_REGS\+4\*28\(\$0\)\n/g, "", 3],
  [/(\tlw\t\$gp, U_REGS.*\n)((?:\tlw\t.*\n)+)(?=\tjr)/g, "$2$1", 3],
  [/start:\n\tmtc0\t\$0, Status\n/g, "$&\tla\t$gp, uareaZero\n", 1],
  [/\tli\t\$sp, KSTACK\n/g, "\taddiu\t$sp, $gp, KSTACK-U_BASE\n", 5],
];
const changes: Readonly<Record<string, readonly Change[]>> = {
  [`${KERNEL}/locore.S`]: entry,
  [`${KERNEL}/locore_switch.S`]: [[/3:\tlw\t\$t0, P_UPTE[^]*?\tmtc0\t\$t5, Context\n/g, SWITCH, 1]],
};

/** The kernel's texts, those by hand and those compiled; others as they are. */
export const unmapped: Edit = (path, text) => {
  if (path.startsWith(`${COMPILED}/`)) return fromGp(text);
  if (!path.startsWith(`${KERNEL}/`)) return text;
  const changed = (changes[path] ?? []).reduce((before, [find, put, times]) => {
    const found = before.match(find)?.length ?? 0;
    if (found !== times) throw new RangeError(`${find} is found ${found} times, not ${times}`);
    return before.replace(find, put);
  }, text);
  return changed.replace(/(\bU_[A-Z0-9]+(?:\+[0-9*]+)?)\(\$0\)/g, "$1-U_BASE($gp)");
};
