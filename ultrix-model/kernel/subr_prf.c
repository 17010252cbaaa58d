/* Printing on the console, for the kernel itself. */
#include <stdarg.h>
#include "systm.h"

static void number(uint value, uint base)
{
    char digits[12];
    int i = 0;

    do digits[i++] = "0123456789abcdef"[value % base];
    while ((value /= base) != 0);
    while (i > 0) consPut(digits[--i]);
}

static void format(const char *text, va_list arguments)
{
    const char *string;
    int value;

    for (; *text; text++) {
        if (*text != '%') {
            consPut(*text);
            continue;
        }
        switch (*++text) {
        case 'd':
            value = va_arg(arguments, int);
            if (value < 0) consPut('-');
            number(value < 0 ? -value : value, 10);
            break;
        case 'x':
            number(va_arg(arguments, uint), 16);
            break;
        case 's':
            for (string = va_arg(arguments, const char *); *string; string++) consPut(*string);
            break;
        default:
            consPut(*text);
            break;
        }
    }
}

/* Knows %d, %x and %s. */
void printf(const char *text, ...)
{
    va_list arguments;

    va_start(arguments, text);
    format(text, arguments);
    va_end(arguments);
}

/* To the terminal of the process that runs: the console is everyone's. */
void uprintf(const char *text, ...)
{
    va_list arguments;

    va_start(arguments, text);
    format(text, arguments);
    va_end(arguments);
}

void panic(const char *message)
{
    (void)splhigh();
    printf("panic: %s\n", message);
    halt(255);
}
