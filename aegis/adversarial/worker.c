/*
 * A victim whose work is measured: goes over its pages for ever and counts the rounds in a pinned
 * word that the test reads from outside. Sets a start and an end of slice as every program does,
 * and gives pages up when it is asked.
 */
#include "aegis/adversarial/adversarial.h"

#define WORKING_SET 16

__attribute__((section(".data.pinned.work"))) volatile unsigned work;
static unsigned words[WORKING_SET][PAGE_SIZE / 4];

int main(void)
{
    unsigned n;

    ignore_revocation();
    /* What adversarial programs wait for (adversarial.h). */
    CHECK(!AEGIS_REFUSED(aegis_environment_create(MY_HIGH, (unsigned)aegis_random(), 0, 0)));
    for (;;) {
        for (n = 0; n < WORKING_SET; n++)
            words[n][work % (PAGE_SIZE / 4)] += n;
        work++;
    }
}
