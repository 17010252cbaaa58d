/*
 * Table 5 on Aegis, the round trip: a loop around one faulting instruction, caught by the least
 * handler that returns.
 */
#include "aegis/user/aegis.h"
#include "experiments/workloads/table05_faults.h"

void least_handler(void);

/*
 * The exceptions of the table: a store to a page that may not be written, a misaligned load, an
 * instruction of a coprocessor that is not usable, an overflow.
 */
static const unsigned codes[] = {1, 4, 11, 12};

static unsigned behind(unsigned pc, unsigned cause, unsigned address)
{
    return pc + 4;
}

int main(void)
{
    unsigned i;

    for (i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
        catch_exception(codes[i], behind);
        aegis_environment_set(0, SET_HANDLER + codes[i], (unsigned)least_handler, 0, 0);
    }
    measured_loop(COLD_PASS);
    done();
    measured_loop(FAULTS);
    done();
    return 0;
}
