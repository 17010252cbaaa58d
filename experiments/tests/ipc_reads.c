/* Reads where the test says: memory that is not the program's. */
#include "experiments/ipc_kernel/user.h"

extern const unsigned reads_at;

int main(unsigned uid)
{
    return *(volatile unsigned *)reads_at & 0;
}
