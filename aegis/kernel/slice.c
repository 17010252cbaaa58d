/*
 * Processor time: a linear vector of slices of one clock interrupt (15.625 ms) each, owned like
 * pages, served round robin. Between two slices of the same environment there is no upcall. An
 * environment whose slice ends is told, saves its context itself, and yields. Until it does, the
 * clock runs 32 times as fast: each part of a slice that passes is moved from the account of the
 * environment that overstays to that of the one that waits, and too many destroy the environment.
 * An environment in debt forfeits a later slice to its creditor. Paper: 5.1.1.
 */
#include "aegis/kernel/kernel.h"

#define REGISTER(base, offset) (*(volatile unsigned *)((base) + (offset)))

/* What firmware says of the board. */
static struct BootDevices devices;

/*
 * Who is entitled to the present slice: its owner, or the creditor that the owner forfeits it to. 0
 * if that one has ended.
 */
static struct Environment *holder;

/*
 * While a slice ends: the envid whose slice it was, parts since the last tick, parts altogether,
 * and whether the environment was told.
 */
static unsigned overrunner, parts, excess, notified;

/*
 * Balance of a family (a program of the boot and all that descend from it, living or ended): parts
 * of slices lost to others, less those taken.
 */
static int families[SLICES];

/* Slices that the living of each family own. */
static unsigned char family_slices[SLICES];

/* A debt of so many parts costs a slice. */
#define OWED (SLICE_PARTS / 2)

/* Starts the board's clock at HZ and lets its interrupt through. */
void clock_start(const struct Boot *boot)
{
    devices = boot->devices;
    interrupt_mask = devices.clockMask | devices.networkMask;
    lance_prepare(boot);
    REGISTER(devices.clock, CLOCK_A) = CLOCK_A_RUN | CLOCK_A_RATE(HZ);
    REGISTER(devices.clock, CLOCK_B) = CLOCK_B_PIE | CLOCK_B_BINARY | CLOCK_B_24H;
    (void)REGISTER(devices.clockAcknowledge, 0);
    if (devices.clockEnable)
        REGISTER(devices.enable, 0) = devices.clockEnable;
    public_state.position = SLICES - 1;
}

/* A slice changes hands; 0: it is nobody's. */
void slice_set_owner(unsigned slot, struct Environment *e)
{
    struct Environment *before = environment_find(public_state.slots[slot]);

    if (before) {
        before->info->slices--;
        family_slices[before->family]--;
    }
    public_state.slots[slot] = e ? e->envid : 0;
    if (e) {
        e->info->slices++;
        family_slices[e->family]++;
    }
}

/* Whether somebody of a family owns a slice. */
int family_has_slices(unsigned family)
{
    return family_slices[family] != 0;
}

/*
 * Who runs in an environment's slices: itself, or at the end of the chain of calls whom it waits
 * for.
 */
struct Environment *follow_donation(struct Environment *e)
{
    unsigned hops;

    for (hops = 0; e->donee && hops < ENVIRONMENTS; hops++)
        e = e->donee;
    return e;
}

/* Moves parts of slices from one account to another; the sum of all accounts stays 0. */
static void time_pass(struct Environment *from, struct Environment *to, int amount)
{
    from->info->balance -= amount;
    families[from->family] -= amount;
    to->info->balance += amount;
    families[to->family] += amount;
}

/*
 * What an environment is owed: by its own family its balance, by others no more than its family is
 * owed, or members could owe one another for ever, and be paid before everybody else.
 */
static int owed(const struct Environment *e, unsigned family)
{
    int balance = e->info->balance;

    return e->family == family || balance < families[e->family] ? balance : families[e->family];
}

/* The environment that is owed most; not of the debtor's family if it is the family that owes. */
static struct Environment *creditor_of(const struct Environment *debtor)
{
    struct Environment *e, *found = 0;
    int outside = families[debtor->family] <= -OWED, most = 0, amount;

    for (e = kernel.environments; e < kernel.environments + ENVIRONMENTS; e++) {
        if (e->envid == 0 || e->start == 0 || (outside && e->family == debtor->family))
            continue;
        amount = owed(e, debtor->family);
        if (amount > most) {
            most = amount;
            found = e;
        }
    }
    return found;
}

/* The owner of a slot of the vector; 0 while it has set no start of slice. */
static struct Environment *owner_of(unsigned slot)
{
    struct Environment *e = environment_find(public_state.slots[slot]);

    return e && e->start ? e : 0;
}

