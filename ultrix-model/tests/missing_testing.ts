/**
 * A kernel in which one allocation finds nothing: the n-th call for a page, or the n-th look for a
 * free mbuf by who cannot wait. The words that say which lie in its own memory, so that a machine
 * that is restored counts on from there.
 */
import { assert } from "@std/assert";
import { decode, type Image, type Running, unmapped } from "../../machine/mod.ts";
import { createUltrixModel } from "../mod.ts";

/** Calls of an allocator come here first; with nothing for them they return 0. */
const ASKED_FIRST = `
	.section	.text.askPage,"ax"
	.align	2
	.globl	askPage
	.ent	askPage
askPage:
	.set	noreorder
	lui	$8,%hi(pagesBefore)
	lw	$9,%lo(pagesBefore)($8)
	nop
	addiu	$9,$9,-1
	bne	$9,$0,1f
	sw	$9,%lo(pagesBefore)($8)
	jr	$31
	move	$2,$0
1:	j	pageAlloc
	nop
	.end	askPage
	.section	.text.askMbuf,"ax"
	.align	2
	.globl	askMbuf
	.ent	askMbuf
askMbuf:
	.set	noreorder
	lui	$8,%hi(mbufMissing)
	lw	$9,%lo(mbufMissing)($8)
	sw	$0,%lo(mbufMissing)($8)
	beq	$9,$0,1f
	nop
	bne	$4,$0,1f
	nop
	jr	$31
	move	$2,$0
1:	j	m_more
	nop
	.end	askMbuf
	.data
	.align	2
	.globl	pagesBefore
pagesBefore:	.word	0
	.globl	mbufMissing
mbufMissing:	.word	0
	.globl	mbufsBefore
mbufsBefore:	.word	0
`;

/** The Ultrix model with allocators that can be told to have nothing. */
export const missing = createUltrixModel({
  edit(path, text) {
    if (!path.startsWith("ultrix-model/compiled/kernel/")) return text;
    const asking = text.replaceAll("\tjal\tpageAlloc\n", "\tjal\taskPage\n")
      .replaceAll("\tjal\tm_more\n", "\tjal\taskMbuf\n");
    return path.endsWith("/vm_mem.s") ? asking + ASKED_FIRST : asking;
  },
});

/** A word of the kernel. */
function word(running: Running, symbol: string): number {
  return running.machine.readWord(unmapped(running.kernel.address(symbol))) | 0;
}

/** Puts a word of the kernel into memory and into the data cache that holds it. */
function put({ machine, kernel }: Running, symbol: string, value: number): void {
  machine.poke(
    unmapped(kernel.address(symbol)),
    new Uint8Array(new Int32Array([value]).buffer),
  );
}

/** Lets the n-th call for a page from now on find none; with 0, none is counted down to. */
export function missPage(running: Running, n: number): void {
  put(running, "pagesBefore", n);
}

/** Calls for a page since missPage(running, 0). */
export function pagesAsked(running: Running): number {
  return -word(running, "pagesBefore");
}

/** A word of an image's contents. */
function contents({ segments }: Image, at: number): number {
  const { bytes, address } = segments.find((s) =>
    at >= s.address && at < s.address + s.bytes.length
  )!;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at - address, true);
}

/** Waits for every mbuf. */
const WAITING = "sosend";

/**
 * Where the kernel looks whether there is a free mbuf, and may not wait for one: a branch on a word
 * that was loaded from mfree, and the register.
 */
function looks({ kernel }: Running): { readonly at: number; readonly register: number }[] {
  const low = kernel.address("mfree") & 0xffff;
  const found: { at: number; register: number }[] = [];
  for (const { name, start, end, object } of kernel.functions) {
    if (!object.includes("/kernel/") || name === WAITING) continue;
    for (let at = start; at < end; at += 4) {
      const load = contents(kernel, at);
      if (decode(load)?.name !== "lw" || (load & 0xffff) !== low) continue;
      const register = load >>> 16 & 31;
      for (let next = at + 4; next < Math.min(end, at + 24); next += 4) {
        const branch = contents(kernel, next), name = decode(branch)?.name;
        if (name !== "beq" && name !== "bne") continue;
        const [left, right] = [branch >>> 21 & 31, branch >>> 16 & 31];
        if (left === register && right === 0) found.push({ at: next, register });
        break;
      }
    }
  }
  return found;
}

/** Has looks for a free mbuf counted, which missMbuf() then can let find none. */
export function countMbufs(running: Running): void {
  const { machine } = running, { r } = machine.state, all = looks(running);
  assert(all.length > 5, `${all.length} places that look for an mbuf`);
  for (const { at, register } of all) {
    machine.mark({
      at,
      each: false,
      onHit() {
        const before = word(running, "mbufsBefore") - 1;
        put(running, "mbufsBefore", before);
        if (before !== 0) return;
        r[register] = 0;
        put(running, "mbufMissing", 1);
      },
    });
  }
}

/** Lets the n-th look for a free mbuf from now on find none; with 0, none is counted down to. */
export function missMbuf(running: Running, n: number): void {
  put(running, "mbufsBefore", n);
}

/** Looks for a free mbuf since missMbuf(running, 0). */
export function mbufsAsked(running: Running): number {
  return -word(running, "mbufsBefore");
}

/** Whether the mbuf that was to be missing has not been asked for by who cannot wait. */
export function mbufWaits(running: Running): boolean {
  return word(running, "mbufMissing") !== 0;
}
