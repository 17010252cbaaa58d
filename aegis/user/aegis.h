/*
 * What a program may call when it is linked with nothing but this runtime. aegis_NAME is the kernel's call NAME of calls.h; a result for which
 * AEGIS_REFUSED holds is a refusal. Library operating systems bring their own start and upcalls, and use the stubs alone.
 */
#ifndef AEGIS_USER_AEGIS_H
#define AEGIS_USER_AEGIS_H

#include "aegis/kernel/abi.h"

#define BOOT_INFO ((struct BootInfo *)BOOT_INFO_AT)

int aegis_null(void);
int aegis_null_stack(void);
unsigned aegis_self(void);
unsigned aegis_caller(void);
int aegis_tlb_write(unsigned address, unsigned low, unsigned high2, unsigned low2);
int aegis_tlb_delete(unsigned address);
int aegis_fpu_modify(unsigned enable);
int aegis_context_switch(unsigned context);
int aegis_yield(unsigned envid);
int aegis_wait(void);
int aegis_reply(void);
int aegis_page_allocate(unsigned page, unsigned read_high, unsigned read_low, unsigned write_high, unsigned write_low);
int aegis_page_free(unsigned page);
int aegis_page_set_capabilities(unsigned page, unsigned read_high, unsigned read_low, unsigned write_high, unsigned write_low);
int aegis_page_give(unsigned page, unsigned envid, unsigned control_high, unsigned control_low);
int aegis_page_pin(unsigned envid, unsigned address, unsigned low, unsigned high2, unsigned low2, unsigned control_high, unsigned control_low);
int aegis_slice_allocate(int slot);
int aegis_slice_free(unsigned slot);
int aegis_slice_give(unsigned slot, unsigned envid);
int aegis_environment_create(unsigned control_high, unsigned control_low, unsigned minimum, unsigned allowance);
int aegis_environment_destroy(unsigned envid, unsigned control_high, unsigned control_low);
int aegis_environment_set(unsigned envid, unsigned item, unsigned value, unsigned control_high, unsigned control_low);
int aegis_page_revoke(unsigned envid, unsigned pages, unsigned control_high, unsigned control_low);
int aegis_instructions_changed(unsigned page);
unsigned long long aegis_random(void);
int aegis_ether_bind(unsigned page);
int aegis_ether_unbind(unsigned binding);
int aegis_ether_send(unsigned binding, unsigned physical, unsigned bytes);
unsigned long long aegis_ether_address(void);
int aegis_console(unsigned character);
void aegis_leave(unsigned status) __attribute__((noreturn));

/* The null calls as measured. */
int null_syscall(void);
int null_syscall_stack(void);

/* Gives the rest of the slice away and returns at the start of a later one; AEGIS_OK or a refusal. */
int yield_to(unsigned envid);

/* Address of a pinned word of this program in physical memory. */
unsigned physical_of_pinned(const void *address);

/* Prints. */
void print(const char *text);
void print_hex(unsigned value);

/* Has exceptions of a code handled by a function, one for all codes, which returns where to go on. */
void catch_exception(unsigned code, unsigned (*function)(unsigned pc, unsigned cause, unsigned address));

/* Called for an exception that nothing handles: says so and leaves with status 70. */
void unhandled(unsigned pc, unsigned cause, unsigned address);

#endif
