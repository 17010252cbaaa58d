/*
 * Environments: made by others or at boot, given four contexts word by word, charged for what they
 * hold. Whoever makes an environment chooses the capability that controls it. Paper: 5.1.2.
 */
#include "aegis/kernel/kernel.h"

unsigned interrupt_mask;

/*
 * After this generation an envid is used again; pages that are looked at between preemption points
 * then, and their cycles.
 */
#define LAST_GENERATION 0x7fff
#define NAMES_PART 64
#define NAMES_CYCLES 1600

int capability_opens(const unsigned *capability, unsigned high, unsigned low)
{
    int opens = high != 0 && ((capability[0] ^ high) | (capability[1] ^ low)) == 0;

    clear_caller_saved();
    return opens;
}

struct Environment *environment_find(unsigned envid)
{
    struct Environment *e =
        &kernel.environments[(envid & ENVID_OFFSET) / sizeof(struct Environment)];

    return envid != 0 && e->envid == envid ? e : 0;
}

/* The environment itself, or one whose capability is presented. */
struct Environment *environment_controlled(unsigned envid, unsigned high, unsigned low)
{
    struct Environment *e = environment_find(envid);

    if (envid == 0 || e == current)
        return current;
    return e && capability_opens(e->control, high, low) ? e : 0;
}

struct Environment *environment_any(void)
{
    struct Environment *e;

    for (e = kernel.environments; e < kernel.environments + ENVIRONMENTS; e++)
        if (e->envid)
            return e;
    return 0;
}

/*
 * Entry tags let the fast paths check with one compare. A tag equals the envid exactly while the
 * environment can be entered that way. One that waits to serve is entered by calls; any other is
 * entered by yields, once it has set a start of slice. The synchronous tag is never 0 while the
 * environment waits; open_tag is the value that it then gets.
 */
void environment_set_entry_tags(struct Environment *e)
{
    unsigned ready = e->asid && !e->pending && fpu_ready(e) ? e->envid : 0,
             waits = e->synchronous_tag;

    e->open_tag = ready && e->synchronous ? ready : OPEN_SLOWPATH;
    e->synchronous_tag = waits ? e->open_tag : 0;
    e->entry_tag = waits || e->start == 0 ? 0 : ready;
    e->asynchronous_tag = e->asynchronous && !e->synchronous
        ? e->entry_tag
        : 0; /* an environment that may still create others comes first */
}

/*
 * The generations of a slot start again: clears every record made under an envid that will be used
 * again, so that none belongs to its next holder. 0 if preempted; meanwhile the envid is nobody's.
 */
static int envids_forget(unsigned number)
{
    static struct Search done;
    unsigned i, offset = number * sizeof(struct Environment);

    if (done.what != ENVID_TRANSFER + offset) {
        done.what = ENVID_TRANSFER + offset;
        done.part = 0;
    }
    for (; done.part < PAGES; done.part++) {
        struct Page *p = &public_state.pages[done.part];

        if ((p->previous_owner & (ENVID_TRANSFER | ENVID_OFFSET)) == (ENVID_TRANSFER | offset))
            p->previous_owner = PAGE_KERNEL;
        if (done.part % NAMES_PART == 0 && work_left_off(NAMES_CYCLES))
            return 0;
    }
    done.what = 0;
    for (i = 0; i < ENVIRONMENTS; i++)
        if ((public_state.environments[i].creator & (ENVID_TRANSFER | ENVID_OFFSET)) ==
            (ENVID_TRANSFER | offset))
            public_state.environments[i].creator = 0;
    return 1;
}

static struct Environment *environment_free(void)
{
    struct Environment *e;

    for (e = kernel.environments; e < kernel.environments + ENVIRONMENTS; e++)
        if (e->envid == 0 && e->dying == 0)
            return e;
    return 0;
}

struct Environment *environment_make(const unsigned *control)
{
    struct Environment *e = environment_free();
    unsigned number, generation, i;

    if (e == 0)
        return 0;
    number = e - kernel.environments;
    generation = e->generation % LAST_GENERATION + 1;
    for (i = 0; i < sizeof(struct Environment) / 4; i++)
        ((unsigned *)e)[i] = 0;
    e->generation = generation;
    e->client = e;
    e->open_tag = OPEN_SLOWPATH;
    e->envid = ENVID_TRANSFER | generation * ENVID_GENERATION | number * sizeof(struct Environment);
    e->status = e->start_status = e->end_status = interrupt_mask | SR_KUP | SR_IEP;
    for (i = 0; i < EXCEPTIONS; i++)
        e->save[i] = (unsigned)kernel.discard_area;
    e->interrupt_save = (unsigned)kernel.discard_area;
    fpu_clear(e);
    e->control[0] = control[0];
    e->control[1] = control[1];
    e->info = &public_state.environments[number];
    for (i = 0; i < sizeof(struct EnvInfo) / 4; i++)
        ((unsigned *)e->info)[i] = 0;
    e->info->envid = e->envid;
    e->info->creator = current ? current->envid : 0;
    e->family = current ? current->family : number;
    return e;
}

