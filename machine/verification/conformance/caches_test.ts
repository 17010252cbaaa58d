/**
 * What the caches hold, isolation and swapping, and hits on words behind which memory has changed.
 */
import { assertEquals } from "@std/assert";
import { Status, unmapped } from "../../isa/system.ts";
import { run } from "./kit.ts";

const KB64 = 0x10000;
const base = 0x80100000;

Deno.test("a load miss fetches the aligned block of the board, and nothing else", () => {
  for (const [board, words] of [["dec3100", 1], ["dec5000-200", 4], ["dec5000-125", 8]] as const) {
    const end = run(
      `
main:   li    $a0, ${base + 4}
        lw    $t0, 0($a0)
        nop
done:   nop`,
      { board },
    );
    const around = Array.from({ length: 17 }, (_, i) => 4 * (i - 8));
    const held = around.filter((offset) => end.machine.holds("dcache", unmapped(base) + offset));
    assertEquals(held, words === 1 ? [4] : Array.from({ length: words }, (_, i) => 4 * i));
  }
});

Deno.test("addresses 64 KB apart evict each other", () => {
  const end = run(`
main:   li    $a0, ${base}
        li    $a1, ${base + KB64}
        lw    $t0, 0($a0)
        lw    $t0, 0($a1)
        nop
done:   nop`);
  assertEquals([end.machine.holds("dcache", 0x100000), end.machine.holds("dcache", 0x110000)], [
    false,
    true,
  ]);
});

Deno.test("a word store allocates its word; partial stores change a held word only", () => {
  const end = run(`
main:   li    $a0, ${base}
        li    $t0, 0x01020304
        sw    $t0, 0($a0)
        sb    $t0, 3($a0)
        sb    $t0, 16($a0)
        sh    $t0, 20($a0)
        swl   $t0, 24($a0)
        lw    $t1, 0($a0)
        nop
done:   nop`);
  assertEquals([0, 4, 16, 20, 24].map((at) => end.machine.holds("dcache", 0x100000 + at)), [
    true,
    false,
    false,
    false,
    false,
  ]);
  assertEquals(end.r("t1"), 0x04020304);
  assertEquals(end.machine.readWord(0x100000), 0x04020304);
});

Deno.test("a store of a whole word by swl or swr counts as part of a word", () => {
  const end = run(`
main:   li    $a0, ${base}
        swl   $t0, 3($a0)
        swr   $t0, 16($a0)
done:   nop`);
  assertEquals(end.machine.holds("dcache", 0x100000), false);
  assertEquals(end.machine.holds("dcache", 0x100010), false);
});

/** Runs `body` with the data cache isolated, the caches swapped where `swap`. */
const isolated = (body: string, swap = false) => `
        mfc0  $t8, $12
        li    $t9, ${Status.IsC | (swap ? Status.SwC : 0)}
        or    $t9, $t9, $t8
        mtc0  $t9, $12
        nop
        nop
        nop
${body}
        nop
        mtc0  $t8, $12
        nop
        nop
        nop
`;

Deno.test("isolated stores change the cache alone; isolated loads see it and tell misses", () => {
  const end = run(`
main:   li    $a0, ${base}
        li    $t0, 1
        sw    $t0, 0($a0)
        li    $t0, 2
        li    $t7, 0x300
        ${
    isolated(`
        sw    $t0, 0($a0)
        lw    $t1, 0($a0)
        mfc0  $s0, $12
        lw    $t2, 64($a0)
        nop
        mfc0  $s1, $12`)
  }
done:   nop`);
  assertEquals([end.r("t1"), end.machine.readWord(0x100000)], [2, 1]);
  assertEquals([end.r("s0") & Status.CM, end.r("s1") & Status.CM], [0, Status.CM]);
});

Deno.test("a word left in the cache by an isolated store is stale where memory differs", () => {
  const end = run(`
main:   li    $a0, ${base}
        li    $t0, 3
        ${isolated("sw $t0, 0($a0)\n sw $zero, 4($a0)")}
        lw    $t1, 0($a0)
        lw    $t2, 4($a0)
        nop
done:   nop`);
  assertEquals([...end.registers("t1 t2"), end.machine.staleHits.length], [3, 0, 1]);
});

Deno.test("an isolated store of a byte invalidates its word", () => {
  const end = run(`
main:   li    $a0, ${base}
        lw    $t0, 0($a0)
        ${isolated("sb $zero, 4($a0)")}
done:   nop`);
  assertEquals([0, 4, 8].map((at) => end.machine.holds("dcache", 0x100000 + at)), [
    true,
    false,
    true,
  ]);
});

Deno.test("swapped and isolated, the instruction cache is flushed from uncached code", () => {
  const end = run(`
main:   jal   patch
         nop
        la    $a0, patch
        la    $a1, other
        lw    $t0, 0($a1)
        nop
        sw    $t0, 0($a0)
        la    $t1, flush
        li    $t2, 0x20000000
        or    $t1, $t1, $t2
        jalr  $t1
         nop
        jal   patch
         nop
done:   nop
patch:  addiu $s0, $s0, 1
        jr    $ra
         nop
other:  addiu $s0, $s0, 100
flush:  ${isolated("sb $zero, 0($a0)", true)}
        jr    $ra
         nop`);
  assertEquals([end.r("s0"), end.machine.staleHits.length], [101, 0]);
});

