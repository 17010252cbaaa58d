/*
 * Every list of stages, in every layout of the source: its loop is no longer than it may be, and
 * writes and sums up what a plain evaluation does; what lies around the words is left alone.
 */
#include "aegis/handlers/stages.h"
#include "experiments/filters/generated.h"
#include "experiments/tests/random.h"
#include "experiments/workloads/workload.h"

#define WORDS 24
#define NOBODYS 0xdeadbeef

extern const int stages_seed;

static unsigned code[2 * STAGE_WORDS] __attribute__((aligned(4096)));
static transfer_loop *volatile transfer = (transfer_loop *)code;
static unsigned message[WORDS], source[2 * WORDS], copied[WORDS + 2];

static unsigned word_drawn(void)
{
    return draw(1 << 16) << 16 | draw(1 << 16);
}

/* The message as a layout has it, among what is nobody's. */
static void lay_out(enum stage_layout layout)
{
    int i;

    for (i = 0; i < 2 * WORDS; i++)
        source[i] = NOBODYS;
    for (i = 0; i < WORDS; i++) {
        if (layout == STAGE_DENSE)
            source[i] = message[i];
        else if (layout == STAGE_SPACED)
            source[i + i / 4 * 4] = message[i];
        else {
            source[2 * i] = (NOBODYS & 0xffff0000) | (message[i] & 0xffff);
            source[2 * i + 1] = (NOBODYS & 0xffff0000) | message[i] >> 16;
        }
    }
}

static unsigned turned(unsigned word)
{
    return word >> 24 | (word >> 8 & 0xff00) | (word & 0xff00) << 8 | word << 24;
}

static int try(const unsigned char *stages, int count, enum stage_layout layout)
{
    int words = stages_compile(stages, count, layout, code), i, j;
    unsigned sum, expected = 5, word;

    if (words < 1 || words > STAGE_WORDS)
        return 1;
    instructions_changed(code, words * sizeof code[0]);
    for (i = 0; i < WORDS + 2; i++)
        copied[i] = NOBODYS;
    sum = transfer(copied + 1, source, WORDS, 5);
    for (i = 0; i < WORDS; i++) {
        word = message[i];
        for (j = 0; j < count; j++)
            if (stages[j] == STAGE_SWAP)
                word = turned(word);
            else {
                expected += word;
                expected += expected < word;
            }
        if (copied[i + 1] != word)
            return 2;
    }
    return sum != expected || copied[0] != NOBODYS || copied[WORDS + 1] != NOBODYS ? 3 : 0;
}

int main(void)
{
    unsigned char stages[STAGES];
    int layout, count, list, i, wrong;

    random_state = stages_seed;
    for (i = 0; i < WORDS; i++)
        message[i] = word_drawn();
    for (layout = STAGE_DENSE; layout <= STAGE_HALVES; layout++) {
        lay_out(layout);
        for (count = 0; count <= STAGES; count++)
            for (list = 0; list < 1 << count; list++) {
                for (i = 0; i < count; i++)
                    stages[i] = list >> i & 1 ? STAGE_SWAP : STAGE_CHECKSUM;
                wrong = try(stages, count, layout);
                if (wrong) return wrong;
            }
    }
    stages[0] = STAGE_SWAP + 1;
    return stages_compile(stages, 1, STAGE_DENSE, code) != -1 ||
            stages_compile(stages, STAGES + 1, STAGE_DENSE, code) != -1
        ? 4
        : 0;
}
