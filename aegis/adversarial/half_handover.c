/* Stays for half of every slice that follows its own, and hands over. Outcome: runs. */
#include "aegis/adversarial/adversarial.h"

#define TURNS (195313 / 2 / 2)

extern unsigned steal_turns;
extern char steal_end[];

int main(void)
{
    while (public_state()->ticks < 20)
        ;
    steal_turns = TURNS;
    CHECK(set(SET_END, (unsigned)steal_end) == AEGIS_OK);
    for (;;)
        ;
}
