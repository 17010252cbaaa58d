/**
 * The TLB: matching, permissions, its instructions, both vectors, nested misses, and that no
 * translation outlives its entry.
 */
import { assert, assertEquals, assertNotEquals } from "@std/assert";
import fc from "fast-check";
import { translate } from "../../cpu/address.ts";
import { EntryHi, EntryLo, ExcCode, Reg, Status } from "../../isa/system.ts";
import { bareProcessor, run } from "./kit.ts";
import { placeFrames, remapping } from "./remapping.ts";

/** Writes an entry; `t8` and `t9` are lost. */
const entry = (index: number, hi: number, lo: number) => `
        li    $t8, ${index << 8}
        mtc0  $t8, $0
        li    $t8, ${hi}
        mtc0  $t8, $10
        li    $t9, ${lo}
        mtc0  $t9, $2
        nop
        tlbwi
`;
const { D, V, G, N } = EntryLo;

Deno.test("a mapped page reads and writes the frame that its entry names", () => {
  const end = run(`
main:   ${entry(8, 0x00400000, 0x00200000 | D | V)}
        li    $a0, 0x00400123
        li    $t0, 77
        sb    $t0, 0($a0)
        lbu   $t1, 0($a0)
        li    $a1, 0x80200123
        lbu   $t2, 0($a1)
        nop
done:   nop`);
  assertEquals(end.registers("t1 t2"), [77, 77]);
});

Deno.test("a miss in kuseg goes to the refill vector, one in kseg2 to the general vector", () => {
  for (
    const [address, vector] of [[0x00405678, "refill"], [0x7ffff000, "refill"], [
      0xc0005678,
      "general",
    ]] as const
  ) {
    for (const [instruction, code] of [["lw", ExcCode.TLBL], ["sw", ExcCode.TLBS]] as const) {
      const end = run(`
main:   li    $t0, 0x12a00000
        mtc0  $t0, $4
        li    $t0, 0x00000540
        mtc0  $t0, $10
        li    $a0, ${address}
fault:  ${instruction}    $t1, 0($a0)
done:   nop`);
      assertEquals([end.end, end.code, end.cop0("EPC")], [vector, code, end.at("fault")]);
      assertEquals(end.cop0("BadVAddr"), address);
      assertEquals(end.cop0("EntryHi"), ((address & 0xfffff000) | 0x540) >>> 0);
      assertEquals(end.cop0("Context"), (0x12a00000 | ((address >>> 12) << 2) & 0x1ffffc) >>> 0);
    }
  }
});

Deno.test("a fetch that misses goes to the refill vector with EPC at the target", () => {
  const end = run(`
main:   li    $t0, 0x00400010
        jr    $t0
         nop
done:   nop`);
  assertEquals([end.end, end.code, end.cop0("EPC"), end.cop0("BadVAddr")], [
    "refill",
    ExcCode.TLBL,
    0x400010,
    0x400010,
  ]);
});

Deno.test("an invalid entry and a clean one go to the general vector, even for kuseg", () => {
  const cases = [
    { lo: D, instruction: "lw", code: ExcCode.TLBL },
    { lo: D, instruction: "sw", code: ExcCode.TLBS },
    { lo: V, instruction: "sw", code: ExcCode.Mod },
    { lo: V, instruction: "swr", code: ExcCode.Mod },
    { lo: 0, instruction: "sw", code: ExcCode.TLBS },
  ];
  for (const { lo, instruction, code } of cases) {
    const end = run(`
main:   ${entry(3, 0x00400000, 0x00200000 | lo)}
        li    $a0, 0x00400040
        ${instruction}  $t1, 0($a0)
done:   nop`);
    assertEquals([end.end, end.code, end.cop0("BadVAddr")], ["general", code, 0x400040]);
    assertEquals(end.cop0("EntryHi"), 0x400000);
  }
});

