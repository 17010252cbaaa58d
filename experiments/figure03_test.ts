// Figure 3's scheduler over a long time: its error does not grow. EXOKERNEL_STRIDE=all runs the most quanta that the workload notes.
import { assert, assertEquals } from "@std/assert";
import { bootStride } from "./figure03_stride.ts";
import { createSystems } from "./mod.ts";

const SHARES = { A: 3, B: 2, C: 1 };
const TICKETS = 6;
/** Of equal passes the process that was added first goes first; the paper's figure has C before B here. */
const PERIOD = "ABAABC";
const whole = Deno.env.get("EXOKERNEL_STRIDE") === "all";
const settings = { "layout.seed": 5, "pages.seed": 5, "tlb.seed": 5 };

Deno.test("the stride scheduler is never a quantum away from its shares, however long it runs", () => {
  const quanta = whole ? 10_000 : 300;
  const running = bootStride({ board: "dec5000-125", settings, systems: createSystems() }, quanta);
  assertEquals(running.run({ maxCycles: 1e11 }), { reason: "halt", exit: 0 });
  const noted = [...running.machine.output.matchAll(/^([ABC]) (\w{8})$/gm)];
  assertEquals(noted.length, quanta);
  const order = noted.map(([, name]) => name).join("");
  assertEquals(order, PERIOD.repeat(Math.ceil(quanta / TICKETS)).slice(0, quanta));

  const counted = { A: 0, B: 0, C: 0 };
  const last = noted.findLastIndex(([, name]) => name === "C");
  const quantum = parseInt(noted[last][2], 16) / (order.slice(0, last + 1).split("C").length - 1);
  for (const [i, [, name, hex]] of noted.entries()) {
    counted[name as keyof typeof SHARES] = parseInt(hex, 16);
    for (const [other, share] of Object.entries(SHARES)) {
      const ideal = (i + 1) * share / TICKETS;
      const error = counted[other as keyof typeof SHARES] / quantum - ideal;
      assert(Math.abs(error) < 1, `${other} is ${error} quanta from its share after ${i + 1}`);
    }
  }
});
