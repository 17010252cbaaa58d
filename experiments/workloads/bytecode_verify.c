/*
 * The verifier: one pass, for every jump goes forward; at each instruction what each register is
 * known to hold, on all ways to it.
 */
#include "experiments/workloads/bytecode.h"

enum kind { NOTHING, NUMBER, MESSAGE, DATA, TRANSMIT };

/* What a register holds; a pointer with its offset into its memory. */
struct known {
    unsigned char kind;
    int at;
};

/* What is known at an instruction; not reached, as long as no way to it was seen. */
static struct {
    int reached;
    struct known r[BC_REGISTERS];
} state[BC_LENGTH];

/* Joins what is known on two paths. */
static void join(int to, const struct known *r)
{
    int i;

    for (i = 0; i < BC_REGISTERS; i++)
        if (!state[to].reached)
            state[to].r[i] = r[i];
        else if (state[to].r[i].kind != r[i].kind || state[to].r[i].at != r[i].at)
            state[to].r[i].kind = NOTHING;
    state[to].reached = 1;
}

/* Whether so many bytes at a pointer lie within its memory, and are aligned. */
static int within(
    const struct known *pointer, int offset, int size, const struct bytecode_bounds *bounds)
{
    int at = pointer->at + offset, end = 0;

    if (pointer->kind == MESSAGE)
        end = bounds->message;
    if (pointer->kind == DATA)
        end = bounds->data;
    if (pointer->kind == TRANSMIT)
        end = bounds->transmit;
    return at >= 0 && at <= end - size && at % size == 0;
}

/* The effect of an instruction that does not jump on what is known; 0 where it is not allowed. */
static int step(const struct bytecode *p, struct known *r, const struct bytecode_bounds *bounds)
{
    struct known *dst = &r[p->dst], *src = &r[p->src];

    switch (p->op) {
    case BC_MOVE_IMMEDIATE:
        dst->kind = NUMBER;
        dst->at = 0;
        return 1;
    case BC_MOVE:
        *dst = *src;
        return src->kind != NOTHING;
    case BC_ADD_IMMEDIATE:
        if (dst->kind > NUMBER)
            dst->at += p->immediate;
        return dst->kind != NOTHING && dst->at >= -0x10000 && dst->at <= 0x10000;
    case BC_ADD:
    case BC_SUBTRACT:
    case BC_AND:
    case BC_OR:
        return dst->kind == NUMBER && src->kind == NUMBER;
    case BC_SHIFT_LEFT:
    case BC_SHIFT_RIGHT:
        return dst->kind == NUMBER && p->immediate >= 0 && p->immediate < 32;
    case BC_LOAD1:
    case BC_LOAD2:
    case BC_LOAD4:
        if (!within(src, p->offset, 1 << (p->op - BC_LOAD1), bounds))
            return 0;
        dst->kind = NUMBER;
        dst->at = 0;
        return 1;
    case BC_STORE1:
    case BC_STORE2:
    case BC_STORE4:
        return dst->kind != MESSAGE && src->kind == NUMBER &&
            within(dst, p->offset, 1 << (p->op - BC_STORE1), bounds);
    }
    return 0;
}

int bytecode_verify(
    const struct bytecode *program, int length, const struct bytecode_bounds *bounds)
{
    static const struct known begin[BC_REGISTERS] = {
        {NOTHING, 0}, {MESSAGE, 0}, {NUMBER, 0}, {DATA, 0}, {TRANSMIT, 0}};
    int i, to;

    if (length < 1 || length > BC_LENGTH)
        return 0;
    for (i = 0; i < length; i++)
        state[i].reached = 0;
    join(0, begin);
    for (i = 0; i < length; i++) {
        const struct bytecode *p = &program[i];
        struct known *r = state[i].r;

        if (p->op >= BC_OPS || p->dst >= BC_REGISTERS || p->src >= BC_REGISTERS)
            return 0;
        if (!state[i].reached)
            return 0;
        if (p->op == BC_EXIT) {
            if (r[0].kind != NUMBER)
                return 0;
            continue;
        }
        if (p->op >= BC_JUMP) {
            to = i + 1 + p->offset;
            if (p->offset < 0 || to >= length)
                return 0;
            if (p->op != BC_JUMP &&
                (r[p->dst].kind != NUMBER || (p->op != BC_JUMP_UNLESS && r[p->src].kind != NUMBER)))
                return 0;
            join(to, r);
            if (p->op == BC_JUMP)
                continue;
        } else if (!step(p, r, bounds))
            return 0;
        if (i + 1 == length)
            return 0;
        join(i + 1, r);
    }
    return 1;
}
