/*
 * From firmware's hand-over to the first environment: tables, clock, an environment for every program among the boot files, and an equal
 * share of the processor, of guaranteed pages and of environments to create for each.
 */
#include "aegis/kernel/kernel.h"

static int starts(const struct BootFile *file)
{
    return file->name[0] != IMAGE_PREFIX;
}

static void tlb_start(void)
{
    unsigned i;

    for (i = 0; i < 64; i++)
        tlb_clear(i);
    for (i = 0; i < STLB_ENTRIES; i++)
        stlb[i].high = KSEG0;
}

void boot(struct Boot *boot)
{
    unsigned i, programs = 0, made = 0, slot, control[2];

    if (boot->magic != BOOT_MAGIC_WORD)
        panic("no boot block");
    for (i = 0; i < boot->fileCount; i++)
        programs += starts(&boot->files[i]);
    if (programs == 0 || programs > SLICES)
        panic("a boot needs 1 to 64 programs");
    tlb_start();
    random_start(boot);
    memory_start(boot);
    clock_start(boot);
    for (i = 0; i < boot->fileCount; i++) {
        struct Environment *e;
        unsigned long long bits;

        if (!starts(&boot->files[i]))
            continue;
        bits = call_random();
        control[0] = (unsigned)(bits >> 32) | 1;
        control[1] = (unsigned)bits;
        e = environment_make(control);
        if (e == 0)
            panic("too many programs");
        e->account->minimum = BOOT_MINIMUM;
        books.guaranteed += BOOT_MINIMUM;
        e->account->allowance = (ENVIRONMENTS - programs) / programs;
        books.allowance -= 1 + e->account->allowance;
        program_load(e, boot, &boot->files[i]);
        for (slot = made; slot < SLICES; slot += programs) {
            books.slots[slot] = e->name;
            e->account->slices++;
        }
        made++;
    }
    if (books.free < books.guaranteed)
        panic("too little memory for so many programs");
    run(slice_present());
}
