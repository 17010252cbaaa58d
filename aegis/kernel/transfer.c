/*
 * Slow paths of entering an environment: it has no asid; an upcall of the kernel's is pending; the
 * envid is wrong; the slice is not the caller's to give. Calls and replies deliver no upcalls,
 * because the registers then belong to the other side. Paper: 5.5, 5.1.1, 3.3.
 */
#include "aegis/kernel/kernel.h"

/* Codes of the kernel's own upcalls, most urgent first. */
static const unsigned char urgency[] = {
    EXCEPTION_EMERGENCY, EXCEPTION_REPOSSESS, EXCEPTION_REVOKE, EXCEPTION_ETHER};

/* Takes the most urgent pending upcall that has a handler; -1 if there is none. */
static int take_upcall(struct Environment *e)
{
    unsigned code, i;

    if (e->pending == 0)
        return -1;
    for (i = 0; i < sizeof urgency; i++) {
        code = urgency[i];
        if (!(e->pending >> code & 1))
            continue;
        e->pending &= ~(1 << code);
        environment_set_entry_tags(e);
        if (e->handler[code])
            return code;
    }
    return -1;
}

/*
 * Delivers the pending upcall as an exception taken at pc. `registers` are a0 to a2, saved first
 * unless `save` is 0. Returns the PC to go on at.
 */
static unsigned deliver(struct Environment *e, unsigned pc, unsigned *registers, int save)
{
    int code = take_upcall(e);
    unsigned *area;

    if (code < 0)
        return pc;
    area = (unsigned *)e->save[code];
    if (save) {
        area[0] = registers[0];
        area[1] = registers[1];
        area[2] = registers[2];
    }
    registers[0] = pc;
    registers[1] = code << 2 | (code == EXCEPTION_REVOKE ? e->stage : 0);
    registers[2] = code == EXCEPTION_REVOKE ? e->info->wanted
        : code == EXCEPTION_ETHER           ? 0
                                            : e->taken;
    return e->handler[code];
}

/* Whether an address lies in the environment's restartable sequences. */
int restartable(const struct Environment *e, unsigned pc)
{
    return pc - e->restartable_start < e->restartable_end - e->restartable_start;
}

/*
 * For the running environment. In a restartable sequence the upcall stays pending: registers may
 * not be its own.
 */
unsigned upcall(struct Environment *e, unsigned pc, unsigned *registers)
{
    return restartable(e, pc) ? pc : deliver(e, pc, registers, 1);
}

/* Whether the environment has an asid; assigns one, unless preempted. */
static int prepare(struct Environment *e)
{
    work_begin(STAY_CYCLES);
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

    e->synchronous_tag = 0;     /* a running environment does not wait to serve */
    environment_set_entry_tags(e);
    install(e);
    e->status = e->start_status;
    pc = deliver(e, e->start, registers, 0);
    enter(e, pc, registers);
}

/*
 * Enters the environment that is entitled to the present slice. No environment runs until that one
 * can be entered, so pending clock interrupts are served on each pass of the loop.
 */
void run_next(void)
{
    struct Environment *e;

    do {
        slice_handed_over();
        slice_work();
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

/*
 * A preemptible call: if it was preempted it gets no result, and the application executes it again.
 */
void long_call(struct Frame *f)
{
    int (*function)(unsigned, ...) =
        (int (*)(unsigned, ...))kernel.functions[(f->v0 & CALL_MASK) / 4];
    int result;

    work_begin(STAY_CYCLES);
    result = function(f->a0, f->a1, f->a2, f->a3, f->t0, f->t1, f->t2, f->t3);

    if (result != AEGIS_AGAIN)
        answer(f, result);
}

/*
 * Continues in another environment with the registers of the frame, at pc. Pending upcalls wait for
 * its next start of slice.
 */
static void pass(struct Frame *f, struct Environment *e, unsigned pc)
{
    install(e);
    status_install(e->status);
    f->epc = pc;
}

void transfer_slowpath(struct Frame *f)
{
    struct Environment *caller = current, *e = environment_find(f->v0 & ~ENVID_ASYNCHRONOUS);
    unsigned asynchronous = f->v0 & ENVID_ASYNCHRONOUS;

    if (e == 0) {
        answer(f, AEGIS_INVALID);
        return;
    }
    if ((asynchronous ? e->asynchronous : e->synchronous) == 0) {
        answer(f, AEGIS_DENIED);
        return;
    }
    if (!asynchronous && e->synchronous_tag == 0) {
        answer(f, AEGIS_BUSY);
        return;
    }
    if (!prepare(e))
        return;
    e->synchronous_tag = 0;
    environment_set_entry_tags(e);
    if (asynchronous) {
        pass(f, e, e->asynchronous);
        return;
    }
    caller->reply = f->epc + 4;
    caller->donee = e;
    e->client = caller;
    pass(f, e, e->synchronous);
}

void reply_slowpath(struct Frame *f)
{
    struct Environment *server = current, *client = server->client;

    if (client->donee != server) {
        answer(f, AEGIS_INVALID);
        return;
    }
    if (!prepare(client))
        return;
    client->donee = 0;
    environment_set_entry_tags(client);
    server->synchronous_tag = server->open_tag;
    environment_set_entry_tags(server);
    pass(f, client, client->reply);
}

void yield_slowpath(struct Frame *f)
{
    struct Environment *e;

    if (kernel.ending)
        run_next();
    e = f->a0 == 0 ? slice_following() : environment_find(f->a0);
    if (e == 0) {
        work_begin(STAY_CYCLES);
        if (!environment_reap(f->a0))
            return;
        answer(f, AEGIS_INVALID);
        return;
    }
    if (f->a0 && e->start == 0) {   /* its contexts are not set up yet */
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

/* Lets the caller wait to serve, and gives the rest of its slice to the next in the vector. */
void wait_slowpath(struct Frame *f)
{
    struct Environment *server = current;
    unsigned a0;

    if (server->synchronous == 0) {
        answer(f, AEGIS_DENIED);
        return;
    }
    server->synchronous_tag = server->open_tag;
    environment_set_entry_tags(server);
    a0 = f->a0;
    f->a0 = 0;
    yield_slowpath(f);
    f->a0 = a0;
    server->synchronous_tag = 0;        /* nobody else runs: the call returns */
    environment_set_entry_tags(server);
}

/*
 * The requested address space has no asid: assigns one; the application's instruction is executed
 * again.
 */
void context_slowpath(struct Frame *f)
{
    work_begin(STAY_CYCLES);
    if (asid_assign(current, f->a0))
        asid_install(current->asid, current->tag);
}
