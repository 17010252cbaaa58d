/**
 * One generated program on the machine, each of its instructions also put to the second opinion.
 */
import { hex } from "../../isa/hex.ts";
import { assembleBare, prepareBare } from "../../bare.ts";
import { disassemble } from "../../isa/instructions.ts";
import { Reg } from "../../isa/system.ts";
import { type GeneratedProgram, VECTOR } from "./programs.ts";
import { createSecondOpinion } from "./timing.ts";

/** How far the two agree. */
export interface Agreement {
  readonly instructions: number;
  readonly cycles: number;
  /** Cycles of the machine by cause. */
  readonly stalls: Readonly<Record<string, number>>;
  /** The first disagreement, with what led to it. */
  readonly disagreement?: string;
}

const vector = assembleBare([{ path: "vector.s", text: VECTOR }]).segments[0].bytes;
const SHOWN = 12;

/** Runs `program` until the two disagree, else to its end. */
export function agreementOn(program: GeneratedProgram): Agreement {
  const { board, settings, text } = program;
  const { machine } = prepareBare(assembleBare([{ path: "generated.s", text }]), {
    board,
    settings,
    engine: "interpreter",
  });
  machine.place(0x80, vector);
  const { state, cpu } = machine;
  const look = () => ({
    registers: Array.from({ length: 32 }, (_, n) => state.r[n]),
    entryHi: cpu.readCop0(Reg.EntryHi),
    entryLo: cpu.readCop0(Reg.EntryLo),
    index: cpu.readCop0(Reg.Index),
    retired: machine.instructions,
  });
  const second = createSecondOpinion(machine, cpu.readCop0(Reg.Random) >>> 8 & 63);
  const history: string[] = [];
  let last = look(), instructions = 0;
  let disagreement: string | undefined;

  machine.observe(({ pc, before, after }) => {
    if (disagreement !== undefined) return;
    // The handlers map each page to the one of the same number.
    const physical = pc >>> 0 >= 0x80000000 ? pc & 0x1fffffff : pc;
    const word = state.ram[physical >>> 2] >>> 0;
    const here = look();
    const interrupt = (cpu.readCop0(Reg.Cause) >>> 2 & 31) === 0;
    const outcome = here.retired > last.retired
      ? "completed"
      : interrupt
      ? "interrupted"
      : "trapped";
    const base = last.registers[word >>> 21 & 31];
    const { entryHi, entryLo, index } = last;
    const cost = second.cost({ pc: pc >>> 0, word, base, outcome, entryHi, entryLo, index });
    instructions++;
    history.push(
      `${before}  ${hex(pc)}  ${disassemble(word, pc)}  ` +
        `[${hex(base)}] ${outcome}: ${after - before}, second opinion ${cost}`,
    );
    if (cost !== after - before) {
      const setup = `program ${program.seed} on ${board} ${JSON.stringify(settings)}`;
      disagreement = [setup, ...history.slice(-SHOWN)].join("\n");
    }
    last = here;
  });
  const stop = machine.run({ maxCycles: 500_000 });
  if (stop.reason !== "halt") throw new Error(`program ${program.seed}: ${stop.reason}`);
  return { instructions, cycles: machine.cycles, stalls: machine.stalls, disagreement };
}
