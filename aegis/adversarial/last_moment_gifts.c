/* Gives each slice to the victim just before it ends, so that the victim is charged for it. Outcome: runs. */
#include "aegis/adversarial/attack.h"

int main(void)
{
    unsigned from, turns, n;

    await_victim();
    for (turns = 0, from = books()->ticks; books()->ticks == from;)
        ;
    for (from = books()->ticks; books()->ticks == from; turns++)
        ;
    for (;;) {
        yield_to(0);
        from = books()->ticks;
        for (n = 0; n < turns - turns / 32 && books()->ticks == from; n++)
            ;
        yield_to(VICTIM);
    }
}
