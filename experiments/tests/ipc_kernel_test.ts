import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { assembleObject, headerConstants, hexDigits } from "../../machine/mod.ts";
import { constantsObject } from "../table07_filters.ts";
import { includeGuest } from "../_harness/guest.ts";
import { createSystems } from "../_harness/systems.ts";
import { sources } from "../compiled/sources.ts";
import { sources as tests } from "../compiled/test_sources.ts";
import { figureIpc } from "../figure_ipc.ts";
import { createIpcKernel, type IpcKernelOptions } from "../ipc_kernel.ts";

const { HALT_FAULT, SPACE_PAGES } = headerConstants(sources["experiments/ipc_kernel/ipc.h"]);
const VECTORS = "experiments/ipc_kernel/vectors.S";

function run(
  name: string,
  threads: number,
  { options = {}, more = [], maxCycles = 40e6 }: {
    readonly options?: IpcKernelOptions;
    readonly more?: Parameters<ReturnType<typeof createIpcKernel>["boot"]>[1][0]["objects"];
    readonly maxCycles?: number;
  } = {},
) {
  const path = `experiments/compiled/tests/${name}.s`;
  const object = assembleObject({ path, text: tests[path] }, { include: includeGuest });
  const programs = Array.from({ length: threads }, (_, i) => ({
    name: `${name}${i}`,
    objects: [object, ...more],
  }));
  const running = createIpcKernel(options).boot("dec3100", programs);
  const sent = running.machine.mark({ at: running.kernel.address("ipc_send"), each: false });
  const { reason, exit } = running.run({ maxCycles });
  return { reason, exit, output: running.machine.output, sent: sent.count };
}

/** A kernel without the lines that hold one of these. */
const without = (...parts: readonly string[]): IpcKernelOptions => ({
  edit: (path, text) => {
    if (path !== VECTORS) return text;
    for (const part of parts) assertStringIncludes(text, part);
    return parts.reduce((rest, part) => rest.replace(part, "nop"), text);
  },
});

Deno.test("the kernel for IPC keeps two address spaces apart, on each way of a transfer", () => {
  const { exit, output, sent } = run("ipc_apart", 2);
  assertEquals(exit, 0, output);
  assert(sent > 350, `only ${sent} messages took the short way`);
  for (const transfer of ["flushed", "scheduled"] as const) {
    const { exit, output, sent } = run("ipc_apart", 2, { options: { transfer } });
    assertEquals(exit, 0, output);
    assertEquals(sent > 0, transfer === "flushed");
  }
});

Deno.test("a switch that leaves the identifier or the page table as they are is found out", () => {
  for (const part of ["mtc0\t$t8, EntryHi", "mtc0\t$t9, Context", "lw\t$sp, T_SP($k1)"]) {
    const { reason, exit } = run("ipc_apart", 2, { options: without(part), maxCycles: 4e6 });
    assert(reason !== "halt" || exit !== 0, part);
  }
});

Deno.test("a call that names nobody is refused; a thread receives from whom it waits for", () => {
  assertEquals(run("ipc_refused", 2).exit, 0);
  assertEquals(run("ipc_turns", 4).exit, 0);
  const guards = {
    ipc_refused: ["bne\t$v1, $a0, general_other", 2],
    ipc_turns: ["bne\t$v1, $0, general_other\t# or for anybody\n1:", 4],
  } as const;
  for (const [name, [guard, threads]] of Object.entries(guards)) {
    const edit = (path: string, text: string) => {
      if (path !== VECTORS) return text;
      assertStringIncludes(text, guard);
      return text.replace(guard, guard.endsWith("1:") ? "nop\n1:" : "nop");
    };
    assert(run(name, threads, { options: { edit }, maxCycles: 10e6 }).exit !== 0, guard);
  }
});

Deno.test("neither the kernel's memory nor another thread's can be read", () => {
  const other = 2 * SPACE_PAGES * 4096 + 2 * 4096;
  for (const address of [0x80010000, 0x80000000 + other, 0xa0000000 + other, other, 0x7ffff000]) {
    const more = [constantsObject("experiments/tests/ipc_kernel_test.ts", { reads_at: address })];
    const { exit, output } = run("ipc_reads", 2, { more });
    assertEquals(exit, HALT_FAULT, output);
    assertStringIncludes(output, `address ${hexDigits(address)}`);
  }
});

Deno.test("a transfer takes one exception and no queue: the short way alone", () => {
  const measured = figureIpc.run({
    settings: {},
    systems: createSystems(),
    quick: false,
    sampled: true,
    trials: 200,
    reading: figureIpc.reading,
    board: "dec5000-125",
    system: "ipc",
    column: "one-way",
  });
  assert(measured.instructions > 38 && measured.instructions < 48, `${measured.instructions}`);
});
