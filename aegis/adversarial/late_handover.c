/*
 * Stays for most of every slice that follows its own, and hands over before the tick.
 * Outcome: runs.
 */
#include "aegis/adversarial/adversarial.h"

/* Turns of two instructions in 90 % of a slice at 12.5 MHz. */
#define TURNS (195313 / 2 / 100 * 90)

extern unsigned steal_turns;
extern char steal_end[];

int main(void)
{
    steal_turns = TURNS;
    CHECK(set(SET_END, (unsigned)steal_end) == AEGIS_OK);
    for (;;)
        ;
}
