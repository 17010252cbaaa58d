/*
 * For programs that check themselves: each prints the line of the first check that fails and exits
 * with status 1.
 */
#ifndef AEGIS_TESTS_CHECK_H
#define AEGIS_TESTS_CHECK_H

#include "aegis/user/aegis.h"

#define CHECK(condition) check((condition) != 0, __LINE__)
/* A call is refused for one reason or the other. */
#define DENY(call) CHECK((call) == AEGIS_DENIED)
#define INVALID(call) CHECK((call) == AEGIS_INVALID)

/* Name of the n-th program of a boot. */
#define BOOT_ENVID(n) (ENVID_TRANSFER | ENVID_GENERATION | (n) << 9)

/* Mine, for pages of this program. */
#define MY_HIGH 0x1234abcd
#define MY_READ 0x11111111
#define MY_WRITE 0x22222222

/*
 * Addresses that the runtime does not use, and whose entries of the software TLB it does not use
 * either.
 */
#define SOMEWHERE 0x20200000

void check(int holds, int line);

/* A page of one's own with the capabilities above; its number. */
int my_page(void);
/* Maps a page of one's own; 0 or a refusal. */
int map_mine(unsigned address, unsigned page, unsigned writable);
int refused(int result);

/* The kernel's public_state, mapped where they are asked for first. */
const volatile struct PublicState *public_state(void);
const volatile struct EnvInfo *env_info(unsigned envid);
const volatile struct Page *page_record(unsigned page);

/* faults.S: each instruction at its label. */
extern char fault_unalign[], fault_overflow[], fault_coproc[], fault_prot[], fault_read[];
void do_unalign(unsigned address);
int do_overflow(int a, int b);
void do_coproc(void);
void do_prot(unsigned address);
unsigned do_read(unsigned address);
void do_unalign_store(unsigned address);
void do_break(void);
void do_reserved(void);
/* Writes or reads a word, giving 1 where that faults. Uses catch_exception. */
int faults_writing(unsigned address);
int faults_reading(unsigned address);
extern unsigned read_value;

/* spawn.c: a child that runs main with `role` set; it is controlled by MY_HIGH, MY_WRITE. */
extern volatile unsigned role, parent;
unsigned spawn(unsigned as, unsigned minimum, unsigned allowance, unsigned slices);
extern char __start[];

/* transfer.S */
void transfer_prepare(void);
void transfer_reply(void);
/* Serves until there were so many calls and the peer is gone, then leaves with 0. */
void transfer_serve(unsigned peer, unsigned calls) __attribute__((noreturn));
int transfer_call(unsigned envid);
int transfer_asynchronous(unsigned envid);
int transfer_in_slot(unsigned envid);
extern volatile unsigned transfer_count;
void spin(unsigned times);

#endif
