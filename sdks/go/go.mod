module relayos.dev/go/relayos

go 1.24.0
