/* Executes the kernel's instructions in user mode. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

static volatile unsigned skipped;

static unsigned skip(unsigned pc, unsigned cause, unsigned address)
{
    skipped++;
    CHECK((cause >> 28 & 3) == 0);
    return pc + 4;
}

int main(void)
{
    catch_exception(11, skip);
    catch_exception(10, skip);
    ((void (*)(void))raw_privileged)();
    CHECK(skipped == (unsigned)(raw_privileged_end - raw_privileged) / 4);
    return REFUSED;
}
