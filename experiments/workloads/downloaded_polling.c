/* Downloaded code or a fast upcall: it looks for questions without end. */
#include "experiments/workloads/downloaded.h"

void serve(void)
{
    const unsigned char *question;

    binding = aegis_ether_bind(page_number(&ring));
    print("ready");
    for (;;)
        while ((question = question_look()) != 0) {
            answer(question);
            question_done();
        }
}
