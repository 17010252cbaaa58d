/**
 * The one registry of names: the systems under study with their titles, and the paper's names of
 * machines.
 */
import { createAegis } from "../../aegis/mod.ts";
import { createExos } from "../../exos/mod.ts";
import type { Engine, Memories, System } from "../../machine/mod.ts";
import { createUltrixModel } from "../../ultrix-model/mod.ts";
import { withBytecode } from "./bytecode_kernel.ts";
import type { Systems } from "./experiment.ts";
import { chooseName } from "./usage.ts";

/** A system of the study, or one that the paper compares with. */
export interface SystemEntry {
  /** What a reader sees. */
  readonly title: string;
  /** Creates it; absent for what does not boot by itself. */
  readonly create?: () => System;
  /** True for those that a user's own program runs on. */
  readonly hosts?: boolean;
}

/** Every system, in the order in which pictures give them colours. */
export const systemEntries: Readonly<Record<string, SystemEntry>> = {
  "ultrix": { title: "Ultrix model", create: createUltrixModel, hosts: true },
  "ultrix-unchecked": {
    title: "Ultrix model, udpcksum 0",
    create: () => createUltrixModel({ variables: { udpcksum: 0 } }),
  },
  "aegis": { title: "Aegis", create: createAegis, hosts: true },
  "exos": { title: "ExOS", create: createExos, hosts: true },
  "exos-ash": { title: "ExOS, safe handler" },
  "exos-inverted": {
    title: "ExOS, inverted table",
    create: () => createExos({ pageTable: "inverted" }),
  },
  "exos-clustered": {
    title: "ExOS, clustered table",
    create: () => createExos({ pageTable: "clustered" }),
  },
  "exos-unordered": { title: "ExOS, unordered", create: () => createExos({ order: "random" }) },
  "exos-each": { title: "ExOS, a call a page", create: () => createExos({ installation: "page" }) },
  "exos-inverted-each": {
    title: "ExOS, inverted table, a call a page",
    create: () => createExos({ pageTable: "inverted", installation: "page" }),
  },
  "bare": { title: "bare machine" },
  "share-3": { title: "share of 3" },
  "share-2": { title: "share of 2" },
  "share-1": { title: "share of 1" },
  "l3": { title: "L3" },
  "frpc": { title: "FRPC" },
  "dpf": { title: "DPF" },
  "mpf": { title: "MPF" },
  "pathfinder": { title: "PATHFINDER" },
  "bpf": { title: "BPF" },
  "cspf": { title: "CSPF" },
  "nice-0": { title: "least nice" },
  "nice-1": { title: "nicer" },
  "nice-2": { title: "nicest" },
  "native": { title: "unchecked" },
  "rewritten": { title: "rewritten" },
  "interpreted": { title: "bytecode, interpreted" },
  "compiled": { title: "bytecode, compiled" },
  "null-call": { title: "null system call" },
  "exception": { title: "exception" },
  "exos-first-free": { title: "ExOS, first free page" },
  "exos-by-name": { title: "ExOS, pages by name" },
  "pipe": { title: "pipe" },
  "ipc": { title: "Kernel for IPC" },
  "polling": { title: "polling" },
  "upcall": { title: "upcall" },
  "page-trap": { title: "trap on a page" },
  "event-loop": { title: "Event loop on Aegis" },
  "aegis-interpreted": {
    title: "Aegis with interpreted bytecode",
    create: () => createAegis({ edit: withBytecode("interpreted") }),
  },
  "aegis-compiled": {
    title: "Aegis with compiled bytecode",
    create: () => createAegis({ edit: withBytecode("compiled") }),
  },
  "base": { title: "as it is" },
  "no-stlb": { title: "no software TLB" },
  "full-save": { title: "all registers saved" },
  "flush": { title: "TLB flushed" },
  "dpf-interpreted": { title: "DPF interpreted" },
  "kernel-pipe": { title: "pipe through the kernel" },
  "ultrix-filled": { title: "Ultrix model, TLB filled" },
  "exos-filled": { title: "ExOS, TLB filled" },
};

/** The systems on which a user's own program runs. */
export const hostSystems: readonly string[] = Object.keys(systemEntries).filter((name) =>
  systemEntries[name].hosts
);

/** What a reader sees of a system. */
export function systemTitle(system: string): string {
  return systemEntries[system]?.title ?? system;
}

/** The paper's name of a machine: DEC5000/125. */
export function boardTitle(board: string): string {
  return board.toUpperCase().replace("-", "/");
}

/**
 * Makes the set of systems of one study: each is assembled when it is first asked for and then used
 * for every boot, on `engine` where one is named, with memory of `memories` where there are any.
 */
export function createSystems(engine?: Engine, memories?: Memories): Systems {
  const made = new Map<string | System, System>();
  const createNamed = (name: string): System => {
    const names = Object.keys(systemEntries).filter((one) => systemEntries[one].create);
    return systemEntries[chooseName(name, { kind: "system", names })].create!();
  };
  return (asked) => {
    const known = made.get(asked);
    if (known) return known;
    const { id, boot } = typeof asked === "string" ? createNamed(asked) : asked;
    const system: System = {
      id,
      boot: (board, programs, options) => boot(board, programs, { engine, memories, ...options }),
    };
    made.set(asked, system);
    return system;
  };
}
