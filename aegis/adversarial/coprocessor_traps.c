/*
 * Has the coprocessor raise all its exceptions, by arithmetic and by writing them into its control
 * register.
 * Outcome: harmless.
 */
#include "aegis/adversarial/adversarial.h"

static unsigned skip(unsigned pc, unsigned cause, unsigned address)
{
    return pc + 4;
}

int main(void)
{
    unsigned bit, code;

    await_victim();
    for (code = 1; code <= 12; code++)
        catch_exception(code, skip);
    CHECK(aegis_fpu_modify(1) >= 0);
    for (bit = 0; bit < 32; bit++) {
        raw_float(1u << bit);
        raw_float(0xf80u | 1u << bit);
    }
    raw_float(0xffffffff);
    spin(200000);
    return HARMLESS;
}
