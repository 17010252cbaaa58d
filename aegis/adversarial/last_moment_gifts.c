/*
 * Gives each slice to the victim just before it ends, so that the victim is charged for it.
 * Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned from, turns, n;

    await_victim();
    for (turns = 0, from = public_state()->ticks; public_state()->ticks == from;)
        ;
    for (from = public_state()->ticks; public_state()->ticks == from; turns++)
        ;
    for (;;) {
        yield_to(0);
        from = public_state()->ticks;
        for (n = 0; n < turns - turns / 32 && public_state()->ticks == from; n++)
            ;
        yield_to(VICTIM);
    }
}
