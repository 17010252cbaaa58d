# A breakpoint.
main:
        break 7
done:   nop
#= end general
#= code Bp