Deno.test("without the flush the old instruction runs, and the stale hit is recorded", () => {
  const end = run(`
main:   jal   patch
         nop
        la    $a0, patch
        la    $a1, other
        lw    $t0, 0($a1)
        nop
        sw    $t0, 0($a0)
        jal   patch
         nop
done:   nop
patch:  addiu $s0, $s0, 1
        jr    $ra
         nop
other:  addiu $s0, $s0, 100`);
  assertEquals(end.r("s0"), 2);
  const [hit] = end.machine.staleHits;
  assertEquals([hit.pc, hit.physical, hit.cache], [
    end.at("patch"),
    unmapped(end.at("patch")),
    "icache",
  ]);
  assertEquals(end.machine.staleHits.length, 1);
});

Deno.test("a byte stored into an instruction leaves it stale", () => {
  const end = run(`
main:   jal   patch
         addiu $t0, $zero, 100
        la    $a0, patch
        sb    $t0, 0($a0)
        jal   patch
         nop
done:   nop
patch:  addiu $s0, $s0, 1
        jr    $ra
         nop`);
  assertEquals([end.r("s0"), end.machine.staleHits.length], [2, 1]);
});

Deno.test("an instruction that a device has overwritten is stale", () => {
  const end = run(
    `
main:   jal   patch
         nop
change: jal   patch
         nop
done:   nop
patch:  addiu $s0, $s0, 1
        jr    $ra
         nop`,
    {
      prepare: (machine, image) =>
        void machine.mark({
          at: image.address("change"),
          onHit: () => machine.place(unmapped(image.address("patch")), Uint8Array.of(9)),
        }),
    },
  );
  assertEquals([end.r("s0"), end.machine.staleHits.length], [2, 1]);
});

Deno.test("storing the instruction that is already there leaves nothing stale", () => {
  const end = run(`
main:   jal   patch
         nop
        la    $a0, patch
        lw    $t0, 0($a0)
        nop
        sw    $zero, 0($a0)
        sw    $t0, 0($a0)
        jal   patch
         nop
done:   nop
patch:  addiu $s0, $s0, 1
        jr    $ra
         nop`);
  assertEquals([end.r("s0"), end.machine.staleHits.length], [2, 0]);
});

Deno.test("an uncached store leaves the data cache stale; a load of it is recorded", () => {
  const end = run(`
main:   li    $a0, ${base}
        li    $a1, ${base + 0x20000000}
        li    $t0, 5
        sw    $t0, 0($a0)
        li    $t0, 6
        sw    $t0, 0($a1)
        lw    $t1, 0($a0)
        lw    $t2, 0($a1)
        nop
done:   nop`);
  assertEquals(end.registers("t1 t2"), [5, 6]);
  assertEquals(end.machine.staleHits.map(({ physical, cache }) => [physical, cache]), [[
    0x100000,
    "dcache",
  ]]);
});

Deno.test("memory changed by a device leaves cached words stale until they are replaced", () => {
  const text = (body: string) => `
main:   li    $a0, ${base}
        lw    $t0, 0($a0)
        nop
change: nop
        ${body}
        lw    $t1, 0($a0)
        nop
done:   nop`;
  const dma = (body: string) =>
    run(text(body), {
      prepare: (machine, image) =>
        void machine.mark({
          at: image.address("change"),
          onHit: () => machine.place(0x100000, Uint8Array.of(9, 0, 0, 0)),
        }),
    });
  const stale = dma("");
  assertEquals([stale.r("t1"), stale.machine.staleHits.length], [0, 1]);
  const invalidated = dma(isolated("sb $zero, 0($a0)"));
  assertEquals([invalidated.r("t1"), invalidated.machine.staleHits.length], [9, 0]);
  const evicted = dma(`li $a1, ${base + KB64}\n lw $t2, 0($a1)\n`);
  assertEquals([evicted.r("t1"), evicted.machine.staleHits.length], [9, 0]);
  const merged = dma("li $t3, 4\n sb $t3, 1($a0)\n");
  assertEquals(
    [merged.r("t1"), merged.machine.readWord(0x100000), merged.machine.staleHits.length],
    [0x400, 0x409, 1],
  );
  const overwritten = dma("li $t3, 4\n sw $t3, 0($a0)\n");
  assertEquals([overwritten.r("t1"), overwritten.machine.staleHits.length], [4, 0]);
});

Deno.test("at reset the caches hold nothing, not even address 0", () => {
  const end = run("main: lui $a0, 0x8000\n lw $t0, 0($a0)\n nop\ndone: nop", {
    prepare: (machine) => machine.place(0, Uint8Array.of(7)),
  });
  assertEquals([end.r("t0"), end.machine.staleHits.length], [7, 0]);
});

Deno.test("caches of other sizes wrap at their size", () => {
  const end = run(
    `
main:   li    $a0, ${base}
        li    $a1, ${base + 4096}
        lw    $t0, 0($a0)
        lw    $t0, 0($a1)
        nop
done:   nop`,
    { settings: { "dcache.kb": 4, "icache.kb": 256 } },
  );
  assertEquals([
    end.machine.holds("dcache", 0x100000),
    end.machine.holds("dcache", 0x101000),
    end.machine.state.icacheTags.length,
  ], [false, true, 0x10000]);
});
