// What docs/questions.md says of the memory wall, covert channels and page colours in words, by the
// results.

import { assert } from "@std/assert";
import { csvRows } from "../../csv/mod.ts";
import { projectRoot, readText } from "../_harness/paths.ts";
import { readStudy } from "../_harness/study.ts";

const cells = readStudy(`${projectRoot()}/results`);
const at = (table: string, system: string, column: number): number => {
  const cell = cells.find((own) =>
    own.table === table && own.system === system && own.column === String(column)
  );
  return cell!.measured as number;
};
const within = (value: number, low: number, high: number) =>
  assert(value >= low && value <= high, `${value} is not from ${low} to ${high}`);

Deno.test("the advantage ends at a TLB of sixteen entries, and nowhere else", () => {
  const wall = (of: string) => at("figure_wall", of, 400) / at("figure_wall", of, 34);
  within(wall("pipe"), 3, 4.5);
  within(wall("exception"), 1.7, 2.4);
  within(wall("null-call"), 0.9, 1.15);
  const caches = (of: string, kb: number) => at("figure_caches", of, kb);
  for (const kb of [1, 2, 4, 8, 16, 32, 64, 128, 256]) {
    assert(caches("exception", kb) <= caches("exception", 4));
    for (const  of of["null-call", "exception", "pipe", "page-trap"]) assert(caches(of, kb) > 5);
  }
  within(caches("pipe", 256) / caches("pipe", 64), 0.7, 0.9);
  const entries = (of: string, cycles: number) =>
    at("figure_traps", of, cycles) / at("figure_traps", of, 3);
  within(entries("null-call", 100), 0.27, 0.42);
  within(entries("exception", 100), 0.15, 0.27);
  for (const  of of["pipe", "page-trap"]) within(entries(of, 100), 0.67, 0.9);
  for (const  of of["null-call", "exception", "pipe", "page-trap"]) {
    within(at("figure_traps", of, 300), 2, 7);
  }
  within(at("figure_tlb", "pipe", 16), 0.6, 1.2);
  within(at("figure_tlb", "pipe", 32) / at("figure_tlb", "pipe", 64), 0.85, 1.1);
});

Deno.test("a u-area that is not mapped saves a pipe nothing, and costs what enters", () => {
  for (const board of ["dec3100", "dec5000-125"]) {
    const of = (column: string) =>
      cells.find((own) =>
        own.table === "figure_parity" && own.board === board && own.system === "ultrix" &&
        own.column === column
      )!;
    const path = (operation: string, before: string) =>
      of(`${operation}-unmapped`).instructions / of(`${operation}-${before}`).instructions;
    const time = (operation: string, before: string) =>
      of(`${operation}-unmapped`).cycles / of(`${operation}-${before}`).cycles;
    within(path("pipe", "setjmp"), 0.998, 1.002);
    within(path("getpid", "setjmp"), 1 + 1 / 64, 1 + 1 / 58);
    within(time("getpid", "setjmp"), 1, 1.011);
    within(time("trap", "direct"), 1.01, 1.045);
  }
});

Deno.test("ExOS' processes tell more through the cache, most by little", () => {
  within(at("figure_covert", "exos", 1), 10e3, 16e3);
  assert(at("figure_covert", "ultrix", 1) < 60);
  for (const kb of [8, 16, 32, 64]) {
    within(at("figure_covert", "exos", kb) / at("figure_covert", "ultrix", kb), 1.1, 1.45);
  }
});

Deno.test("what the TLB tells is as much, and nothing where it is filled before the look", () => {
  const tells = (of: string, pages: number) => at("figure_covert_tlb", of, pages);
  within(tells("exos", 4), 9e3, 11e3);
  within(tells("ultrix", 8), 1600, 1800);
  assert(tells("ultrix", 8) > at("figure_covert", "ultrix", 8));
  within(tells("ultrix", 1) / at("figure_covert", "ultrix", 1), 36, 44);
  const perTurn = (of: string, pages: number) => {
    const own = cells.find(({ table, system, column }) =>
      table === "figure_covert_tlb" && system === of && column === String(pages)
    )!;
    return tells(of, pages) * own.cycles / 25e6;
  };
  within(perTurn("ultrix", 8), 0.85, 0.95);
  for (const pages of [1, 2, 4, 8, 16, 32]) {
    within(tells("exos", pages) / tells("ultrix", pages), 4.5, 7.5);
    assert(perTurn("exos", pages) < 0.5);
    for (const filled of ["exos-filled", "ultrix-filled"]) {
      assert(perTurn(filled, pages) < 0.01, `${filled} ${pages}`);
    }
  }
});

Deno.test("what a larger kernel and pages that count as clean take is what others measured", () => {
  const path = `${projectRoot()}/results/validation.csv`;
  const rows = csvRows(readText(path), path);
  const otherwise = (id: string): number => {
    const { suspects, others } = rows.find((row) => row.id.startsWith(id))!;
    return Number(suspects.split(": ").at(-1)) / Number(others);
  };
  for (const id of ["vm-trap-dec", "vm-trap-prot1", "vm-trap-protn"]) {
    within(otherwise(id), 1 - 1 / 40, 1 + 1 / 40);
  }
  within(otherwise("lock-spin"), 0.95, 1);
});

Deno.test("pages by name are half and a third of the time of the first free ones", () => {
  const part = (kb: number) =>
    at("figure_colours", "exos-by-name", kb) / at("figure_colours", "exos-first-free", kb);
  within(part(32), 0.4, 0.6);
  within(part(48), 0.25, 0.42);
  within(at("figure_colours", "exos-by-name", 48) / at("figure_colours", "ultrix", 48), 0.8, 1);
});

Deno.test("over layouts and placements long paths are the layout's, short ones are not", () => {
  const path = `${projectRoot()}/results/sensitivity-grid.csv`;
  const grid = csvRows(readText(path), path);
  const row = (claim: string) => grid.find((own) => own.claim === claim)!;
  const part = (claim: string, of: string) => Number(row(claim)[of]);
  const holds = (claim: string) => part(claim, "holds") / part(claim, "points");
  for (const claim of ["dispatch-literature", "dispatch-two-orders", "dpf-pathfinder", "pipe"]) {
    assert(holds(claim) === 1, claim);
  }
  assert(row("applications").holds === "494" && row("applications").points === "500");
  assert(row("lrpc-pipes").holds === "3");
  for (const claim of ["pipe", "lrpc-pipes"]) assert(part(claim, "layout") > 0.9);
  for (const claim of ["applications", "appel2"]) within(part(claim, "layout"), 0.75, 0.85);
  within(part("dispatch-literature", "both"), 0.85, 0.95);
  within(part("dpf-pathfinder", "placement"), 0.85, 0.95);
  const byPlacement = grid.filter(({ placement }) => Number(placement) > 1 / 3);
  assert(byPlacement.map(({ claim }) => claim).sort().join() === "dpf-pathfinder,shm-pipe");
});
