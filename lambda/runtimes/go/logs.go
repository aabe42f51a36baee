package runtime

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"slices"
	"sync"
	"time"
)

var logLevels = []string{"debug", "info", "warn", "error"}

// logger writes one JSON object a line; names of the contract win over an author's fields.
type logger struct {
	mutex    sync.Mutex
	out      io.Writer
	least    int
	service  string
	revision string
}

func newLogger(out io.Writer, s *settings) *logger {
	least := slices.Index(logLevels, s.logLevel)
	return &logger{out: out, least: max(0, least), service: s.service, revision: s.revision}
}

func (l *logger) write(level, message string, invocation *Invocation, fields map[string]any) {
	if slices.Index(logLevels, level) < l.least {
		return
	}
	line := make(map[string]any, len(fields)+8)
	maps.Copy(line, fields)
	line["time"] = time.Now().UTC().Format("2006-01-02T15:04:05.000Z")
	line["level"], line["message"] = level, message
	line["function"], line["revision"] = l.service, l.revision
	if invocation != nil {
		line["trace_id"], line["span_id"] = invocation.Trace.TraceID, invocation.Trace.SpanID
		if event := invocation.event; event != nil {
			line["event"] = map[string]string{"id": event.ID, "source": event.Source, "type": event.Type}
		}
	}
	document, err := toJSON(line)
	if err != nil {
		document, _ = toJSON(map[string]any{"time": line["time"], "level": level, "message": message, "fields": err.Error()})
	}
	l.mutex.Lock()
	defer l.mutex.Unlock()
	_, _ = l.out.Write(append(document, '\n'))
}

// describe says of an error what every runtime says.
func describe(err error, stack string) map[string]string {
	return map[string]string{"name": fmt.Sprintf("%T", err), "message": err.Error(), "stack": stack}
}

// handlerOf slog for one invocation.
type logHandler struct {
	logger     *logger
	invocation *Invocation
	fields     map[string]any
	group      string
}

func (l *logger) forInvocation(i *Invocation) slog.Handler {
	return &logHandler{logger: l, invocation: i}
}

func levelName(level slog.Level) string {
	switch {
	case level < slog.LevelInfo:
		return "debug"
	case level < slog.LevelWarn:
		return "info"
	case level < slog.LevelError:
		return "warn"
	}
	return "error"
}

// Enabled implements slog.Handler.
func (h *logHandler) Enabled(_ context.Context, level slog.Level) bool {
	return slices.Index(logLevels, levelName(level)) >= h.logger.least
}

// Handle implements slog.Handler.
func (h *logHandler) Handle(_ context.Context, record slog.Record) error {
	fields := maps.Clone(h.fields)
	if fields == nil {
		fields = make(map[string]any)
	}
	record.Attrs(func(attr slog.Attr) bool {
		addField(fields, h.group, attr)
		return true
	})
	h.logger.write(levelName(record.Level), record.Message, h.invocation, fields)
	return nil
}

// WithAttrs implements slog.Handler.
func (h *logHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	fields := make(map[string]any, len(h.fields)+len(attrs))
	maps.Copy(fields, h.fields)
	for _, attr := range attrs {
		addField(fields, h.group, attr)
	}
	return &logHandler{h.logger, h.invocation, fields, h.group}
}

// WithGroup implements slog.Handler: names of a group begin with it and a dot.
func (h *logHandler) WithGroup(name string) slog.Handler {
	return &logHandler{h.logger, h.invocation, h.fields, h.group + name + "."}
}

func addField(fields map[string]any, group string, attr slog.Attr) {
	value := attr.Value.Resolve()
	if value.Kind() == slog.KindGroup {
		for _, one := range value.Group() {
			addField(fields, group+attr.Key+".", one)
		}
		return
	}
	switch value := value.Any().(type) {
	case json.Marshaler:
		fields[group+attr.Key] = value
	case error:
		fields[group+attr.Key] = describe(value, "")
	case time.Duration:
		fields[group+attr.Key] = value.String()
	default:
		fields[group+attr.Key] = value
	}
}
