/*
 * Takes every page with a child; whichever is asked for one passes all on to the other. Outcome:
 * runs; the next one is asked, or what is left is taken by force.
 */
#include "aegis/adversarial/adversarial.h"

#define ROUNDS 300

static unsigned control[2];

static void pass_on(unsigned to)
{
    const volatile struct EnvInfo *own = env_info(aegis_self());
    unsigned page, next, n, high = role ? control[0] : MY_HIGH, low = role ? control[1] : MY_WRITE;

    for (n = 0, page = own->first_page; page && n < ROUNDS && own->pages > own->minimum;
        page = next, n++) {
        next = page_record(page)->next;
        if (page_record(page)->binding == 0)
            aegis_page_give(page, to, high, low);
    }
}

int main(void)
{
    unsigned other = parent;

    ignore_revocation();
    if (role == 0) {
        await_victim();
        control[0] = BOOT_INFO->control[0];
        control[1] = BOOT_INFO->control[1];
        other = spawn(1, 0, 0, SLICES / 4);
        CHECK(!AEGIS_REFUSED(other));
    }
    for (;;) {
        aegis_page_allocate(0, MY_HIGH, MY_READ, MY_HIGH, MY_WRITE);
        if (env_info(aegis_self())->wanted)
            pass_on(other);
    }
}
