/* What the kernel keeps: environments, pages, slices. All of it lies in physical memory; no kernel address is ever mapped. */
#ifndef AEGIS_KERNEL_H
#define AEGIS_KERNEL_H

#include "abi.h"
#include "machine/board/boot.h"

#define ENVIRONMENTS 64
#define PAGES 6144          /* 24 MB */
#define PAGE_SHIFT 12
#define PAGE_SIZE 4096
#define KSEG0 0x80000000
#define KERNEL_STACK 4096

#define STATUS_IEC 0x1
#define STATUS_IEP 0x4
#define STATUS_KUP 0x8
#define STATUS_IM 0xff00

#define ENTRY_G 0x100
#define ENTRY_V 0x200
#define ENTRY_D 0x400

#ifndef __ASSEMBLER__

struct Environment {
    unsigned number;
    unsigned alive;
    struct ExceptionContext exception;
    struct InterruptContext interrupt;
    struct EntryContext entry;
    struct AddressingContext addressing;
    unsigned slicesUsed;    /* accounting */
    unsigned pagesHeld;
};

struct Page {
    unsigned short owner;   /* environment number + 1; 0 is free */
    unsigned short next;    /* free list */
};

extern struct Environment environments[ENVIRONMENTS], *current;
extern struct Page pages[PAGES];
extern unsigned alive, interruptMask;

/* environment.c */
struct Environment *environment_create(const struct Boot *boot, const struct BootFile *file);
void environment_destroy(struct Environment *e);
void environment_enter(struct Environment *e, unsigned pc, unsigned stack) __attribute__((noreturn));

/* memory.c */
void memory_start(const struct Boot *boot);
int page_allocate(struct Environment *e);

/* slice.c */
void slice_start(const struct Boot *boot);
int slice_allocate(struct Environment *e, unsigned slot);
void slice_tick(void);

/* panic.c */
void print(const char *text);
void halt(unsigned status) __attribute__((noreturn));
void panic(const char *why) __attribute__((noreturn));

#endif

#endif
