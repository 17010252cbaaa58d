/*
 * Jumps to unaligned addresses and into the kernel, and goes on after each fault.
 * Outcome: harmless.
 */
#include "aegis/adversarial/adversarial.h"

static volatile unsigned times;
extern char raw_jump_back[];

static unsigned back(unsigned pc, unsigned cause, unsigned address)
{
    CHECK(pc == address);
    times++;
    return (unsigned)raw_jump_back;
}

int main(void)
{
    static const unsigned at[] = {
        0x00400001, 0x00400002, 0x80000000, 0x80000080, 0xbfc00000, 0xffffffff};
    unsigned i;

    catch_exception(4, back);
    await_victim();
    for (i = 0; i < 6; i++)
        raw_jump(at[i]);
    CHECK(times == 6);
    return HARMLESS;
}
