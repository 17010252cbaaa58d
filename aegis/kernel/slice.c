/*
 * Processor time: a linear vector of slices of one clock interrupt (15.625 ms) each, owned like pages, used round robin. A slice followed by
 * one of the same environment needs no upcall. An environment whose slice ends saves its context by itself; the interrupts that it takes for
 * that are counted, cost the owner of the slice a later one each, and end it when there are too many. Paper: 5.1.1.
 */
#include "aegis/kernel/kernel.h"

#define REGISTER(base, offset) (*(volatile unsigned *)((base) + (offset)))

/* What firmware says of the board. */
static struct BootDevices devices;
/* The slot that was overrun, and for how many interrupts; forfeits that were left with a slot when its owner ended. */
static unsigned overrun, excess, owed[SLICES];

/* Starts the board's clock at 64 Hz and lets its interrupt through. */
void clock_start(const struct Boot *boot)
{
    devices = boot->devices;
    interruptMask = devices.clockMask;
    REGISTER(devices.clock, CLOCK_A) = CLOCK_A_RUN | CLOCK_A_64HZ;
    REGISTER(devices.clock, CLOCK_B) = CLOCK_B_PIE | CLOCK_B_BINARY | CLOCK_B_24H;
    (void)REGISTER(devices.clockAcknowledge, 0);
    if (devices.clockEnable)
        REGISTER(devices.enable, 0) = devices.clockEnable;
}

/* Who runs when an environment's turn has come: itself, or whoever it waits for. */
struct Environment *slice_runner(struct Environment *e)
{
    unsigned hops;

    for (hops = 0; e->lent && e->lent != e && hops < ENVIRONMENTS; hops++)
        e = e->lent;
    return e;
}

/* Goes on to the next slice that has an owner who owes none. */
struct Environment *slice_next(void)
{
    unsigned i, slot;
    struct Environment *owner;

    for (i = 1; i <= SLICES; i++) {
        slot = (books.position + i) % SLICES;
        owner = environment_named(books.slots[slot]);
        if (owner == 0)
            continue;
        if (owed[slot]) {
            owed[slot]--;
            continue;
        }
        if (owner->account->debt) {
            owner->account->debt--;
            continue;
        }
        books.position = slot;
        return slice_runner(owner);
    }
    return current ? current : environment_any();
}

/* Whose slice comes next, without going on. */
struct Environment *slice_following(void)
{
    unsigned i;
    struct Environment *owner;

    for (i = 1; i <= SLICES; i++) {
        owner = environment_named(books.slots[(books.position + i) % SLICES]);
        if (owner)
            return owner;
    }
    return current;
}

struct Environment *slice_present(void)
{
    struct Environment *owner = environment_named(books.slots[books.position]);

    return owner ? slice_runner(owner) : slice_next();
}

/*
 * Another interrupt for an environment whose slice has ended; the slice's owner pays, who may have let it in. Returns whether that was one
 * too many.
 */
static int overstays(struct Environment *e)
{
    struct Environment *owner = environment_named(books.slots[overrun]);

    if (owner)
        owner->account->debt++;
    else
        owed[overrun]++;
    if (++excess <= EXCESS_LIMIT && e->account->debt <= EXCESS_LIMIT)
        return 0;
    environment_end(e);
    return 1;
}

void slice_interrupt(struct Frame *f)
{
    struct Environment *next;
    unsigned before = books.position;

    if (devices.clockPending && !(REGISTER(devices.pending, 0) & devices.clockPending))
        return;
    (void)REGISTER(devices.clockAcknowledge, 0);
    books.ticks++;
    current->account->ticks++;
    if (f->epc - current->windowStart < current->windowEnd - current->windowStart)
        f->epc &= ~15;
    revoke_tick();
    if (kernel.ending) {
        if (!overstays(kernel.ending))
            return;
        if (current == 0)
            run_next();
        return;
    }
    next = slice_next();
    if (next == current) {
        f->epc = upcall(current, f->epc, &f->a0);
        return;
    }
    kernel.ending = current;
    overrun = before;
    excess = 0;
    if (current->end == 0)
        return;
    *(unsigned *)current->interruptSave = f->a0;
    f->a0 = f->epc;
    f->epc = current->end;
    current->status = current->endStatus;
    status_install(current->status);
}

int call_slice_allocate(int slot)
{
    unsigned i;

    if (slot == -1)
        for (i = 0; i < SLICES && slot == -1; i++)
            if (books.slots[i] == 0)
                slot = i;
    if (slot == -1)
        return AEGIS_EXHAUSTED;
    if ((unsigned)slot >= SLICES)
        return AEGIS_INVALID;
    if (books.slots[slot])
        return AEGIS_DENIED;
    books.slots[slot] = current->name;
    current->account->slices++;
    return slot;
}

int call_slice_free(unsigned slot)
{
    if (slot >= SLICES)
        return AEGIS_INVALID;
    if (books.slots[slot] != current->name)
        return AEGIS_DENIED;
    if (current->account->debt)
        return AEGIS_BUSY;
    books.slots[slot] = 0;
    current->account->slices--;
    return AEGIS_OK;
}

int call_slice_give(unsigned slot, unsigned name)
{
    struct Environment *e = environment_named(name);

    if (slot >= SLICES || e == 0)
        return AEGIS_INVALID;
    if (books.slots[slot] != current->name)
        return AEGIS_DENIED;
    if (current->account->debt)
        return AEGIS_BUSY;
    books.slots[slot] = name;
    current->account->slices--;
    e->account->slices++;
    return AEGIS_OK;
}

void slices_release(struct Environment *e)
{
    unsigned slot;

    for (slot = 0; slot < SLICES; slot++)
        if (books.slots[slot] == e->name) {
            books.slots[slot] = 0;
            owed[slot] += e->account->debt;
            e->account->debt = 0;
        }
    e->account->slices = 0;
}
