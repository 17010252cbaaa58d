#include "experiments/tests/random.h"
#include "experiments/workloads/workload.h"

unsigned random_state;

unsigned draw(unsigned below)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    random_state ^= random_state << 5;
    return (random_state >> 8) % below;
}

void report(const char *text, unsigned word)
{
    char line[80];
    int n = 0, i;

    while (*text) line[n++] = *text++;
    for (i = 0; i < 8; i++) line[n++] = "0123456789abcdef"[word >> (28 - 4 * i) & 15];
    line[n++] = '\n';
    write(1, line, n);
}
