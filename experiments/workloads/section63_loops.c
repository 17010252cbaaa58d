/* Loops over words, four a turn: each pass alone, and both in one. */
#include "experiments/workloads/section63.h"

void message_copy(unsigned *to, const unsigned *from, unsigned words)
{
    const unsigned *end = from + words;

    do {
        unsigned a = from[0], b = from[1], c = from[2], d = from[3];

        from += 4;
        to[0] = a;
        to[1] = b;
        to[2] = c;
        to[3] = d;
        to += 4;
    } while (from != end);
}

#define ADD(sum, word) ((sum) += (word), (sum) += (sum) < (word))

unsigned message_sum(const unsigned *from, unsigned words, unsigned sum)
{
    const unsigned *end = from + words;

    do {
        unsigned a = from[0], b = from[1], c = from[2], d = from[3];

        from += 4;
        ADD(sum, a);
        ADD(sum, b);
        ADD(sum, c);
        ADD(sum, d);
    } while (from != end);
    return sum;
}

unsigned message_copy_sum(unsigned *to, const unsigned *from, unsigned words, unsigned sum)
{
    const unsigned *end = from + words;

    do {
        unsigned a = from[0], b = from[1], c = from[2], d = from[3];

        from += 4;
        ADD(sum, a);
        to[0] = a;
        ADD(sum, b);
        to[1] = b;
        ADD(sum, c);
        to[2] = c;
        ADD(sum, d);
        to[3] = d;
        to += 4;
    } while (from != end);
    return sum;
}
