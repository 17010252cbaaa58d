// From the moment at which an environment ends it is nobody: not entered, not waited for, not asked
// for pages; what is left of it goes by and by.

import { assert, assertEquals } from "@std/assert";
import { createAegis } from "../mod.ts";
import { leadsToEnded } from "./endings_testing.ts";
import { createBench } from "./testing.ts";

const bench = createBench();
const programs = [["environments"], ["ends_in_turn"], ["ends_while_taken"], [
  "lending_to_the_dying",
  "victim",
], [
  "freed_while_taken",
  "victim",
], [
  "last_page_given",
  "victim",
]];

for (const names of programs) {
  Deno.test(`nothing leads to an environment that has ended: ${names[0]}`, () => {
    const { wrong, looks } = leadsToEnded(bench, names);
    assertEquals(wrong, []);
    assert(looks > 0);
  });
}

/** What the end of an environment does at once, and the program in which it is missed. */
const parts: readonly (readonly [what: string, find: RegExp, names: readonly string[]])[] = [
  ["closing its entries", /jal\tenvironment_set_entry_tags\n/, ["environments"]],
  ["forgetting that pages of it are wanted", /jal\trevoke_forget\n/, ["last_page_given", "victim"]],
  ["that nobody waits for it", /sw\t\$0,\d+\(\$2\)/, ["lending_to_the_dying", "victim"]],
  ["that it is nobody's client", /sw\t\$2,\d+\(\$2\)/, ["caller", "callee"]],
];
for (const [what, find, names] of parts) {
  Deno.test(`what leads to the ended is noticed without ${what}`, () => {
    let edited = 0;
    const edit = (path: string, text: string) => {
      if (path !== "aegis/compiled/kernel/reap.s") return text;
      const from = text.indexOf("\nenvironment_end:"),
        end = text.indexOf(".end\tenvironment_end", from);
      const body = text.slice(from, end);
      edited += Number(find.test(body));
      return text.slice(0, from) + body.replace(find, "nop\n") + text.slice(end);
    };
    const aegis = createAegis({ edit });
    assertEquals(edited, 1);
    assert(leadsToEnded(createBench(aegis), names).wrong.length > 0);
  });
}
