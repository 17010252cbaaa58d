/**
 * What the harness insists on between labels and numbers: every arrival is counted, and one too
 * many or too few is an error that says where. Each program here is a loop on the bare machine that
 * passes its labels as it should not, or is hindered on the way.
 */
import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  assembleObject,
  createMachine,
  layoutSections,
  link,
  prepareBare,
} from "../../machine/mod.ts";
import { watchArrivals } from "./arrivals.ts";
import { type CellContext, type Experiment, experiment, withFewestPoints } from "./experiment.ts";
import { measureInterval, measureStep } from "./interval.ts";
import { measureLoop } from "./loop.ts";
import { demand } from "./on_demand.ts";
import { measureRefill } from "./refill.ts";
import { type Guest, MeasurementError, runToHalt } from "./run_to_halt.ts";

const COLD = 4, WARM = 40;

/**
 * A program that runs a loop of `body` twice; in it, s0 counts down, s1 counts up from 0, and ra
 * may be used.
 */
function bootLoop(
  body: string,
  { text = 0x80010000, extra = "", ends = "\tjal done\n\tnop\n" }: {
    readonly text?: number;
    readonly extra?: string;
    readonly ends?: string;
  } = {},
): Guest {
  const source = `
	.set	noreorder
	.globl	main, measured_loop, done, callee
	.text
main:	addiu	$sp, $sp, -8
	sw	$ra, 0($sp)
	move	$s2, $0
	jal	measured_loop
	 li	$a0, ${COLD}
	jal	done
	 nop
	jal	measured_loop
	 li	$a0, ${WARM}
${ends}
	lw	$ra, 0($sp)
	addiu	$sp, $sp, 8
	jr	$ra
	 move	$v0, $0
measured_loop:
	move	$s0, $a0
	move	$s3, $ra
	move	$s1, $0
	lui	$s5, %hi(area)
next:
${body}
	addiu	$s0, $s0, -1
	bne	$s0, $0, next
	 addiu	$s1, $s1, 1
	jr	$s3
	 nop
callee:	jr	$ra
	 nop
done:	jr	$ra
	 nop
${extra}
	.bss
	.align	12
	.globl	area
area:	.space	${100 * 4096}
`;
  const object = assembleObject({ path: "loop.S", text: source });
  const program = link([object], { name: "loop", entry: "main", place: layoutSections({ text }) });
  const { machine, run } = prepareBare(program, { board: "dec3100" });
  const symbol = (name: string) => name === "vector" ? 0x80000000 : program.find(name)!;
  return { machine, run, kernel: program, programs: [], symbol };
}

const pass = { loop: "measured_loop", done: "done" };
/** Instructions that branch to `to` in iterations whose number has this bit. */
const inSome = (bit: number, to: string) =>
  `\tandi $t0, $s1, ${bit}\n\tbne $t0, $0, ${to}\n\tnop\n`;

Deno.test("an instruction that misses and is retried arrives once; so does a branch", () => {
  // Each load is from a page of its own, which only a miss can map.
  const body = `
	sll	$t0, $s2, 12
	lui	$t1, %hi(area)
	addiu	$t1, $t1, %lo(area)
	addu	$t1, $t1, $t0
loading: lw	$t2, 0($t1)
branching: b	1f
	 lw	$t2, 4096($t1)
1:	addiu	$s2, $s2, 2
`;
  const guest = bootLoop(body, { text: 0x00110000 });
  const { machine } = guest;
  const [loading, branching] = ["loading", "branching"].map((name) =>
    watchArrivals(machine, { at: guest.symbol(name), register: 17 })
  );
  const tries = machine.mark({ at: guest.symbol("branching") });
  runToHalt(guest);
  assertEquals(loading.cycles.length, COLD + WARM);
  assertEquals(branching.cycles.length, COLD + WARM);
  assertEquals(tries.count, 2 * (COLD + WARM));
  const { first, last, value } = branching.kept[COLD + 9];
  assert(last.cycles - first.cycles > 9, "the first try is before the refill, the last behind it");
  assertEquals(value, 9);
});

