/**
 * A program that executes from a mapped page, 0x400000, and maps that page to another frame from
 * within. The frames hold different code behind the tlbwi: which of it runs shows where
 * instructions are fetched from.
 */
import { unmapped } from "../../isa/system.ts";
import type { Image } from "../../toolchain/link.ts";
import type { Machine } from "../../decstation.ts";

/** Ends with 100 in t0 and 1 in t1. */
export const remapping = `
main:   li    $t8, 0x100
        mtc0  $t8, $0
        li    $t8, 0x00400000
        mtc0  $t8, $10
        li    $t9, 0x00200200
        mtc0  $t9, $2
        nop
        tlbwi
        jr    $t8
         nop
        .align 8
one:    li    $t9, 0x00201200
        mtc0  $t9, $2
        addiu $t1, $t1, 1
        tlbwi
        addiu $t0, $t0, 1
        la    $t9, done
        jr    $t9
         nop
        .align 8
other:  nop
        nop
        nop
        nop
        nop
        addiu $t0, $t0, 100
        la    $t9, done
        jr    $t9
         nop
done:   nop`;

/** Copies the two pieces of code into their frames. */
export function placeFrames(machine: Machine, image: Image): void {
  for (const [label, frame] of [["one", 0x200000], ["other", 0x201000]] as const) {
    const from = unmapped(image.address(label));
    machine.place(frame, machine.state.ramBytes.slice(from, from + 64));
  }
}
