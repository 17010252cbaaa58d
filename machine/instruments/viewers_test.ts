/**
 * What is written for speedscope and for Perfetto, held to the letter of what both publish of their
 * formats: no key that is not theirs, none missing, every number and index in its range.
 * Sources: speedscope's file-format-schema.json; Trace Event Format, "complete" and "metadata"
 * events, of which those of a track must nest.
 */
import { assert, assertEquals } from "@std/assert";
import { assembleBare, prepareBare } from "../bare.ts";
import { createProfile, profileToSpeedscope } from "./profile.ts";
import { createTrace, networkToPerfetto } from "./trace.ts";

type Json = Readonly<Record<string, unknown>>;
type Kind = (value: unknown) => boolean;

const text: Kind = (value) => typeof value === "string";
const number: Kind = (value) => typeof value === "number" && Number.isFinite(value);
const whole: Kind = (value) => Number.isInteger(value) && Number(value) >= 0;
const one = (...values: readonly unknown[]): Kind => (value) => values.includes(value);
const list = (of: Kind): Kind => (value) => Array.isArray(value) && value.every(of);
/** Keys with `?` behind them may be missing. */
const object = (keys: Readonly<Record<string, Kind>>): Kind => (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const given = value as Json;
  const known = Object.entries(keys).map(([key, kind]) =>
    [key.replace("?", ""), kind, key] as const
  );
  return Object.keys(given).every((key) => known.some(([name]) => name === key)) &&
    known.every(([name, kind, key]) =>
      Object.hasOwn(given, name) ? kind(given[name]) : key.endsWith("?")
    );
};

const speedscope = object({
  $schema: one("https://www.speedscope.app/file-format-schema.json"),
  "name?": text,
  "exporter?": text,
  "activeProfileIndex?": whole,
  shared: object({
    frames: list(object({ name: text, "file?": text, "line?": number, "col?": number })),
  }),
  profiles: list(object({
    type: one("sampled"),
    name: text,
    unit: one("bytes", "microseconds", "milliseconds", "nanoseconds", "none", "seconds"),
    startValue: number,
    endValue: number,
    samples: list(list(whole)),
    weights: list(number),
  })),
});

const traceEvent: Kind = (value) =>
  (value as Json).ph === "M"
    ? object({
      name: one("process_name", "thread_name"),
      ph: text,
      pid: whole,
      tid: whole,
      args: object({ name: text }),
    })(value)
    : object({
      name: text,
      ph: one("X"),
      pid: whole,
      tid: whole,
      ts: number,
      dur: (dur) => number(dur) && Number(dur) >= 0,
      "args?": (args) =>
        args === undefined || object({ "at?": text, "cycles?": whole, "source?": text })(args),
    })(value);

const program = `.globl main
main:
	li $t0, 20
again:
	sw $t0, 0($sp)
	addiu $t0, $t0, -1
	bnez $t0, again
	move $v0, $zero
	jr $ra
`;

const prepared = () => prepareBare(assembleBare([{ path: "again.s", text: program }]));

Deno.test("speedscope's format is kept, and samples lie in the table of frames", () => {
  const { machine, symbols, run } = prepared();
  const profile = createProfile(machine);
  const { cycles } = run();
  const file = JSON.parse(profileToSpeedscope(profile, { symbols, name: "again.s" }));
  assert(speedscope(file), JSON.stringify(file).slice(0, 400));
  for (const { samples, weights, startValue, endValue } of file.profiles) {
    assertEquals([samples.length, startValue, endValue], [weights.length, 0, cycles]);
    assert(samples.flat().every((frame: number) => frame < file.shared.frames.length));
  }
  assert(!speedscope({ ...file, extra: 1 }) && !speedscope({ ...file, profiles: [{}] }));
});

Deno.test("Perfetto's format is kept: tracks are named, their slices do not overlap", () => {
  const { machine, symbols, run } = prepared();
  const trace = createTrace(machine);
  run();
  const frame = new Uint8Array(60);
  const file = JSON.parse(networkToPerfetto({
    machines: [{ name: "again", machine, symbols, entries: trace.entries }],
    crossings: [{ at: 0, from: 0, frame }, { at: 3_200_000, from: 0, frame }],
  }));
  assert(object({ displayTimeUnit: one("ns", "ms"), traceEvents: list(traceEvent) })(file));
  const tracks = new Map<string, { ts: number; dur: number }[]>();
  const named = new Set<string>();
  for (const { ph, name, pid, tid, ts, dur } of file.traceEvents) {
    const track = `${pid} ${tid}`;
    if (ph === "M") named.add(name === "thread_name" ? track : `${pid} 0`);
    else tracks.set(track, [...tracks.get(track) ?? [], { ts, dur }]);
  }
  assertEquals([...tracks.keys()].sort(), ["1 0", "1 1", "1 2", "2 0"]);
  for (const [track, slices] of tracks) {
    assert(named.has(track), track);
    slices.forEach(({ ts }, i) => {
      const before = slices[i - 1];
      assert(i === 0 || ts >= before.ts + before.dur - 1e-9, `${track}: ${ts}`);
    });
  }
});
