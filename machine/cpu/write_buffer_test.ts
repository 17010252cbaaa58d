/**
 * The write buffer against a model that goes cycle by cycle and keeps plain lists: equal waits,
 * equal charges and equal ends for random sequences of stores, reads, device writes and direct
 * memory accesses under random settings.
 */
import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { resolveSettings, type Settings } from "../boards/settings.ts";
import { createState, Stall } from "./state.ts";
import { Write, WriteBuffer } from "./write_buffer.ts";

type Step =
  | { do: "store"; gap: number; address: number; partial: boolean }
  | { do: "device"; gap: number; address: number; time: number }
  | { do: "read"; gap: number; address: number; bytes: number; busy: number }
  | { do: "direct"; gap: number; busy: number };

interface Entry {
  address: number;
  kind: "word" | "partial" | "device";
  time: number;
}

/** Memory one cycle at a time. */
class Model {
  now = 0;
  waits: Record<string, number> = { write: 0, refresh: 0, read: 0 };
  private queue: Entry[] = [];
  private bankOp: "none" | "write" | "refresh" | "read" = "none";
  private left = 0;
  private page: number | undefined;
  private due: number;

  constructor(private readonly s: Settings) {
    this.due = s.refresh === 0 ? Infinity : this.interval;
  }

  private get interval() {
    return Math.round(this.s["refresh.interval"] * this.s["clock.mhz"] / 1000);
  }

  /** Lets memory take up work at the present cycle. */
  private arbitrate(writes = true) {
    while (this.left === 0) {
      if (this.due <= this.now) {
        this.begin("refresh", this.s["refresh.busy"]);
        this.due += this.interval;
        this.page = undefined;
      } else if (writes && this.queue.length > 0) {
        const { address, kind, time } = this.queue.shift()!;
        const page = Math.floor(address / this.s["wb.page"]);
        const drain = page === this.page ? this.s["wb.drain-page"] : this.s["wb.drain"];
        this.begin(
          "write",
          kind === "device"
            ? time
            : drain + (kind === "partial" ? this.s["partial-store.drain"] : 0),
        );
        this.page = kind === "device" ? undefined : page;
      } else return;
    }
  }

  private begin(bankOp: "write" | "refresh" | "read", cycles: number) {
    this.bankOp = bankOp;
    this.left = cycles;
  }

  /** One cycle passes, without memory taking up new work at its end. */
  private tick() {
    this.now++;
    if (this.left > 0) this.left--;
  }

  private wait() {
    this.waits[this.bankOp]++;
    this.tick();
  }

  pass(cycles: number) {
    for (let i = 0; i < cycles; i++) {
      this.arbitrate();
      this.tick();
    }
    this.arbitrate();
  }

  get used() {
    return this.queue.length + (this.bankOp === "write" && this.left > 0 ? 1 : 0);
  }

  store(entry: Entry) {
    const { queue, s } = this;
    if (entry.kind !== "device" && s["wb.coalesce"] > 0) {
      const able = s["wb.coalesce"] === 2 ? queue : queue.slice(-1);
      const same = able.find((other) => other.kind !== "device" && other.address === entry.address);
      if (same) {
        if (entry.kind === "word") same.kind = "word";
        return;
      }
    }
    while (this.used >= s["wb.depth"]) {
      this.wait();
      this.arbitrate();
    }
    queue.push(entry);
    this.arbitrate();
  }

  read(address: number, bytes: number, busy: number) {
    const { queue, s } = this;
    const block = (at: number) => Math.floor(at / bytes);
    const last = queue.findLastIndex((entry) => block(entry.address) === block(address));
    let before = s["wb.read-first"] === 1 ? last + 1 : queue.length;
    for (;;) {
      if (this.left > 0) {
        this.wait();
        continue;
      }
      if (this.due <= this.now) this.arbitrate(false);
      else if (before > 0) {
        this.arbitrate();
        before--;
      } else break;
    }
    this.begin("read", busy);
    if (s["wb.read-closes-page"] === 1) this.page = undefined;
  }

  dma(busy: number) {
    if (this.left === 0) this.left = busy;
    else this.left += busy;
    this.bankOp = "read";
    this.page = undefined;
  }
}

const address = fc.integer({ min: 0, max: 40 }).map((word) => 0x1000 - 80 + word * 4);
const gap = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  fc.integer({ min: 1, max: 60 }),
);
const busy = fc.integer({ min: 1, max: 20 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("store" as const),
      gap,
      address,
      partial: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("read" as const),
      gap,
      address,
      bytes: fc.constantFrom(4, 16),
      busy,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("device" as const), gap, address, time: busy }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("direct" as const), gap, busy }) },
);
const range = (min: number, max: number) => fc.integer({ min, max });
const overrides = fc.record({
  "wb.depth": range(1, 7),
  "wb.drain": range(1, 8),
  "wb.drain-page": range(1, 8),
  "wb.page": fc.constantFrom(64, 4096),
  "wb.coalesce": range(0, 2),
  "wb.read-first": range(0, 1),
  "wb.read-closes-page": range(0, 1),
  "partial-store.drain": range(0, 5),
  "refresh": range(0, 1),
  "refresh.interval": fc.constantFrom(1000, 3000, 15625),
  "refresh.busy": range(1, 9),
  "refresh.busy-fitted": fc.constant(1),
});

Deno.test("the write buffer waits and charges as a model that goes cycle by cycle", () => {
  fc.assert(
    fc.property(
      overrides,
      fc.array(step, { minLength: 1, maxLength: 80, size: "max" }),
      (changes, steps) => {
        const settings = resolveSettings("dec5000-200", { "memory.mb": 1, ...changes });
        const state = createState(settings);
        const buffer = new WriteBuffer(settings, state);
        const model = new Model(settings);
        let now = 0;
        for (const step of steps) {
          now += step.gap;
          model.pass(now - model.now);
          if (step.do === "store") {
            now += buffer.post(now, step.address, step.partial ? Write.partial : Write.word);
            model.store({
              address: step.address,
              kind: step.partial ? "partial" : "word",
              time: 0,
            });
          } else if (step.do === "device") {
            now += buffer.postDevice(now, step.address, step.time);
            model.store({ address: step.address, kind: "device", time: step.time });
          } else if (step.do === "read") {
            const { bytes, busy } = step;
            now += buffer.read(now, step.address, { bytes, busy, cause: Stall.dcache });
            model.read(step.address, bytes, busy);
          } else {
            buffer.dma(now, step.busy);
            model.dma(step.busy);
          }
          assertEquals(now, model.now, `after ${JSON.stringify(step)}`);
          assertEquals(buffer.empty(now), model.used === 0);
        }
        const { write, refresh, read } = model.waits;
        const charged = Array.from(state.stalls);
        // Behind another read or a direct access, a read charges its own cause and a store the
        // write buffer.
        assertEquals(charged[Stall.refresh], refresh);
        assertEquals(charged[Stall.writebuffer] + charged[Stall.dcache], write + read);
        assertEquals(charged.reduce((a, b) => a + b), write + refresh + read);
      },
    ),
    { numRuns: 3000 },
  );
});