Deno.test("a label that some iterations do not reach is no clock for a loop", () => {
  const measure = (body: string) => measureLoop(bootLoop(body), { ...pass, iteration: "here" });
  assertEquals(measure("here:\tnop\n").trials, WARM);
  const error = assertThrows(() => measure(`${inSome(8, "1f")}here:\tnop\n1:\n`), MeasurementError);
  assert(
    error.message.startsWith("here was reached 24 times in 40 iterations of measured_loop"),
    error.message,
  );
  assertThrows(
    () =>
      measure(
        `here:\tnop\n${inSome(32, "1f")}\tb 2f\n\tnop\n1:\tb here\n\taddiu $s1, $s1, 1\n2:\n`,
      ),
    MeasurementError,
  );
});

Deno.test("an interval that begins twice, or does not end, in some iteration is an error", () => {
  const measure = (body: string) =>
    measureInterval(bootLoop(body), { ...pass, from: "here", to: "there" });
  assertEquals(measure("here:\tnop\n\tnop\nthere:\tnop\n").instructions, 2);
  const open = `here:\tnop\n${inSome(8, "1f")}there:\tnop\n1:\n`;
  const twice = `here:\tnop\n\tjal callee\n\tnop\n${
    inSome(8, "there")
  }\taddiu $s1, $s1, 8\n\tb here\n\tnop\nthere:\tnop\n`;
  assertThrows(
    () => measure(open),
    MeasurementError,
    "here was reached 16 times without there behind it",
  );
  assertThrows(() => measure(twice), MeasurementError, "iterations of measured_loop");
  assertThrows(
    () => measure(`${inSome(8, "1f")}here:\tnop\n1:\nthere:\tnop\n`),
    MeasurementError,
    "here was reached 24",
  );
});

Deno.test("a step must be taken once in every iteration, and the others in the same order", () => {
  const call = (value: string) => `\tjal callee\n\tli $a2, ${value}\n`;
  const measure = (body: string) =>
    measureStep(bootLoop(body), { ...pass, at: "callee", calls: { register: 6, value: 1 } });
  assertEquals(measure(call("1") + call("2")).instructions, 4);
  const swapped = `${inSome(8, "1f")}${call("1")}${call("2")}\tb 2f\n\tnop\n1:${call("2")}${
    call("1")
  }2:\n`;
  const more = `${call("1")}${call("2")}${inSome(8, "1f")}${call("2")}1:\n`;
  for (const body of [call("2"), swapped, more]) {
    assertThrows(() => measure(body), MeasurementError, "callee was called");
  }
});

Deno.test("a pass that ends twice, or not, is an error", () => {
  const measure = (ends: string) =>
    measureLoop(bootLoop("here:\tnop\n", { ends }), { ...pass, iteration: "here" });
  for (const ends of ["", "\tjal done\n\tnop\n\tjal done\n\tnop\n"]) {
    assertThrows(() => measure(ends), MeasurementError, "instead of two each");
  }
});

Deno.test("only an iteration that is disturbed may pass other labels than the rest", () => {
  const measure = (body: string) =>
    measureLoop(bootLoop(body), { ...pass, iteration: "here", inner: ["middle"] }).splits;
  assertEquals(measure("here:\tnop\n\tnop\nmiddle:\tnop\n"), { here: 2, middle: 4 });
  const seldom = `here:\tnop\n${inSome(32, "1f")}middle:\tnop\n1:\n`;
  assertThrows(() => measure(seldom), MeasurementError, "does not pass middle once each");
  // The same in iterations that miss in the TLB: of 40, the 8 that go astray are left out.
  const missing = `here:\tnop\n${inSome(32, "1f")}middle:\tb 2f\n\tnop
1:	lui	$t1, %hi(area)
	sll	$t0, $s1, 12
	addu	$t1, $t1, $t0
	sll	$t1, $t1, 3
	srl	$t1, $t1, 3
	lw	$t1, 0($t1)
2:
`;
  assertEquals(Object.keys(measure(missing)!), ["here", "middle"]);
});

