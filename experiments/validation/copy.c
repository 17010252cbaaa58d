/*
 * Copies validation_bytes from one buffer to another, which lie so that they do not meet in the
 * cache where both fit it.
 */
#include "experiments/validation/validation.h"

#define MOST (1024 * 1024)

extern const int validation_bytes;
void copy_blocks(int *to, const int *from, int bytes);

#define APART (MOST + 16 * 1024)

static int buffers[(APART + MOST) / 4] __attribute__((aligned(65536)));
static int *const from = buffers, *const to = buffers + APART / 4;

void prepare(void)
{
    int i;

    for (i = 0; i < validation_bytes / 4; i++) {
        from[i] = i;
        to[i] = 0;
    }
}

void one_round(void)
{
    copy_blocks(to, from, validation_bytes);
}

int check(void)
{
    int i;

    for (i = 0; i < validation_bytes / 4; i++)
        if (to[i] != i) return 1;
    return 0;
}
