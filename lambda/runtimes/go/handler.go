package runtime

import (
	"context"
	"fmt"
	"maps"
	"net/http"
	"reflect"
	goruntime "runtime"
	"slices"
	"strings"
)

// EventHandler takes an event; what it returns, if anything, is the reply: an Event, or data for one.
type EventHandler = func(context.Context, Event) (any, error)

// registry has every handler by its name.
type registry struct {
	events map[string]EventHandler
	http   map[string]http.Handler
	stop   func(context.Context) error
}

var registered = registry{events: make(map[string]EventHandler), http: make(map[string]http.Handler)}

// Register makes a handler known by a name, such as "main.handler". It panics when the name is taken or when the
// handler is none of: func(context.Context, Event) with (any, error), (Event, error), (*Event, error) or error;
// http.Handler; func(http.ResponseWriter, *http.Request).
func Register(name string, handler any) {
	if registered.events[name] != nil || registered.http[name] != nil {
		panic("runtime: two handlers are called " + name)
	}
	switch handler := handler.(type) {
	case func(context.Context, Event) (any, error):
		registered.events[name] = handler
	case func(context.Context, Event) (Event, error):
		registered.events[name] = func(ctx context.Context, event Event) (any, error) { return handler(ctx, event) }
	case func(context.Context, Event) (*Event, error):
		registered.events[name] = func(ctx context.Context, event Event) (any, error) { return handler(ctx, event) }
	case func(context.Context, Event) error:
		registered.events[name] = func(ctx context.Context, event Event) (any, error) { return nil, handler(ctx, event) }
	case http.Handler:
		registered.http[name] = handler
	case func(http.ResponseWriter, *http.Request):
		registered.http[name] = http.HandlerFunc(handler)
	default:
		panic(fmt.Sprintf("runtime: %s cannot be a handler: %T", name, handler))
	}
}

// OnStop is called once, after the last invocation, before the process ends.
func OnStop(stop func(context.Context) error) { registered.stop = stop }

// nameOf a top-level function: package and name, such as "main.handler".
func nameOf(handler any) string {
	value := reflect.ValueOf(handler)
	if value.Kind() != reflect.Func {
		panic(fmt.Sprintf("runtime: a %T has no name: use Register", handler))
	}
	name := goruntime.FuncForPC(value.Pointer()).Name()
	return name[strings.LastIndexByte(name, '/')+1:]
}

// loadError is why the function cannot be called, as readiness and the log say it.
type loadError struct {
	Reason  string   `json:"error"`
	Message string   `json:"message"`
	File    string   `json:"file"`
	Handler string   `json:"handler"`
	Found   []string `json:"found"`
}

// find gives the handler of that name and style; exactly one of the three is not nil.
func (r *registry) find(name, style string) (EventHandler, http.Handler, *loadError) {
	event, plain := r.events[name], r.http[name]
	if style == "event" && event != nil {
		return event, nil, nil
	}
	if style == "http" && plain != nil {
		return nil, plain, nil
	}
	message := "no handler is registered as " + name
	if event != nil || plain != nil {
		message = name + " is not a handler of the style " + style
	}
	dot := strings.LastIndexByte(name, '.')
	module := name[:dot]
	found := make([]string, 0, len(r.events)+len(r.http))
	for _, one := range slices.AppendSeq(slices.Collect(maps.Keys(r.events)), maps.Keys(r.http)) {
		found = append(found, strings.TrimPrefix(one, module+"."))
	}
	slices.Sort(found)
	return nil, nil, &loadError{"HandlerNotFound", message, module, name[dot+1:], found}
}
