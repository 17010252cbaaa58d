/**
 * The emulated DECstations: four boards, programs for them, and instruments to watch them with.
 * Everything that another top-level folder may use of the machine is exported here by name.
 *
 * ```ts
 * import { assembleBare, prepareBare } from "./mod.ts";
 *
 * const text = `
 *     .set noreorder
 *     .globl main
 * main:
 *     jr   $ra
 *     li   $v0, 42
 * `;
 * const { exit, cycles } = prepareBare(assembleBare([{ path: "answer.s", text }]), { board:
 * "dec3100" }).run(); console.assert(exit === 42 && cycles > 2);
 * ```
 *
 * @module
 */

export { boardNames, boards } from "./boards/boards.ts";
export type {
  Board,
  BoardName,
  Cascade,
  Chip,
  DeviceKind,
  DeviceMapping,
  DeviceRole,
  InterruptLine,
  ModuleName,
} from "./boards/boards.ts";

export { networkUnknowns, unknowns } from "./boards/unknowns.ts";
export type { Variant } from "./boards/unknowns.ts";
export {
  listSettings,
  microseconds,
  parseSettings,
  settingWarnings,
  TICKS_PER_SECOND,
  ticksPerCycle,
} from "./boards/settings.ts";
export type {
  Confidence,
  Setting,
  SettingName,
  Settings,
  SettingValue,
} from "./boards/settings.ts";
export { sources } from "./boards/sources.ts";

export { UserError } from "../errors/mod.ts";
export type { PackedError } from "../errors/mod.ts";
export { createMachine, GuestCrash, Machine } from "./decstation.ts";
export type { MachineOptions } from "./decstation.ts";
export type {
  CacheName,
  Engine,
  LoadableImage,
  Processor,
  RunOptions,
  Stop,
  StopReason,
} from "./machine_interface.ts";
export type { Snapshot } from "./snapshot.ts";
export { stallCauses } from "./cpu/state.ts";
export { Memories } from "./cpu/memories.ts";
export type { StallCause, State } from "./cpu/state.ts";
export type { StaleHit } from "./cpu/memory_path.ts";
export type { Bus, BusState } from "./board/bus.ts";

export { createNetwork, monitorAlone } from "./network/network.ts";
export type {
  Network,
  NetworkRunOptions,
  NetworkSnapshot,
  NetworkStop,
} from "./network/network.ts";
export type { Arrival, Outcome, Station, Transmission, Transmit } from "./board/ethernet.ts";
export type {
  Crossing,
  Fault,
  Request,
  Segment as Wire,
  SegmentState as WireState,
  Signal,
} from "./network/segment.ts";
export { writePcap } from "./network/pcap.ts";
export { BYTE as BYTE_TICKS, withFcs } from "./board/ethernet.ts";
export { stationAddress } from "./board/station_address.ts";

export { boardHeaders } from "./board/headers.ts";
export { bootConstants } from "./board/boot_constants.ts";
export { headerConstants } from "./toolchain/header_constants.ts";

export { assembleObject } from "./toolchain/assemble.ts";
export type { AssembleOptions } from "./toolchain/assemble.ts";
export { decodeSource } from "./toolchain/text.ts";
export { AssemblyError } from "./toolchain/object.ts";
export type {
  FunctionRange,
  LineMark,
  ObjectFile,
  Relocation,
  RelocationKind,
  Section,
  SectionKind,
  Segment,
  Source,
  SourceLine,
  SourceLocation,
  SymbolDefinition,
} from "./toolchain/object.ts";
export type { Include } from "./toolchain/preprocess.ts";
export { Image, link, linkedBySeed } from "./toolchain/link.ts";
export { layoutSections, linkOrder } from "./toolchain/layout.ts";
export type { ImageFunction, LinkPlan, Placement } from "./toolchain/link.ts";
export type { HotText, SectionLayout } from "./toolchain/layout.ts";
export { writeElf } from "./toolchain/elf_writer.ts";
export { isObject, readObject } from "./toolchain/elf_object.ts";

export { decode, disassemble } from "./isa/instructions.ts";
export { hex, hexDigits } from "./isa/hex.ts";
export { cop0Names, Gpr, registerNames } from "./isa/registers.ts";
export type { Core, FloatCore, FloatExecute, FloatFormat } from "./isa/core.ts";
export type { Execute, Instruction, Unit } from "./isa/instructions.ts";

export {
  Cause,
  EntryHi,
  EntryLo,
  ExcCode,
  Kseg,
  Reg,
  Status,
  Tlb,
  unmapped,
  Vector,
} from "./isa/system.ts";
export { createRandom } from "./isa/random.ts";
export type { Random } from "./isa/random.ts";

export { createProfile, profileToSpeedscope, profileToText } from "./instruments/profile.ts";
export { addCosts, divideCost, noCost, subtractCosts } from "./cpu/cost.ts";
export type { Cost } from "./cpu/cost.ts";
export type { FunctionCost, LineCost, Profile } from "./instruments/profile.ts";
export {
  causesToText,
  createTrace,
  networkToPerfetto,
  traceHeading,
  traceToLines,
  traceToPerfetto,
  traceToText,
  wordAt,
} from "./instruments/trace.ts";
export type {
  Observable,
  Observer,
  Step,
  Trace,
  TracedFrame,
  TracedMachine,
  TraceEntry,
  TraceLine,
} from "./instruments/trace.ts";
export { createSymbols } from "./instruments/symbols.ts";
export type { CodeImage, CodeRange, Loaded, Owner, Symbols } from "./instruments/symbols.ts";

export { createGdbSession } from "./instruments/gdb.ts";
export type { GdbEnd, GdbSession } from "./instruments/gdb.ts";
export type { Debuggable, Saved as SavedMachine } from "./instruments/gdb_history.ts";
export type { Hit, Mark, MarkOptions } from "./instruments/marks.ts";
export { pairHits } from "./instruments/pairs.ts";
export type { At, Pair, Pairs } from "./instruments/pairs.ts";

export { assembleBare, prepareBare, readBare } from "./bare.ts";
export type { Loadable, Prepared } from "./bare.ts";
export { beginRun, describeLeftToSoftware, leftToSoftware, watchInterval } from "./run.ts";
export type { GuestStop, Interval, LeftToSoftware, RunReport, Session } from "./run.ts";
export type { UnwrittenFloat } from "./cpu/cpu.ts";
export { rolesOf } from "./isa/roles.ts";
export type { OperandRole, Resource, Roles } from "./isa/roles.ts";

export { bootKernel } from "./system.ts";
export type { BootOptions, Program, Running, System } from "./system.ts";

export { runFuzz } from "./verification/fuzzing.ts";
export type {
  FuzzOptions,
  FuzzResult,
  FuzzStage,
  FuzzStep,
  Violation,
} from "./verification/fuzzing.ts";
