module bench

go 1.24

require homelab.local/runtime v0.0.0

replace homelab.local/runtime => ../../../lambda/runtimes/go
