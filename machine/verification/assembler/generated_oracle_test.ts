/**
 * The whole language, generated: our assembler and GNU as give the same words, or ours refuses for
 * a reason of the committed list. Never different words. ASSEMBLER_SEED draws other statements.
 */
import { assert, assertEquals } from "@std/assert";
import { createRandom } from "../../isa/random.ts";
import { peerTest } from "../testing.ts";
import { compareCases, PEERS, REFUSED } from "./compare.ts";
import { type GeneratedCase, Generator } from "./generate.ts";

const STATEMENTS = Number(Deno.env.get("ASSEMBLER_STATEMENTS") ?? 200_000);
const BATCH = 500;

peerTest(
  PEERS,
  "generated statements have GNU as' words or are refused for a committed reason",
  () => {
    const generator = new Generator(createRandom(Number(Deno.env.get("ASSEMBLER_SEED") ?? 14)));
    const scratch = Deno.makeTempDirSync();
    const differences: string[] = [];
    const refused = new Map<string, number>();
    let same = 0, number = 0;
    try {
      while (generator.count < STATEMENTS && differences.length < 40) {
        const batch: GeneratedCase[] = Array.from(
          { length: BATCH },
          () => generator.next(number++),
        );
        const found = compareCases(batch, scratch);
        same += found.same;
        differences.push(...found.differences);
        for (const [why, count] of found.refused) refused.set(why, (refused.get(why) ?? 0) + count);
      }
    } finally {
      Deno.removeSync(scratch, { recursive: true });
    }
    console.log(
      `${generator.count} statements in ${number} cases: ${same} the same, refused by us alone: ${
        [...refused.values()].reduce((a, b) => a + b, 0)
      }`,
    );
    assertEquals(differences.slice(0, 12).join("\n\n"), "");
    assert(same > number / 2, "more than half of the cases are compared word by word");
  },
);

Deno.test("every reason for refusing stands once in the list", () => {
  assertEquals(new Set(REFUSED.map(([says]) => String(says))).size, REFUSED.length);
});
