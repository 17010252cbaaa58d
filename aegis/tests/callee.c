/* Answers its peer until that is gone. */
#include "aegis/tests/check.h"

int main(void)
{
    transfer_prepare();
    transfer_serve(BOOT_ENVID(0), 200);
}
