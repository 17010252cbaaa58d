/*
 * Processes: an environment each. fork creates one, copies writable pages into it and shares the
 * rest; a page that parent and children share records how each child ended. A process that has
 * exited keeps its pages until its children are gone, for they map them. Paper: 6.
 */
#include "exos/library/exos.h"
#include "exos/library/process.h"
#include "exos/library/unix.h"

#define CHILDREN 64

/* A variable of the pinned segment, as mapped in the child that is being made. */
#define CHILDS(variable) (*(__typeof__(variable) *)in_child(&(variable)))

static struct Process *children, *self;
static unsigned controls[CHILDREN][2];  /* capabilities of children */
static unsigned slices_given;           /* slices given to them */

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
    return BOOT_INFO->envid & ~ENVID_TRANSFER;
}

/* Gives the processor to a child; 0 if it has ended. */
static int yield_to_child(const struct Process *child)
{
    return yield_to(child->pid | ENVID_TRANSFER) != AEGIS_INVALID;
}

/* Takes back slices that ended children had. */
static void reclaim(void)
{
    while (slices_given && aegis_slice_allocate(-1) >= 0)
        slices_given--;
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
                aegis_environment_destroy(child->pid | ENVID_TRANSFER,
                    controls[child - children][0], controls[child - children][1]);
            while (child->pid && yield_to_child(child))
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
            if (child->state == RUNNING && !yield_to_child(child)) {
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
                return aegis_environment_destroy(
                           pid | ENVID_TRANSFER, controls[i][0], controls[i][1]) == AEGIS_OK
                    ? 0
                    : -1;
    return -1;
}

static struct Process *record(void)
{
    struct Process *child;

    if (children == 0)
        children = shared_memory(PAGE_SIZE);
    if (children)
        for (child = children; child < children + CHILDREN; child++)
            if (child->pid == 0 || (child->state == REAPED && !yield_to_child(child)))
                return child;
    return 0;
}

/* Copies a page for the child: its EntryLo, or 0 when there is no memory. */
static unsigned copy(unsigned low, unsigned envid, const unsigned *control)
{
    int page = page_take(CLASS_CHILD);

    if (page < 0)
        return 0;
    copy_words(map_temporarily(0, page << PAGE_SHIFT | ENTRY_WRITABLE | CLASS(CLASS_CHILD)),
        map_temporarily(1, low & ~ENTRY_WRITABLE), PAGE_SIZE);
    if (aegis_page_give(page, envid, control[0], control[1]) == AEGIS_OK)
        return page << PAGE_SHIFT | (low & (PAGE_SIZE - 1));
    page_drop(page);
    return 0;
}

/* The pinned segment: writable pages are copied and mapped temporarily at CHILD_AT. */
static int copy_pinned(unsigned envid, const unsigned *control)
{
    unsigned slot, low, own;

    for (slot = 0; slot < PINNED_PAGES; slot++) {
        low = BOOT_INFO->pinned[slot];
        if (low == 0)
            continue;
        if (low & ENTRY_WRITABLE) {
            own = copy(low | CLASS(CLASS_OWN), envid, control) | CLASS(CLASS_CHILD);
            if (own == CLASS(CLASS_CHILD))
                return -1;
            map_temporarily(2 + slot, (own & ~CLASS(CLASS_OWN)) | CLASS(CLASS_CHILD));
        }
    }
    return 0;
}

/* Corrects the child's copies of the table and of boot_info. */
static int copy_pages(unsigned envid, const unsigned *control)
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
            entry = copy(*low, envid, control);
        if (entry == 0)
            return -1;
        CHILDS(*low) = entry;
    }
    return 0;
}

static int pin(unsigned envid, const struct BootInfo *boot_info)
{
    const struct Capability *c;
    unsigned slot, low;

    for (slot = 0; slot < PINNED_PAGES; slot++) {
        low = boot_info->pinned[slot];
        c = &capabilities[low & ENTRY_WRITABLE ? CLASS_CHILD : CLASS_TEXT];
        if (low &&
            aegis_page_pin(envid, slot << PAGE_SHIFT, low,
                low & ENTRY_WRITABLE ? c->write[0] : c->read[0],
                low & ENTRY_WRITABLE ? c->write[1] : c->read[1], boot_info->control[0],
                boot_info->control[1]))
            return -1;
    }
    return public_pin(envid, boot_info);
}

