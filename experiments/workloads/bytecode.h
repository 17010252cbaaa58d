/*
 * A verified bytecode for handlers, in the manner of eBPF: ten registers, instructions of eight
 * bytes, forward jumps alone. It is checked once, before it runs: every access is then known to lie
 * within message, data or transmit buffer. It is interpreted, or compiled to MIPS code.
 */
#ifndef BYTECODE_H
#define BYTECODE_H

enum bytecode_op {
    BC_EXIT,                                    /* with r0 as the result */
    BC_MOVE_IMMEDIATE, BC_MOVE,                 /* dst = immediate or src */
    BC_ADD_IMMEDIATE, BC_ADD, BC_SUBTRACT, BC_AND, BC_OR, BC_SHIFT_LEFT,
    BC_SHIFT_RIGHT,     /* shifts by the immediate */
    BC_LOAD1, BC_LOAD2, BC_LOAD4,               /* dst = *(src + offset) */
    BC_STORE1, BC_STORE2, BC_STORE4,            /* *(dst + offset) = src */
    BC_JUMP,                                    /* offset instructions beyond the next */
    /* Conditions: dst != immediate, dst != src, dst >= src, unsigned. */
    BC_JUMP_UNLESS, BC_JUMP_NOT_EQUAL, BC_JUMP_NOT_LESS,
    BC_OPS
};

#define BC_REGISTERS 10
#define BC_MESSAGE 1  /* r1 to r4 at the beginning: the message, its bytes, data, transmit buffer */
#define BC_BYTES 2
#define BC_DATA 3
#define BC_TRANSMIT 4
#define BC_LENGTH 256   /* most instructions */
#define BC_CODE 2048    /* most words that they become */

struct bytecode {
    unsigned char op;
    unsigned char dst, src;
    unsigned char unused;
    short offset;
    short immediate;
};

/* Bytes that are sure to be there. */
struct bytecode_bounds {
    int message, data, transmit;
};

/* Whether a program may run. */
int bytecode_verify(
    const struct bytecode *program, int length, const struct bytecode_bounds *bounds);

/* Runs a verified program. */
int bytecode_run(const struct bytecode *program, const unsigned char *message, unsigned bytes,
    void *data, unsigned char *transmit);

/*
 * Compiles a verified program, of a procedure with the arguments of a handler: words, or -1 when
 * there is no room.
 */
int bytecode_compile(const struct bytecode *program, int length, unsigned *code);

/* Instructions, written as programs are. */
#define OP(op, dst, src, offset, immediate) {op, dst, src, 0, offset, immediate}
#define MOVE_IMMEDIATE(dst, value) OP(BC_MOVE_IMMEDIATE, dst, 0, 0, value)
#define ADD_IMMEDIATE(dst, value) OP(BC_ADD_IMMEDIATE, dst, 0, 0, value)
#define LOAD(size, dst, src, offset) OP(BC_LOAD##size, dst, src, offset, 0)
#define STORE(size, dst, offset, src) OP(BC_STORE##size, dst, src, offset, 0)
#define EXIT OP(BC_EXIT, 0, 0, 0, 0)

#define LENGTH(program) (int)(sizeof(program) / sizeof(program)[0])

#endif
