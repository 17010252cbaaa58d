/* Keeps a freed page in another of its address spaces. Outcome: refused. */
#include "aegis/adversarial/adversarial.h"

int main(void)
{
    unsigned page = my_page(), context;

    for (context = 0; context < CONTEXTS; context++) {
        CHECK(aegis_context_switch(context) >= 0);
        CHECK(map_mine(SOMEWHERE, page, 1) >= 0);
        *(volatile unsigned *)SOMEWHERE = 5;
    }
    CHECK(aegis_page_free(page) == AEGIS_OK);
    for (context = 0; context < CONTEXTS; context++) {
        CHECK(aegis_context_switch(context) >= 0);
        CHECK(faults_reading(SOMEWHERE));
    }
    return REFUSED;
}
