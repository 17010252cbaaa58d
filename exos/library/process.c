/*
 * Processes: an environment each. fork makes one, copies into it what may be written and shares the rest; a page that parent and children share
 * says how each child has ended. A process that has exited stays until its children are gone, for they use its pages. Paper: 6.
 */
#include "exos/library/exos.h"
#include "exos/library/process.h"
#include "exos/library/unix.h"

#define CHILDREN 64

/* A variable of the pinned segment, in the child that is being made. */
#define CHILDS(variable) (*(__typeof__(variable) *)in_child(&(variable)))

static struct Process *children, *self;
static unsigned controls[CHILDREN][2];  /* capabilities of children */
static unsigned lent;           /* slices given to them */

static void *in_child(const void *address)
{
    return (char *)address + CHILD_AT;
}

static void say(const char *text)
{
    while (*text)
        aegis_console(*text++);
}

static void say_hex(unsigned value)
{
    int shift;

    for (shift = 28; shift >= 0; shift -= 4)
        aegis_console("0123456789abcdef"[value >> shift & 15]);
}

void die(const char *why, unsigned pc, unsigned address)
{
    say("exos: ");
    say(why);
    say(" at ");
    say_hex(pc);
    say(": ");
    say_hex(address);
    say("\n");
    process_exit(70);
}

int getpid(void)
{
    return INHERITANCE->name & ~NAME_TRANSFER;
}

/* Whether a child's environment is there; gives it the processor if so. */
static int lives(const struct Process *child)
{
    return yield_to(child->pid | NAME_TRANSFER) != AEGIS_INVALID;
}

/* Takes back slices that ended children had. */
static void reclaim(void)
{
    while (lent && aegis_slice_allocate(-1) >= 0)
        lent--;
}

void process_exit(int status)
{
    struct Process *child;

    if (self) {
        self->status = status << 8;
        self->state = EXITED;
    }
    if (children)
        for (child = children; child < children + CHILDREN; child++) {
            if (child->pid && child->state == MADE)
                aegis_environment_destroy(child->pid | NAME_TRANSFER, controls[child - children][0], controls[child - children][1]);
            while (child->pid && lives(child))
                ;
        }
    aegis_leave(status);
}

int wait(int *status)
{
    struct Process *child;
    int any, pid, gone;

    if (children == 0)
        return -1;
    do {
        any = 0;
        for (child = children; child < children + CHILDREN; child++) {
            if (child->pid == 0 || child->state == REAPED)
                continue;
            any = 1;
            gone = 0;
            if (child->state == RUNNING && !lives(child)) {
                gone = 1;
                if (child->state == RUNNING)
                    child->status = SIGKILL;
            } else if (child->state == RUNNING)
                continue;
            pid = child->pid;
            if (status)
                *status = child->status;
            child->state = REAPED;
            if (gone)
                child->pid = 0;
            reclaim();
            return pid;
        }
    } while (any);
    return -1;
}

int kill(int pid, int signal)
{
    unsigned i;

    if (children && pid && signal == SIGKILL)
        for (i = 0; i < CHILDREN; i++)
            if (children[i].pid == pid && children[i].state == RUNNING)
                return aegis_environment_destroy(pid | NAME_TRANSFER, controls[i][0], controls[i][1]) == AEGIS_OK ? 0 : -1;
    return -1;
}

static struct Process *record(void)
{
    struct Process *child;

    if (children == 0)
        children = shared_memory(PAGE_SIZE);
    if (children)
        for (child = children; child < children + CHILDREN; child++)
            if (child->pid == 0 || (child->state == REAPED && !lives(child)))
                return child;
    return 0;
}

/* A copy of a page, for the child: its EntryLo, or 0 when there is no memory. */
static unsigned copy(unsigned low, unsigned name, const unsigned *control)
{
    int page = page_take(CLASS_CHILD);

    if (page < 0)
        return 0;
    copy_words(window(0, page << PAGE_SHIFT | ENTRY_WRITABLE | CLASS(CLASS_CHILD)), window(1, low & ~ENTRY_WRITABLE), PAGE_SIZE);
    if (aegis_page_give(page, name, control[0], control[1]) == AEGIS_OK)
        return page << PAGE_SHIFT | (low & (PAGE_SIZE - 1));
    page_drop(page);
    return 0;
}

/* The pinned segment: what is writable is copied and shown in windows, at CHILD_AT. */
static int copy_pinned(unsigned name, const unsigned *control)
{
    unsigned slot, low, own;

    for (slot = 0; slot < PINNED_PAGES; slot++) {
        low = INHERITANCE->pinned[slot];
        if (low == 0)
            continue;
        if (low & ENTRY_WRITABLE) {
            own = copy(low | CLASS(CLASS_OWN), name, control) | CLASS(CLASS_CHILD);
            if (own == CLASS(CLASS_CHILD))
                return -1;
            window(2 + slot, (own & ~CLASS(CLASS_OWN)) | CLASS(CLASS_CHILD));
        }
    }
    return 0;
}

