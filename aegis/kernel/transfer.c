/*
 * The slow paths into an environment: when it has no address-space identifier, when an upcall of the kernel's own waits for it, when an envid is
 * wrong, when a slice is not the caller's to give. Paper: 5.5, 5.1.1, 3.3.
 */
#include "aegis/kernel/kernel.h"

/* Codes of upcalls of the kernel's own, in the order of their urgency. */
static const unsigned char urgency[] = {EXCEPTION_EMERGENCY, EXCEPTION_REPOSSESS, EXCEPTION_REVOKE, EXCEPTION_ETHER};

/* Delivers the upcall that waits, as an exception taken at pc with these a0 to a2; returns where to go on. */
unsigned upcall(struct Environment *e, unsigned pc, unsigned *registers)
{
    unsigned code, *save, i;

    if (e->pending == 0)
        return pc;
    for (i = 0; i < sizeof urgency; i++) {
        code = urgency[i];
        if (!(e->pending >> code & 1))
            continue;
        e->pending &= ~(1 << code);
        environment_set_entry_tags(e);
        if (e->handler[code] == 0)
            continue;
        save = (unsigned *)e->save[code];
        save[0] = registers[0];
        save[1] = registers[1];
        save[2] = registers[2];
        registers[0] = pc;
        registers[1] = code << 2 | (code == EXCEPTION_REVOKE ? e->stage : 0);
        registers[2] = code == EXCEPTION_REVOKE ? e->info->wanted : code == EXCEPTION_ETHER ? 0 : e->taken;
        return e->handler[code];
    }
    return pc;
}

/* Whether the environment has an asid, or got one before the clock came. */
static int prepare(struct Environment *e)
{
    return e->asid || asid_assign(e, e->context);
}

static void install(struct Environment *e)
{
    if (!fpu_ready(e))
        fpu_take(e);
    current = e;
    asid_install(e->asid, e->tag);
}

/* Enters an environment at its start of slice. */
void run(struct Environment *e)
{
    unsigned registers[3] = {0, 0, 0}, pc;

    install(e);
    e->status = e->start_status;
    pc = upcall(e, e->start, registers);
    enter(e, pc, registers);
}

/* Enters whoever the present slice belongs to. */
void run_next(void)
{
    struct Environment *e;

    do {
        slice_handed_over();
        e = slice_present();
        if (e == 0)
            halt(HALT_DESTROYED);
    } while (!prepare(e));
    run(e);
}

static void answer(struct Frame *f, int result)
{
    f->v0 = result;
    f->epc += 4;
}

/* A call of the path LONG: not answered, and so executed again, when the clock came before its end. */
void long_call(struct Frame *f)
{
    int (*function)(unsigned, ...) = (int (*)(unsigned, ...))kernel.functions[(f->v0 & CALL_MASK) / 4];
    int result = function(f->a0, f->a1, f->a2, f->a3, f->t0, f->t1, f->t2, f->t3);

    if (result != AEGIS_AGAIN)
        answer(f, result);
}

void transfer_slowpath(struct Frame *f)
{
    struct Environment *caller = current, *e = environment_find(f->v0 & ~ENVID_ASYNCHRONOUS), *waited;
    unsigned asynchronous = f->v0 & ENVID_ASYNCHRONOUS, entry;

    if (e == 0) {
        answer(f, AEGIS_INVALID);
        return;
    }
    entry = asynchronous ? e->asynchronous : e->synchronous;
    if (entry == 0) {
        answer(f, AEGIS_DENIED);
        return;
    }
    if (!prepare(e))
        return;
    if (!asynchronous) {
        waited = e->donee;
        e->donee = 0;
        if (waited != caller)
            caller->donee = e;
    }
    e->caller = caller;
    install(e);
    status_install(e->status);
    f->epc = upcall(e, entry, &f->a0);
}

void yield_slowpath(struct Frame *f)
{
    struct Environment *e;

    if (kernel.ending)
        run_next();
    e = f->a0 == 0 ? slice_following() : environment_find(f->a0);
    if (e == 0) {
        if (!environment_reaped(f->a0))
            return;
        answer(f, AEGIS_INVALID);
        return;
    }
    if (f->a0 && e->start == 0) {   /* still being made */
        answer(f, AEGIS_BUSY);
        return;
    }
    e = follow_donation(e);
    if (e == current) {
        answer(f, AEGIS_OK);
        return;
    }
    if (prepare(e))
        run(e);
}

/* The address space asked for has no asid: it gets one, and the application's instruction is executed again. */
void context_slowpath(struct Frame *f)
{
    if (asid_assign(current, f->a0))
        asid_install(current->asid, current->tag);
}
