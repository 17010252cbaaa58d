/**
 * The Ultrix model as a system to boot: a monolithic kernel in the manner of 4.3BSD, its user
 * library, and how both are linked. The kernel's text keeps 4.3BSD's order of files (conf/files:
 * locore first, then sys/ by name, then vm_, then the machine's own) and is spread over a megabyte,
 * as the text of such kernels was; the gaps follow from layout.seed. What is modelled and what not:
 * LIMITS.md.
 */

import {
  assembleObject,
  boardHeaders,
  type BoardName,
  bootKernel,
  type BootOptions,
  headerConstants,
  type Image,
  Kseg,
  layoutSections,
  link,
  linkedBySeed,
  type ObjectFile,
  type Program,
  type Running,
  type System,
  Vector,
} from "../machine/mod.ts";
import { sources } from "./compiled/sources.ts";

export { fuzz } from "./host/fuzz.ts";

/** Objects of the kernel in link order. */
const ORDER: readonly string[] = [
  ..."locore locore_switch locore_spl locore_tlb locore_copy".split(" ").map((name) =>
    `kernel/${name}.S`
  ),
  ...(
    "init_main init_sysent kern_clock kern_descrip kern_exec kern_exit kern_fork kern_mman " +
    "kern_proc kern_prot kern_resource " +
    "kern_sig kern_subr kern_synch kern_time subr_prf sys_generic sys_socket uipc_mbuf uipc_pipe " +
    "uipc_proto uipc_socket uipc_socket2 uipc_syscalls uipc_usrreq " +
    "if if_ethersubr if_loop route if_ether in in_pcb ip_input ip_output ip_reass udp_usrreq " +
    "vm_mem vm_page vm_pt vm_shm clock cons if_le if_le_copy in_cksum machdep trap trap_emulate " +
    "vm_machdep"
  )
    .split(" ")
    .map((name) => `compiled/kernel/${name}.s`),
];

/** Objects of the user library in link order. */
const LIBRARY: readonly string[] = [
  "user/crt0.S",
  "compiled/user/address.s",
  "compiled/user/peers.s",
  "compiled/user/string.s",
  "user/signal.S",
  "user/syscalls.S",
];

const VECTORS = {
  ".text.utlbVector": Vector.utlb >>> 0,
  ".text.generalVector": Vector.general >>> 0,
};
const KERNEL_TEXT = Kseg.kseg0 + 0x30000;
const TEXT_SPAN = 1 << 20;
/** Where programs lie, which param.h owns. */
const { USRTEXT, USRDATA } = headerConstants(sources["ultrix-model/kernel/param.h"]);

const texts: Readonly<Record<string, string>> = { ...sources, ...boardHeaders };
const include = (path: string): string | undefined => texts[path];

/**
 * Changes a guest source before it is assembled; tests show with it that results follow from what
 * executes.
 */
export type Edit = (path: string, text: string) => string;

function assembleText(path: string, edit: Edit): ObjectFile {
  const text = texts[path];
  if (text === undefined) throw new RangeError(`no guest source ${path}: run deno task compile`);
  return assembleObject({ path, text: edit(path, text) }, { include });
}

/** A program linked with the user library, ready to be one of the boot files. */
function linkProgram(
  { name, objects = [], sources = [] }: Program,
  library: readonly ObjectFile[],
): Image {
  const own = sources.map((source) => assembleObject(source, { include }));
  return link([...library, ...objects, ...own], {
    name,
    entry: "_start",
    place: layoutSections({ text: USRTEXT, data: USRDATA }),
  });
}

/** What can be configured. */
export interface UltrixOptions {
  /** Changes a source before it is assembled. */
  readonly edit?: Edit;
  /**
   * Variables of the kernel, changed in its linked image as `adb -w` changes them in /vmunix:
   * udpcksum.
   */
  readonly variables?: Readonly<Record<string, number>>;
}

/** Writes words into the initialized data of an image. */
function patch(image: Image, variables: Readonly<Record<string, number>>): Image {
  for (const [name, value] of Object.entries(variables)) {
    const address = image.address(name);
    const segment = image.segments.find((s) =>
      s.writable && address >= s.address && address < s.address + s.bytes.length
    );
    if (!segment) throw new RangeError(`${name} is no initialized variable`);
    new DataView(segment.bytes.buffer, segment.bytes.byteOffset).setUint32(
      address - segment.address,
      value,
      true,
    );
  }
  return image;
}

/** Makes the system; its sources are assembled once. */
export function createUltrixModel(
  { edit = (_, text) => text, variables = {} }: UltrixOptions = {},
): System {
  const assemble = (path: string) => assembleText(path, edit);
  const kernel = [
    ...ORDER.map((name) => `ultrix-model/${name}`),
    "ultrix-model/compiled/kernel/offsets.s",
  ].map(
    assemble,
  );
  const linkKernel = linkedBySeed((seed) =>
    patch(
      link(kernel, {
        name: "ultrix",
        entry: "start",
        place: layoutSections({
          text: KERNEL_TEXT,
          fixed: VECTORS,
          scatter: { span: TEXT_SPAN, seed },
        }),
      }),
      variables,
    )
  );
  const library = LIBRARY.map((name) => assemble(`ultrix-model/${name}`));
  return {
    id: "ultrix",
    boot(board: BoardName, programs: readonly Program[], options: BootOptions = {}): Running {
      const images = programs.map((program) => linkProgram(program, library));
      return bootKernel(board, {
        ...options,
        link: (settings) => ({
          kernel: linkKernel(settings["layout.seed"]),
          programs: images,
        }),
      });
    },
  };
}
