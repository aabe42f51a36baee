// What the suite calls; see the folder above.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"time"

	"homelab.local/runtime"
)

func main() {
	runtime.OnStop(stop)
	runtime.Register("nested/deep.echo", echo)
	runtime.Start(echo, pointer, value, act)
}

func init() {
	runtime.Register("main.context", describe)
	runtime.Register("main.http", plain)
}

func echo(_ context.Context, event runtime.Event) (any, error) {
	attributes := map[string]any{"id": event.ID, "source": event.Source, "type": event.Type}
	optional := map[string]string{
		"subject": event.Subject, "time": event.Time,
		"dataschema": event.DataSchema, "datacontenttype": event.DataContentType,
	}
	for name, value := range optional {
		if value != "" {
			attributes[name] = value
		}
	}
	for name, value := range event.Extensions {
		attributes[name] = value
	}
	answer := map[string]any{"attributes": attributes, "kind": kindOf(event.Data)}
	if event.Data != nil {
		answer["data"] = event.Data
	}
	return answer, nil
}

func kindOf(data any) string {
	switch data.(type) {
	case nil:
		return "none"
	case json.RawMessage:
		return "json"
	case string:
		return "text"
	}
	return "bytes"
}

func pointer(ctx context.Context, event runtime.Event) (*runtime.Event, error) {
	data, err := echo(ctx, event)
	return &runtime.Event{Data: data}, err
}

func value(ctx context.Context, event runtime.Event) (runtime.Event, error) {
	data, err := echo(ctx, event)
	return runtime.Event{Data: data}, err
}

func describe(ctx context.Context, _ runtime.Event) (any, error) {
	i := runtime.FromContext(ctx)
	trace := map[string]any{"traceId": i.Trace.TraceID, "spanId": i.Trace.SpanID, "sampled": i.Trace.Sampled}
	if i.Trace.ParentSpanID != "" {
		trace["parentSpanId"] = i.Trace.ParentSpanID
	}
	if i.Trace.Tracestate != "" {
		trace["tracestate"] = i.Trace.Tracestate
	}
	deadline, _ := ctx.Deadline()
	return map[string]any{
		"functionName": i.FunctionName,
		"revision":     i.Revision,
		"eventId":      i.EventID,
		"deadline":     deadline.UTC().Format(time.RFC3339Nano),
		"remainingMs":  i.RemainingTime().Milliseconds(),
		"trace":        trace,
	}, nil
}

type commands struct {
	Log *struct {
		Level, Message string
		Fields         map[string]any
	}
	Record, WaitFor string
	Stubborn        bool
	Outcome         string
	Value           any
	Event           map[string]any
	DataBase64      *[]byte
	Size            int
	Response        struct {
		Status  int
		Headers map[string]string
		Body    any
	}
}

var levels = map[string]slog.Level{
	"debug": slog.LevelDebug, "info": slog.LevelInfo, "warn": slog.LevelWarn, "error": slog.LevelError,
}

func (c *commands) run(ctx context.Context, id string) error {
	if c.Log != nil {
		attrs := make([]any, 0, 2*len(c.Log.Fields))
		for name, value := range c.Log.Fields {
			attrs = append(attrs, name, value)
		}
		runtime.FromContext(ctx).Logger().Log(ctx, levels[c.Log.Level], c.Log.Message, attrs...)
	}
	record(c.Record, "start "+id)
	for c.WaitFor != "" && !exists(c.WaitFor) {
		if ctx.Err() != nil && !c.Stubborn {
			record(c.Record, "aborted "+id)
			return context.Cause(ctx)
		}
		time.Sleep(10 * time.Millisecond)
	}
	record(c.Record, "end "+id)
	return nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func record(path, line string) {
	if path == "" {
		return
	}
	file, err := os.OpenFile(path, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return
	}
	defer func() { _ = file.Close() }()
	_, _ = fmt.Fprintln(file, line)
}

func (c *commands) outcome() (any, error) {
	switch c.Outcome {
	case "value":
		return c.Value, nil
	case "event":
		if c.DataBase64 != nil {
			c.Event["data"] = *c.DataBase64
		}
		return c.Event, nil
	case "bytes":
		return *c.DataBase64, nil
	case "big":
		return strings.Repeat("x", c.Size), nil
	case "fail":
		return nil, errors.New("secret detail")
	case "retry":
		return nil, &runtime.RetryableError{Message: "try later"}
	case "bad":
		return nil, &runtime.BadEventError{Message: "no such file"}
	case "unserialisable":
		return make(chan int), nil
	}
	return nil, nil
}

func act(ctx context.Context, event runtime.Event) (any, error) {
	var does commands
	if _, isJSON := event.Data.(json.RawMessage); isJSON {
		if err := event.DataAs(&does); err != nil {
			return nil, err
		}
	}
	if err := does.run(ctx, event.ID); err != nil {
		return nil, err
	}
	return does.outcome()
}

func stop(context.Context) error {
	record(os.Getenv("STOP_FILE"), "stopped")
	if os.Getenv("STOP_FAILS") != "" {
		return errors.New("broken on purpose")
	}
	return nil
}