Deno.test("a clean page can be read, before and after the store that it refuses", () => {
  const end = run(`
main:   ${entry(3, 0x00400000, 0x00200000 | V)}
        li    $a0, 0x00400040
        lw    $t1, 0($a0)
        nop
        sw    $t1, 0($a0)
done:   nop`);
  assertEquals([end.end, end.code], ["general", ExcCode.Mod]);
});

Deno.test("an entry answers only to its own ASID unless it is global", () => {
  for (const [flags, asid, hit] of [[0, 5, true], [0, 6, false], [G, 6, true]] as const) {
    const end = run(`
main:   ${entry(20, 0x00400000 | 5 << 6, 0x00200000 | D | V | flags)}
        li    $t8, ${asid << 6}
        mtc0  $t8, $10
        li    $a0, 0x00400040
        lw    $t1, 0($a0)
        nop
done:   nop`);
    assertEquals(end.end, hit ? "done" : "refill");
  }
});

Deno.test("two spaces see their own frames at one address, again and again", () => {
  const end = run(`
main:   ${entry(1, 0x00400000 | 1 << 6, 0x00200000 | D | V)}
        ${entry(2, 0x00400000 | 2 << 6, 0x00300000 | D | V)}
        li    $a0, 0x00400040
        li    $s0, 3
again:  li    $t8, 1 << 6
        mtc0  $t8, $10
        addiu $t0, $zero, 11
        sw    $t0, 0($a0)
        li    $t8, 2 << 6
        mtc0  $t8, $10
        addiu $t0, $zero, 22
        sw    $t0, 0($a0)
        li    $t8, 1 << 6
        mtc0  $t8, $10
        lw    $t1, 0($a0)
        li    $t8, 2 << 6
        mtc0  $t8, $10
        lw    $t2, 0($a0)
        addiu $s0, $s0, -1
        bnez  $s0, again
         nop
done:   nop`);
  assertEquals(end.registers("t1 t2"), [11, 22]);
});

Deno.test("a page read between two stores to another does not take the second one", () => {
  const end = run(`
main:   ${entry(8, 0x00400000, 0x00200000 | D | V)}
        ${entry(9, 0x00800000, 0x00300000 | V)}
        li    $a0, 0x00400000
        li    $a1, 0x00800000
        li    $t0, 77
        sw    $zero, 0($a0)
        lw    $t1, 0($a1)
        sw    $t0, 0($a0)
done:   nop`);
  assertEquals([end.machine.readWord(0x200000), end.machine.readWord(0x300000)], [77, 0]);
});

Deno.test("an uncached page reads memory past the cache", () => {
  const end = run(`
main:   ${entry(8, 0x00400000, 0x00200000 | D | V)}
        ${entry(9, 0x00500000, 0x00200000 | D | V | N)}
        li    $a0, 0x00400000
        li    $a1, 0x00500000
        li    $t0, 5
        sw    $t0, 0($a0)
from:   lw    $t1, 0($a1)
to:     nop
done:   nop`);
  assertEquals(end.r("t1"), 5);
  assert(end.machine.stalls.uncached > 0);
});

Deno.test("tlbr reads back what tlbwi wrote, and tlbp finds it or says that there is none", () => {
  const end = run(`
main:   ${entry(17, 0x00456000 | 9 << 6, 0x00234000 | D | V)}
        li    $t8, 0
        mtc0  $t8, $10
        mtc0  $t8, $2
        li    $t8, ${17 << 8}
        mtc0  $t8, $0
        nop
        tlbr
        nop
        mfc0  $t0, $10
        mfc0  $t1, $2
        li    $t8, ${0x00456000 | 9 << 6}
        mtc0  $t8, $10
        li    $t8, 0
        mtc0  $t8, $0
        tlbp
        nop
        mfc0  $t2, $0
        li    $t8, ${0x00456000 | 8 << 6}
        mtc0  $t8, $10
        nop
        tlbp
        nop
        mfc0  $t3, $0
        nop
done:   nop`);
  assertEquals(end.registers("t0 t1 t2"), [0x00456000 | 9 << 6, 0x00234000 | D | V, 17 << 8]);
  assertEquals(end.r("t3"), 17 << 8 | 1 << 31);
});

