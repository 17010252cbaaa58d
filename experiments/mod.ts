/**
 * The experiments, in the paper's order: the one list that reproduce, compare, figures and the
 * report follow. A new experiment is its own file, its workload, and one line here.
 *
 * @module
 */
import type { Experiment } from "./_harness/experiment.ts";
import { table01 } from "./table01_platforms.ts";
import type { Listing } from "./_harness/listing.ts";
import { table02 } from "./table02_system_calls.ts";
import { table03 } from "./table03_primitives.ts";
import { table04 } from "./table04_null_calls.ts";
import { table05 } from "./table05_exceptions.ts";
import { figure02 } from "./figure02_processes.ts";
import { figure03 } from "./figure03_stride.ts";
import { section63 } from "./section63_stages.ts";
import { figureDepth } from "./figure_depth.ts";
import { figureLivelock, figureLivelockWork } from "./figure_livelock.ts";
import { figureUdp, figureUdpStream } from "./figure_udp.ts";
import { figureFilters } from "./figure_filters.ts";
import { figureNice } from "./figure_nice.ts";
import { section56 } from "./section56_insertion.ts";
import { figureCaches, figureTlb, figureTraps, figureWall } from "./figure_advantage.ts";
import { figureColours } from "./figure_colours.ts";
import { figureIpc } from "./figure_ipc.ts";
import { figureParity } from "./figure_parity.ts";
import { figureCovert } from "./figure_covert.ts";
import { figureCovertTlb } from "./figure_covert_tlb.ts";
import { causes } from "./differences.ts";
import { downloaded } from "./downloaded.ts";
import { eventLoop } from "./event_loop.ts";
import { figureDirty } from "./figure_dirty.ts";
import { section4 } from "./section4_link_order.ts";
import { safety } from "./safety_techniques.ts";
import { section54 } from "./section54_translation.ts";
import { mechanisms } from "./mechanisms.ts";
import { protection } from "./protection.ts";
import { table06 } from "./table06_transfer.ts";
import { table07 } from "./table07_filters.ts";
import { table08 } from "./table08_ipc.ts";
import { table09 } from "./table09_matrix.ts";
import { table10 } from "./table10_vm.ts";
import { table11 } from "./table11_network.ts";
import { table12 } from "./table12_lrpc.ts";
import { table13 } from "./table13_page_tables.ts";

/** Every experiment. */
export const experiments: readonly Experiment[] = [
  table01,
  section4,
  table04,
  table05,
  section54,
  table06,
  table07,
  table08,
  table09,
  table10,
  table11,
  table12,
  table13,
  section56,
  section63,
  figure02,
  figure03,
  figureNice,
  figureDirty,
  figureFilters,
  figureDepth,
  safety,
  figureWall,
  figureCaches,
  figureTraps,
  figureTlb,
  figureCovert,
  figureCovertTlb,
  figureColours,
  figureIpc,
  figureParity,
  eventLoop,
  downloaded,
  mechanisms,
  protection,
  causes,
  figureUdp,
  figureUdpStream,
  figureLivelock,
  figureLivelockWork,
];

/** Tables of the paper that list and do not measure. */
export const listings: readonly Listing[] = [table02, table03];

export { createSystems } from "./_harness/systems.ts";
export { main } from "./_harness/alone.ts";
export { experiment } from "./_harness/experiment.ts";
export { measureInterval } from "./_harness/interval.ts";
export type { IntervalLabels } from "./_harness/interval.ts";
export { measureLoop } from "./_harness/loop.ts";
export type { LoopLabels } from "./_harness/loop.ts";
export type { Guest } from "./_harness/run_to_halt.ts";
export type { Hashed } from "./_harness/fingerprint.ts";
export type { PassLabels } from "./_harness/passes.ts";
export { SEEDS } from "./_harness/seeds.ts";
export type { Measured, MeasureOptions } from "./_harness/measure.ts";
export { reproduce } from "./_harness/pool.ts";
export type { Kept, PoolOptions } from "./_harness/pool.ts";
export type {
  CellContext,
  CellName,
  Elsewhere,
  Experiment,
  Iteration,
  Layer,
  Measurement,
  PublishedCell,
  PublishedRow,
  Stage,
  Systems,
  WatchedMachine,
  WatchedNetwork,
} from "./_harness/experiment.ts";
export type { OnDemand } from "./_harness/on_demand.ts";
export type { Listing } from "./_harness/listing.ts";
export { ratioOf, summarize, verdictOf } from "./_harness/cell.ts";
export type { Cell, Range, Summary, Verdict } from "./_harness/cell.ts";
export { cellsFromCsv, cellsToCsv } from "./_harness/csv.ts";
export type { KnownPlaces, MeasuredNumber, PublishedNumber } from "../csv/mod.ts";
export { readings } from "./readings.ts";
export type { Reading } from "./_harness/experiment.ts";
