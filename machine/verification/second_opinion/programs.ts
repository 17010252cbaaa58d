/**
 * Programs for the second opinion: loops, branches, bursts of stores, loads and stores of every
 * width in cached, uncached and mapped memory, devices, code in each segment, traps and software
 * interrupts, on boards whose settings are drawn as well.
 */
import { type BoardName, boardNames } from "../../boards/boards.ts";
import { createRandom, type Random } from "../../isa/random.ts";

/** A program, and the board to run it on. */
export interface GeneratedProgram {
  readonly seed: number;
  readonly board: BoardName;
  readonly settings: Readonly<Record<string, number>>;
  readonly text: string;
}

/** A register of each board that reads without an effect, and where the LANCE's own memory is. */
const DEVICES: Readonly<Record<BoardName, readonly [register: number, lance?: number]>> = {
  "dec2100": [0xbe000000, 0xb9000000],
  "dec3100": [0xbe000000, 0xb9000000],
  "dec5000-125": [0xbc040110],
  "dec5000-200": [0xbff00000, 0xbf800000],
};

const LOADS = ["lw", "lw", "lw", "lh", "lhu", "lb", "lbu", "lwl", "lwr"];
const STORES = ["sw", "sw", "sw", "sh", "sb", "swl", "swr"];
const ALIGNMENT: Readonly<Record<string, number>> = { lw: 4, sw: 4, lh: 2, lhu: 2, sh: 2 };
/** Bases of data: cached, uncached and mapped memory. */
const BASES = ["$s0", "$s0", "$s1", "$s1", "$s2", "$s3", "$s3", "$s4"];
const OFFSETS = [0, 4, 8, 12, 16, 20, 64, 1024, 2048, 4096];
const FAR = ["far0", "far1", "far2"];

/** Values of the settings that are drawn; the rest stay the board's. */
const DRAWN: Readonly<Record<string, readonly number[]>> = {
  "icache.kb": [1, 4],
  "dcache.kb": [1, 4],
  "wb.depth": [1, 2, 3, 6],
  "wb.coalesce": [0, 1, 2],
  "wb.read-first": [0, 1],
  "wb.read-closes-page": [0, 1],
  "wb.drain-page": [1, 3, 6],
  "partial-store.hit": [0, 1, 5],
  "partial-store.drain": [0, 7],
  "refresh": [0, 1, 2],
  "refresh.interval": [2500, 7800],
  "exception.cycles": [1, 5],
  "itlb.stall": [0, 1],
  "memory.recovery": [0, 1, 3],
  "uncached.read": [5, 11],
};

/** Program `seed`; boards take turns, and a third of the programs have their own settings. */
export function generateProgram(seed: number): GeneratedProgram {
  const random = createRandom(seed ^ 0x7f4a7c15);
  const board = boardNames[seed % boardNames.length];
  const settings: Record<string, number> = { "memory.mb": 1, "tlb.seed": random.below(56) };
  if (random.below(3) > 0) {
    for (const [name, values] of Object.entries(DRAWN)) {
      if (random.below(2)) settings[name] = random.pick(values);
    }
  }
  return { seed, board, settings, text: generateText(random, board) };
}

