/*
 * Beside handled: its handlers loop without end, store wherever they can, send as another, and copy
 * to where they must not.
 */
#include "aegis/tests/handlers.h"

/* Copies that are refused, and one whose result is put where the handler says. */
#define COPIES 6
#define COPY(from, to, bytes, result) \
    MIPS_ADDIU(V0, ZERO, from), MIPS_ORI(V1, ZERO, to), MIPS_ADDIU(T0, ZERO, bytes), \
    SERVICE(HANDLER_COPY), SW(V0, 4 * (result), A2)

static void await_frames(unsigned count)
{
    unsigned from = RING->received + RING->exhausted;

    while (RING->received + RING->exhausted < from + count)
        RING->length[0] = RING->length[1] = 0;
}

int main(void)
{
    unsigned i, sum = 0;
    int binding;

    frame_prepare(2);
    ring_prepare(2);
    binding = ring_bind();
    handler_prepare();
    /* No end: its steps are used up, and its frames go the usual way. */
    SET_HANDLER_CODE(MIPS_BEQ(ZERO, ZERO) | 0xffff, MIPS_NOP, RETURN, MIPS_NOP);
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    await_frames(30);
    /* Services without end. */
    SET_HANDLER_CODE(MIPS_ADDIU(V0, ZERO, 1514), SERVICE(HANDLER_SEND),
        MIPS_BEQ(ZERO, ZERO) | 0xfffd, MIPS_NOP, RETURN, MIPS_NOP);
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    FRAME[14] = 1;                      /* as the other program, which is denied */
    await_frames(10);
    /* Stores all over memory end in the data segment. */
    SET_HANDLER_CODE(MIPS_LUI(T0, 0x8000), SW(T0, 128, T0), MIPS_LUI(T1, 0x10),
        MIPS_ADDU(T0, T0, T1), MIPS_BNE(T0, ZERO) | 0xfffb, MIPS_NOP, RETURN,
        MIPS_ADDIU(V0, ZERO, 1));
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    await_frames(10);
    CHECK(DATA[32] != 0);
    for (i = 0; i < PAGE_SIZE / 4; i++)
        CHECK(i == 32 || DATA[i] == 0);
    /*
     * Copies beyond the page, the frame or the buffers, that begin or end within a group, of
     * nothing, of what lies before the frame.
     */
    SET_HANDLER_CODE(COPY(0, PAGE_SIZE - 16, 32, 0), COPY(48, 0, 32, 1),
        COPY(0, 10 * PAGE_SIZE, 16, 2), COPY(8, 0, 16, 3), COPY(0, 0, 0, 4),
        COPY(0xfff0, 0, 16, 5), COPY(0, 256, 64, COPIES), RETURN, MIPS_ADDIU(V0, ZERO, 1));
    HANDLER->stages = 1;
    HANDLER->stage[0] = 0;
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    await_frames(10);
    for (i = 0; i < COPIES; i++)
        CHECK(DATA[i] == (unsigned)AEGIS_INVALID);
    /*
     * The last of these copies is its own business: the frame stands in the data segment, and its
     * sum is that of its words.
     */
    for (i = 0; i < 16; i++) {
        sum += DATA[64 + i];
        sum += sum < DATA[64 + i];
    }
    CHECK(sum == DATA[COPIES] && ((volatile unsigned char *)DATA_AT)[256 + 14] == 2);
    return 0;
}
