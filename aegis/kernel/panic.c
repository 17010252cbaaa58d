/*
 * Prints the kernel's last message through the debug port, which stands for the PROM's output
 * routine.
 */
#include "aegis/kernel/kernel.h"

void print(const char *text)
{
    while (*text)
        *(volatile unsigned *)(DEBUG_PORT + DEBUG_PORT_PRINT) = *text++;
}

void halt(unsigned status)
{
    *(volatile unsigned *)(DEBUG_PORT + DEBUG_PORT_HALT) = status;
    for (;;)
        ;
}

void panic(const char *why)
{
    print("aegis: ");
    print(why);
    print("\n");
    halt(HALT_PANIC);
}
