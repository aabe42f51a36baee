module homelab/tools/versitygw

go 1.26