/** Loads from 70 pages in turn, and more pages than the TLB's 56 that are replaced at random. */
const touring = `
	li	$s4, 70
	lui	$t1, %hi(area)
	addiu	$t1, $t1, %lo(area)
1:	jal	load
	 nop
	addiu	$s4, $s4, -1
	bne	$s4, $0, 1b
	 addiu	$t1, $t1, 4096
`;
const load = `
	.align	12
	.globl	load
load:	lw	$t2, 0($t1)
	jr	$ra
	 nop
`;

Deno.test("refills are counted by what missed: each access, and misses of the instruction", () => {
  const measure = (accesses: number) =>
    measureRefill(bootLoop(touring, { text: 0x00110000, extra: load }), {
      ...pass,
      vector: "vector",
      at: "load",
      accesses,
    });
  const { instructions, trials, note } = measure(70);
  assertEquals(instructions, 10, "the refill handler, every time, and nothing else");
  const [, missed, twice] = /^of (\d+) misses (\d+) in which the instruction's own page/.exec(
    note!,
  )!.map(Number);
  assertEquals(trials, missed - twice);
  assert(missed < 70 * WARM && twice > 0, note);
  assertThrows(() => measure(69), MeasurementError, "load was reached 2800 times in 40 iterations");
});

const NOPS = 200;
const nops = "\tnop\n".repeat(NOPS);
/** What a word costs that no cache of the DEC3100 holds, over and above: the line is one word. */
const MISS = createMachine("dec3100").settings["icache.stall"];
/**
 * A miss in the TLB: the exception and the handler's ten instructions, themselves not in the cache.
 */
const REFILL = 10 * (1 + MISS);

Deno.test("a cold operation misses each word, and ends when its label is reached anew", () => {
  const text = 0x00110000;
  const measure = (first: string) =>
    measureLoop(bootLoop(`here:\t${first}\n${nops}`, { text }), { ...pass, iteration: "here" });
  for (const first of ["nop", "lw $t0, %lo(area)($s5)"]) {
    const { cold_cycles, median_cycles } = measure(first), cold = demand(cold_cycles)!;
    const least = NOPS * (1 + MISS) + REFILL;
    assert(
      cold > least && cold < least + 4 * REFILL,
      `${cold} cycles, at least ${least}`,
    );
    assert(median_cycles < NOPS + 10);
  }
});

Deno.test("caches and TLB are emptied where the operation begins, not its iteration", () => {
  const text = 0x00110000;
  const between = (body: string) =>
    demand(
      measureInterval(bootLoop(body, { text }), { ...pass, from: "here", to: "there" }).cold_cycles,
    )!;
  const short = between(`${nops}here:\tnop\n\tnop\nthere:\tnop\n`);
  const long = between(`here:\tnop\n${nops}there:\tnop\n`);
  assert(short > REFILL && short < 2 * REFILL, `${short}`);
  assert(long > NOPS * (1 + MISS) + REFILL, `${long}`);
  const call = (value: string) => `${nops}\tjal callee\n\tli $a2, ${value}\n`;
  const { cold_cycles } = measureStep(bootLoop(call("1") + call("2"), { text }), {
    ...pass,
    at: "callee",
    calls: { register: 6, value: 1 },
  });
  const step = demand(cold_cycles)!;
  assert(step > NOPS * (1 + MISS) && step < 1.5 * NOPS * (1 + MISS), `${step}`);
});

