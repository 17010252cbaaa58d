/**
 * The hand-over from firmware to a guest kernel: where program files lie and what the boot block
 * says (boot.h). This is everything that TypeScript ever puts into a guest's memory beside the
 * kernel's own image; all else is made by guest instructions.
 */

import { UserError } from "../../errors/mod.ts";
import type { Board } from "../boards/boards.ts";
import { createRandom } from "../isa/random.ts";
import { bootConstants } from "./boot_constants.ts";
import { deviceTable } from "./device_table.ts";
import { type Settings, TICKS_PER_SECOND, ticksPerCycle } from "../boards/settings.ts";

const PAGE = 4096;
const {
  BOOT_MAGIC_WORD,
  BOOT_MAGIC,
  BOOT_CYCLE_NS,
  BOOT_MEMORY,
  BOOT_FIRST_FREE,
  BOOT_PAGES_SEED,
  BOOT_SEED,
  BOOT_SEED_WORDS,
  BOOT_FILE_COUNT,
  BOOT_FILES,
  BOOT_FILE_PHYSICAL,
  BOOT_FILE_BYTES,
  BOOT_FILE_NAME,
  BOOT_FILE_NAME_LENGTH,
  BOOT_FILE_SIZE,
} = bootConstants;

/** A file for the kernel to find. */
export interface BootFile {
  /** At most 23 ASCII characters. */
  readonly name: string;
  /** Its bytes. */
  readonly bytes: Uint8Array;
}

/** Bytes to be put at a physical address before the machine starts. */
export interface Chunk {
  /** First physical address. */
  readonly physical: number;
  /** What to put there. */
  readonly bytes: Uint8Array;
}

/** The hand-over of one boot. */
export interface BootLayout {
  /** Physical address of the boot block; the kernel gets it in a0 as a kseg0 address. */
  readonly block: number;
  /** The block and the files. */
  readonly chunks: readonly Chunk[];
}

/**
 * Lays out the files below the top of memory and the boot block below them. `imageEnd` is where
 * the kernel's image (with bss) ends. Throws a `UserError` when they do not fit.
 */
export function buildBootBlock(
  board: Board,
  given: {
    readonly settings: Settings;
    readonly imageEnd: number;
    readonly files: readonly BootFile[];
  },
): BootLayout {
  const { settings, files } = given;
  const memory = settings["memory.mb"] * 2 ** 20;
  const firstFree = pageUp(given.imageEnd);
  if (firstFree > memory) {
    throw new UserError(
      `the kernel ends at ${given.imageEnd} bytes, memory at ${memory}: raise memory.mb`,
    );
  }
  let top = memory;
  const chunks = files.map(({ name, bytes }): Chunk => {
    checkName(name);
    top -= pageUp(bytes.length);
    return { physical: top, bytes };
  });
  const block = top - PAGE;
  if (block < firstFree) {
    const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
    throw new UserError(
      `${files.length} files of ${bytes} bytes do not fit into ${
        settings["memory.mb"]
      } MB: raise memory.mb`,
    );
  }
  const bytes = new Uint8Array(BOOT_FILES + files.length * BOOT_FILE_SIZE);
  if (bytes.length > PAGE) {
    throw new UserError(`${files.length} files are more than a boot block lists`);
  }
  const view = new DataView(bytes.buffer);
  const put = (offset: number, word: number) => view.setUint32(offset, word, true);
  put(BOOT_MAGIC, BOOT_MAGIC_WORD);
  put(BOOT_CYCLE_NS, Math.round(ticksPerCycle(settings) * 1e9 / TICKS_PER_SECOND));
  put(BOOT_MEMORY, memory);
  put(BOOT_FIRST_FREE, firstFree);
  put(BOOT_PAGES_SEED, settings["pages.seed"]);
  const chance = createRandom(settings["capability.seed"]);
  for (let i = 0; i < BOOT_SEED_WORDS; i++) put(BOOT_SEED + 4 * i, chance.word());
  for (const [name, word] of Object.entries(deviceTable(board))) {
    put(bootConstants[`BOOT_${name}`], word);
  }
  put(BOOT_FILE_COUNT, files.length);
  files.forEach(({ name, bytes: content }, i) => {
    const record = BOOT_FILES + i * BOOT_FILE_SIZE;
    put(record + BOOT_FILE_PHYSICAL, chunks[i].physical);
    put(record + BOOT_FILE_BYTES, content.length);
    bytes.set(new TextEncoder().encode(name), record + BOOT_FILE_NAME);
  });
  return { block, chunks: [...chunks, { physical: block, bytes }] };
}

function pageUp(bytes: number): number {
  return Math.ceil(bytes / PAGE) * PAGE;
}

function checkName(name: string): void {
  if (!/^[\x21-\x7e]+$/.test(name) || name.length >= BOOT_FILE_NAME_LENGTH) {
    throw new UserError(
      `"${name}" cannot name a boot file: 1 to ${
        BOOT_FILE_NAME_LENGTH - 1
      } printable ASCII characters`,
    );
  }
}
