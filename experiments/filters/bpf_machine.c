/*
 * The machine: accumulator, index register, scratch words, and loads that see the message in
 * network order and never beyond its end.
 */
#include "experiments/filters/bpf.h"

/* Big-endian, at any alignment. */
static inline unsigned word_at(const unsigned char *p)
{
    return p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3];
}

static inline unsigned half_at(const unsigned char *p)
{
    return p[0] << 8 | p[1];
}

unsigned bpf_run(const struct bpf_insn *pc, const unsigned char *message, unsigned bytes,
                 bpf_match *match,
    const void *suite)
{
    unsigned a = 0, x = 0, k, m[BPF_WORDS];

    for (;; pc++) {
        switch (pc->code) {
        case BPF_RET | BPF_K:
            return pc->k;
        case BPF_RET | BPF_A:
            return a;
        case MPF_RET_MATCH_IMM:
            return match ? match(suite, m, pc->jt) : 0;
        case BPF_LD | BPF_W | BPF_ABS:
            k = pc->k;
            if (k > bytes || bytes - k < 4) return 0;
            a = word_at(message + k);
            continue;
        case BPF_LD | BPF_H | BPF_ABS:
            k = pc->k;
            if (k > bytes || bytes - k < 2) return 0;
            a = half_at(message + k);
            continue;
        case BPF_LD | BPF_B | BPF_ABS:
            k = pc->k;
            if (k >= bytes) return 0;
            a = message[k];
            continue;
        case BPF_LD | BPF_W | BPF_LEN:
            a = bytes;
            continue;
        case BPF_LDX | BPF_W | BPF_LEN:
            x = bytes;
            continue;
        case BPF_LD | BPF_W | BPF_IND:
            k = x + pc->k;
            if (k < x || k > bytes || bytes - k < 4) return 0;
            a = word_at(message + k);
            continue;
        case BPF_LD | BPF_H | BPF_IND:
            k = x + pc->k;
            if (k < x || k > bytes || bytes - k < 2) return 0;
            a = half_at(message + k);
            continue;
        case BPF_LD | BPF_B | BPF_IND:
            k = x + pc->k;
            if (k < x || k >= bytes) return 0;
            a = message[k];
            continue;
        case BPF_LDX | BPF_B | BPF_MSH:
            k = pc->k;
            if (k >= bytes) return 0;
            x = (message[k] & 15) << 2;
            continue;
        case BPF_LD | BPF_IMM:
            a = pc->k;
            continue;
        case BPF_LDX | BPF_IMM:
            x = pc->k;
            continue;
        case BPF_LD | BPF_MEM:
            a = m[pc->k];
            continue;
        case BPF_LDX | BPF_MEM:
            x = m[pc->k];
            continue;
        case BPF_ST:
            m[pc->k] = a;
            continue;
        case BPF_STX:
            m[pc->k] = x;
            continue;
        case BPF_JMP | BPF_JA:
            pc += pc->k;
            continue;
        case BPF_JMP | BPF_JGT | BPF_K:
            pc += a > pc->k ? pc->jt : pc->jf;
            continue;
        case BPF_JMP | BPF_JGE | BPF_K:
            pc += a >= pc->k ? pc->jt : pc->jf;
            continue;
        case BPF_JMP | BPF_JEQ | BPF_K:
            pc += a == pc->k ? pc->jt : pc->jf;
            continue;
        case BPF_JMP | BPF_JSET | BPF_K:
            pc += a & pc->k ? pc->jt : pc->jf;
            continue;
        case BPF_JMP | BPF_JGT | BPF_X:
            pc += a > x ? pc->jt : pc->jf;
            continue;
        case BPF_JMP | BPF_JGE | BPF_X:
            pc += a >= x ? pc->jt : pc->jf;
            continue;
        case BPF_JMP | BPF_JEQ | BPF_X:
            pc += a == x ? pc->jt : pc->jf;
            continue;
        case BPF_JMP | BPF_JSET | BPF_X:
            pc += a & x ? pc->jt : pc->jf;
            continue;
        case BPF_ALU | BPF_ADD | BPF_X:
            a += x;
            continue;
        case BPF_ALU | BPF_SUB | BPF_X:
            a -= x;
            continue;
        case BPF_ALU | BPF_MUL | BPF_X:
            a *= x;
            continue;
        case BPF_ALU | BPF_DIV | BPF_X:
            if (x == 0) return 0;
            a /= x;
            continue;
        case BPF_ALU | BPF_AND | BPF_X:
            a &= x;
            continue;
        case BPF_ALU | BPF_OR | BPF_X:
            a |= x;
            continue;
        case BPF_ALU | BPF_LSH | BPF_X:
            a <<= x & 31;
            continue;
        case BPF_ALU | BPF_RSH | BPF_X:
            a >>= x & 31;
            continue;
        case BPF_ALU | BPF_ADD | BPF_K:
            a += pc->k;
            continue;
        case BPF_ALU | BPF_SUB | BPF_K:
            a -= pc->k;
            continue;
        case BPF_ALU | BPF_MUL | BPF_K:
            a *= pc->k;
            continue;
        case BPF_ALU | BPF_DIV | BPF_K:
            a /= pc->k;
            continue;
        case BPF_ALU | BPF_AND | BPF_K:
            a &= pc->k;
            continue;
        case BPF_ALU | BPF_OR | BPF_K:
            a |= pc->k;
            continue;
        case BPF_ALU | BPF_LSH | BPF_K:
            a <<= pc->k & 31;
            continue;
        case BPF_ALU | BPF_RSH | BPF_K:
            a >>= pc->k & 31;
            continue;
        case BPF_ALU | BPF_NEG:
            a = -a;
            continue;
        case BPF_MISC | BPF_TAX:
            x = a;
            continue;
        case BPF_MISC | BPF_TXA:
            a = x;
            continue;
        default:
            return 0;
        }
    }
}
