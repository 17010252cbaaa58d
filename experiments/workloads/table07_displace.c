/*
 * Table 7, cold: 64 pages, four times what a cache of 64 KB holds, because the pages of a program
 * lie where chance puts them. They are read word by word, and executed line by line: each line of
 * 16 bytes jumps to the next.
 */
#include "aegis/filters/mips_emit.h"
#include "experiments/filters/packets.h"
#include "experiments/filters/generated.h"
#include "experiments/workloads/table07.h"

#define LINE 4
#define WORDS (64 * 1024)

static volatile unsigned displacing[WORDS] __attribute__((aligned(4096)));
/* Data lie farther from text than a jump reaches. */
static void (*volatile displace)(void);

void displace_prepare(void)
{
    unsigned i;

    for (i = 0; i < WORDS; i += LINE)
        displacing[i] = MIPS_BEQ(ZERO, ZERO) | (LINE - 1);
    displacing[WORDS - LINE] = MIPS_JR(RA);
    displace = (void (*)(void))displacing;
    instructions_changed((void *)displacing, sizeof displacing);
}

void displace_caches(void)
{
    unsigned i;

    for (i = 0; i < WORDS; i++)
        displacing[i];
    displace();
}
