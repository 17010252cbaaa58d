/* Beside handled: its handlers loop without end, store wherever they can, send as another, and copy to where they must not. */
#include "aegis/tests/handlers.h"

static void await_frames(unsigned count)
{
    unsigned from = RING->received + RING->exhausted;

    while (RING->received + RING->exhausted < from + count)
        RING->length[0] = RING->length[1] = 0;
}

int main(void)
{
    unsigned i;
    int binding;

    frame_prepare(2);
    ring_prepare(2);
    binding = aegis_ether_bind(ring_page);
    CHECK(!AEGIS_REFUSED(binding));
    handler_prepare();
    /* No end: its steps are used up, and its frames go the usual way. */
    SET_HANDLER_CODE(MIPS_BEQ(ZERO, ZERO) | 0xffff, MIPS_NOP, RETURN, MIPS_NOP);
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    await_frames(30);
    /* Services without end. */
    SET_HANDLER_CODE(MIPS_ADDIU(V0, ZERO, 1514), SERVICE(HANDLER_SEND), MIPS_BEQ(ZERO, ZERO) | 0xfffd, MIPS_NOP, RETURN, MIPS_NOP);
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    FRAME[14] = 1;                      /* as the other program, which is denied */
    await_frames(10);
    /* Stores all over memory end in the data segment. */
    SET_HANDLER_CODE(MIPS_LUI(T0, 0x8000), SW(T0, 128, T0), MIPS_LUI(T1, 0x10), MIPS_ADDU(T0, T0, T1), MIPS_BNE(T0, ZERO) | 0xfffb,
                     MIPS_NOP, RETURN, MIPS_ADDIU(V0, ZERO, 1));
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    await_frames(10);
    CHECK(DATA[32] != 0);
    for (i = 0; i < PAGE_SIZE / 4; i++)
        CHECK(i == 32 || DATA[i] == 0);
    /* Copies beyond the page, the frame or the buffers. */
    SET_HANDLER_CODE(MIPS_ADDIU(V0, ZERO, 0), MIPS_ADDIU(V1, ZERO, PAGE_SIZE - 16), MIPS_ADDIU(T0, ZERO, 32), SERVICE(HANDLER_COPY),
                     SW(V0, 0, A2), MIPS_ADDIU(V0, ZERO, 48), MIPS_ADDIU(V1, ZERO, 0), MIPS_ADDIU(T0, ZERO, 32), SERVICE(HANDLER_COPY),
                     SW(V0, 4, A2), MIPS_ADDIU(V0, ZERO, 0), MIPS_ADDIU(V1, ZERO, 2 * PAGE_SIZE), MIPS_ADDIU(T0, ZERO, 16),
                     SERVICE(HANDLER_COPY), SW(V0, 8, A2), MIPS_ADDIU(V0, ZERO, 0), MIPS_ADDIU(V1, ZERO, 256),
                     MIPS_ADDIU(T0, ZERO, 64), SERVICE(HANDLER_COPY), SW(V0, 12, A2), RETURN, MIPS_ADDIU(V0, ZERO, 1));
    HANDLER->stages = 1;
    HANDLER->stage[0] = 0;
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    await_frames(10);
    for (i = 0; i < 3; i++)
        CHECK(DATA[i] == (unsigned)AEGIS_INVALID);
    /* The last of these copies is its own business: the frame stands in the data segment, and its sum is that of its words. */
    if (DATA[3] != (unsigned)AEGIS_INVALID) {
        unsigned sum = 0;

        for (i = 0; i < 16; i++) {
            sum += DATA[64 + i];
            sum += sum < DATA[64 + i];
        }
        CHECK(sum == DATA[3] && ((volatile unsigned char *)DATA_AT)[256 + 14] == 2);
    }
    return 0;
}