Deno.test("tlbr changes the address space at once: EntryHi is the register", () => {
  const end = run(`
main:   ${entry(1, 0x00400000 | 1 << 6, 0x00200000 | D | V)}
        li    $t8, 2 << 6
        mtc0  $t8, $10
        nop
        tlbr
        li    $a0, 0x00400000
        lw    $t0, 0($a0)
        nop
done:   nop`);
  assertEquals([end.end, end.cop0("EntryHi")], ["done", 0x00400000 | 1 << 6]);
});

Deno.test("Random counts down once a cycle from 63 to 8 and around, phase by tlb.seed", () => {
  const sample = (seed: number, delay: number) => {
    const end = run(`main: ${"nop\n".repeat(delay)}\nread: mfc0 $t0, $1\n nop\ndone: nop`, {
      settings: { "tlb.seed": seed, "icache.stall": 0, "refresh": 0 },
    });
    const [{ cycles }] = end.hits("read");
    return { random: end.r("t0") >>> 8, cycles };
  };
  const seen = new Set<number>();
  for (let delay = 0; delay < 56; delay++) {
    const { random, cycles } = sample(0, delay);
    assertEquals(cycles, delay);
    assertEquals(random, 63 - (delay + 1) % 56);
    seen.add(random);
  }
  assertEquals([Math.min(...seen), Math.max(...seen), seen.size], [8, 63, 56]);
  assertEquals(sample(10, 0).random, 63 - 11);
});

Deno.test("Random and Index end where the TLB does; an absent entry holds nothing", () => {
  const still = { "tlb.seed": 0, "icache.stall": 0, "refresh": 0 };
  const random = (entries: number, seed: number) =>
    run("main: mfc0 $t0, $1\n nop\ndone: nop", {
      settings: { ...still, "tlb.entries": entries, "tlb.seed": seed },
    }).r("t0") >>> 8;
  for (const entries of [16, 512]) {
    const counted = entries - 1 - random(entries, 0);
    assertEquals(random(entries, entries - 9 - counted), 8);
    assertEquals(random(entries, entries - 8 - counted), entries - 1);
  }
  const probed = (index: number, entries: number) =>
    run(
      `
main:   li    $t0, 0x00400000
        mtc0  $t0, $10
        li    $t1, 0x700
        mtc0  $t1, $2
        li    $t2, ${index << 8}
        mtc0  $t2, $0
        nop
        tlbwi
        nop
        tlbp
        nop
        mfc0  $t3, $0
        nop
done:   nop`,
      { settings: { ...still, "tlb.entries": entries } },
    ).r("t3") >> 8;
  assertEquals(probed(15, 16), 15);
  assert(probed(16, 16) < 0);
  assertEquals(probed(500, 512), 500);
  assertEquals(probed(500, 64), 500 % 64);
});

Deno.test("tlbwr never touches the eight wired entries", () => {
  const end = run(`
main:   li    $t0, 200
again:  sll   $t1, $t0, 12
        mtc0  $t1, $10
        ori   $t1, $t1, 0x700
        mtc0  $t1, $2
        nop
        tlbwr
        addiu $t0, $t0, -1
        bnez  $t0, again
         nop
done:   nop`);
  const { tlbLo } = end.machine.state;
  assertEquals([...tlbLo.subarray(0, 8)], [0, 0, 0, 0, 0, 0, 0, 0]);
  assertNotEquals([...tlbLo.subarray(8)].filter((low) => low !== 0).length, 0);
});

