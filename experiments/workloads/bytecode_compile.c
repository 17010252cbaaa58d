/*
 * The compiler: one pass that finds the place of each instruction, and one that generates. Each
 * bytecode register has a machine register; t8 and t9 hold operands of comparisons. A load is
 * followed by a nop where the next instruction reads its result.
 */
#include "aegis/filters/mips_emit.h"
#include "experiments/workloads/bytecode.h"

static const unsigned char register_of[BC_REGISTERS] = {V0, A0, A1, A2, A3, T0, T1, T2, T3, T4};

struct compiler {
    unsigned *code;
    int at;
    unsigned short place[BC_LENGTH];
};

static void put(struct compiler *c, unsigned word)
{
    if (c->at < BC_CODE)
        c->code[c->at] = word;
    c->at++;
}

static int is_load(const struct bytecode *p)
{
    return p->op >= BC_LOAD1 && p->op <= BC_LOAD4;
}

/* Whether an instruction may read a register: those that only write one are told. */
static int reads(const struct bytecode *p, int reg)
{
    if (p->op == BC_EXIT || p->op == BC_MOVE_IMMEDIATE || p->op == BC_JUMP)
        return reg == 0 && p->op == BC_EXIT;
    return p->src == reg || (p->dst == reg && p->op != BC_MOVE && !is_load(p));
}

static void one(struct compiler *c, const struct bytecode *p, int index)
{
    static const int loads[] = {36, 37, 35}, stores[] = {40, 41, 43};
    int dst = register_of[p->dst], src = register_of[p->src],
        to = p->op >= BC_JUMP ? c->place[index + 1 + p->offset] : 0;

    switch (p->op) {
    case BC_EXIT:
        put(c, MIPS_JR(RA));
        put(c, MIPS_NOP);
        break;
    case BC_MOVE_IMMEDIATE:
        put(c, MIPS_ADDIU(dst, ZERO, p->immediate));
        break;
    case BC_MOVE:
        put(c, MIPS_ADDU(dst, src, ZERO));
        break;
    case BC_ADD_IMMEDIATE:
        put(c, MIPS_ADDIU(dst, dst, p->immediate));
        break;
    case BC_ADD:
        put(c, MIPS_ADDU(dst, dst, src));
        break;
    case BC_SUBTRACT:
        put(c, MIPS_SUBU(dst, dst, src));
        break;
    case BC_AND:
        put(c, MIPS_AND(dst, dst, src));
        break;
    case BC_OR:
        put(c, MIPS_OR(dst, dst, src));
        break;
    case BC_SHIFT_LEFT:
        put(c, MIPS_SLL(dst, dst, p->immediate));
        break;
    case BC_SHIFT_RIGHT:
        put(c, MIPS_SRL(dst, dst, p->immediate));
        break;
    case BC_LOAD1:
    case BC_LOAD2:
    case BC_LOAD4:
        put(c, MIPS_I(loads[p->op - BC_LOAD1], src, dst, p->offset));
        if (reads(p + 1, p->dst))
            put(c, MIPS_NOP);       /* (load delay) */
        break;
    case BC_STORE1:
    case BC_STORE2:
    case BC_STORE4:
        put(c, MIPS_I(stores[p->op - BC_STORE1], dst, src, p->offset));
        break;
    case BC_JUMP:
        put(c, MIPS_BEQ(ZERO, ZERO) | ((to - c->at - 1) & 0xffff));
        put(c, MIPS_NOP);           /* (branch delay) */
        break;
    case BC_JUMP_UNLESS:
        put(c, MIPS_ADDIU(T9, ZERO, p->immediate));
        put(c, MIPS_BNE(dst, T9) | ((to - c->at - 1) & 0xffff));
        put(c, MIPS_NOP);           /* (branch delay) */
        break;
    case BC_JUMP_NOT_EQUAL:
        put(c, MIPS_BNE(dst, src) | ((to - c->at - 1) & 0xffff));
        put(c, MIPS_NOP);           /* (branch delay) */
        break;
    case BC_JUMP_NOT_LESS:
        put(c, MIPS_SLTU(T9, dst, src));
        put(c, MIPS_BEQ(T9, ZERO) | ((to - c->at - 1) & 0xffff));
        put(c, MIPS_NOP);           /* (branch delay) */
        break;
    }
}

int bytecode_compile(const struct bytecode *program, int length, unsigned *code)
{
    static struct compiler c;
    int pass, i;

    c.code = code;
    for (pass = 0; pass < 2; pass++) {
        c.at = 0;
        for (i = 0; i < length; i++) {
            c.place[i] = c.at;
            one(&c, &program[i], i);
        }
    }
    return c.at <= BC_CODE ? c.at : -1;
}
