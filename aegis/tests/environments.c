/*
 * Environments: made, given contexts and pages, charged for them, ended; what was passed on comes
 * back.
 */
#include "aegis/tests/check.h"

static int child(void)
{
    int page = my_page();

    CHECK(aegis_self() == BOOT_INFO->envid && aegis_self() != parent);
    CHECK(page_record(page)->owner == aegis_self());
    CHECK(env_info(aegis_self())->creator == parent);
    /* Not its parent's controller. */
    DENY(aegis_environment_destroy(parent, MY_HIGH, MY_WRITE));
    DENY(aegis_environment_set(parent, SET_START, 4, MY_HIGH, MY_WRITE));
    /* Its own children come out of its allowance. */
    CHECK(env_info(aegis_self())->allowance == 2);
    CHECK(!AEGIS_REFUSED(aegis_environment_create(MY_HIGH, 1, 0, 1)));
    CHECK(env_info(aegis_self())->allowance == 0);
    while (yield_to(0) == AEGIS_OK)
        ;
    return 1;
}

int main(void)
{
    const volatile struct EnvInfo *own = env_info(aegis_self()), *other;
    unsigned envid, minimum = own->minimum, allowance = own->allowance, slices = own->slices, i,
                    free, common = public_state()->allowance;
    int page;

    if (role)
        return child();
    INVALID(aegis_environment_create(0, 5, 0, 0));
    CHECK(aegis_environment_create(MY_HIGH, 5, minimum + 1, 0) == AEGIS_EXHAUSTED);
    CHECK(aegis_environment_create(MY_HIGH, 5, 0, allowance + 1) == AEGIS_EXHAUSTED);
    free = public_state()->free;
    envid = spawn(1, 20, 2, 2);
    CHECK(!AEGIS_REFUSED(envid));
    other = env_info(envid);
    CHECK(other->envid == envid && other->creator == aegis_self() && other->minimum == 20 &&
        other->allowance == 2);
    CHECK(own->minimum == minimum - 20 && own->allowance == allowance - 3);
    CHECK(other->slices == 2 && own->slices == slices - 2);
    CHECK(free - public_state()->free == other->pages);
    DENY(aegis_environment_destroy(envid, MY_HIGH, MY_READ));
    DENY(aegis_environment_set(envid, SET_START, 4, MY_WRITE, MY_HIGH));
    INVALID(aegis_environment_set(envid, SET_END_ITEM, 4, MY_HIGH, MY_WRITE));
    /* A page of this environment is no save area of the other one. */
    page = my_page();
    DENY(aegis_environment_set(envid, SET_SAVE + 4, page << PAGE_SHIFT, MY_HIGH, MY_WRITE));
    DENY(aegis_page_give(page, envid, MY_HIGH, MY_READ));
    CHECK(aegis_page_give(page, envid, MY_HIGH, MY_WRITE) == AEGIS_OK);
    CHECK(page_record(page)->owner == envid);
    CHECK(aegis_page_free(page) == AEGIS_DENIED &&
        aegis_page_set_capabilities(page, 1, 1, 1, 1) == AEGIS_DENIED);
    CHECK(aegis_environment_set(envid, SET_SAVE + 4, page << PAGE_SHIFT, MY_HIGH, MY_WRITE) ==
        AEGIS_OK);
    for (i = 0; other->allowance && i < 1000; i++)
        CHECK(yield_to(envid) == AEGIS_OK);
    CHECK(other->allowance == 0 && other->envid == envid);
    CHECK(aegis_environment_destroy(envid, MY_HIGH, MY_WRITE) == AEGIS_OK);
    /* Its own child lives on, and was paid for by it. */
    CHECK(other->envid == 0 && own->minimum == minimum && own->allowance == allowance - 2);
    CHECK(public_state()->allowance == common);
    CHECK(public_state()->free == free);
    CHECK(own->slices == slices - 2);
    CHECK(aegis_slice_allocate(-1) >= 0 && aegis_slice_allocate(-1) >= 0 && own->slices == slices);
    DENY(aegis_environment_destroy(envid, MY_HIGH, MY_WRITE));
    CHECK(yield_to(envid) == AEGIS_INVALID &&
        aegis_page_give(page, envid, MY_HIGH, MY_WRITE) == AEGIS_DENIED);
    for (i = 0; i < ENVIRONMENTS; i++)
        if (public_state()->environments[i].creator == envid &&
            public_state()->environments[i].envid)
            CHECK(aegis_environment_destroy(public_state()->environments[i].envid, MY_HIGH, 1) ==
                AEGIS_OK);
    CHECK(public_state()->allowance == common + 2);
    return 0;
}
