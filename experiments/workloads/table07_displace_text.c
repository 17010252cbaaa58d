/*
 * Table 7, cold, another way: only the instruction cache is displaced, for the 64 pages are
 * executed and never read.
 */
#include "aegis/filters/mips_emit.h"
#include "experiments/filters/packets.h"
#include "experiments/filters/generated.h"
#include "experiments/workloads/table07.h"

#define LINE 4
#define WORDS (64 * 1024)

static unsigned displacing[WORDS] __attribute__((aligned(4096)));
static void (*volatile displace)(void);

void displace_prepare(void)
{
    unsigned i;

    for (i = 0; i < WORDS; i += LINE)
        displacing[i] = MIPS_BEQ(ZERO, ZERO) | (LINE - 1);
    displacing[WORDS - LINE] = MIPS_JR(RA);
    displace = (void (*)(void))displacing;
    instructions_changed(displacing, sizeof displacing);
}

void displace_caches(void)
{
    displace();
}