/* Gives every second slice of ours to the child. A process in debt gives none: it pays first. */
static void give_slices(unsigned envid)
{
    unsigned slot, odd = 0;
    int given;

    for (slot = 0; slot < SLICES; slot++) {
        if (PUBLIC_STATE->slots[slot] != BOOT_INFO->envid || (odd ^= 1))
            continue;
        while ((given = aegis_slice_give(slot, envid)) == AEGIS_BUSY)
            yield_to(0);
        slices_given += given == AEGIS_OK;
    }
}

/*
 * Touches as much stack as the copying needs: a page on demand in its midst would move entries of
 * the table that it holds pointers to.
 */
static void __attribute__((noinline)) prefault_stack(void)
{
    volatile char room[1024];

    room[0] = 0;
    (void)room[0];
}

static int populate(unsigned envid, const unsigned *control, struct Process *child)
{
    struct BootInfo *boot_info = &CHILDS(*BOOT_INFO);
    unsigned slot;

    prefault_stack();
    if (copy_pinned(envid, control) || copy_pages(envid, control))
        return -1;
    boot_info->envid = envid;
    boot_info->control[0] = control[0];
    boot_info->control[1] = control[1];
    for (slot = 0; slot < PINNED_PAGES; slot++)
        if (temporary_mappings[2 + slot])
            boot_info->pinned[slot] = temporary_mappings[2 + slot] & ~P_SOFT;
    CHILDS(capabilities[CLASS_OWN]) = capabilities[CLASS_CHILD];
    CHILDS(capabilities[CLASS_TEXT]).write[0] = 0;
    CHILDS(area_slice) = fork_area;
    CHILDS(slice_resume) = (unsigned)resume_yield;
    CHILDS(pending_upcall) = 0;
    CHILDS(children) = 0;
    CHILDS(self) = child;
    CHILDS(slices_given) = 0;
    for (slot = 0; slot < TEMPORARY_MAPPINGS; slot++)
        CHILDS(temporary_mappings[slot]) = 0;
    child->state = RUNNING;     /* from here on it may run, and exit */
    return pin(envid, boot_info) || contexts_set(envid, boot_info) ? -1 : 0;
}

/* fork, once its caller's registers are in fork_area (fork.S). */
int fork_child(void)
{
    struct Process *child = record();
    struct Capability control;
    unsigned envid, minimum = 16, allowance = 8, slot;
    int failed;

    if (child == 0)
        return -1;
    capability_draw(&control);
    capability_draw(&capabilities[CLASS_CHILD]);
    do {
        envid = aegis_environment_create(control.write[0], control.write[1], minimum, allowance);
        if (minimum + allowance == 0)
            break;
        minimum >>= 1;
        allowance >>= 1;
    } while (AEGIS_REFUSED(envid));
    if (AEGIS_REFUSED(envid))
        return -1;
    child->pid = envid & ~ENVID_TRANSFER;
    child->state = MADE;
    controls[child - children][0] = control.write[0];
    controls[child - children][1] = control.write[1];
    failed = populate(envid, control.write, child);
    for (slot = 0; slot < TEMPORARY_MAPPINGS; slot++)
        temporary_mappings[slot] = 0;
    aegis_tlb_delete_range(TEMPORARY_AT, TEMPORARY_MAPPINGS);
    if (failed) {
        child->pid = 0;
        aegis_environment_destroy(envid, control.write[0], control.write[1]);
        return -1;
    }
    descriptors_inherit(envid);
    reclaim();
    give_slices(envid);
    return envid & ~ENVID_TRANSFER;
}

void process_save(struct Process **own, struct Process **ours)
{
    *own = self;
    *ours = children;
}

void process_restore(struct Process *own, struct Process *ours)
{
    self = own;
    children = ours;
}