function generateText(random: Random, board: BoardName): string {
  const [register, lance] = DEVICES[board];
  const lines: string[] = [];
  const say = (...more: string[]) => lines.push(...more.map((line) => `    ${line}`));
  const temporary = () => `$t${random.below(8)}`;
  let labels = 0, loops = 0;

  const access = (name: string, register: string) => {
    const alignment = ALIGNMENT[name] ?? 1;
    const offset = random.pick(OFFSETS) + random.below(4 / alignment) * alignment;
    return `${name} ${register}, ${offset}(${random.pick(BASES)})`;
  };
  const store = () => access(random.pick(STORES), temporary());
  const load = () => access(random.pick(LOADS), random.pick(["$t8", "$a2", "$a3"]));
  const multiply = () => {
    const operands = `${temporary()}, ${temporary()}`;
    return random.pick([`mult ${operands}`, `multu ${operands}`, `divu $0, ${operands}`]);
  };
  const simple = (): string => {
    switch (random.below(10)) {
      case 0:
        return `addu ${temporary()}, ${temporary()}, ${temporary()}`;
      case 1:
        return "nop";
      case 2:
        return multiply();
      case 3:
        return `${random.pick(["mflo", "mfhi"])} ${temporary()}`;
      case 4:
      case 5:
      case 6:
        return store();
      default:
        return load();
    }
  };
  const several = (least: number, below: number) => {
    for (let n = least + random.below(below); n > 0; n--) say(simple());
  };

  const loop = (depth: number) => {
    loops++;
    const label = `loop${labels++}`, counter = depth === 0 ? "$s6" : "$s7";
    say(`li ${counter}, ${2 + random.below(6)}`);
    lines.push(`${label}:`);
    for (let n = 2 + random.below(8); n > 0; n--) piece(depth + 1);
    say(`addiu ${counter}, ${counter}, -1`, `bne ${counter}, $0, ${label}`, ` ${simple()}`);
  };
  const branch = () => {
    const label = `skip${labels++}`, name = random.pick(["beq", "bne"]);
    say(`${name} ${temporary()}, ${temporary()}, ${label}`, ` ${simple()}`);
    several(0, 4);
    lines.push(`${label}:`);
  };
  const device = () => {
    if (lance !== undefined && random.below(2)) {
      const access = random.pick(["lhu $t8, 0($s5)", "sh $t1, 4($s5)", "sh $t1, 0($s5)"]);
      return say(`li $s5, ${lance}`, access);
    }
    say(`li $s5, ${register}`, random.pick(["lw $t8, 0($s5)", "lw $t8, 0($s5)", "sw $0, 0($s5)"]));
  };
  /** A call of code elsewhere, through its cached, uncached or mapped address. */
  const call = () => {
    say(`la $v1, ${random.pick(FAR)}`);
    const where = random.below(3);
    if (where === 1) say("lui $a0, 0x2000", "or $v1, $v1, $a0");
    if (where === 2) say("sll $v1, $v1, 3", "srl $v1, $v1, 3");
    say("jalr $ra, $v1", ` ${simple()}`);
  };
  const burst = () => {
    const base = random.pick(BASES), stride = random.pick([0, 0, 4, 4, 1024]);
    for (let n = 0; n < 3 + random.below(6); n++) say(`sw ${temporary()}, ${n * stride}(${base})`);
  };
  const traps = [
    "syscall",
    "break 0",
    "lw $t8, 1($s0)",
    "sh $t0, 1($s2)",
    "add $t0, $t9, $t9",
  ];
  function piece(depth: number): void {
    switch (random.below(16)) {
      case 0:
        return depth > 1 || loops >= 6 ? void say(simple()) : loop(depth);
      case 1:
        return branch();
      case 2:
        return void say(random.pick(traps));
      case 3: { // another mapped page
        const page = 0x40000 + random.below(90) * 0x1000;
        return void say(`li ${random.pick(["$s3", "$s4"])}, ${page}`);
      }
      case 4:
        return void device();
      case 5:
        return call();
      case 6: // a software interrupt, half the time
        return void (random.below(2) ? say(simple()) : say("li $v1, 0x100", "mtc0 $v1, $13"));
      case 7:
        return burst();
      default:
        return void say(simple());
    }
  }

  lines.push("    .set noreorder", "    .globl main", "main:");
  // Kernel mode, interrupts on, the first software interrupt unmasked.
  say("li $v1, 0x101", "mtc0 $v1, $12");
  say("li $s0, 0x80040000", "li $s1, 0x80050000", "li $s2, 0xa0040000");
  say("li $s3, 0x60000", "li $s4, 0x71000", "lui $t9, 0x7fff");
  for (let n = 12 + random.below(50); n > 0; n--) piece(0);
  say("nop", "li $v1, 0xbfbe0000", "sw $0, 4($v1)", "nop", "nop");
  for (const label of FAR) {
    lines.push(`    .space ${random.pick([0, 64, 1024, 4096])}`, `${label}:`);
    several(1, 9);
    say("jr $ra", ` ${simple()}`);
  }
  return lines.join("\n") + "\n";
}

/** Steps over an instruction that trapped; clears software interrupts and resumes what gave way. */
export const VECTOR = `
    .set noreorder
    .globl main
main:
    mfc0 $k0, $13
    mfc0 $k1, $14
    andi $k0, $k0, 0x7c
    beq  $k0, $0, 1f
     mtc0 $0, $13
    addiu $k1, $k1, 4
1:  jr   $k1
     rfe
`;
