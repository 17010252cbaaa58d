/**
 * A kernel for IPC in the manner of Liedtke's L3 as a system to boot (experiments/ipc_kernel/). It
 * lives with the experiment that asks for it: it is no system of the paper's, and small enough to
 * be read beside Table 6. What it leaves out of L3: LIMITS.md.
 */
import { USER_WINDOW } from "../aegis/mod.ts";
import {
  assembleObject,
  bootKernel,
  headerConstants,
  Kseg,
  layoutSections,
  link,
  linkOrder,
  type System,
  Vector,
} from "../machine/mod.ts";
import { includeGuest } from "./_harness/guest.ts";
import { sources } from "./compiled/sources.ts";

const FOLDER = "experiments/ipc_kernel", COMPILED = "experiments/compiled/ipc_kernel";
const KERNEL = [
  `${FOLDER}/vectors.S`,
  `${FOLDER}/thread.S`,
  `${COMPILED}/thread.s`,
  `${COMPILED}/boot.s`,
];
const { KERNEL_AT } = headerConstants(sources[`${FOLDER}/ipc.h`]);
/** Where kernel and programs lie; user text keeps clear of the kernel's hot lines, as Aegis'. */
const KERNEL_PLAN = layoutSections({
  text: Kseg.kseg0 + 0x1000,
  fixed: {
    ".vector.refill": Vector.utlb >>> 0,
    ".vector.general": Vector.general >>> 0,
    ".bss.kernel": KERNEL_AT,
  },
});
const isOwn = linkOrder({ [`${FOLDER}/user.S`]: "__start ipc" });
const PROGRAM_PLAN = layoutSections({
  text: 0x00400000,
  data: 0x00600000,
  hot: { rank: (section) => isOwn(section) ?? Number.MAX_VALUE, window: USER_WINDOW },
});

/** How a transfer is done; the kernel's own way unless said otherwise. */
export type Transfer = "short" | "flushed" | "scheduled";

const DEFINES: Readonly<Record<Transfer, Readonly<Record<string, string>>>> = {
  short: {},
  flushed: { FLUSHED: "" },
  scheduled: { SCHEDULED: "" },
};

/** What whoever boots it may choose. */
export interface IpcKernelOptions {
  /** The way of a transfer. */
  readonly transfer?: Transfer;
  /** Changes a source before it is assembled; tests show with it that results follow from it. */
  readonly edit?: (path: string, text: string) => string;
}

/** Makes the system; its sources are assembled once. */
export function createIpcKernel(
  { transfer = "short", edit = (_, text) => text }: IpcKernelOptions = {},
): System {
  const assemble = (path: string) =>
    assembleObject({ path, text: edit(path, sources[path]) }, {
      include: includeGuest,
      defines: DEFINES[transfer],
    });
  const kernel = KERNEL.map(assemble), runtime = assemble(`${FOLDER}/user.S`);
  return {
    id: "ipc",
    boot: (board, programs, options = {}) =>
      bootKernel(board, {
        ...options,
        link: () => ({
          kernel: link(kernel, { name: "ipc", entry: "start", place: KERNEL_PLAN }),
          programs: programs.map(({ name, objects = [], sources: own = [] }) =>
            link(
              [
                runtime,
                ...objects,
                ...own.map((source) => assembleObject(source, { include: includeGuest })),
              ],
              { name, entry: "__start", place: PROGRAM_PLAN },
            )
          ),
        }),
      }),
  };
}
