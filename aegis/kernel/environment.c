/*
 * Environments: made by others or at boot, given four contexts word by word, charged for what they hold, ended. Whoever makes an environment
 * chooses the capability that controls it. Paper: 5.1.2.
 */
#include "aegis/kernel/kernel.h"

unsigned interrupt_mask;

int capability_opens(const unsigned *guard, unsigned high, unsigned low)
{
    int opens = high != 0 && ((guard[0] ^ high) | (guard[1] ^ low)) == 0;

    clear_caller_saved();
    return opens;
}

struct Environment *environment_find(unsigned envid)
{
    struct Environment *e = &kernel.environments[(envid & ENVID_OFFSET) / sizeof(struct Environment)];

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

/* An entry tag equals the envid while the environment can be entered by the fast path, and is 0 otherwise. */
void environment_set_entry_tags(struct Environment *e)
{
    e->entry_tag = e->asid && !e->pending && fpu_ready(e) ? e->envid : 0;
    e->synchronous_tag = e->synchronous ? e->entry_tag : 0;
    e->asynchronous_tag = e->asynchronous ? e->entry_tag : 0;
}

/* The envids of a slot begin again: nothing that was recorded under one of them belongs to the next holder. */
static void envids_forget(unsigned number)
{
    unsigned i, offset = number * sizeof(struct Environment);

    for (i = 0; i < PAGES; i++)
        if ((public_state.pages[i].previous_owner & (ENVID_TRANSFER | ENVID_OFFSET)) == (ENVID_TRANSFER | offset))
            public_state.pages[i].previous_owner = PAGE_KERNEL;
    for (i = 0; i < ENVIRONMENTS; i++)
        if ((public_state.environments[i].creator & (ENVID_TRANSFER | ENVID_OFFSET)) == (ENVID_TRANSFER | offset))
            public_state.environments[i].creator = 0;
}

struct Environment *environment_make(const unsigned *control)
{
    struct Environment *e;
    unsigned number, generation, i;

    for (number = 0; number < ENVIRONMENTS; number++)
        if (kernel.environments[number].envid == 0)
            break;
    if (number == ENVIRONMENTS)
        return 0;
    e = &kernel.environments[number];
    generation = e->generation + 1;
    for (i = 0; i < sizeof(struct Environment) / 4; i++)
        ((unsigned *)e)[i] = 0;
    if (generation == 0x8000) {
        generation = 1;
        envids_forget(number);
    }
    e->generation = generation;
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

/* Frees everything that an environment holds; what its creator had passed on goes back. */
void environment_end(struct Environment *e)
{
    struct Environment *other, *creator = environment_find(e->info->creator);
    unsigned minimum;

    e->pending = ~0;
    environment_set_entry_tags(e);
    revoke_forget(e);
    pages_release(e);
    asids_release(e);
    slices_release(e);
    for (other = kernel.environments; other < kernel.environments + ENVIRONMENTS; other++) {
        if (other->donee == e)
            other->donee = 0;
        if (other->caller == e)
            other->caller = 0;
    }
    if (kernel.fpu_owner == e)
        kernel.fpu_owner = 0;
    public_state.ended += e->info->ticks;
    minimum = e->info->minimum;
    minimum_move(e->info, creator ? creator->info : 0, minimum);
    if (creator)
        creator->info->allowance += 1 + e->info->allowance;
    else
        public_state.allowance += 1 + e->info->allowance;
    e->info->envid = 0;
    e->envid = 0;
    if (current == e)
        current = 0;
}

int call_environment_create(unsigned high, unsigned low, unsigned minimum, unsigned allowance)
{
    struct EnvInfo *own = current->info;
    struct Environment *e;
    unsigned control[2] = {high, low};

    if (high == 0)
        return AEGIS_INVALID;
    if (allowance >= ENVIRONMENTS || own->allowance < allowance || (own->allowance == allowance && public_state.allowance == 0))
        return AEGIS_EXHAUSTED;
    if (own->minimum < minimum)
        return AEGIS_EXHAUSTED;
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

int call_leave(unsigned status)
{
    environment_end(current);
    if (environment_any() == 0)
        halt(status);
    run_next();
}

int call_environment_destroy(unsigned envid, unsigned high, unsigned low)
{
    struct Environment *e = environment_controlled(envid, high, low);

    if (e == 0)
        return AEGIS_DENIED;
    if (e == current)
        call_leave(0);
    environment_end(e);
    return AEGIS_OK;
}

/* The kseg0 address of words in a page that the environment owns, or 0. */
static unsigned owned_words(const struct Environment *e, unsigned physical, unsigned bytes)
{
    unsigned page = physical >> PAGE_SHIFT, offset = physical & (PAGE_SIZE - 1);

    if ((physical & 3) || page >= PAGES || offset + bytes > PAGE_SIZE || public_state.pages[page].owner != e->envid)
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

/* Its statuses have changed: whoever runs owns what they enable, whoever does not gets it on entry. */
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
