/*
 * The slow paths into an environment: when it has no address-space identifier, when an upcall of the kernel's own waits for it, when a name is
 * wrong, when a slice is not the caller's to give. Paper: 5.5, 5.1.1, 3.3.
 */
#include "aegis/kernel/kernel.h"

/* Delivers the upcall that waits, as an exception taken at pc with these a0 to a2; returns where to go on. */
unsigned upcall(struct Environment *e, unsigned pc, unsigned *registers)
{
    unsigned code, *save;

    for (code = EXCEPTION_EMERGENCY; code >= EXCEPTION_REVOKE; code--) {
        if (!(e->pending >> code & 1))
            continue;
        e->pending &= ~(1 << code);
        environment_gate(e);
        if (e->handler[code] == 0)
            continue;
        save = (unsigned *)e->save[code];
        save[0] = registers[0];
        save[1] = registers[1];
        save[2] = registers[2];
        registers[0] = pc;
        registers[1] = code << 2 | (code == EXCEPTION_REVOKE ? e->stage : 0);
        registers[2] = code == EXCEPTION_REVOKE ? e->account->wanted : e->taken;
        return e->handler[code];
    }
    return pc;
}

static void install(struct Environment *e)
{
    if (e->identifier == 0)
        identifier_assign(e, e->context);
    if (!fpu_ready(e))
        fpu_take(e);
    current = e;
    identifier_install(e->identifier, e->tag);
}

/* Enters an environment at its start of slice. */
void run(struct Environment *e)
{
    unsigned registers[3] = {0, 0, 0}, pc;

    install(e);
    e->status = e->startStatus;
    pc = upcall(e, e->start, registers);
    enter(e, pc, registers);
}

/* Enters whoever the present slice belongs to. */
void run_next(void)
{
    struct Environment *e;

    slice_handed_over();
    e = slice_present();
    if (e == 0)
        halt(HALT_DESTROYED);
    run(e);
}

static void answer(struct Frame *f, int result)
{
    f->v0 = result;
    f->epc += 4;
}

void transfer_slowly(struct Frame *f)
{
    struct Environment *caller = current, *e = environment_named(f->v0 & ~NAME_ASYNCHRONOUS), *waited;
    unsigned asynchronous = f->v0 & NAME_ASYNCHRONOUS, entry;

    if (e == 0) {
        answer(f, AEGIS_INVALID);
        return;
    }
    entry = asynchronous ? e->asynchronous : e->synchronous;
    if (entry == 0) {
        answer(f, AEGIS_DENIED);
        return;
    }
    if (!asynchronous) {
        waited = e->lent;
        e->lent = 0;
        if (waited != caller)
            caller->lent = e;
    }
    e->caller = caller;
    install(e);
    status_install(e->status);
    f->epc = upcall(e, entry, &f->a0);
}

void yield_slowly(struct Frame *f)
{
    struct Environment *e;

    if (kernel.ending)
        run_next();
    e = f->a0 == 0 ? slice_following() : environment_named(f->a0);
    if (e == 0) {
        answer(f, AEGIS_INVALID);
        return;
    }
    if (f->a0 && e->start == 0) {   /* still being made */
        answer(f, AEGIS_BUSY);
        return;
    }
    e = slice_runner(e);
    if (e == current) {
        answer(f, AEGIS_OK);
        return;
    }
    run(e);
}

/* The address space asked for has no identifier: it gets one, and the application's instruction is executed again. */
void context_slowly(struct Frame *f)
{
    identifier_assign(current, f->a0);
    identifier_install(current->identifier, current->tag);
}
