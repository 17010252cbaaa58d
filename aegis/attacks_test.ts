// Hostile programs, one idea each, and what must become of them; beside each runs a victim that must end unharmed, and the kernel goes on.

import { assert, assertEquals } from "@std/assert";
import { attack, type Outcome } from "./attack_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();

const attacks: Readonly<Partial<Record<Outcome, readonly string[]>>> = {
  refused: [
    "alias_after_free",
    "alias_evicted",
    "alias_in_contexts",
    "backing_page",
    "beyond_books",
    "call_in_slot",
    "controlling_victim",
    "debt_given_away",
    "device_clock",
    "device_test_port",
    "forged_capability",
    "former_contents",
    "give_to_victim",
    "global_entry",
    "guessed_capability",
    "half_capability",
    "kernel_address",
    "kernel_page",
    "kernel_reading",
    "leaked_registers",
    "nested_environments",
    "out_of_range_page",
    "pin_into_victim",
    "pin_kernel_page",
    "privileged_instructions",
    "recycled_identifier",
    "recycled_name",
    "replayed_capability",
    "save_area",
    "steal_page",
    "stolen_slices",
    "transfer_to_dead",
    "transfer_to_unready",
    "unknown_calls",
    "vector_page",
    "write_with_read",
    "zero_capability",
  ],
  harmless: [
    "boundary_arguments",
    "coprocessor",
    "crowded_software_tlb",
    "deleted_mappings",
    "entries_unmapped",
    "forgetful_cache",
    "holding_through_revocation",
    "hostile_stack",
    "last_page_given",
    "lending_to_the_dying",
    "overstaying_children",
    "save_after_free",
    "save_after_give",
    "save_area_in_handler",
    "transfer_to_itself",
    "unaligned_jump",
    "without_slices",
  ],
  destroyed: [
    "end_by_transfer",
    "end_in_calls",
    "end_in_kernel",
    "end_unaligned",
    "never_returns",
    "no_end",
  ],
  faults: [
    "entries_in_kernel",
  ],
  runs: [
    "faulting_handler",
    "handlers_in_kernel",
    "handlers_unaligned",
    "handlers_unmapped",
    "many_environments",
    "many_pages",
    "revoking_itself",
    "wide_window",
  ],
};

for (const [outcome, names] of Object.entries(attacks)) {
  for (const name of names) {
    Deno.test(`attack ${name}: ${outcome}`, () => {
      const { output, ...aftermath } = attack(bench, name);
      assertEquals(aftermath, { attacker: outcome as Outcome, victim: 0, alive: true }, output);
    });
  }
}

Deno.test("every hostile program stands in the table, with the outcome that its first line promises", async () => {
  const listed = new Map(Object.entries(attacks).flatMap(([outcome, names]) => names.map((name) => [name, outcome])));
  assert(listed.size >= 40, `${listed.size} attacks`);
  for await (const { name } of Deno.readDir(new URL("attacks", import.meta.url))) {
    const program = /^(\w+)\.c$/.exec(name)?.[1];
    if (program === undefined || program === "victim") continue;
    const [line] = (await Deno.readTextFile(new URL(`attacks/${name}`, import.meta.url))).split("\n");
    assertEquals(/ Outcome: ([a-z]+)[.;]/.exec(line)?.[1], listed.get(program), line);
  }
});
