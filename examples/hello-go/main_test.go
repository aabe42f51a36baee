package main

import (
	"context"
	"encoding/json"
	"testing"

	"homelab.local/runtime"
)

// Run by `go test`; the handler needs no server.
func TestHandler(t *testing.T) {
	t.Setenv("GREETING", "Hi")
	for name, test := range map[string]struct {
		data any
		want string
	}{
		"by name":   {json.RawMessage(`{"name": "Ada"}`), "Hi, Ada!"},
		"the world": {nil, "Hi, world!"},
	} {
		t.Run(name, func(t *testing.T) {
			reply, err := handler(context.Background(), runtime.Event{Data: test.data})
			if want := (greeting{test.want}); err != nil || reply != want {
				t.Errorf("got %v, %v; want %v", reply, err, want)
			}
		})
	}
}