Deno.test("a refill handler runs, and the load completes as if nothing had happened", () => {
  const end = run(`
main:   li    $a0, 0x00400000
        li    $s0, 100
        li    $t0, 0
again:  sw    $s0, 0($a0)
        lw    $t1, 0($a0)
        addiu $a0, $a0, 4096
        addu  $t0, $t0, $t1
        addiu $s0, $s0, -1
        bnez  $s0, again
         nop
done:   nop
        .section .vector.refill, "ax"
        mfc0  $k0, $10
        mfc0  $k1, $14
        ori   $k0, $k0, 0x700
        mtc0  $k0, $2
        nop
        tlbwr
        jr    $k1
         rfe`);
  assertEquals([end.r("t0"), end.cop0("Status") & Status.stack], [5050, 0]);
});

Deno.test("a refill handler whose load misses in kseg2 nests, three modes deep", () => {
  const nested = run(`
main:   li    $t0, 0xc0000000
        mtc0  $t0, $4
        li    $t0, 0x00000005
        mtc0  $t0, $12
        li    $a0, 0x00400000
user:   lw    $t1, 0($a0)
done:   nop
        .section .vector.refill, "ax"
        mfc0  $k1, $14
        mfc0  $k0, $4
        nop
inner:  lw    $k0, 0($k0)
        nop`);
  assertEquals([nested.end, nested.code, nested.cop0("EPC")], [
    "general",
    ExcCode.TLBL,
    nested.at("inner"),
  ]);
  assertEquals(nested.r("k1") >>> 0, nested.at("user"));
  assertEquals(nested.cop0("BadVAddr"), 0xc0001000);
  assertEquals(nested.cop0("Status") & Status.stack, 0x10);
});

Deno.test("code that maps its own page elsewhere goes on from there", () => {
  const end = run(remapping, { prepare: placeFrames });
  assertEquals([end.end, ...end.registers("t0 t1")], ["done", 100, 1]);
});

Deno.test("the translation cache never disagrees with the TLB, whatever is written into it", () => {
  // The first and the third share an entry of the translation cache, and so do the other two.
  const page = fc.constantFrom(0x00400000, 0x00401000, 0x00800000, 0x00801000);
  const write = fc.record({
    index: fc.integer({ min: 0, max: 5 }),
    page,
    asid: fc.integer({ min: 0, max: 2 }),
    frame: fc.integer({ min: 1, max: 4 }).map((n) => n << 16),
    flags: fc.constantFrom(V, V | D, V | D | G, D, V | N),
  });
  const access = fc.record({
    page,
    asid: fc.integer({ min: 0, max: 2 }),
    user: fc.boolean(),
    store: fc.boolean(),
  });
  const steps = fc.array(fc.oneof(write, access), { minLength: 1, maxLength: 60, size: "max" });
  fc.assert(
    fc.property(steps, (steps) => {
      const { cpu, state } = bareProcessor("dec3100");
      for (let frame = 1; frame <= 4; frame++) state.ram[frame << 14] = frame;
      for (const [n, step] of steps.entries()) {
        state.cop0[Reg.Cause] = 0;
        if ("index" in step) {
          cpu.writeCop0(Reg.Index, step.index << 8);
          cpu.writeCop0(Reg.EntryHi, step.page | step.asid << EntryHi.ASIDshift);
          cpu.writeCop0(Reg.EntryLo, step.frame | step.flags);
          cpu.tlbWriteIndexed();
          continue;
        }
        cpu.writeCop0(Reg.EntryHi, step.asid << EntryHi.ASIDshift);
        cpu.writeCop0(Reg.Status, step.user ? Status.KUc : 0);
        const asid = step.asid << EntryHi.ASIDshift;
        const expected = translate(state, step.page, { write: step.store, user: step.user, asid });
        const value = step.store
          ? (cpu.path.storeWord(step.page, 100 + n), 100 + n)
          : cpu.path.loadWord(step.page);
        const code = (state.cop0[Reg.Cause] & 0x7c) >>> 2;
        if ("code" in expected) assertEquals(code, expected.code);
        else {
          assertEquals(code, 0);
          assertEquals(value, state.ram[expected.physical >>> 2]);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
