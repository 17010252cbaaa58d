/*
 * The machine of the BSD packet filter, with the one instruction of the Mach packet filter that
 * matches a session: opcodes as in 4.4BSD's net/bpf.h, MPF's as in Mach 3.0's.
 */
#ifndef EXPERIMENTS_FILTERS_BPF_H
#define EXPERIMENTS_FILTERS_BPF_H

#include "experiments/filters/engines.h"

struct bpf_insn {
    unsigned short code;
    unsigned char jt, jf;
    unsigned k;
};

#define BPF_LD 0x00
#define BPF_LDX 0x01
#define BPF_ST 0x02
#define BPF_STX 0x03
#define BPF_ALU 0x04
#define BPF_JMP 0x05
#define BPF_RET 0x06
#define BPF_MISC 0x07
#define BPF_CLASS(code) ((code) & 0x07)

#define BPF_W 0x00
#define BPF_H 0x08
#define BPF_B 0x10
#define BPF_IMM 0x00
#define BPF_ABS 0x20
#define BPF_IND 0x40
#define BPF_MEM 0x60
#define BPF_LEN 0x80
#define BPF_MSH 0xa0

#define BPF_ADD 0x00
#define BPF_SUB 0x10
#define BPF_MUL 0x20
#define BPF_DIV 0x30
#define BPF_OR 0x40
#define BPF_AND 0x50
#define BPF_LSH 0x60
#define BPF_RSH 0x70
#define BPF_NEG 0x80
#define BPF_OP(code) ((code) & 0xf0)
#define BPF_JA 0x00
#define BPF_JEQ 0x10
#define BPF_JGT 0x20
#define BPF_JGE 0x30
#define BPF_JSET 0x40
#define BPF_K 0x00
#define BPF_X 0x08
#define BPF_A 0x10
#define BPF_TAX 0x00
#define BPF_TXA 0x80

/*
 * MPF: accept k bytes if M[0..jt-1] are the keys of an installed session. The keys follow as
 * pseudo-instructions.
 */
#define MPF_RET_MATCH_IMM (BPF_RET | 0x18)
#define MPF_KEY 0x17
#define MPF_KEYS 4

#define BPF_WORDS 16
#define BPF_LENGTH 96

/* Programs that run out of bounds or forward for ever are refused before they run. */
int bpf_validate(const struct bpf_insn *program, int length);

/* What is matched at a session's match: the identifier bound to these keys, 0 for none. */
typedef unsigned bpf_match(const void *suite, const unsigned *keys, int count);

/* Runs a program: bytes to accept, 0 to reject; of a match, what `match` finds. */
unsigned bpf_run(const struct bpf_insn *program, const unsigned char *message, unsigned bytes,
                 bpf_match *match,
    const void *suite);

/*
 * Translates atoms. The last `keys` comparisons are kept for a match; the length of the program, or
 * ENGINE_REFUSED.
 */
int bpf_translate(const struct dpf_atom *atoms, int count, int keys, struct bpf_insn *program);

/* Comparisons among atoms. */
int bpf_comparisons(const struct dpf_atom *atoms, int count);
#endif
