/* Downloaded code or a fast upcall: Table 11's handler answers, and its owner computes. */
#include "experiments/workloads/downloaded.h"

extern const unsigned table11_handler[], table11_handler_end[];

void serve(void)
{
    volatile unsigned word = 1;

    binding = aegis_ether_bind(page_number(&ring));
    download(table11_handler, table11_handler_end - table11_handler);
    print("ready");
    for (;;)
        word = word << 1 | word >> 31;
}
