/*
 * Its handler answers frames of kind 1, whoever runs: counts them, and sends each back with its
 * sequence number increased.
 */
#include "aegis/tests/handlers.h"

#define FRAMES 40

/* Others that are refused: the handler that is there stays, and answers. */
static void refused_over(int binding)
{
    int data = HANDLER->data;
    unsigned words = HANDLER->words;

    HANDLER->data = env_info(BOOT_ENVID(1))->first_page;
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_DENIED);
    HANDLER->data = data;
    HANDLER->transmit = env_info(BOOT_ENVID(1))->first_page;
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_DENIED);
    HANDLER->transmit = frame_page;
    HANDLER->words = ETHER_HANDLER_WORDS + 1;
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_INVALID);
    HANDLER->words = words;
    HANDLER->stages = ETHER_STAGES + 1;
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_INVALID);
    HANDLER->stages = 0;
}

int main(void)
{
    int binding, freed;

    frame_prepare(1);
    ring_prepare(1);
    binding = ring_bind();
    handler_prepare();
    /* What is no handler, or not the caller's. */
    SET_HANDLER_CODE(MIPS_I(16, 4, T0, 12 << 11), RETURN, MIPS_NOP);    /* mtc0 t0, Status */
    INVALID(aegis_ether_handle(binding, handler_page));
    SET_HANDLER_CODE(SW(T0, 0, A0), RETURN, MIPS_NOP);
    INVALID(aegis_ether_handle(binding, handler_page));
    SET_HANDLER_CODE(MIPS_BEQ(ZERO, ZERO) | 8, MIPS_NOP, RETURN, MIPS_NOP);
    INVALID(aegis_ether_handle(binding, handler_page));
    SET_HANDLER_CODE(SERVICE(2), RETURN, MIPS_NOP);
    INVALID(aegis_ether_handle(binding, handler_page));
    HANDLER->words = ETHER_HANDLER_WORDS + 1;
    INVALID(aegis_ether_handle(binding, handler_page));
    HANDLER->words = 1 << 20;
    INVALID(aegis_ether_handle(binding, handler_page));
    HANDLER->words = 0;
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    SET_HANDLER_CODE(RETURN, MIPS_ADDIU(V0, ZERO, 1));
    HANDLER->stages = ETHER_STAGES + 1;
    INVALID(aegis_ether_handle(binding, handler_page));
    HANDLER->stages = 1;
    HANDLER->stage[0] = 2;
    INVALID(aegis_ether_handle(binding, handler_page));
    HANDLER->stages = 0;
    HANDLER->transmit = env_info(BOOT_ENVID(1))->first_page;
    DENY(aegis_ether_handle(binding, handler_page));
    HANDLER->transmit = frame_page;
    SET_HANDLER_CODE(LW(T0, 0, A2), LBU(T1, 15, A0), MIPS_ADDIU(T0, T0, 1), SW(T0, 0, A2),
        MIPS_ADDIU(T1, T1, 1), SB(T1, 15, A3), MIPS_ADDIU(V0, ZERO, 60), SERVICE(HANDLER_SEND),
        SW(V0, 4, A2), RETURN, MIPS_ADDU(V0, ZERO, ZERO));
    HANDLER->data = 1;
    DENY(aegis_ether_handle(binding, handler_page));
    HANDLER->data = env_info(BOOT_ENVID(1))->first_page;
    DENY(aegis_ether_handle(binding, handler_page));
    HANDLER->data = my_page();
    map_mine(DATA_AT, HANDLER->data, 1);
    DENY(aegis_ether_handle(binding + 1, handler_page));
    DENY(aegis_ether_handle(binding, 1));
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    refused_over(binding);
    /* One in a page that was freed, though it says no more than that there is none. */
    freed = my_page();
    CHECK(aegis_page_free(freed) == AEGIS_OK);
    CHECK(aegis_ether_handle(binding, freed) == AEGIS_DENIED);
    while (DATA[0] < FRAMES)
        yield_to(0);
    CHECK(RING->received == 0 && RING->exhausted == 0 && DATA[1] == AEGIS_OK);
    /* Without it, frames go the usual way again. */
    HANDLER->words = 0;
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    while (RING->received == 0)
        yield_to(0);
    CHECK(DATA[0] == FRAMES);
    return 0;
}
