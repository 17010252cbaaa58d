/**
 * Parts of Aegis that its programs reach with few arguments, linked into programs of ExOS that give
 * them many: filters on random sets, handlers that mean harm, lists of stages. Beside what the
 * program says, the code that each part generates is looked at whenever it is to be executed.
 */
import {
  assembleObject,
  Gpr,
  hexDigits,
  type ObjectFile,
  type Running,
} from "../../machine/mod.ts";
import { sources as tests } from "../../experiments/compiled/test_sources.ts";
import { guestObject, includeGuest, workloadObjects } from "../../experiments/_harness/guest.ts";
import { constantsObject, filterObjects } from "../../experiments/table07_filters.ts";
import { createExos } from "../../exos/mod.ts";
import type { Event, Replayed } from "./replay.ts";

const elsewhere = { system: createExos(), home: "programs" } as const;
const PAGE_WORDS = 1024;

function testObject(path: string): ObjectFile {
  return assembleObject({ path, text: tests[path] }, { include: includeGuest });
}

/** Tells a sum of each page that the program says it has written code to. */
function generated({ machine, kernel }: Running, tell: (event: Event) => void): [] {
  machine.mark({
    at: kernel.address("call_instructions_changed"),
    each: false,
    onHit() {
      const page = machine.state.r[Gpr.a0];
      let sum = 0;
      for (let i = 0; i < PAGE_WORDS; i++) {
        sum = (Math.imul(sum, 31) + machine.readWord((page * PAGE_WORDS + i) * 4)) | 0;
      }
      tell({ who: "code", what: hexDigits(sum) });
    },
  });
  return [];
}

function linked(
  name: string,
  objects: () => readonly ObjectFile[],
  constants: Readonly<Record<string, number>>,
): Replayed {
  return {
    name,
    elsewhere,
    boot: (system) =>
      system.boot("dec5000-200", [{
        name: "linked",
        objects: [
          ...objects(),
          testObject("experiments/compiled/tests/random.s"),
          constantsObject("_tools/guards/linked_trials.ts", constants),
          ...workloadObjects(["null_procedure"]),
        ],
      }], { engine: "interpreter" }),
    watch: generated,
    last: ({ machine }) => `halts with ${machine.exit}\n${machine.output}`,
  };
}

const GENERATED = "experiments/compiled/filters/generated.s";

const filters = (sets: number, messages: number, seed: number) =>
  linked(`${sets} sets of filters, seed ${seed}`, () => [
    ...filterObjects(["dpf", "cspf", "bpf", "mpf", "pathfinder"]),
    testObject("experiments/compiled/tests/atoms.s"),
    testObject("experiments/compiled/tests/filters_agree.s"),
  ], { agree_sets: sets, agree_messages: messages, agree_seed: seed });

const manyFilters = (sets: number, seed: number) =>
  linked(`${sets} sets of many filters, seed ${seed}`, () => [
    ...filterObjects(["dpf"]),
    testObject("experiments/compiled/tests/atoms.s"),
    testObject("experiments/compiled/tests/filters_many.s"),
  ], { many_sets: sets, many_seed: seed });

const handlers = (mutations: number, seed: number) =>
  linked(`malicious handlers and ${mutations} random ones, seed ${seed}`, () => [
    ...["check", "decode", "rewrite"].map((part) =>
      guestObject(`aegis/compiled/handlers/handler_${part}.s`)
    ),
    guestObject("aegis/handlers/handler_run.S"),
    guestObject(GENERATED),
    testObject("experiments/compiled/tests/handlers_safe.s"),
    testObject("experiments/tests/handlers_adversarial.S"),
    testObject("experiments/tests/handlers_service.S"),
  ], { safe_mutations: mutations, safe_seed: seed });

const stages = linked("lists of stages", () => [
  guestObject("aegis/compiled/handlers/stages.s"),
  guestObject(GENERATED),
  testObject("experiments/compiled/tests/stages_agree.s"),
], { stages_seed: 4711 });

/** Trials of those parts. */
export const linkedTrials: readonly Replayed[] = [
  filters(6, 10, 1),
  filters(24, 20, 2),
  filters(60, 20, 4242),
  manyFilters(12, 1),
  manyFilters(80, 2),
  handlers(40, 1),
  handlers(1000, 4711),
  stages,
];
