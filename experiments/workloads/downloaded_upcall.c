/*
 * Downloaded code or a fast upcall: it computes, and is told of questions by the exception. The
 * exception has no handler while questions are answered, so that none interrupts what must go on;
 * what it does interrupt begins anew.
 */
#include "experiments/workloads/downloaded.h"

void upcall_question(void);

static void set_handler(unsigned handler)
{
    aegis_environment_set(0, SET_HANDLER + EXCEPTION_ETHER, handler, 0, 0);
}

/* Begins anew with each upcall. */
void compute(void)
{
    volatile unsigned word = 1;
    const unsigned char *question;

    do {
        set_handler(0);
        while ((question = question_look()) != 0) {
            answer(question);
            question_done();
        }
        set_handler((unsigned)upcall_question);
    } while (question_look());          /* it came before there was a handler */
    for (;;)
        word = word << 1 | word >> 31;
}

static unsigned nothing(unsigned pc, unsigned cause, unsigned address)
{
    (void)cause;
    (void)address;
    return pc;
}

void serve(void)
{
    catch_exception(EXCEPTION_ETHER, nothing);      /* where registers are saved */
    ring.notify = 1;
    binding = aegis_ether_bind(page_number(&ring));
    print("ready");
    compute();
}