/* What the copies of the table and of the inheritance are to say. */
static int copy_pages(unsigned name, const unsigned *control)
{
    unsigned slot, address, other, *low, *before, entry, i;

    for (slot = 0; slot < page_slots(); slot++) {
        low = page_slot(slot, &address);
        if (low == 0 || (*low & P_CLASS) != CLASS(CLASS_OWN))
            continue;
        entry = 0;
        for (i = 0; (*low & P_ALIAS) && i < slot && entry == 0; i++) {
            before = page_slot(i, &other);
            if (before && (*before ^ *low) < PAGE_SIZE)
                entry = (CHILDS(*before) & -PAGE_SIZE) | (*low & (PAGE_SIZE - 1));
        }
        if (entry == 0)
            entry = copy(*low, name, control);
        if (entry == 0)
            return -1;
        CHILDS(*low) = entry;
    }
    return 0;
}

static int pin(unsigned name, const struct Inheritance *inheritance)
{
    const struct Capability *c;
    unsigned slot, low;

    for (slot = 0; slot < PINNED_PAGES; slot++) {
        low = inheritance->pinned[slot];
        c = &capabilities[low & ENTRY_WRITABLE ? CLASS_CHILD : CLASS_TEXT];
        if (low && aegis_page_pin(name, slot << PAGE_SHIFT, low, low & ENTRY_WRITABLE ? c->write[0] : c->read[0],
                                  low & ENTRY_WRITABLE ? c->write[1] : c->read[1], inheritance->control[0], inheritance->control[1]))
            return -1;
    }
    c = &capabilities[CLASS_EVERYBODY];
    return aegis_page_pin(name, BOOKS_AT, (inheritance->books & -PAGE_SIZE) | ENTRY_VALID, c->read[0], c->read[1],
                          inheritance->control[0], inheritance->control[1]);
}

/* Every second slice of ours. Whoever owes some gives none away: the debt is paid first. */
static void give_slices(unsigned name)
{
    unsigned slot, odd = 0;
    int given;

    for (slot = 0; slot < SLICES; slot++) {
        if (BOOKS->slots[slot] != INHERITANCE->name || (odd ^= 1))
            continue;
        while ((given = aegis_slice_give(slot, name)) == AEGIS_BUSY)
            yield_to(0);
        lent += given == AEGIS_OK;
    }
}

/* As much stack as the copying needs: a page on demand in its midst would move the table's entries. */
static void __attribute__((noinline)) deepen(void)
{
    volatile char room[1024];

    room[0] = 0;
    (void)room[0];
}

static int populate(unsigned name, const unsigned *control, struct Process *child)
{
    struct Inheritance *inheritance = &CHILDS(*INHERITANCE);
    unsigned slot;

    deepen();
    if (copy_pinned(name, control) || copy_pages(name, control))
        return -1;
    inheritance->name = name;
    inheritance->control[0] = control[0];
    inheritance->control[1] = control[1];
    for (slot = 0; slot < PINNED_PAGES; slot++)
        if (windows[2 + slot])
            inheritance->pinned[slot] = windows[2 + slot] & ~P_SOFT;
    CHILDS(capabilities[CLASS_OWN]) = capabilities[CLASS_CHILD];
    CHILDS(capabilities[CLASS_TEXT]).write[0] = 0;
    CHILDS(area_slice) = fork_area;
    CHILDS(slice_resume) = (unsigned)resume_yield;
    CHILDS(told_code) = 0;
    for (slot = 0; slot < ENVIRONMENTS; slot++)
        CHILDS(refusals[slot][0]) = 0;
    CHILDS(children) = 0;
    CHILDS(self) = child;
    CHILDS(lent) = 0;
    for (slot = 0; slot < WINDOWS; slot++)
        CHILDS(windows[slot]) = 0;
    child->state = RUNNING;     /* it may run, and exit, as soon as it has contexts */
    return pin(name, inheritance) || contexts_set(name, inheritance) ? -1 : 0;
}

/* fork, once its caller's registers are in fork_area (start.S). */
int fork_child(void)
{
    struct Process *child = record();
    struct Capability control;
    unsigned name, minimum = 16, allowance = 8, slot;
    int failed;

    if (child == 0)
        return -1;
    capability_draw(&control);
    capability_draw(&capabilities[CLASS_CHILD]);
    do {
        name = aegis_environment_create(control.write[0], control.write[1], minimum, allowance);
        if (minimum + allowance == 0)
            break;
        minimum >>= 1;
        allowance >>= 1;
    } while (AEGIS_REFUSED(name));
    if (AEGIS_REFUSED(name))
        return -1;
    child->pid = name & ~NAME_TRANSFER;
    child->state = MADE;
    controls[child - children][0] = control.write[0];
    controls[child - children][1] = control.write[1];
    failed = populate(name, control.write, child);
    for (slot = 0; slot < WINDOWS; slot++) {
        windows[slot] = 0;
        aegis_tlb_delete(WINDOW_AT + slot * PAGE_SIZE);
    }
    if (failed) {
        child->pid = 0;
        aegis_environment_destroy(name, control.write[0], control.write[1]);
        return -1;
    }
    descriptors_inherit(name);
    reclaim();
    give_slices(name);
    return name & ~NAME_TRANSFER;
}

/* To the next image, or in it from the one before. */
void process_carry(struct Process **own, struct Process **ours)
{
    if (self == 0 && children == 0) {
        self = *own;
        children = *ours;
    } else {
        *own = self;
        *ours = children;
    }
}
