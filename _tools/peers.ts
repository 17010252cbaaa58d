/**
 * The benchmark programs under emulators that others wrote, from the same objects: each peer has
 * its own start file, which calls the program again and again and then ends as that peer wants it.
 * What a peer takes to start is told apart by running one repetition and many.
 */
import { assembleObject, layoutSections, link, type ObjectFile, writeElf } from "../machine/mod.ts";

/** An emulator that may be installed. */
export interface Peer {
  /** Its command. */
  readonly command: string;
  /** What runs a file. */
  readonly args: readonly string[];
  /** Where its programs lie. */
  readonly text: number;
  /** Where a stack begins; what the peer hands over, where there is none. */
  readonly stack?: number;
  /** Instructions that end a run after success; $v0 is not zero after a failure. */
  readonly end: string;
  /** Instructions that its long run is to have, about. */
  readonly long: number;
}

/** What does not translate addresses: user programs of Linux, or segments that are not mapped. */
const UNMAPPED = 0x80010000;
const STACK = 0x80800000;

/** The peers, none of which models time. */
export const peers: readonly Peer[] = [
  {
    command: "qemu-mipsel",
    args: [],
    text: 0x00400000,
    end: "move $a0, $v0\nli $v0, 4001\nsyscall",
    long: 1e9,
  },
  {
    command: "qemu-system-mipsel",
    args: ["-M", "malta", "-display", "none", "-monitor", "none", "-serial", "none", "-no-reboot"]
      .concat(["-m", "32", "-kernel"]),
    text: UNMAPPED,
    stack: STACK,
    // The board's reset register.
    end: "lui $t0, 0xbf00\nli $t1, 0x42\nsw $t1, 0x500($t0)",
    long: 1e9,
  },
  {
    command: "gxemul",
    args: ["-E", "testmips", "-C", "R3000", "-q"],
    text: UNMAPPED,
    stack: STACK,
    // The test machine's device that halts it.
    end: "lui $t0, 0xb000\nsw $zero, 0x10($t0)",
    long: 1e8,
  },
];

/** A start file that calls `main` so often; a repetition that fails never ends. */
function startFile({ stack, end }: Peer, repetitions: number): ObjectFile {
  const text = `
	.set	noreorder
	.text
	.globl	__start
	.ent	__start
__start:
${stack === undefined ? "" : `	li	$sp, ${stack}\n`}	addiu	$sp, $sp, -32
	li	$s7, ${repetitions}
1:	jal	main
	 nop
2:	bne	$v0, $zero, 2b
	 addiu	$s7, $s7, -1
	bgtz	$s7, 1b
	 nop
	${end.replaceAll("\n", "\n\t")}
3:	b	3b
	 nop
	.end	__start
`;
  return assembleObject({ path: "start.S", text });
}

/** Writes a program for a peer, to be run so often. */
export function writeForPeer(
  path: string,
  { program, peer, repetitions }: {
    readonly program: ObjectFile;
    readonly peer: Peer;
    readonly repetitions: number;
  },
): void {
  const image = link([startFile(peer, repetitions), program], {
    name: path,
    entry: "__start",
    place: layoutSections({ text: peer.text }),
  });
  Deno.writeFileSync(path, writeElf(image));
  Deno.chmodSync(path, 0o755);
}

/**
 * Runs a written program to its end; rejects when it does not end well. Standard input stays open,
 * for GXemul waits for ever at its end.
 */
export async function runPeer({ command, args }: Peer, path: string): Promise<void> {
  const child = new Deno.Command(command, {
    args: [...args, path],
    stdin: "piped",
    stdout: "null",
    stderr: "null",
  }).spawn();
  const { code } = await child.status;
  await child.stdin.close().catch(() => {});
  if (code !== 0) throw new Error(`${command} left ${path} with ${code}`);
}
