/* Makes every call from the delay slot of a branch. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

static volatile unsigned seen;

static unsigned told(unsigned pc, unsigned cause, unsigned address)
{
    CHECK(cause >> 31);
    seen++;
    return pc + 12;
}

int main(void)
{
    unsigned number;

    catch_exception(8, told);
    for (number = 0; number <= CALL_leave; number += 4)
        raw_slot(number);
    raw_slot(VICTIM);
    raw_slot(VICTIM | ENVID_ASYNCHRONOUS);
    CHECK(seen == CALL_leave / 4 + 3);
    return REFUSED;
}
