/*
 * The long way of IPC, the scheduler, and what ends a run: all that may wait, and runs on the stack
 * of the thread that called or was interrupted. Interrupts stay off.
 */
#include "experiments/ipc_kernel/ipc.h"

#define REGISTER(base, offset) (*(volatile unsigned *)((base) + (offset)))

struct Kernel kernel;
static unsigned acknowledge;

static void print(const char *text)
{
    while (*text)
        REGISTER(DEBUG_PORT, DEBUG_PORT_PRINT) = *text++;
}

static void halt(unsigned status)
{
    REGISTER(DEBUG_PORT, DEBUG_PORT_HALT) = status;
    for (;;)
        ;
}

void panic(const char *why)
{
    print("ipc kernel: ");
    print(why);
    print("\n");
    halt(HALT_PANIC);
}

/* A tick of the clock: whoever is ready takes turns, 64 times a second. */
void clock_start(const struct Boot *boot)
{
    const struct BootDevices *devices = &boot->devices;

    acknowledge = devices->clockAcknowledge;
    REGISTER(devices->clock, CLOCK_A) = CLOCK_A_RUN | CLOCK_A_64HZ;
    REGISTER(devices->clock, CLOCK_B) = CLOCK_B_PIE | CLOCK_B_BINARY | CLOCK_B_24H;
    (void)REGISTER(acknowledge, 0);
    if (devices->clockEnable)
        REGISTER(devices->enable, 0) = devices->clockEnable;
    status_install(devices->clockMask | SR_KUP | SR_IEP);
}

void enqueue(struct Thread *t)
{
    if (t->queued)
        return;
    t->queued = 1;
    t->next = 0;
    if (kernel.head)
        kernel.tail->next = t;
    else
        kernel.head = t;
    kernel.tail = t;
}

/* Who runs next: those that wait by now leave the queue here. */
struct Thread *schedule(void)
{
    struct Thread *t;

    while ((t = kernel.head) != 0) {
        kernel.head = t->next;
        t->queued = 0;
        if (t->waits == NOBODY && !t->sends)
            return t;
    }
    panic("every thread waits");
    return 0;
}

static struct Thread *find(unsigned uid)
{
    struct Thread *t = (struct Thread *)((char *)&kernel + (uid & UID_OFFSET));

    return uid != NOBODY && t->uid == uid ? t : 0;
}

/* The message of one that sends goes to one that waited, which is ready then. */
static void deliver(const struct Thread *sender, struct Thread *receiver)
{
    const unsigned *from = (const unsigned *)&sender->frame;
    unsigned *to = (unsigned *)&receiver->frame;
    unsigned i;

    for (i = 0; i < sizeof(struct Frame) / 4; i++)
        to[i] = from[i];
    receiver->frame.epc = receiver->pc;
    receiver->frame.sp = receiver->sp;
    receiver->frame.a0 = sender->uid;
    receiver->frame.v0 = 0;
    receiver->waits = NOBODY;
    enqueue(receiver);
}

/* Of those that wait to send to a thread, the first from whom it receives. */
static struct Thread *take_sender(struct Thread *t, unsigned from)
{
    struct Thread **link, *s;

    for (link = &t->senders; (s = *link) != 0; link = &s->next_sender)
        if (from == (unsigned)ANY || from == s->uid) {
            *link = s->next_sender;
            s->sends = 0;
            return s;
        }
    return 0;
}

/*
 * Receives, for a thread that has sent what it had to; so does then whoever waited to send to it,
 * and so on.
 */
static void receive(struct Thread *t)
{
    struct Thread *sender;
    unsigned from;

    for (; t; t = sender) {
        from = t->frame.a1;
        sender = 0;
        if (from == NOBODY) {
            t->frame.v0 = 0;
            enqueue(t);
            continue;
        }
        t->pc = t->frame.epc;
        t->sp = t->frame.sp;
        t->waits = from;
        sender = take_sender(t, from);
        if (sender)
            deliver(sender, t);
    }
}

static struct Thread *ipc(struct Thread *t)
{
    unsigned to = t->frame.a0, from = t->frame.a1;
    struct Thread *receiver = find(to), **link;

    if ((to != NOBODY && (receiver == 0 || receiver == t)) ||
        (from != NOBODY && from != (unsigned)ANY && find(from) == 0)) {
        t->frame.v0 = IPC_ERROR;
        return t;
    }
    if (receiver) {
        if (receiver->waits != t->uid && receiver->waits != (unsigned)ANY) {
            t->sends = 1;
            t->next_sender = 0;
            for (link = &receiver->senders; *link; link = &(*link)->next_sender)
                ;
            *link = t;
            return schedule();
        }
        deliver(t, receiver);
    }
    receive(t);
    return schedule();
}

static void print_hex(unsigned word)
{
    char text[9];
    int i;

    for (i = 0; i < 8; i++)
        text[i] = "0123456789abcdef"[word >> (28 - 4 * i) & 15];
    text[8] = 0;
    print(text);
}

/* A fault is its thread's end, and with it the run's: there is no pager to send it to. */
static void fault(const struct Thread *t, unsigned code, unsigned address)
{
    print("ipc kernel: thread ");
    print_hex(t->uid >> THREAD_SHIFT);
    print(" exception ");
    print_hex(code);
    print(" at ");
    print_hex(t->frame.epc);
    print(" address ");
    print_hex(address);
    print("\n");
    halt(HALT_FAULT);
}

/* What is no IPC on the short way; returns who runs next. */
struct Thread *exception(struct Frame *frame, unsigned cause, unsigned address)
{
    struct Thread *t = kernel.current;
    unsigned code = (cause & 0x7c) >> CR_EXC_SHIFT;

    if (code == 0) {
        (void)REGISTER(acknowledge, 0);
        enqueue(t);
        return schedule();
    }
    if (code != 8)
        fault(t, code, address);
    frame->epc += 4;
    if (frame->v0 == CALL_IPC)
        return ipc(t);
    if (frame->v0 == CALL_LEAVE)
        halt(frame->a0);
    frame->v0 = IPC_ERROR;
    return t;
}
