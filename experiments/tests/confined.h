/*
 * Memory for code that may change a page of data and the first bytes of a transmit page, and
 * nothing else: every other word holds a pattern.
 */
#ifndef EXPERIMENTS_TESTS_CONFINED_H
#define EXPERIMENTS_TESTS_CONFINED_H

#define PAGE 4096
#define PATTERN 0x5a17c0de

static struct {
    unsigned before[PAGE / 4];
    unsigned message[PAGE / 4];
    unsigned data[PAGE / 4];
    unsigned between[PAGE / 4];
    unsigned transmit[PAGE / 4];
    unsigned after[PAGE / 4];
} memory __attribute__((aligned(PAGE)));

static inline void fill(void)
{
    unsigned i, *word = (unsigned *)&memory;

    for (i = 0; i < sizeof memory / 4; i++)
        word[i] = PATTERN;
}

static inline int whole(const unsigned *from, unsigned begin, unsigned end)
{
    for (; begin < end; begin += 4)
        if (from[begin / 4] != PATTERN)
            return 0;
    return 1;
}

/* Whether all is as it was, but for data, so many bytes to transmit, and what a message holds. */
static inline int confined(unsigned message, unsigned sent)
{
    return whole(memory.before, 0, PAGE) && whole(memory.message, message, PAGE) &&
        whole(memory.between, 0, PAGE) && whole(memory.transmit, sent, PAGE) &&
        whole(memory.after, 0, PAGE);
}

#endif
