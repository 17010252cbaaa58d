/* Processes: how one ends, and what it says when it cannot go on. */
#include "exos/exos.h"

static void say(const char *text)
{
    while (*text)
        aegis_console(*text++);
}

static void say_hex(unsigned value)
{
    int shift;

    for (shift = 28; shift >= 0; shift -= 4)
        aegis_console("0123456789abcdef"[value >> shift & 15]);
}

void process_exit(int status)
{
    aegis_leave(status);
}

void die(const char *why, unsigned pc, unsigned address)
{
    say("exos: ");
    say(why);
    say(" at ");
    say_hex(pc);
    say(": ");
    say_hex(address);
    say("\n");
    process_exit(70);
}

int getpid(void)
{
    return INHERITANCE->name & ~NAME_TRANSFER;
}

int fork_child(void)
{
    return -1;
}
