/*
 * The coprocessor is there while Status says so: by a primitive operation, and by what the contexts
 * of the slice say.
 */
#include "aegis/tests/check.h"

static volatile unsigned faults;

static unsigned skip(unsigned pc, unsigned cause, unsigned address)
{
    faults++;
    CHECK((cause >> 2 & 31) == 11 && (cause >> 28 & 3) == 1);
    return pc + 4;
}

static int usable(void)
{
    unsigned before = faults;

    do_coproc();
    return faults == before;
}

int main(void)
{
    catch_exception(11, skip);
    CHECK(!usable());
    CHECK(aegis_fpu_modify(1) >= 0 && usable());
    CHECK(aegis_fpu_modify(1) >= 0 && usable());
    CHECK(aegis_fpu_modify(0) >= 0 && !usable());
    CHECK(aegis_fpu_modify(1) >= 0 && usable());
    /* The next slice begins as its context says. */
    CHECK(yield_to(BOOT_ENVID(1)) == AEGIS_OK && !usable());
    CHECK(aegis_environment_set(0, SET_START_STATUS, STATUS_FPU, 0, 0) == AEGIS_OK);
    CHECK(yield_to(BOOT_ENVID(1)) == AEGIS_OK && usable());
    CHECK(aegis_environment_set(0, SET_START_STATUS, ~STATUS_FPU, 0, 0) == AEGIS_OK);
    CHECK(yield_to(BOOT_ENVID(1)) == AEGIS_OK && !usable());
    return 0;
}
