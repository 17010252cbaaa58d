/* Downloaded code or a fast upcall: it computes, and is told of questions by the exception. */
#include "experiments/workloads/downloaded.h"

void upcall_question(void);
extern volatile int question_inside;

void questions_answer(void)
{
    const unsigned char *question;

    while ((question = question_look()) != 0) {
        answer(question);
        question_done();
    }
}

/* Begins anew after each upcall; first with what came when the last one was at its end. */
void compute(void)
{
    volatile unsigned word = 1;

    while (question_look()) {
        question_inside = 1;
        questions_answer();
        question_inside = 0;
    }
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
    aegis_environment_set(0, SET_HANDLER + EXCEPTION_ETHER, (unsigned)upcall_question, 0, 0);
    ring.notify = 1;
    binding = aegis_ether_bind(page_number(&ring));
    print("ready");
    compute();
}
