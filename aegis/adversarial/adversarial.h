/*
 * Shared by the adversarial programs. Each tries one thing beside victim.c, judges the result
 * itself, and exits with that judgement.
 */
#ifndef AEGIS_ADVERSARIAL_H
#define AEGIS_ADVERSARIAL_H

#include "aegis/tests/check.h"

/*
 * Exit statuses; 1 is a failed check, 70 an exception of the attacker's own that nothing handled.
 */
#define REFUSED 10
#define HARMLESS 11

#define VICTIM BOOT_ENVID(1)
/* Environments that a program may create when it is one of two of a boot. */
#define ALLOWANCE 63

#define KERNEL_ADDRESS 0x80000080
#define WRITABLE (ENTRY_VALID | ENTRY_WRITABLE)

/* A call is refused, for whatever reason. */
#define REFUSE(call) CHECK(AEGIS_REFUSED(call))

static inline unsigned page_of(unsigned physical)
{
    return physical >> PAGE_SHIFT;
}

/* Waits until the victim has filled its pages. */
static inline void await_victim(void)
{
    while (env_info(VICTIM)->allowance == ALLOWANCE)
        yield_to(VICTIM);
}

/* The victim's next page in the list that everybody may read; 0 begins and ends it. */
static inline unsigned victim_page(unsigned after)
{
    return after ? page_record(after)->next : env_info(VICTIM)->first_page;
}

static inline int set(unsigned item, unsigned value)
{
    return aegis_environment_set(0, item, value, 0, 0);
}

static inline unsigned ignore(unsigned pc, unsigned cause, unsigned address)
{
    return pc;
}

/*
 * Handles requests for pages and news of their loss by doing nothing. Not together with
 * faults_reading and the like.
 */
static inline void ignore_revocation(void)
{
    catch_exception(EXCEPTION_REVOKE, ignore);
    catch_exception(EXCEPTION_REPOSSESS, ignore);
    catch_exception(EXCEPTION_EMERGENCY, ignore);
}

/*
 * raw.S: a call with all its argument registers; leaves at, v0, v1, a0 to a3, t0 to t9 in `after`.
 */
int raw_call(unsigned number, const unsigned *arguments, unsigned *after);
#define RAW_REGISTERS 17
int raw_stack(unsigned number, unsigned stack);
int raw_slot(unsigned number);
void raw_jump(unsigned address);
unsigned raw_float(unsigned status);
void fpu_set(unsigned status, unsigned word);
unsigned fpu_left(unsigned *status);
unsigned fpu_divide(unsigned a, unsigned b);
extern char raw_privileged[], raw_privileged_end[], raw_leave[], raw_late_leave[],
    raw_calls_parent[], upcall_end[];

#endif
