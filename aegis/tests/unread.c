/* Beside taker: binds the frames of kind 2, reads none, and gives its time away. */
#include "aegis/tests/frames.h"

int main(void)
{
    ring_prepare(2);
    ring_bind();
    for (;;)
        yield_to(0);
}
