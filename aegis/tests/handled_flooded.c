/*
 * Its handler has no end, and takes what it is given of each tick while frames come; itself, it
 * gives its time away.
 */
#include "aegis/tests/handlers.h"

int main(void)
{
    int binding;

    frame_prepare(2);
    ring_prepare(2);
    binding = ring_bind();
    handler_prepare();
    SET_HANDLER_CODE(MIPS_BEQ(ZERO, ZERO) | 0xffff, MIPS_NOP, RETURN, MIPS_NOP);
    CHECK(aegis_ether_handle(binding, handler_page) == AEGIS_OK);
    for (;;)
        yield_to(0);
}
