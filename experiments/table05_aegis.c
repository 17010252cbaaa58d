/* Table 5 on Aegis: a loop around one faulting instruction. The handler is in assembly, for it is entered without a stack. */
#include "aegis/user/aegis.h"
#include "experiments/table05_faults.h"

void caught(void);
extern unsigned fault_area[];

/* The runtime lies in the pinned segment, too far away for a direct call. */
static unsigned (*volatile physical)(const void *address) = physical_of_pinned;

static void handle(unsigned code)
{
    aegis_environment_set(0, SET_HANDLER + code, (unsigned)caught, 0, 0);
    aegis_environment_set(0, SET_SAVE + code, physical(fault_area), 0, 0);
}

int main(void)
{
    handle(1);  /* a store to a page that may not be written */
    handle(4);  /* a misaligned load */
    handle(11); /* an instruction of a coprocessor that is not usable */
    handle(12); /* an overflow */
    measured_loop(COLD_PASS);
    done();
    measured_loop(FAULTS);
    done();
    return 0;
}
