/*
 * The floating-point coprocessor belongs to the addressing context: its registers, its control and
 * status word and the traps which that enables are visible to their owner alone. They are exchanged
 * lazily: an environment that runs with the coprocessor enabled owns it, and one that has lost it
 * gets it back before it is entered. Paper: 5.1.2.
 */
#include "aegis/kernel/kernel.h"

static unsigned kept[ENVIRONMENTS][FPU_WORDS];

static unsigned *words_of(const struct Environment *e)
{
    return kept[e - kernel.environments];
}

/*
 * Whether the environment can run with its statuses: they do not enable the coprocessor, or it owns
 * it.
 */
int fpu_ready(const struct Environment *e)
{
    return kernel.fpu_owner == e ||
        ((e->status | e->start_status | e->end_status) & STATUS_FPU) == 0;
}

void fpu_take(struct Environment *e)
{
    struct Environment *before = kernel.fpu_owner;

    if (before == e)
        return;
    if (before)
        fpu_save(words_of(before));
    fpu_restore(words_of(e));
    kernel.fpu_owner = e;
    if (before)
        environment_set_entry_tags(before);
    environment_set_entry_tags(e);
}

/* A new environment finds zeros. */
void fpu_clear(const struct Environment *e)
{
    unsigned i;

    for (i = 0; i < FPU_WORDS; i++)
        words_of(e)[i] = 0;
}

/* fpu_modify(1) by one that does not own the coprocessor. */
void fpu_slowpath(struct Frame *f)
{
    current->status |= STATUS_FPU;
    fpu_take(current);
    status_install(current->status);
    f->epc += 4;
}
