/*
 * Table 5 on Aegis: a loop around one faulting instruction. The exceptions go to the runtime's
 * upcall, whose first instruction is the application's handler; it keeps the caller-saved registers
 * around the function below, as a handler in C needs.
 */
#include "aegis/user/aegis.h"
#include "experiments/workloads/table05_faults.h"

static unsigned behind(unsigned pc, unsigned cause, unsigned address)
{
    return pc + 4;
}

int main(void)
{
    catch_exception(1, behind);  /* a store to a page that may not be written */
    catch_exception(4, behind);  /* a misaligned load */
    catch_exception(11, behind); /* an instruction of a coprocessor that is not usable */
    catch_exception(12, behind); /* an overflow */
    measured_loop(COLD_PASS);
    done();
    measured_loop(FAULTS);
    done();
    return 0;
}
