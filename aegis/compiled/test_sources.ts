/**
 * Guest sources of aegis/ as text, by path from the project's root: part of the module graph, so that no file needs
 * to be read at run time. Written by `deno task compile`.
 */
import s0 from "../adversarial/adversarial.h" with { type: "text" };
import s1 from "../adversarial/listed.h" with { type: "text" };
import s2 from "../adversarial/raw.S" with { type: "text" };
import s3 from "./adversarial/adversarial_stack.s" with { type: "text" };
import s4 from "./adversarial/alias_after_free.s" with { type: "text" };
import s5 from "./adversarial/alias_evicted.s" with { type: "text" };
import s6 from "./adversarial/alias_in_contexts.s" with { type: "text" };
import s7 from "./adversarial/arithmetic.s" with { type: "text" };
import s8 from "./adversarial/asid_hoarder.s" with { type: "text" };
import s9 from "./adversarial/backing_page.s" with { type: "text" };
import s10 from "./adversarial/beyond_pinned.s" with { type: "text" };
import s11 from "./adversarial/beyond_public_state.s" with { type: "text" };
import s12 from "./adversarial/boundary_arguments.s" with { type: "text" };
import s13 from "./adversarial/call_in_slot.s" with { type: "text" };
import s14 from "./adversarial/callee_status.s" with { type: "text" };
import s15 from "./adversarial/calls_at_the_end.s" with { type: "text" };
import s16 from "./adversarial/changer.s" with { type: "text" };
import s17 from "./adversarial/controlling_victim.s" with { type: "text" };
import s18 from "./adversarial/coprocessor.s" with { type: "text" };
import s19 from "./adversarial/coprocessor_borrowed.s" with { type: "text" };
import s20 from "./adversarial/coprocessor_inherited.s" with { type: "text" };
import s21 from "./adversarial/coprocessor_left.s" with { type: "text" };
import s22 from "./adversarial/coprocessor_traps.s" with { type: "text" };
import s23 from "./adversarial/crowded_software_tlb.s" with { type: "text" };
import s24 from "./adversarial/debt_given_away.s" with { type: "text" };
import s25 from "./adversarial/deleted_mappings.s" with { type: "text" };
import s26 from "./adversarial/destroyed_while_ending.s" with { type: "text" };
import s27 from "./adversarial/device_clock.s" with { type: "text" };
import s28 from "./adversarial/device_debug_port.s" with { type: "text" };
import s29 from "./adversarial/empty_lists.s" with { type: "text" };
import s30 from "./adversarial/end_by_transfer.s" with { type: "text" };
import s31 from "./adversarial/end_during_call.s" with { type: "text" };
import s32 from "./adversarial/end_in_calls.s" with { type: "text" };
import s33 from "./adversarial/end_in_kernel.s" with { type: "text" };
import s34 from "./adversarial/end_unaligned.s" with { type: "text" };
import s35 from "./adversarial/ended_lender.s" with { type: "text" };
import s36 from "./adversarial/ended_payer.s" with { type: "text" };
import s37 from "./adversarial/entries_in_kernel.s" with { type: "text" };
import s38 from "./adversarial/entries_unmapped.s" with { type: "text" };
import s39 from "./adversarial/faulting_handler.s" with { type: "text" };
import s40 from "./adversarial/forged_capability.s" with { type: "text" };
import s41 from "./adversarial/forged_list.s" with { type: "text" };
import s42 from "./adversarial/forgetful_cache.s" with { type: "text" };
import s43 from "./adversarial/freed_and_taken.s" with { type: "text" };
import s44 from "./adversarial/freed_while_taken.s" with { type: "text" };
import s45 from "./adversarial/gatherer.s" with { type: "text" };
import s46 from "./adversarial/give_to_victim.s" with { type: "text" };
import s47 from "./adversarial/given_below_minimum.s" with { type: "text" };
import s48 from "./adversarial/given_page.s" with { type: "text" };
import s49 from "./adversarial/global_entry.s" with { type: "text" };
import s50 from "./adversarial/guessed_capability.s" with { type: "text" };
import s51 from "./adversarial/half_capability.s" with { type: "text" };
import s52 from "./adversarial/half_cleaned.s" with { type: "text" };
import s53 from "./adversarial/half_handover.s" with { type: "text" };
import s54 from "./adversarial/handlers_in_kernel.s" with { type: "text" };
import s55 from "./adversarial/handlers_unaligned.s" with { type: "text" };
import s56 from "./adversarial/handlers_unmapped.s" with { type: "text" };
import s57 from "./adversarial/holding_through_revocation.s" with { type: "text" };
import s58 from "./adversarial/honest.s" with { type: "text" };
import s59 from "./adversarial/kernel_address.s" with { type: "text" };
import s60 from "./adversarial/kernel_page.s" with { type: "text" };
import s61 from "./adversarial/kernel_reading.s" with { type: "text" };
import s62 from "./adversarial/kernel_registers.s" with { type: "text" };
import s63 from "./adversarial/last_moment_ends.s" with { type: "text" };
import s64 from "./adversarial/last_moment_gifts.s" with { type: "text" };
import s65 from "./adversarial/last_page_given.s" with { type: "text" };
import s66 from "./adversarial/late_handover.s" with { type: "text" };
import s67 from "./adversarial/leaked_registers.s" with { type: "text" };
import s68 from "./adversarial/left_search.s" with { type: "text" };
import s69 from "./adversarial/lending_to_the_dying.s" with { type: "text" };
import s70 from "./adversarial/list_capabilities.s" with { type: "text" };
import s71 from "./adversarial/list_elsewhere.s" with { type: "text" };
import s72 from "./adversarial/listed_devices.s" with { type: "text" };
import s73 from "./adversarial/long_end.s" with { type: "text" };
import s74 from "./adversarial/many_ends.s" with { type: "text" };
import s75 from "./adversarial/many_environments.s" with { type: "text" };
import s76 from "./adversarial/many_pages.s" with { type: "text" };
import s77 from "./adversarial/many_searches.s" with { type: "text" };
import s78 from "./adversarial/mapped_after_end.s" with { type: "text" };
import s79 from "./adversarial/nested_environments.s" with { type: "text" };
import s80 from "./adversarial/never_returns.s" with { type: "text" };
import s81 from "./adversarial/no_end.s" with { type: "text" };
import s82 from "./adversarial/out_of_range_page.s" with { type: "text" };
import s83 from "./adversarial/overstaying_children.s" with { type: "text" };
import s84 from "./adversarial/overstaying_family.s" with { type: "text" };
import s85 from "./adversarial/passed_on.s" with { type: "text" };
import s86 from "./adversarial/pin_into_victim.s" with { type: "text" };
import s87 from "./adversarial/pin_kernel_page.s" with { type: "text" };
import s88 from "./adversarial/predicted_capabilities.s" with { type: "text" };
import s89 from "./adversarial/previous_code.s" with { type: "text" };
import s90 from "./adversarial/previous_contents.s" with { type: "text" };
import s91 from "./adversarial/privileged_instructions.s" with { type: "text" };
import s92 from "./adversarial/ranges_at_the_end.s" with { type: "text" };
import s93 from "./adversarial/recycled_asid.s" with { type: "text" };
import s94 from "./adversarial/recycled_envid.s" with { type: "text" };
import s95 from "./adversarial/replayed_capability.s" with { type: "text" };
import s96 from "./adversarial/revoking_itself.s" with { type: "text" };
import s97 from "./adversarial/save_after_free.s" with { type: "text" };
import s98 from "./adversarial/save_after_give.s" with { type: "text" };
import s99 from "./adversarial/save_area.s" with { type: "text" };
import s100 from "./adversarial/save_area_in_handler.s" with { type: "text" };
import s101 from "./adversarial/slice_given_while_ending.s" with { type: "text" };
import s102 from "./adversarial/starter.s" with { type: "text" };
import s103 from "./adversarial/steal_page.s" with { type: "text" };
import s104 from "./adversarial/stolen_slices.s" with { type: "text" };
import s105 from "./adversarial/sybil.s" with { type: "text" };
import s106 from "./adversarial/transfer_to_dead.s" with { type: "text" };
import s107 from "./adversarial/transfer_to_itself.s" with { type: "text" };
import s108 from "./adversarial/transfer_to_unready.s" with { type: "text" };
import s109 from "./adversarial/unaligned_jump.s" with { type: "text" };
import s110 from "./adversarial/unknown_calls.s" with { type: "text" };
import s111 from "./adversarial/vector_page.s" with { type: "text" };
import s112 from "./adversarial/victim.s" with { type: "text" };
import s113 from "./adversarial/wide_restartable_range.s" with { type: "text" };
import s114 from "./adversarial/without_slices.s" with { type: "text" };
import s115 from "./adversarial/worker.s" with { type: "text" };
import s116 from "./adversarial/write_with_read.s" with { type: "text" };
import s117 from "./adversarial/yield_when_ended.s" with { type: "text" };
import s118 from "./adversarial/zero_capability.s" with { type: "text" };
import s119 from "./tests/asids.s" with { type: "text" };
import s120 from "./tests/asked_alone.s" with { type: "text" };
import s121 from "./tests/bindings_full.s" with { type: "text" };
import s122 from "./tests/bindings_heir.s" with { type: "text" };
import s123 from "./tests/borrower.s" with { type: "text" };
import s124 from "./tests/callee.s" with { type: "text" };
import s125 from "./tests/caller.s" with { type: "text" };
import s126 from "./tests/check.s" with { type: "text" };
import s127 from "./tests/dispatch.s" with { type: "text" };
import s128 from "./tests/eavesdropper.s" with { type: "text" };
import s129 from "./tests/ends_in_turn.s" with { type: "text" };
import s130 from "./tests/ends_while_taken.s" with { type: "text" };
import s131 from "./tests/environments.s" with { type: "text" };
import s132 from "./tests/exceptions.s" with { type: "text" };
import s133 from "./tests/faulter.s" with { type: "text" };
import s134 from "./tests/generations.s" with { type: "text" };
import s135 from "./tests/handled.s" with { type: "text" };
import s136 from "./tests/handled_flooded.s" with { type: "text" };
import s137 from "./tests/handled_mean.s" with { type: "text" };
import s138 from "./tests/holder_ended.s" with { type: "text" };
import s139 from "./tests/latecomer.s" with { type: "text" };
import s140 from "./tests/lender.s" with { type: "text" };
import s141 from "./tests/listed.s" with { type: "text" };
import s142 from "./tests/mappings.s" with { type: "text" };
import s143 from "./tests/memory.s" with { type: "text" };
import s144 from "./tests/overstayer.s" with { type: "text" };
import s145 from "./tests/port_owner.s" with { type: "text" };
import s146 from "./tests/port_thief.s" with { type: "text" };
import s147 from "./tests/posting.s" with { type: "text" };
import s148 from "./tests/primitives.s" with { type: "text" };
import s149 from "./tests/ranges.s" with { type: "text" };
import s150 from "./tests/receiver.s" with { type: "text" };
import s151 from "./tests/revocation.s" with { type: "text" };
import s152 from "./tests/slices.s" with { type: "text" };
import s153 from "./tests/spawn.s" with { type: "text" };
import s154 from "./tests/spinner.s" with { type: "text" };
import s155 from "./tests/status.s" with { type: "text" };
import s156 from "./tests/taker.s" with { type: "text" };
import s157 from "./tests/unread.s" with { type: "text" };
import s158 from "./tests/unstarted.s" with { type: "text" };
import s159 from "./tests/yielder.s" with { type: "text" };
import s160 from "../tests/accounts.h" with { type: "text" };
import s161 from "../tests/bindings.h" with { type: "text" };
import s162 from "../tests/check.h" with { type: "text" };
import s163 from "../tests/datagrams.h" with { type: "text" };
import s164 from "../tests/faults.S" with { type: "text" };
import s165 from "../tests/frames.h" with { type: "text" };
import s166 from "../tests/fuzzed.S" with { type: "text" };
import s167 from "../tests/handlers.h" with { type: "text" };
import s168 from "../tests/transfer.S" with { type: "text" };

