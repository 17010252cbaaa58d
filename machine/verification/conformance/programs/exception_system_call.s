# A system call.
main:
        syscall
done:   nop
#= end general
#= code Sys
