/*
 * Network bindings as the kernel keeps them: ether.c makes and serves them, ether_send.c knows what
 * their owners may send.
 */
#ifndef AEGIS_KERNEL_ETHER_H
#define AEGIS_KERNEL_ETHER_H

#include "aegis/kernel/kernel.h"

/*
 * Words of a frame that must have certain bits; impossible when no frame from this station can have
 * them.
 */
struct EtherWords {
    unsigned possible;
    unsigned mask[ETHER_FIELDS / 4], value[ETHER_FIELDS / 4];
};

/* What the owner of a binding may send, by the frame's type. */
struct EtherSend {
    struct EtherWords plain, arp;
};

/*
 * A binding. What its owner wrote in the ring is copied when it is made: the owner may write there
 * at any time.
 */
struct Binding {
    unsigned owner;             /* envid, 0: free */
    unsigned ring;              /* page */
    int filter;                 /* in the classifier */
    unsigned pages;
    unsigned page[ETHER_PAGES];
    unsigned notify;
    unsigned next;              /* buffer */
    struct EtherSend send;
    int handler;                /* number of its place, -1: none */
    unsigned data, transmit;    /* pages of the handler's */
    unsigned tick, steps;       /* steps that its handler has executed in this tick */
};

/*
 * What the coroutine (apart.c) is for: a page to bind, or a binding to get the handler in a page.
 */
#define APART_BIND(page) (1 + 2 * (page))
#define APART_HANDLE(binding, page) (2 + 2 * ((page) * ETHER_BINDINGS + (binding)))

#define OWNED(page) \
    ((page) != 0 && (page) < PAGES && public_state.pages[page].owner == current->envid)

/* A binding of the caller's by its number, or 0. */
struct Binding *binding_own(unsigned number);
extern struct Binding bindings[ETHER_BINDINGS];

/* ether_handle.c: whether a handler ran and has disposed of its frame. */
int handler_takes(struct Binding *b, const unsigned char *head, unsigned bytes);
void handler_leaves(struct Binding *b);

/* Works out what may be sent; 0 when the tests contradict each other. */
int ether_send_prepare(struct EtherSend *s, const struct EtherAtom *atoms, unsigned count);

/* Whether a frame, at a word's address, may be sent. */
int ether_may_send(const struct EtherSend *s, const unsigned *frame, unsigned bytes);

/* ether_classify.c: the filters of all bindings. 0, or -1 when there is no memory. */
int classifier_start(void);

/*
 * Inserts the filter of a binding in place of its previous one, as the coroutine: 0, or an error
 * code, which changes nothing.
 */
int classifier_insert(struct Binding *b, const struct EtherAtom *atoms, unsigned count);

/* The binding that a frame belongs to, from its first bytes. */
struct Binding *classify(const unsigned char *head, unsigned bytes);

#endif
