module homelab.local/runtime

go 1.24
