/**
 * Our assembler and GNU as on the same generated cases. Each case has sections of its own, so that
 * one file holds hundreds; ours are linked at fixed addresses, GNU's by ld at the same, and
 * compared byte by byte. GNU's flags: -march=r3000 -mabi=32 -mfp32 -G0 -O1, where -O1 fills branch
 * slots with nop (-O2, its default, moves instructions there).
 */
import { hex, hexDigits } from "../../isa/hex.ts";
import { readElf } from "../../toolchain/elf.ts";
import { assembleObject } from "../../toolchain/assemble.ts";
import { link } from "../../toolchain/link.ts";
import { AssemblyError, type ObjectFile, type Section } from "../../toolchain/object.ts";
import { askPeer } from "../testing.ts";
import type { GeneratedCase } from "./generate.ts";

/** The commands that are asked. */
export const PEERS = ["mipsel-linux-gnu-as", "mipsel-linux-gnu-ld"];
const AS = ["-march=r3000", "-mabi=32", "-mfp32", "-G0", "-O1", "-mno-pdr"];
const BASE = 0x80100000, SLOT = 1024, EXTERNAL = 0x80023458;

/** What is refused although GNU as takes it, each with its reason. */
export const REFUSED: readonly (readonly [says: RegExp, because: string])[] = [
  [
    /is read in the delay slot of its/,
    "the R3000 would read the old value: GNU as leaves this to the programmer",
  ],
  [/does not fit/, "GNU as takes 0x8000 to 0xffff as negative, and cuts off with a warning"],
  [/is larger than (32|53|64) bits/, "GNU as cuts off with a warning"],
  [/is beyond the range of/, "GNU as refuses some, and rounds others to zero or to the largest"],
  [/division by zero/, "GNU as warns and goes on"],
  [/a shift by .* is out of range/, "GNU as warns and goes on"],
  [/is out of range: 0 to/, "GNU as warns and goes on, or repeats without end"],
  [
    /is no escape of GNU as|takes the backslash away/,
    "GNU as drops the backslash: \\0 in a character constant is the digit 0",
  ],
  [/this branch is always taken/, "GNU as warns and goes on"],
  [/always the same/, "GNU as warns and goes on"],
  [/only the first is in the delay slot/, "GNU as warns and goes on"],
  [/\$at needs \.set noat|needs \$at itself/, "GNU as warns and goes on"],
  [/at an address that is no word's/, "an instruction that can never execute"],
  [
    /an unaligned access needs|have different upper halves|as data: \.double/,
    "rare forms of GNU as' macros",
  ],
  [/is no pair/, "GNU as warns and goes on"],
  [
    /is no label|a constant, %hi|no constant/,
    "GNU as makes relocations that no linked program needs",
  ],
  [/li needs a constant/, "GNU as puts the low half of the address into the register"],
  [/is an address; it needs \.word/, "an address does not fit"],
  [/\.org goes/, "GNU as moves backwards in some cases"],
  [/is no word's address/, "a branch that can never arrive"],
  [
    /is not known here|needs constants/,
    "arithmetic on addresses that only GNU as' relaxation resolves",
  ],
  [/"!!" is an operator/, "GNU as reads it as one operator, which its manual does not name"],
  [/takes an address, not/, "GNU as takes a register's number for an address"],
];

/** What GNU as merely remarks. */
const HARMLESS = /float register should be even|repeat count is zero, ignored/;

/**
 * What GNU as refuses and we take: a call that overwrites its own operand could not be repeated
 * after an exception in its slot, and conformance programs need it.
 */
const TAKEN = /source and destination must be different|must not be \$31/;

/** What one batch came to. */
export interface Comparison {
  /** Cases with the same words. */
  same: number;
  /** Cases that both refuse. */
  bothRefuse: number;
  /** Cases that we alone refuse, by reason. */
  readonly refused: Map<string, number>;
  /** Disagreements. */
  readonly differences: string[];
}

type Outcome = {
  readonly one: GeneratedCase;
  readonly object?: ObjectFile;
  readonly reason?: string;
};

/** Compares cases, in one scratch folder. */
export function compareCases(cases: readonly GeneratedCase[], scratch: string): Comparison {
  const result: Comparison = { same: 0, bothRefuse: 0, refused: new Map(), differences: [] };
  const outcomes = cases.map(assembleOurs);
  const complaints = gnuComplaints(cases, scratch);
  const accepted: { one: GeneratedCase; object: ObjectFile }[] = [];
  for (const { one, object, reason } of outcomes) {
    const complaint = complaints.get(one.number);
    if (object && TAKEN.test(complaint ?? "")) continue;
    if (object && complaint) {
      result.differences.push(`${show(one)}\nwe take it, GNU as says ${complaint}`);
    } else if (object) accepted.push({ one, object });
    else if (complaint) result.bothRefuse++;
    else {
      const known = REFUSED.find(([says]) => says.test(reason!));
      if (known) result.refused.set(known[1], (result.refused.get(known[1]) ?? 0) + 1);
      else result.differences.push(`${show(one)}\nwe refuse it, GNU as does not: ${reason}`);
    }
  }
  compareWords(accepted, scratch, result);
  return result;
}

function show({ number, lines }: GeneratedCase): string {
  return `case ${number}:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}

function text({ lines }: GeneratedCase): string {
  return `${lines.join("\n")}\n`;
}

function assembleOurs(one: GeneratedCase): Outcome {
  try {
    return { one, object: assembleObject({ path: `case${one.number}.s`, text: text(one) }) };
  } catch (error) {
    if (!(error instanceof AssemblyError)) throw new Error(`${show(one)}`, { cause: error });
    return { one, reason: error.reason };
  }
}

function gnuText(cases: readonly GeneratedCase[]): { text: string; owner: number[] } {
  const out: string[] = [];
  const owner: number[] = [];
  for (const one of cases) {
    for (const line of [".text", ".set reorder", ".set at", ".set macro", ...one.lines]) {
      out.push(line);
      owner.push(one.number);
    }
  }
  return { text: out.join("\n") + "\n", owner };
}

/** Errors and warnings of GNU as by case. */
function gnuComplaints(cases: readonly GeneratedCase[], scratch: string): Map<number, string> {
  const { text, owner } = gnuText(cases);
  Deno.writeTextFileSync(`${scratch}/all.s`, text);
  const { stderr } = new Deno.Command(PEERS[0], {
    args: [...AS, "-o", `${scratch}/all.o`, `${scratch}/all.s`],
  })
    .outputSync();
  const found = new Map<number, string>();
  for (const line of new TextDecoder().decode(stderr).split("\n")) {
    const [, row, what] = /all\.s:(\d+): (.*)/.exec(line) ?? [];
    if (row === undefined || HARMLESS.test(what)) continue;
    found.set(owner[Number(row) - 1], what);
  }
  return found;
}

function compareWords(
  accepted: readonly { one: GeneratedCase; object: ObjectFile }[],
  scratch: string,
  result: Comparison,
): void {
  const { text } = gnuText(accepted.map(({ one }) => one));
  Deno.writeTextFileSync(
    `${scratch}/good.s`,
    `.set external, ${EXTERNAL}\n${text}`.replace(/^.*\n/, ".globl external\n"),
  );
  askPeer(PEERS[0], [...AS, "-o", `${scratch}/good.o`, `${scratch}/good.s`]);
  const externals = assembleObject({
    path: "externals.s",
    text: `.globl external, begin\nexternal = ${EXTERNAL}\nbegin = 0\n`,
  });
  const placement = new Map<Section, number>();
  const owners = new Map<Section, GeneratedCase>();
  const script: string[] = [];
  let at = BASE;
  for (const { one, object } of accepted) {
    for (const section of object.sections) {
      placement.set(section, at);
      owners.set(section, one);
      script.push(`. = ${hex(at - BASE)}; *(${section.name})`);
      at += SLOT;
    }
  }
  const image = link([externals, ...accepted.map(({ object }) => object)], {
    name: "generated",
    entry: "begin",
    place: () => placement,
  });
  Deno.writeTextFileSync(
    `${scratch}/layout.ld`,
    `SECTIONS { .all ${hex(BASE)} : SUBALIGN(1) {\n${script.join("\n")}\n. = ${
      hex(at - BASE)
    }; } /DISCARD/ : { *(*) } }\n`,
  );
  askPeer(PEERS[1], [
    ...["-EL", "-G0", "--no-warn-rwx-segments", "--noinhibit-exec", "-e", hex(BASE)],
    ...[
      `--defsym=external=${EXTERNAL}`,
      "-T",
      `${scratch}/layout.ld`,
      "-o",
      `${scratch}/good`,
      `${scratch}/good.o`,
    ],
  ]);
  const theirs = readElf(Deno.readFileSync(`${scratch}/good`), "linked by ld");
  const different = new Set<GeneratedCase>();
  for (const [section, address] of placement) {
    const size = Math.min(SLOT, (section.size + 15) & ~15);
    const [ours, gnu] = [
      bytesAt(image.segments, address, size),
      bytesAt(theirs.segments, address, SLOT),
    ];
    const one = owners.get(section)!;
    if (
      ours.every((byte, i) => byte === gnu[i]) && gnu.subarray(size).every((byte) => byte === 0)
    ) continue;
    different.add(one);
    result.differences.push(
      `${show(one)}\n${section.name}: ours ${bytesInHex(ours)}\n${section.name}: GNU  ${
        bytesInHex(gnu.subarray(0, size))
      }`,
    );
  }
  result.same += accepted.length - different.size;
}

function bytesInHex(bytes: Uint8Array): string {
  return [...bytes].map((byte, i) => (i % 4 ? "" : " ") + hexDigits(byte, 2)).join(
    "",
  );
}

function bytesAt(
  segments: readonly { address: number; bytes: Uint8Array }[],
  address: number,
  size: number,
): Uint8Array {
  const out = new Uint8Array(size);
  for (const segment of segments) {
    const offset = address - segment.address;
    if (offset >= 0 && offset < segment.bytes.length) {
      out.set(segment.bytes.subarray(offset, offset + size));
    } else if (offset < 0 && -offset < size) {
      out.set(segment.bytes.subarray(0, size + offset), -offset);
    }
  }
  return out;
}
