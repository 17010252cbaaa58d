/**
 * The guest sources of aegis/attacks/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../attack.h" with { type: "text" };
import s1 from "./alias_after_free.s" with { type: "text" };
import s2 from "./alias_evicted.s" with { type: "text" };
import s3 from "./alias_in_contexts.s" with { type: "text" };
import s4 from "./backing_page.s" with { type: "text" };
import s5 from "./beyond_books.s" with { type: "text" };
import s6 from "./boundary_arguments.s" with { type: "text" };
import s7 from "./call_in_slot.s" with { type: "text" };
import s8 from "./controlling_victim.s" with { type: "text" };
import s9 from "./coprocessor.s" with { type: "text" };
import s10 from "./coprocessor_traps.s" with { type: "text" };
import s11 from "./crowded_software_tlb.s" with { type: "text" };
import s12 from "./debt_given_away.s" with { type: "text" };
import s13 from "./deleted_mappings.s" with { type: "text" };
import s14 from "./device_clock.s" with { type: "text" };
import s15 from "./device_test_port.s" with { type: "text" };
import s16 from "./end_by_transfer.s" with { type: "text" };
import s17 from "./end_in_calls.s" with { type: "text" };
import s18 from "./end_in_kernel.s" with { type: "text" };
import s19 from "./end_unaligned.s" with { type: "text" };
import s20 from "./entries_in_kernel.s" with { type: "text" };
import s21 from "./entries_unmapped.s" with { type: "text" };
import s22 from "./faulting_handler.s" with { type: "text" };
import s23 from "./forged_capability.s" with { type: "text" };
import s24 from "./forgetful_cache.s" with { type: "text" };
import s25 from "./former_contents.s" with { type: "text" };
import s26 from "./give_to_victim.s" with { type: "text" };
import s27 from "./given_page.s" with { type: "text" };
import s28 from "./global_entry.s" with { type: "text" };
import s29 from "./guessed_capability.s" with { type: "text" };
import s30 from "./half_capability.s" with { type: "text" };
import s31 from "./handlers_in_kernel.s" with { type: "text" };
import s32 from "./handlers_unaligned.s" with { type: "text" };
import s33 from "./handlers_unmapped.s" with { type: "text" };
import s34 from "./holding_through_revocation.s" with { type: "text" };
import s35 from "./hostile_stack.s" with { type: "text" };
import s36 from "./kernel_address.s" with { type: "text" };
import s37 from "./kernel_page.s" with { type: "text" };
import s38 from "./kernel_reading.s" with { type: "text" };
import s39 from "./last_page_given.s" with { type: "text" };
import s40 from "./leaked_registers.s" with { type: "text" };
import s41 from "./lending_to_the_dying.s" with { type: "text" };
import s42 from "./many_environments.s" with { type: "text" };
import s43 from "./many_pages.s" with { type: "text" };
import s44 from "./nested_environments.s" with { type: "text" };
import s45 from "./never_returns.s" with { type: "text" };
import s46 from "./no_end.s" with { type: "text" };
import s47 from "./out_of_range_page.s" with { type: "text" };
import s48 from "./overstaying_children.s" with { type: "text" };
import s49 from "./pin_into_victim.s" with { type: "text" };
import s50 from "./pin_kernel_page.s" with { type: "text" };
import s51 from "./privileged_instructions.s" with { type: "text" };
import s52 from "./recycled_identifier.s" with { type: "text" };
import s53 from "./recycled_name.s" with { type: "text" };
import s54 from "./replayed_capability.s" with { type: "text" };
import s55 from "./revoking_itself.s" with { type: "text" };
import s56 from "./save_after_free.s" with { type: "text" };
import s57 from "./save_after_give.s" with { type: "text" };
import s58 from "./save_area.s" with { type: "text" };
import s59 from "./save_area_in_handler.s" with { type: "text" };
import s60 from "./steal_page.s" with { type: "text" };
import s61 from "./stolen_slices.s" with { type: "text" };
import s62 from "./transfer_to_dead.s" with { type: "text" };
import s63 from "./transfer_to_itself.s" with { type: "text" };
import s64 from "./transfer_to_unready.s" with { type: "text" };
import s65 from "./unaligned_jump.s" with { type: "text" };
import s66 from "./unknown_calls.s" with { type: "text" };
import s67 from "./vector_page.s" with { type: "text" };
import s68 from "./victim.s" with { type: "text" };
import s69 from "./wide_window.s" with { type: "text" };
import s70 from "./without_slices.s" with { type: "text" };
import s71 from "./write_with_read.s" with { type: "text" };
import s72 from "./zero_capability.s" with { type: "text" };
import s73 from "../raw.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "aegis/attacks/attack.h": s0,
  "aegis/attacks/compiled/alias_after_free.s": s1,
  "aegis/attacks/compiled/alias_evicted.s": s2,
  "aegis/attacks/compiled/alias_in_contexts.s": s3,
  "aegis/attacks/compiled/backing_page.s": s4,
  "aegis/attacks/compiled/beyond_books.s": s5,
  "aegis/attacks/compiled/boundary_arguments.s": s6,
  "aegis/attacks/compiled/call_in_slot.s": s7,
  "aegis/attacks/compiled/controlling_victim.s": s8,
  "aegis/attacks/compiled/coprocessor.s": s9,
  "aegis/attacks/compiled/coprocessor_traps.s": s10,
  "aegis/attacks/compiled/crowded_software_tlb.s": s11,
  "aegis/attacks/compiled/debt_given_away.s": s12,
  "aegis/attacks/compiled/deleted_mappings.s": s13,
  "aegis/attacks/compiled/device_clock.s": s14,
  "aegis/attacks/compiled/device_test_port.s": s15,
  "aegis/attacks/compiled/end_by_transfer.s": s16,
  "aegis/attacks/compiled/end_in_calls.s": s17,
  "aegis/attacks/compiled/end_in_kernel.s": s18,
  "aegis/attacks/compiled/end_unaligned.s": s19,
  "aegis/attacks/compiled/entries_in_kernel.s": s20,
  "aegis/attacks/compiled/entries_unmapped.s": s21,
  "aegis/attacks/compiled/faulting_handler.s": s22,
  "aegis/attacks/compiled/forged_capability.s": s23,
  "aegis/attacks/compiled/forgetful_cache.s": s24,
  "aegis/attacks/compiled/former_contents.s": s25,
  "aegis/attacks/compiled/give_to_victim.s": s26,
  "aegis/attacks/compiled/given_page.s": s27,
  "aegis/attacks/compiled/global_entry.s": s28,
  "aegis/attacks/compiled/guessed_capability.s": s29,
  "aegis/attacks/compiled/half_capability.s": s30,
  "aegis/attacks/compiled/handlers_in_kernel.s": s31,
  "aegis/attacks/compiled/handlers_unaligned.s": s32,
  "aegis/attacks/compiled/handlers_unmapped.s": s33,
  "aegis/attacks/compiled/holding_through_revocation.s": s34,
  "aegis/attacks/compiled/hostile_stack.s": s35,
  "aegis/attacks/compiled/kernel_address.s": s36,
  "aegis/attacks/compiled/kernel_page.s": s37,
  "aegis/attacks/compiled/kernel_reading.s": s38,
  "aegis/attacks/compiled/last_page_given.s": s39,
  "aegis/attacks/compiled/leaked_registers.s": s40,
  "aegis/attacks/compiled/lending_to_the_dying.s": s41,
  "aegis/attacks/compiled/many_environments.s": s42,
  "aegis/attacks/compiled/many_pages.s": s43,
  "aegis/attacks/compiled/nested_environments.s": s44,
  "aegis/attacks/compiled/never_returns.s": s45,
  "aegis/attacks/compiled/no_end.s": s46,
  "aegis/attacks/compiled/out_of_range_page.s": s47,
  "aegis/attacks/compiled/overstaying_children.s": s48,
  "aegis/attacks/compiled/pin_into_victim.s": s49,
  "aegis/attacks/compiled/pin_kernel_page.s": s50,
  "aegis/attacks/compiled/privileged_instructions.s": s51,
  "aegis/attacks/compiled/recycled_identifier.s": s52,
  "aegis/attacks/compiled/recycled_name.s": s53,
  "aegis/attacks/compiled/replayed_capability.s": s54,
  "aegis/attacks/compiled/revoking_itself.s": s55,
  "aegis/attacks/compiled/save_after_free.s": s56,
  "aegis/attacks/compiled/save_after_give.s": s57,
  "aegis/attacks/compiled/save_area.s": s58,
  "aegis/attacks/compiled/save_area_in_handler.s": s59,
  "aegis/attacks/compiled/steal_page.s": s60,
  "aegis/attacks/compiled/stolen_slices.s": s61,
  "aegis/attacks/compiled/transfer_to_dead.s": s62,
  "aegis/attacks/compiled/transfer_to_itself.s": s63,
  "aegis/attacks/compiled/transfer_to_unready.s": s64,
  "aegis/attacks/compiled/unaligned_jump.s": s65,
  "aegis/attacks/compiled/unknown_calls.s": s66,
  "aegis/attacks/compiled/vector_page.s": s67,
  "aegis/attacks/compiled/victim.s": s68,
  "aegis/attacks/compiled/wide_window.s": s69,
  "aegis/attacks/compiled/without_slices.s": s70,
  "aegis/attacks/compiled/write_with_read.s": s71,
  "aegis/attacks/compiled/zero_capability.s": s72,
  "aegis/attacks/raw.S": s73,
};