static int owes(const struct Environment *e)
{
    return e->info->balance <= -OWED || families[e->family] <= -OWED;
}

/*
 * Advances to the next slice that has an owner and charges it. An owner in debt, or of a family in
 * debt, forfeits it to the creditor.
 */
static void slice_advance(void)
{
    unsigned i, slot;
    struct Environment *owner, *creditor;

    for (i = 1; i <= SLICES; i++) {
        slot = (public_state.position + i) % SLICES;
        owner = owner_of(slot);
        if (owner == 0)
            continue;
        public_state.position = slot;
        holder = owner;
        owner->info->ticks++;
        if (!owes(owner))
            return;
        creditor = creditor_of(owner);
        if (creditor) {
            time_pass(creditor, owner, SLICE_PARTS);
            holder = creditor;
        } else {        /* its creditors have ended */
            if (owner->info->balance < 0)
                owner->info->balance = 0;
            if (families[owner->family] < 0)
                families[owner->family] = 0;
        }
        return;
    }
    holder = current ? current : environment_any();
    if (holder)
        holder->info->ticks++;
}

/* The owner of the first slice from one on that has any, without advancing. */
static struct Environment *first_owner(unsigned slot)
{
    unsigned i;
    struct Environment *owner;

    for (i = 0; i < SLICES; i++) {
        owner = owner_of((slot + i) % SLICES);
        if (owner)
            return owner;
    }
    return current;
}

/* The owner of the next slice. */
struct Environment *slice_following(void)
{
    return first_owner(public_state.position + 1);
}

/*
 * Who is to run. What is left of the slice of a holder that has ended goes to the next owner, whose
 * own slice is still to come.
 */
struct Environment *slice_present(void)
{
    if (holder == 0) {
        if (public_state.ticks == 0)    /* the boot took less than a tick */
            public_state.position = 0;
        holder = first_owner(public_state.position);
    }
    if (holder == 0)
        holder = environment_any();
    return holder ? follow_donation(holder) : 0;
}

/* A tick has come and its deferred work is not done. */
static unsigned work_due;

/* One clock interrupt of 1/64 s: a slice is over. */
static void tick(void)
{
    public_state.ticks++;
    work_due = 1;
    slice_advance();
}

/*
 * The deferred work of a tick. Not done while a slice ends: the parts of its fast clock leave no
 * time for it.
 */
void slice_work(void)
{
    if (work_due && !revoke_tick() && slice_present()) {
        work_begin(TICK_CYCLES);
        environments_reap(holder->family);
    }
    work_due = 0;
}

static void clock_rate(unsigned rate)
{
    REGISTER(devices.clock, CLOCK_A) = CLOCK_A_RUN | rate;
}

/*
 * Charges a part of a slice to the environment that let the overstaying one in, in favour of the
 * one that waits.
 */
static void part_charged(void)
{
    struct Environment *late = environment_find(overrunner);

    if (holder)
        time_pass(late ? late : kernel.ending, holder, 1);
}

/* A part of a slice has passed. */
static void part_passed(void)
{
    excess++;
    part_charged();
    if (++parts == SLICE_PARTS) {
        parts = 0;
        tick();
    }
}

/*
 * The ending slice is handed over. A clock edge that is pending, and has not interrupted, belongs
 * to the time before: it is a part, or the next tick (edges of the slower rate coincide with edges
 * of the faster). The part that has begun is charged whole to an environment that overstayed: no
 * clock tells how much of it has passed.
 */
void slice_handed_over(void)
{
    int ending = kernel.ending != 0;

    if (ending)
        clock_rate(CLOCK_A_RATE(HZ));
    if (REGISTER(devices.clockAcknowledge, 0) & CLOCK_C_PF) {
        if (ending)
            part_passed();
        else
            tick();
    }
    if (ending && excess)
        part_charged();
    kernel.ending = 0;
    if (lance_works)
        ether_resume();
}

/* Enters the running environment at its end of slice, if it has set one. */
static void notify(struct Frame *f)
{
    notified = current->end != 0;
    if (!notified)
        return;
    *(unsigned *)current->interrupt_save = f->a0;
    f->a0 = f->epc;
    f->epc = current->end;
    current->status = current->end_status;
    status_install(current->status);
}

/*
 * The running environment's slice is over and another's has begun: it is timed until it hands over,
 * at somebody's expense.
 */
static void slice_end(const struct Environment *payer)
{
    kernel.ending = current;
    overrunner = payer->envid;
    excess = notified = 0;
}

