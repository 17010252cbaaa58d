// Random system calls with the kernel's tables checked after each, and that the checks notice what
// they are for.

import { assert, assertEquals } from "@std/assert";
import { createUltrixModel, fuzz } from "../mod.ts";

Deno.test("two thousand random system calls break no rule of the kernel's tables", () => {
  const { calls, violation, counts } = fuzz(createUltrixModel(), { calls: 2000, seed: 1 });
  assertEquals(violation, undefined);
  assertEquals(calls, 2000);
  for (
    const name of "fork pipe read write mprotect obreak shmsys kill sigvec setitimer execve wait"
      .split(" ")
  ) {
    assert((counts.get(name)?.done ?? 0) > 0, name);
  }
});

Deno.test("a seed names a run of the fuzzer, and another seed another run", () => {
  const run = (seed: number) => {
    const { counts, ...rest } = fuzz(createUltrixModel(), { calls: 200, seed });
    return JSON.stringify({ ...rest, counts: [...counts] });
  };
  const first = run(3);
  assertEquals(run(3), first);
  assert(run(4) !== first);
});

/**
 * Faults of a kernel, each a function without one of its instructions, and the rule that notices.
 */
const FAULTS: readonly {
  readonly what: string;
  readonly file: string;
  readonly function: string;
  readonly without: string;
  readonly rule: RegExp;
}[] = [
  {
    what: "a reference to a file that is not counted",
    file: "kern_descrip",
    function: "dupit",
    without: "addiu\t$2,$2,1",
    rule: /^file \d+ has \d+ descriptors, counted/,
  },
  {
    what: "frames that are lost",
    file: "vm_pt",
    function: "freeRange",
    without: "jal\tpageFree",
    rule: /frames have no owner/,
  },
  {
    what: "translations that outlive their pages",
    file: "vm_page",
    function: "growData",
    without: "jal\tnewptes",
    rule: /^entry \d+ of the TLB lets pid/,
  },
  {
    what: "a timer of a process that has ended",
    file: "kern_exit",
    function: "exit",
    without: "jal\tuntimeout",
    rule: /^a timer serves nobody|^a process has two timers/,
  },
];

for (const { what, file, function: name, without, rule } of FAULTS) {
  Deno.test(`the fuzzer notices ${what}`, () => {
    let edited = false;
    const system = createUltrixModel({
      edit(path, text) {
        if (path !== `ultrix-model/compiled/kernel/${file}.s`) return text;
        const at = text.indexOf(`\t${without}`, text.indexOf(`\n${name}:`));
        edited = at > 0;
        return `${text.slice(0, at)}\tnop${text.slice(at + 1 + without.length)}`;
      },
    });
    assert(edited, "the instruction is not there");
    const { violation } = fuzz(system, { calls: 4000, seed: 1, minimal: false });
    assert(violation && rule.test(violation.message), violation?.message);
  });
}
