// The same for the runtime: it parses the data as the bare server does.
package main

import (
	"context"

	"homelab.local/runtime"
)

func handler(_ context.Context, event runtime.Event) error {
	var value any
	return event.DataAs(&value)
}

func main() { runtime.Start(handler) }