/*
 * The slice was not handed over in time. An environment that could not be told, having set no end
 * of slice, restarts at its start of slice in a later slice of its own; any other is destroyed.
 */
static void slice_overstayed(struct Frame *f)
{
    struct Environment *late = kernel.ending;

    if (!notified && late == current)
        run_next();
    environment_end(late);
    if (current == 0)
        run_next();
    notify(f);
}

/* Whether a clock edge is pending, as opposed to the network's interrupt on the same pin. */
int edge_waits(void)
{
    if (!(clock_waits() & devices.clockMask))
        return 0;
    return devices.clockPending == 0 || (REGISTER(devices.pending, 0) & devices.clockPending);
}

static int clock_asks(void)
{
    if (devices.clockPending && !(REGISTER(devices.pending, 0) & devices.clockPending))
        return 0;
    return REGISTER(devices.clockAcknowledge, 0) & CLOCK_C_PF;
}

/* A clock edge while a slice ends. */
static void part_interrupt(struct Frame *f)
{
    part_passed();
    if (slice_present() == kernel.ending) {     /* or the one after, if that environment has
                                                   ended */
        slice_handed_over();        /* it is the overstaying one's turn again */
        slice_work();
    } else if (excess > EXCESS_LIMIT * SLICE_PARTS)
        slice_overstayed(f);
    else if (!notified && kernel.ending == current)
        notify(f);
}

/*
 * A tick. The clock is set to the rate of parts first, so that every part is counted from this
 * edge.
 */
static void tick_interrupt(struct Frame *f)
{
    struct Environment *before = holder;

    clock_rate(CLOCK_A_2048HZ);
    tick();
    if (slice_present() != current) {
        parts = 0;
        slice_end(before ? before : current);
        notify(f);
        return;
    }
    clock_rate(CLOCK_A_RATE(HZ));
    (void)REGISTER(devices.clockAcknowledge, 0);        /* no slice ends: parts need no counting */
    slice_work();
}

/*
 * The clock comes first, for all that follows is timed from its edges; upcalls come last, one for
 * all frames received.
 */
void slice_interrupt(struct Frame *f)
{
    if (restartable(current, f->epc))
        f->epc &= ~15;
    if (clock_asks()) {
        if (kernel.ending)
            part_interrupt(f);
        else
            tick_interrupt(f);
    }
    if (lance_works && !ether_interrupt())
        return;
    if (kernel.ending == 0)
        f->epc = upcall(current, f->epc, &f->a0);
}

int call_slice_allocate(int slot)
{
    unsigned i;

    if (slot == -1)
        for (i = 0; i < SLICES && slot == -1; i++)
            if (public_state.slots[i] == 0)
                slot = i;
    if (slot == -1)
        return AEGIS_EXHAUSTED;
    if ((unsigned)slot >= SLICES)
        return AEGIS_INVALID;
    if (public_state.slots[slot])
        return AEGIS_DENIED;
    if (kernel.ending || owes(current))
        return AEGIS_BUSY;
    slice_set_owner(slot, current);
    return slot;
}

int call_slice_free(unsigned slot)
{
    if (slot >= SLICES)
        return AEGIS_INVALID;
    if (public_state.slots[slot] != current->envid)
        return AEGIS_DENIED;
    if (kernel.ending || owes(current))
        return AEGIS_BUSY;
    slice_set_owner(slot, 0);
    return AEGIS_OK;
}

int call_slice_give(unsigned slot, unsigned envid)
{
    struct Environment *e = environment_find(envid);

    if (slot >= SLICES || e == 0)
        return AEGIS_INVALID;
    if (public_state.slots[slot] != current->envid)
        return AEGIS_DENIED;
    if (kernel.ending || owes(current))
        return AEGIS_BUSY;
    slice_set_owner(slot, e);
    return AEGIS_OK;
}

/*
 * An environment ends: its slices are free; its balance passes to its creator, or stays with the
 * family.
 */
void slices_release(struct Environment *e)
{
    struct Environment *creator = environment_find(e->info->creator);
    unsigned slot;

    if (kernel.ending == e && current != e)
        slice_end(current);     /* it goes on in the time of the one that waits, and is told of it
                                   at the next part */
    else if (kernel.ending == e)
        slice_handed_over();
    for (slot = 0; slot < SLICES; slot++)
        if (public_state.slots[slot] == e->envid)
            slice_set_owner(slot, 0);
    if (creator)
        creator->info->balance += e->info->balance;
    e->info->balance = 0;
    if (holder == e)
        holder = 0;
}
