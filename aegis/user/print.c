/* Output of programs without a library operating system. */
#include "aegis/user/aegis.h"

void print(const char *text)
{
    while (*text)
        aegis_console(*text++);
}

void print_hex(unsigned value)
{
    int shift;

    for (shift = 28; shift >= 0; shift -= 4)
        aegis_console("0123456789abcdef"[value >> shift & 15]);
}

void unhandled(unsigned pc, unsigned cause, unsigned address)
{
    print("exception ");
    print_hex(cause >> 2 & 31);
    print(" at ");
    print_hex(pc);
    print(", address ");
    print_hex(address);
    print("\n");
    aegis_leave(70);
}
