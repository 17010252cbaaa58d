/* Has a child entered where it has no mapping, and at unaligned addresses. Outcome: harmless. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    static const unsigned at[] = {0x00400002, 0x80000000};
    unsigned i;
    int envid;

    for (i = 0; i < 2; i++) {
        envid = aegis_environment_create(MY_HIGH, MY_WRITE, 0, 0);
        CHECK(!AEGIS_REFUSED(envid));
        CHECK(aegis_environment_set(envid, SET_START, at[i], MY_HIGH, MY_WRITE) == AEGIS_OK);
        CHECK(aegis_environment_set(envid, SET_HANDLER + 2, at[1 - i], MY_HIGH, MY_WRITE) ==
            AEGIS_OK);
        CHECK(aegis_environment_set(envid, SET_HANDLER + 4, at[1 - i], MY_HIGH, MY_WRITE) ==
            AEGIS_OK);
        CHECK(yield_to(envid) == AEGIS_OK);
        aegis_environment_destroy(envid, MY_HIGH, MY_WRITE);
    }
    return HARMLESS;
}
