/*
 * From the firmware's boot block to the first environment: tables, clock, one environment for each
 * program file, and for each an equal share of the processor, of guaranteed pages and of
 * environments that it may create.
 */
#include "aegis/kernel/kernel.h"

static int starts(const struct BootFile *file)
{
    return file->name[0] != IMAGE_PREFIX && program_valid(file);
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
        if (starts(&boot->files[i]))
            programs++;
        else if (boot->files[i].name[0] != IMAGE_PREFIX)
            print("aegis: a boot file is no program, and is not started\n");
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
        e->info->minimum = BOOT_MINIMUM;
        public_state.guaranteed += BOOT_MINIMUM;
        e->info->allowance = (ENVIRONMENTS - programs) / programs;
        public_state.allowance -= 1 + e->info->allowance;
        program_load(e, boot, &boot->files[i]);
        for (slot = made; slot < SLICES; slot += programs) {
            slice_set_owner(slot, e);
        }
        made++;
    }
    if (public_state.free < public_state.guaranteed)
        panic("too little memory for so many programs");
    run_next();
}