static int create(unsigned high, unsigned low, unsigned minimum, unsigned allowance)
{
    struct EnvInfo *own = current->info;
    struct Environment *e;
    unsigned control[2] = {high, low};

    if (high == 0)
        return AEGIS_INVALID;
    if (own->allowance < allowance || (own->allowance == allowance && public_state.allowance == 0))
        return AEGIS_EXHAUSTED;
    if (own->minimum < minimum)
        return AEGIS_EXHAUSTED;
    e = environment_free();
    if (e && e->generation == LAST_GENERATION && !envids_forget(e - kernel.environments))
        return AEGIS_AGAIN;
    e = environment_make(control);
    if (e == 0)
        return AEGIS_EXHAUSTED;
    if (minimum_move(own, e->info, minimum) != AEGIS_OK) {
        e->envid = e->info->envid = 0;
        return AEGIS_EXHAUSTED;
    }
    e->info->allowance = allowance;
    if (own->allowance > allowance)
        own->allowance -= 1 + allowance;
    else {
        own->allowance = 0;
        public_state.allowance--;
    }
    return e->envid;
}

int call_environment_create(unsigned high, unsigned low, unsigned minimum, unsigned allowance)
{
    int result;

    if (!family_reap(current->family))
        return AEGIS_AGAIN;
    result = create(high, low, minimum, allowance);
    return result == AEGIS_EXHAUSTED && environments_reap_any(current->family) ? AEGIS_AGAIN
                                                                               : result;
}

/* The kseg0 address of a physical range in a page that the environment owns, or 0. */
static unsigned owned_words(const struct Environment *e, unsigned physical, unsigned bytes)
{
    unsigned page = physical >> PAGE_SHIFT, offset = physical & (PAGE_SIZE - 1);

    if ((physical & 3) || page >= PAGES || offset + bytes > PAGE_SIZE ||
        public_state.pages[page].owner != e->envid)
        return 0;
    return KSEG0 | physical;
}

static int set_words(unsigned *item, const struct Environment *e, unsigned physical, unsigned bytes)
{
    unsigned address = owned_words(e, physical, bytes);

    if (address == 0)
        return AEGIS_DENIED;
    *item = address;
    return AEGIS_OK;
}

/*
 * The statuses of an environment have changed: the running one must own the coprocessor if they
 * enable it; another one gets it on entry.
 */
static void coprocessor_settle(struct Environment *e)
{
    if (e == current && !fpu_ready(e))
        fpu_take(e);
    environment_set_entry_tags(e);
}

int call_environment_set(unsigned envid, unsigned item, unsigned value, unsigned high, unsigned low)
{
    struct Environment *e = environment_controlled(envid, high, low);

    if (e == 0)
        return AEGIS_DENIED;
    if (item < SET_SAVE)
        e->handler[item] = value;
    else if (item < SET_START)
        return set_words(&e->save[item - SET_SAVE], e, value, 12);
    else
        switch (item) {
        case SET_START:
            e->start = value;
            environment_set_entry_tags(e);
            break;
        case SET_END:
            e->end = value;
            break;
        case SET_INTERRUPT_SAVE:
            return set_words(&e->interrupt_save, e, value, 4);
        case SET_START_STATUS:
            e->start_status = (e->start_status & ~STATUS_FPU) | (value & STATUS_FPU);
            coprocessor_settle(e);
            break;
        case SET_END_STATUS:
            e->end_status = (e->end_status & ~STATUS_FPU) | (value & STATUS_FPU);
            coprocessor_settle(e);
            break;
        case SET_RESTARTABLE_START:
            e->restartable_start = value;
            break;
        case SET_RESTARTABLE_END:
            e->restartable_end = value;
            break;
        case SET_SYNCHRONOUS:
            e->synchronous = value;
            environment_set_entry_tags(e);
            break;
        case SET_ASYNCHRONOUS:
            e->asynchronous = value;
            environment_set_entry_tags(e);
            break;
        case SET_VECTOR:
            return set_words(&e->vector, e, value, PAGE_SIZE);
        default:
            return AEGIS_INVALID;
        }
    return AEGIS_OK;
}

int call_null_stack(void)
{
    return AEGIS_OK;
}

int call_console(unsigned character)
{
    char text[2] = {character, 0};

    print(text);
    return AEGIS_OK;
}
