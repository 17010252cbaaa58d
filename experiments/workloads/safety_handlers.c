/* The handlers in both forms. */
#include "experiments/workloads/safety.h"

extern const unsigned safety_answers[], safety_sums[], safety_locks[], safety_end[];

static const struct bytecode answers[] = {
    LOAD(2, 5, BC_MESSAGE, 42), LOAD(2, 6, BC_MESSAGE, 44), LOAD(4, 7, BC_DATA, 0),
    OP(BC_SHIFT_LEFT, 6, 0, 0, 16), OP(BC_OR, 5, 6, 0, 0), ADD_IMMEDIATE(5, 1),
    STORE(2, BC_TRANSMIT, 42, 5), OP(BC_SHIFT_RIGHT, 5, 0, 0, 16), STORE(2, BC_TRANSMIT, 44, 5),
    ADD_IMMEDIATE(7, 1), STORE(4, BC_DATA, 0, 7), MOVE_IMMEDIATE(0, 0), EXIT,
};

#define ADD_WORD(offset) \
    LOAD(4, 6, BC_MESSAGE, offset), OP(BC_ADD, 5, 6, 0, 0), OP(BC_JUMP_NOT_LESS, 5, 6, 1, 0), \
    ADD_IMMEDIATE(5, 1)
static const struct bytecode sums[] = {
    MOVE_IMMEDIATE(5, 0), ADD_WORD(20), ADD_WORD(24), ADD_WORD(28), ADD_WORD(32), ADD_WORD(36),
    ADD_WORD(40), ADD_WORD(44), ADD_WORD(48), ADD_WORD(52), ADD_WORD(56),
    STORE(4, BC_DATA, 0, 5), MOVE_IMMEDIATE(0, 0), EXIT,
};

static const struct bytecode locks[] = {
    MOVE_IMMEDIATE(0, 0), MOVE_IMMEDIATE(8, 1), MOVE_IMMEDIATE(9, 0),
    LOAD(4, 5, BC_MESSAGE, 44), LOAD(4, 6, BC_DATA, 0), LOAD(4, 7, BC_MESSAGE, 48),
    OP(BC_JUMP_UNLESS, 7, 0, 4, 1), OP(BC_JUMP_UNLESS, 6, 0, 7, 0),
    STORE(4, BC_DATA, 0, 5), STORE(4, BC_TRANSMIT, 44, 8), EXIT,
    OP(BC_JUMP_NOT_EQUAL, 6, 5, 3, 0),
    STORE(4, BC_DATA, 0, 9), STORE(4, BC_TRANSMIT, 44, 8), EXIT,
    STORE(4, BC_TRANSMIT, 44, 9), EXIT,
};

const struct safety_handler safety_handlers[] = {
    {safety_answers, 13, answers, LENGTH(answers)},
    {safety_sums, 54, sums, LENGTH(sums)},
    {safety_locks, 21, locks, LENGTH(locks)},
};