Deno.test("with other machines in a run no cold operation is measured; warm ones are equal", () => {
  const alone = measureLoop(bootLoop("here:\tnop\n"), { ...pass, iteration: "here" });
  const together = measureLoop({ ...bootLoop("here:\tnop\n"), together: true }, {
    ...pass,
    iteration: "here",
  });
  const [{ fingerprint }, own] = [together, demand(alone.fingerprint)];
  assertEquals({ ...together, fingerprint: demand(fingerprint) }, {
    ...alone,
    fingerprint: own,
    cold_cycles: null,
  });
});

Deno.test("few trials are at most those that the workload makes, with no cold one", () => {
  const loop = { ...pass, iteration: "here" }, interval = { ...pass, from: "here", to: "there" };
  const body = "here:\tnop\n\tnop\nthere:\tnop\n";
  for (const [trials, made] of [[5, 5], [WARM, WARM - 1], [WARM + 9, WARM - 1]]) {
    const measured = measureLoop(bootLoop(body), { ...loop, trials });
    assertEquals([measured.trials, measured.instructions, measured.cold_cycles], [made, 6, null]);
  }
  assertEquals(measureInterval(bootLoop(body), { ...interval, trials: WARM + 9 }).trials, WARM);
  const failing = bootLoop(body, {
    ends: "\tlw $ra, 0($sp)\n\taddiu $sp, $sp, 8\n\tjr $ra\n\tli $v0, 1\n",
  });
  assertThrows(
    () => measureLoop(failing, { ...loop, trials: WARM + 9 }),
    MeasurementError,
    "ended",
  );
});

Deno.test("a quick run measures the ends of a figure of ours, and all that the paper has", () => {
  const whole = (published: Experiment["published"]) =>
    experiment({
      id: "mine",
      title: "mine",
      cite: "",
      unit: "us",
      columns: ["1", "2", "3", "4"],
      readings: [{ id: "whole", definition: "", argument: "" }],
      published,
      run: () => measureLoop(bootLoop("here:\tnop\n"), { ...pass, iteration: "here" }),
    });
  const figure = (...published: Experiment["published"]) =>
    withFewestPoints({ ...whole(published), axes: { x: "", y: "" } });
  const { columns, published } = figure(["dec3100", "a", "ours", "ours", "ours", ""], [
    "dec3100",
    "b",
    "",
    "ours",
    "ours",
    "ours",
  ]);
  assertEquals([columns, published], [["1", "2", "3", "4"], [
    ["dec3100", "a", "ours", "", "ours", ""],
    ["dec3100", "b", "", "ours", "", "ours"],
  ]]);
  assertEquals(figure(["dec3100", "a", "ours", "ours", "ours", "ours"]).columns, ["1", "4"]);
  const printed = ["dec3100", "a", 1, 2, "ours", ""] as const;
  assertEquals(figure(printed).published, [["dec3100", "a", 1, 2, "ours"]]);
  const table = whole([["dec3100", "a", "ours", "ours", "ours", "ours"]]);
  assertEquals(withFewestPoints(table), table);
});

Deno.test("what is wrong with a cell is told with table, board, system, column and reading", () => {
  const cell = experiment({
    id: "mine",
    title: "mine",
    cite: "",
    unit: "us",
    columns: ["loop"],
    readings: [{ id: "whole", definition: "", argument: "" }, {
      id: "half",
      definition: "",
      argument: "",
    }],
    published: [["dec3100", "bare", "ours"]],
    run: () => measureLoop(bootLoop("1:\tnop\n"), { ...pass, iteration: "callee" }),
  });
  const run = (reading: string) =>
    cell.run(
      { board: "dec3100", system: "bare", column: "loop", reading } as unknown as CellContext,
    );
  const message = (reading: string) => assertThrows(() => run(reading), MeasurementError).message;
  assert(
    message("whole").startsWith(
      "mine dec3100 bare loop: callee was reached 0 times in 4 iterations",
    ),
  );
  assert(message("half").startsWith("mine dec3100 bare loop half: "));
});
