/** Links to cells: what is written is read again, and what is no link is none. */
import { assertEquals } from "@std/assert";
import { type Link, readLink, writeLink } from "./link.ts";

Deno.test("a link is read as it was written", () => {
  const links: Link[] = [
    { table: "table05", board: "dec5000-125", system: "aegis", column: "prot", set: {} },
    {
      table: "table05",
      board: "dec3100",
      system: "ultrix",
      column: "prot",
      reading: "round-trip",
      set: {},
    },
    {
      table: "table10",
      board: "dec2100",
      system: "exos",
      column: "trap",
      set: { "exception.cycles": 5, "dcache.stall": 20.5 },
    },
  ];
  for (const link of links) assertEquals(readLink(writeLink(link)), link);
});

Deno.test("a fragment that names no cell is no link; a setting must be a number", () => {
  for (const hash of ["", "#", "#table05", "#cell=table05/dec3100", "#set=a=1"]) {
    assertEquals(readLink(hash), undefined);
  }
  assertEquals(readLink("#cell=a/b/c/d&set=x=&set=y=many&set=z=1")?.set, { z: 1 });
});
