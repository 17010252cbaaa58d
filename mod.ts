/**
 * Exokernel '95, re-measured: emulated DECstations, the guest systems Aegis, ExOS and the Ultrix model, and the experiments that re-measure the
 * paper's tables from executed MIPS code. The commands (`deno task reproduce`, `compare`, `settings`) are built on what is exported here.
 *
 * ```ts
 * import { assembleBare, prepareBare } from "./mod.ts";
 *
 * const text = ".set noreorder\n.globl main\nmain: jr $ra\n addiu $v0, $zero, 7\n";
 * const report = prepareBare(assembleBare([{ path: "seven.s", text }]), { board: "dec2100" }).run();
 * console.assert(report.exit === 7);
 * ```
 *
 * @module
 */
export * from "./machine/mod.ts";
export { createAegis } from "./aegis/mod.ts";
export { createExos } from "./exos/mod.ts";
export type { ExosOptions, LinkOrder, PageTable } from "./exos/mod.ts";
export { createUltrixModel } from "./ultrix-model/mod.ts";
export type { Edit } from "./ultrix-model/mod.ts";
export * from "./experiments/mod.ts";
