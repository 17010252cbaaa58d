/* Downloaded code or a fast upcall: Table 11's handler as bytecode, whose result is sent. */
#include "experiments/workloads/bytecode.h"
#include "experiments/workloads/downloaded.h"

static const struct bytecode program[] = {
    LOAD(2, 5, BC_MESSAGE, 42), LOAD(2, 6, BC_MESSAGE, 44), LOAD(4, 7, BC_DATA, 0),
    OP(BC_SHIFT_LEFT, 6, 0, 0, 16), OP(BC_OR, 5, 6, 0, 0), ADD_IMMEDIATE(5, 1),
    STORE(2, BC_TRANSMIT, 42, 5), OP(BC_SHIFT_RIGHT, 5, 0, 0, 16), STORE(2, BC_TRANSMIT, 44, 5),
    ADD_IMMEDIATE(7, 1), STORE(4, BC_DATA, 0, 7), MOVE_IMMEDIATE(0, FRAME_BYTES), EXIT,
};

void serve(void)
{
    volatile unsigned word = 1;

    binding = aegis_ether_bind(page_number(&ring));
    download((const unsigned *)program, sizeof program / (sizeof(unsigned)));
    print("ready");
    for (;;)
        word = word << 1 | word >> 31;
}
