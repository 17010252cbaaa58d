/*
 * Installation of programs: known instructions only, jumps forward and inside, scratch words that
 * exist, no constant division by zero, an end that returns; of a match, one to four keys that
 * follow it. And the translation of atoms.
 */
#include "experiments/filters/bpf.h"

static int known(unsigned code)
{
    unsigned op = BPF_OP(code), source = code & 8;

    switch (BPF_CLASS(code)) {
    case BPF_LD:
        return code == BPF_IMM || code == BPF_MEM || code == BPF_LEN ||
            ((code & 0x18) != 0x18 && ((code & ~0x18u) == BPF_ABS || (code & ~0x18u) == BPF_IND));
    case BPF_LDX:
        return code == (BPF_LDX | BPF_IMM) || code == (BPF_LDX | BPF_MEM) ||
            code == (BPF_LDX | BPF_LEN) ||
            code == (BPF_LDX | BPF_B | BPF_MSH);
    case BPF_ST:
    case BPF_STX:
        return code == BPF_CLASS(code);
    case BPF_ALU:
        return code < 0x100 && (op < BPF_NEG || (op == BPF_NEG && source == 0));
    case BPF_JMP:
        return op <= BPF_JSET && (op != BPF_JA || source == 0);
    case BPF_RET:
        return code == (BPF_RET | BPF_K) || code == (BPF_RET | BPF_A) || code == MPF_RET_MATCH_IMM;
    default:
        return code == (BPF_MISC | BPF_TAX) || code == (BPF_MISC | BPF_TXA);
    }
}

int bpf_validate(const struct bpf_insn *program, int length)
{
    int i, j, code = length;    /* where the keys of a match begin */

    if (length < 1 || length > BPF_LENGTH)
        return 0;
    for (i = 0; i < length; i++)
        if (program[i].code == MPF_RET_MATCH_IMM) {
            code = i + 1;
            if (program[i].jt < 1 || program[i].jt > MPF_KEYS || code + program[i].jt != length)
                return 0;
            for (j = code; j < length; j++)
                if (program[j].code != MPF_KEY)
                    return 0;
            break;
        }
    for (i = 0; i < code; i++) {
        const struct bpf_insn *p = &program[i];

        if (!known(p->code))
            return 0;
        if ((p->code == BPF_ST || p->code == BPF_STX || p->code == BPF_MEM ||
             p->code == (BPF_LDX | BPF_MEM)) &&
            p->k >= BPF_WORDS)
            return 0;
        if (p->code == (BPF_ALU | BPF_DIV | BPF_K) && p->k == 0)
            return 0;
        if (BPF_CLASS(p->code) != BPF_JMP)
            continue;
        if (BPF_OP(p->code) == BPF_JA ? p->k >= code - i - 1u
            : i + 1 + (p->jt > p->jf ? p->jt : p->jf) >= code)
            return 0;
    }
    return BPF_CLASS(program[code - 1].code) == BPF_RET;
}

int bpf_comparisons(const struct dpf_atom *atoms, int count)
{
    int i, n = 0;

    for (i = 0; i < count; i++)
        n += atoms[i].op == DPF_EQUAL;
    return n;
}

static struct bpf_insn *put(struct bpf_insn *p, unsigned code, unsigned k)
{
    p->code = code;
    p->jt = p->jf = 0;
    p->k = k;
    return p + 1;
}

static unsigned width(unsigned size)
{
    return size == 1 ? BPF_B : size == 2 ? BPF_H : BPF_W;
}

/*
 * All comparisons jump to one rejection: at the end of a plain program, or before the keys are
 * loaded where a match follows, for that must come last. The index register is the message's base
 * once a field has moved it; the first move by an IP header's length has an instruction of its own.
 */
int bpf_translate(const struct dpf_atom *atoms, int count, int keys, struct bpf_insn *program)
{
    unsigned base = 0, indexed = 0;
    int i, left = bpf_comparisons(atoms, count), stored = 0, reject = 0;
    struct bpf_insn *p = program;
    unsigned key[MPF_KEYS];

    for (i = 0; i < count; i++) {
        const struct dpf_atom *a = &atoms[i];

        if (p - program > BPF_LENGTH - 12)
            return ENGINE_REFUSED;
        if (a->op == DPF_ADVANCE) {
            base += a->value;
            continue;
        }
        if (a->op == DPF_SHIFT && !indexed && a->mask == 15 && a->value == 2) {
            p = put(p, BPF_LDX | BPF_B | BPF_MSH, base + a->offset);
            indexed = 1;
            continue;
        }
        p = put(p, BPF_LD | width(a->size) | (indexed ? BPF_IND : BPF_ABS), base + a->offset);
        if (a->mask != (a->size == 4 ? ~0u : (1u << 8 * a->size) - 1))
            p = put(p, BPF_ALU | BPF_AND | BPF_K, a->mask);
        if (a->op == DPF_SHIFT) {
            p = put(p, BPF_ALU | BPF_LSH | BPF_K, a->value);
            if (indexed)
                p = put(p, BPF_ALU | BPF_ADD | BPF_X, 0);
            p = put(p, BPF_MISC | BPF_TAX, 0);
            indexed = 1;
        } else if (left-- > keys) {
            p = put(p, BPF_JMP | BPF_JEQ | BPF_K, a->value);
            if (keys && left == keys) {
                p[-1].jt = 1;
                reject = p - program;
                p = put(p, BPF_RET | BPF_K, 0);
            }
        } else {
            key[stored] = a->value;
            p = put(p, BPF_ST, stored++);
        }
    }
    if (keys == 0) {
        p = put(p, BPF_RET | BPF_K, ~0u);
        reject = p - program;
        p = put(p, BPF_RET | BPF_K, 0);
    } else {
        p = put(p, MPF_RET_MATCH_IMM, ~0u);
        p[-1].jt = keys;
        for (i = 0; i < keys; i++)
            p = put(p, MPF_KEY, key[i]);
    }
    for (i = 0; i < reject; i++)
        if (BPF_CLASS(program[i].code) == BPF_JMP)
            program[i].jf = reject - i - 1;
    return p - program;
}
