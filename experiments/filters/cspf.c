/*
 * The CMU/Stanford packet filter: a stack of 16-bit words. A filter word holds what is pushed in
 * its low ten bits and an operator in its upper six. It has no indirect loads: a filter that shifts
 * by a field is refused.
 */
#include "experiments/filters/engines.h"

#define ARGUMENT(word) ((word) & 0x3ff)
#define OPERATOR(word) ((word) >> 10)
#define NOPUSH 0
#define PUSHLIT 1
#define PUSHZERO 2
#define PUSHWORD 16         /* word n of the message */
#define HEADER_WORDS (960 - PUSHWORD)
enum { NOP, EQ, LT, LE, GT, GE, AND, OR, XOR, COR, CAND, CNOR, CNAND };
#define WORD(argument, operator) ((argument) | (operator) << 10)

#define STACK 32
#define LENGTH 160

static struct {
    int id, length;
    unsigned short word[LENGTH];
} installed[ENGINE_FILTERS];
static int filters;

void cspf_start(void)
{
    filters = 0;
}

static int run(const unsigned short *pc, int length, const unsigned char *message, unsigned bytes)
{
    const unsigned short *end = pc + length;
    unsigned short stack[STACK], *sp = stack + STACK, a, b;
    unsigned argument, operator;

    while (pc < end) {
        argument = ARGUMENT(*pc);
        operator = OPERATOR(*pc);
        pc++;
        if (argument != NOPUSH) {
            if (sp == stack)
                return 0;
            if (argument == PUSHLIT) {
                if (pc == end)
                    return 0;
                *--sp = *pc++;
            } else if (argument == PUSHZERO)
                *--sp = 0;
            else if (argument >= PUSHWORD && argument < PUSHWORD + HEADER_WORDS) {
                argument = (argument - PUSHWORD) * 2;
                if (argument + 2 > bytes)
                    return 0;
                *--sp = message[argument] << 8 | message[argument + 1];
            } else
                return 0;
        }
        if (operator == NOP)
            continue;
        if (sp > stack + STACK - 2)
            return 0;
        b = *sp++;
        a = *sp;
        switch (operator) {
        case EQ:
            *sp = a == b;
            continue;
        case LT:
            *sp = a < b;
            continue;
        case LE:
            *sp = a <= b;
            continue;
        case GT:
            *sp = a > b;
            continue;
        case GE:
            *sp = a >= b;
            continue;
        case AND:
            *sp = a & b;
            continue;
        case OR:
            *sp = a | b;
            continue;
        case XOR:
            *sp = a ^ b;
            continue;
        case COR:
            if (a == b)
                return 1;
            break;
        case CAND:
            if (a != b)
                return 0;
            break;
        case CNOR:
            if (a == b)
                return 0;
            break;
        case CNAND:
            if (a != b)
                return 1;
            break;
        default:
            return 0;
        }
        sp++;
    }
    return sp == stack + STACK || *sp != 0;
}

/* Tests one word of the message: bytes `from` to `from` + 1 of it decide. */
static int test(unsigned short *p, unsigned at, unsigned mask, unsigned value)
{
    int n = 0;

    p[n++] = WORD(PUSHWORD + at / 2, NOP);
    if (mask != 0xffff) {
        p[n++] = WORD(PUSHLIT, AND);
        p[n++] = mask;
    }
    p[n++] = WORD(PUSHLIT, CAND);
    p[n++] = value;
    return n;
}

int cspf_insert(const struct dpf_atom *atoms, int count, int id)
{
    unsigned base = 0, at, shift, mask, value;
    int i, n = 0;

    if (filters == ENGINE_FILTERS)
        return ENGINE_REFUSED;
    for (i = 0; i < count; i++) {
        const struct dpf_atom *a = &atoms[i];

        if (a->op == DPF_SHIFT)
            return ENGINE_REFUSED;
        if (a->op == DPF_ADVANCE) {
            base += a->value;
            continue;
        }
        for (at = (base + a->offset) & ~1u; at < base + a->offset + a->size; at += 2) {
            /* The field's last byte lies so many bits above the word's last one, or below. */
            int low = 8 * (int)(at + 2 - (base + a->offset + a->size));

            shift = low < 0 ? -low : low;
            mask = (low < 0 ? a->mask >> shift : a->mask << shift) & 0xffff;
            value = (low < 0 ? a->value >> shift : a->value << shift) & 0xffff;
            if (n > LENGTH - 6 || at / 2 >= HEADER_WORDS)
                return ENGINE_REFUSED;
            if (mask)
                n += test(installed[filters].word + n, at, mask, value);
        }
    }
    installed[filters].length = n;
    installed[filters].id = id;
    filters++;
    return id;
}

int cspf_classify(const unsigned char *message, unsigned bytes)
{
    int i;

    for (i = 0; i < filters; i++)
        if (run(installed[i].word, installed[i].length, message, bytes))
            return installed[i].id;
    return 0;
}