/** Text by path. */
export const sources: Readonly<Record<string, string>> = {
  "aegis/adversarial/adversarial.h": s0,
  "aegis/adversarial/listed.h": s1,
  "aegis/adversarial/raw.S": s2,
  "aegis/compiled/adversarial/adversarial_stack.s": s3,
  "aegis/compiled/adversarial/alias_after_free.s": s4,
  "aegis/compiled/adversarial/alias_evicted.s": s5,
  "aegis/compiled/adversarial/alias_in_contexts.s": s6,
  "aegis/compiled/adversarial/arithmetic.s": s7,
  "aegis/compiled/adversarial/asid_hoarder.s": s8,
  "aegis/compiled/adversarial/backing_page.s": s9,
  "aegis/compiled/adversarial/beyond_pinned.s": s10,
  "aegis/compiled/adversarial/beyond_public_state.s": s11,
  "aegis/compiled/adversarial/boundary_arguments.s": s12,
  "aegis/compiled/adversarial/call_in_slot.s": s13,
  "aegis/compiled/adversarial/callee_status.s": s14,
  "aegis/compiled/adversarial/calls_at_the_end.s": s15,
  "aegis/compiled/adversarial/changer.s": s16,
  "aegis/compiled/adversarial/controlling_victim.s": s17,
  "aegis/compiled/adversarial/coprocessor.s": s18,
  "aegis/compiled/adversarial/coprocessor_borrowed.s": s19,
  "aegis/compiled/adversarial/coprocessor_inherited.s": s20,
  "aegis/compiled/adversarial/coprocessor_left.s": s21,
  "aegis/compiled/adversarial/coprocessor_traps.s": s22,
  "aegis/compiled/adversarial/crowded_software_tlb.s": s23,
  "aegis/compiled/adversarial/debt_given_away.s": s24,
  "aegis/compiled/adversarial/deleted_mappings.s": s25,
  "aegis/compiled/adversarial/destroyed_while_ending.s": s26,
  "aegis/compiled/adversarial/device_clock.s": s27,
  "aegis/compiled/adversarial/device_debug_port.s": s28,
  "aegis/compiled/adversarial/empty_lists.s": s29,
  "aegis/compiled/adversarial/end_by_transfer.s": s30,
  "aegis/compiled/adversarial/end_during_call.s": s31,
  "aegis/compiled/adversarial/end_in_calls.s": s32,
  "aegis/compiled/adversarial/end_in_kernel.s": s33,
  "aegis/compiled/adversarial/end_unaligned.s": s34,
  "aegis/compiled/adversarial/ended_lender.s": s35,
  "aegis/compiled/adversarial/ended_payer.s": s36,
  "aegis/compiled/adversarial/entries_in_kernel.s": s37,
  "aegis/compiled/adversarial/entries_unmapped.s": s38,
  "aegis/compiled/adversarial/faulting_handler.s": s39,
  "aegis/compiled/adversarial/forged_capability.s": s40,
  "aegis/compiled/adversarial/forged_list.s": s41,
  "aegis/compiled/adversarial/forgetful_cache.s": s42,
  "aegis/compiled/adversarial/freed_and_taken.s": s43,
  "aegis/compiled/adversarial/freed_while_taken.s": s44,
  "aegis/compiled/adversarial/gatherer.s": s45,
  "aegis/compiled/adversarial/give_to_victim.s": s46,
  "aegis/compiled/adversarial/given_below_minimum.s": s47,
  "aegis/compiled/adversarial/given_page.s": s48,
  "aegis/compiled/adversarial/global_entry.s": s49,
  "aegis/compiled/adversarial/guessed_capability.s": s50,
  "aegis/compiled/adversarial/half_capability.s": s51,
  "aegis/compiled/adversarial/half_cleaned.s": s52,
  "aegis/compiled/adversarial/half_handover.s": s53,
  "aegis/compiled/adversarial/handlers_in_kernel.s": s54,
  "aegis/compiled/adversarial/handlers_unaligned.s": s55,
  "aegis/compiled/adversarial/handlers_unmapped.s": s56,
  "aegis/compiled/adversarial/holding_through_revocation.s": s57,
  "aegis/compiled/adversarial/honest.s": s58,
  "aegis/compiled/adversarial/kernel_address.s": s59,
  "aegis/compiled/adversarial/kernel_page.s": s60,
  "aegis/compiled/adversarial/kernel_reading.s": s61,
  "aegis/compiled/adversarial/kernel_registers.s": s62,
  "aegis/compiled/adversarial/last_moment_ends.s": s63,
  "aegis/compiled/adversarial/last_moment_gifts.s": s64,
  "aegis/compiled/adversarial/last_page_given.s": s65,
  "aegis/compiled/adversarial/late_handover.s": s66,
  "aegis/compiled/adversarial/leaked_registers.s": s67,
  "aegis/compiled/adversarial/left_search.s": s68,
  "aegis/compiled/adversarial/lending_to_the_dying.s": s69,
  "aegis/compiled/adversarial/list_capabilities.s": s70,
  "aegis/compiled/adversarial/list_elsewhere.s": s71,
  "aegis/compiled/adversarial/listed_devices.s": s72,
  "aegis/compiled/adversarial/long_end.s": s73,
  "aegis/compiled/adversarial/many_ends.s": s74,
  "aegis/compiled/adversarial/many_environments.s": s75,
  "aegis/compiled/adversarial/many_pages.s": s76,
  "aegis/compiled/adversarial/many_searches.s": s77,
  "aegis/compiled/adversarial/mapped_after_end.s": s78,
  "aegis/compiled/adversarial/nested_environments.s": s79,
  "aegis/compiled/adversarial/never_returns.s": s80,
  "aegis/compiled/adversarial/no_end.s": s81,
  "aegis/compiled/adversarial/out_of_range_page.s": s82,
  "aegis/compiled/adversarial/overstaying_children.s": s83,
  "aegis/compiled/adversarial/overstaying_family.s": s84,
  "aegis/compiled/adversarial/passed_on.s": s85,
  "aegis/compiled/adversarial/pin_into_victim.s": s86,
  "aegis/compiled/adversarial/pin_kernel_page.s": s87,
  "aegis/compiled/adversarial/predicted_capabilities.s": s88,
  "aegis/compiled/adversarial/previous_code.s": s89,
  "aegis/compiled/adversarial/previous_contents.s": s90,
  "aegis/compiled/adversarial/privileged_instructions.s": s91,
  "aegis/compiled/adversarial/ranges_at_the_end.s": s92,
  "aegis/compiled/adversarial/recycled_asid.s": s93,
  "aegis/compiled/adversarial/recycled_envid.s": s94,
  "aegis/compiled/adversarial/replayed_capability.s": s95,
  "aegis/compiled/adversarial/revoking_itself.s": s96,
  "aegis/compiled/adversarial/save_after_free.s": s97,
  "aegis/compiled/adversarial/save_after_give.s": s98,
  "aegis/compiled/adversarial/save_area.s": s99,
  "aegis/compiled/adversarial/save_area_in_handler.s": s100,
  "aegis/compiled/adversarial/slice_given_while_ending.s": s101,
  "aegis/compiled/adversarial/starter.s": s102,
  "aegis/compiled/adversarial/steal_page.s": s103,
  "aegis/compiled/adversarial/stolen_slices.s": s104,
  "aegis/compiled/adversarial/sybil.s": s105,
  "aegis/compiled/adversarial/transfer_to_dead.s": s106,
  "aegis/compiled/adversarial/transfer_to_itself.s": s107,
  "aegis/compiled/adversarial/transfer_to_unready.s": s108,
  "aegis/compiled/adversarial/unaligned_jump.s": s109,
  "aegis/compiled/adversarial/unknown_calls.s": s110,
  "aegis/compiled/adversarial/vector_page.s": s111,
  "aegis/compiled/adversarial/victim.s": s112,
  "aegis/compiled/adversarial/wide_restartable_range.s": s113,
  "aegis/compiled/adversarial/without_slices.s": s114,
  "aegis/compiled/adversarial/worker.s": s115,
  "aegis/compiled/adversarial/write_with_read.s": s116,
  "aegis/compiled/adversarial/yield_when_ended.s": s117,
  "aegis/compiled/adversarial/zero_capability.s": s118,
  "aegis/compiled/tests/asids.s": s119,
  "aegis/compiled/tests/asked_alone.s": s120,
  "aegis/compiled/tests/bindings_full.s": s121,
  "aegis/compiled/tests/bindings_heir.s": s122,
  "aegis/compiled/tests/borrower.s": s123,
  "aegis/compiled/tests/callee.s": s124,
  "aegis/compiled/tests/caller.s": s125,
  "aegis/compiled/tests/check.s": s126,
  "aegis/compiled/tests/dispatch.s": s127,
  "aegis/compiled/tests/eavesdropper.s": s128,
  "aegis/compiled/tests/ends_in_turn.s": s129,
  "aegis/compiled/tests/ends_while_taken.s": s130,
  "aegis/compiled/tests/environments.s": s131,
  "aegis/compiled/tests/exceptions.s": s132,
  "aegis/compiled/tests/faulter.s": s133,
  "aegis/compiled/tests/generations.s": s134,
  "aegis/compiled/tests/handled.s": s135,
  "aegis/compiled/tests/handled_flooded.s": s136,
  "aegis/compiled/tests/handled_mean.s": s137,
  "aegis/compiled/tests/holder_ended.s": s138,
  "aegis/compiled/tests/latecomer.s": s139,
  "aegis/compiled/tests/lender.s": s140,
  "aegis/compiled/tests/listed.s": s141,
  "aegis/compiled/tests/mappings.s": s142,
  "aegis/compiled/tests/memory.s": s143,
  "aegis/compiled/tests/overstayer.s": s144,
  "aegis/compiled/tests/port_owner.s": s145,
  "aegis/compiled/tests/port_thief.s": s146,
  "aegis/compiled/tests/posting.s": s147,
  "aegis/compiled/tests/primitives.s": s148,
  "aegis/compiled/tests/ranges.s": s149,
  "aegis/compiled/tests/receiver.s": s150,
  "aegis/compiled/tests/revocation.s": s151,
  "aegis/compiled/tests/slices.s": s152,
  "aegis/compiled/tests/spawn.s": s153,
  "aegis/compiled/tests/spinner.s": s154,
  "aegis/compiled/tests/status.s": s155,
  "aegis/compiled/tests/taker.s": s156,
  "aegis/compiled/tests/unread.s": s157,
  "aegis/compiled/tests/unstarted.s": s158,
  "aegis/compiled/tests/yielder.s": s159,
  "aegis/tests/accounts.h": s160,
  "aegis/tests/bindings.h": s161,
  "aegis/tests/check.h": s162,
  "aegis/tests/datagrams.h": s163,
  "aegis/tests/faults.S": s164,
  "aegis/tests/frames.h": s165,
  "aegis/tests/fuzzed.S": s166,
  "aegis/tests/handlers.h": s167,
  "aegis/tests/transfer.S": s168,
};
