// A function that greets whoever an event names.
package main

import (
	"cmp"
	"context"
	"os"

	"homelab.local/runtime"
)

type person struct {
	Name string `json:"name"`
}

type greeting struct {
	Greeting string `json:"greeting"`
}

// handler replies with a greeting.
func handler(ctx context.Context, event runtime.Event) (any, error) {
	var who person
	if event.Data != nil {
		if err := event.DataAs(&who); err != nil {
			return nil, err
		}
	}
	name := cmp.Or(who.Name, "world")
	if invocation := runtime.FromContext(ctx); invocation != nil {
		invocation.Logger().Info("greeting", "greeted", name)
	}
	return greeting{cmp.Or(os.Getenv("GREETING"), "Hello") + ", " + name + "!"}, nil
}

func main() { runtime.Start(handler) }
