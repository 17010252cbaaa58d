/*
 * Environments: made by others or at boot, given four contexts word by word, charged for what they hold, ended. Whoever makes an environment
 * chooses the capability that controls it. Paper: 5.1.2.
 */
#include "aegis/kernel/kernel.h"

unsigned interruptMask;

int capability_opens(const unsigned *guard, unsigned high, unsigned low)
{
    int opens = high != 0 && ((guard[0] ^ high) | (guard[1] ^ low)) == 0;

    scrub();
    return opens;
}

struct Environment *environment_named(unsigned name)
{
    struct Environment *e = &kernel.environments[(name & NAME_OFFSET) / sizeof(struct Environment)];

    return name != 0 && e->name == name ? e : 0;
}

/* The environment itself, or one whose capability is presented. */
struct Environment *environment_controlled(unsigned name, unsigned high, unsigned low)
{
    struct Environment *e = environment_named(name);

    if (name == 0 || e == current)
        return current;
    return e && capability_opens(e->control, high, low) ? e : 0;
}

struct Environment *environment_any(void)
{
    struct Environment *e;

    for (e = kernel.environments; e < kernel.environments + ENVIRONMENTS; e++)
        if (e->name)
            return e;
    return 0;
}

/* Opens the gates by which the environment can be entered without more ado. */
void environment_gate(struct Environment *e)
{
    e->gate = e->identifier && !e->pending && fpu_ready(e) ? e->name : 0;
    e->synchronousGate = e->synchronous ? e->gate : 0;
    e->asynchronousGate = e->asynchronous ? e->gate : 0;
}

/* The names of an environment begin again: nothing that was kept under one of them is the new holder's. */
static void names_forget(unsigned number)
{
    unsigned i, offset = number * sizeof(struct Environment);

    for (i = 0; i < PAGES; i++)
        if ((books.pages[i].former & (NAME_TRANSFER | NAME_OFFSET)) == (NAME_TRANSFER | offset))
            books.pages[i].former = PAGE_KERNEL;
    for (i = 0; i < ENVIRONMENTS; i++)
        if ((books.accounts[i].creator & (NAME_TRANSFER | NAME_OFFSET)) == (NAME_TRANSFER | offset))
            books.accounts[i].creator = 0;
}

struct Environment *environment_make(const unsigned *control)
{
    struct Environment *e;
    unsigned number, generation, i;

    for (number = 0; number < ENVIRONMENTS; number++)
        if (kernel.environments[number].name == 0)
            break;
    if (number == ENVIRONMENTS)
        return 0;
    e = &kernel.environments[number];
    generation = e->generation + 1;
    for (i = 0; i < sizeof(struct Environment) / 4; i++)
        ((unsigned *)e)[i] = 0;
    if (generation == 0x8000) {
        generation = 1;
        names_forget(number);
    }
    e->generation = generation;
    e->name = NAME_TRANSFER | generation * NAME_GENERATION | number * sizeof(struct Environment);
    e->status = e->startStatus = e->endStatus = interruptMask | SR_KUP | SR_IEP;
    for (i = 0; i < EXCEPTIONS; i++)
        e->save[i] = (unsigned)kernel.sink;
    e->interruptSave = (unsigned)kernel.sink;
    fpu_clear(e);
    e->control[0] = control[0];
    e->control[1] = control[1];
    e->account = &books.accounts[number];
    for (i = 0; i < sizeof(struct Account) / 4; i++)
        ((unsigned *)e->account)[i] = 0;
    e->account->name = e->name;
    e->account->creator = current ? current->name : 0;
    e->family = current ? current->family : number;
    return e;
}

/* Frees everything that an environment holds; what its creator had passed on goes back. */
void environment_end(struct Environment *e)
{
    struct Environment *other, *creator = environment_named(e->account->creator);
    unsigned minimum;

    e->pending = ~0;
    environment_gate(e);
    revoke_forget(e);
    pages_release(e);
    identifiers_release(e);
    slices_release(e);
    for (other = kernel.environments; other < kernel.environments + ENVIRONMENTS; other++) {
        if (other->lent == e)
            other->lent = 0;
        if (other->caller == e)
            other->caller = 0;
    }
    if (kernel.fpuOwner == e)
        kernel.fpuOwner = 0;
    books.ended += e->account->ticks;
    minimum = e->account->minimum;
    minimum_move(e->account, creator ? creator->account : 0, minimum);
    if (creator)
        creator->account->allowance += 1 + e->account->allowance;
    else
        books.allowance += 1 + e->account->allowance;
    e->account->name = 0;
    e->name = 0;
    if (current == e)
        current = 0;
}

int call_environment_create(unsigned high, unsigned low, unsigned minimum, unsigned allowance)
{
    struct Account *own = current->account;
    struct Environment *e;
    unsigned control[2] = {high, low};

    if (high == 0)
        return AEGIS_INVALID;
    if (allowance >= ENVIRONMENTS || own->allowance < allowance || (own->allowance == allowance && books.allowance == 0))
        return AEGIS_EXHAUSTED;
    if (own->minimum < minimum)
        return AEGIS_EXHAUSTED;
    e = environment_make(control);
    if (e == 0)
        return AEGIS_EXHAUSTED;
    if (minimum_move(own, e->account, minimum) != AEGIS_OK) {
        e->name = e->account->name = 0;
        return AEGIS_EXHAUSTED;
    }
    e->account->allowance = allowance;
    if (own->allowance > allowance)
        own->allowance -= 1 + allowance;
    else {
        own->allowance = 0;
        books.allowance--;
    }
    return e->name;
}

int call_leave(unsigned status)
{
    environment_end(current);
    if (environment_any() == 0)
        halt(status);
    run_next();
}

int call_environment_destroy(unsigned name, unsigned high, unsigned low)
{
    struct Environment *e = environment_controlled(name, high, low);

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

    if ((physical & 3) || page >= PAGES || offset + bytes > PAGE_SIZE || books.pages[page].owner != e->name)
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
    environment_gate(e);
}

int call_environment_set(unsigned name, unsigned item, unsigned value, unsigned high, unsigned low)
{
    struct Environment *e = environment_controlled(name, high, low);

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
            return set_words(&e->interruptSave, e, value, 4);
        case SET_START_STATUS:
            e->startStatus = (e->startStatus & ~STATUS_FPU) | (value & STATUS_FPU);
            coprocessor_settle(e);
            break;
        case SET_END_STATUS:
            e->endStatus = (e->endStatus & ~STATUS_FPU) | (value & STATUS_FPU);
            coprocessor_settle(e);
            break;
        case SET_WINDOW_START:
            e->windowStart = value;
            break;
        case SET_WINDOW_END:
            e->windowEnd = value;
            break;
        case SET_SYNCHRONOUS:
            e->synchronous = value;
            environment_gate(e);
            break;
        case SET_ASYNCHRONOUS:
            e->asynchronous = value;
            environment_gate(e);
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
