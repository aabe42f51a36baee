package runtime

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"
)

const (
	maxSpansWaiting = 2048
	maxSpansPosted  = 512
	postTimeout     = 5 * time.Second
)

// exporter posts spans as OTLP over HTTP in JSON, beside the invocations, never before them.
type exporter struct {
	settings *settings
	metrics  *metrics
	logger   *logger
	waiting  chan any
	stopping chan struct{}
	stopped  chan struct{}
}

type object = map[string]any

func startExporter(s *settings, m *metrics, l *logger) *exporter {
	e := &exporter{s, m, l, make(chan any, maxSpansWaiting), make(chan struct{}), make(chan struct{})}
	go e.run()
	return e
}

// record keeps a span; failure is empty when all went well.
func (e *exporter) record(i *Invocation, began, ended time.Time, status int, failure string) {
	kind, trigger := 5, "pubsub"
	if e.settings.style == "http" {
		kind, trigger = 2, "http"
	}
	attributes := []any{text("faas.trigger", trigger)}
	if i.event != nil {
		attributes = append(attributes, text("cloudevents.event_id", i.event.ID),
			text("cloudevents.event_source", i.event.Source), text("cloudevents.event_type", i.event.Type))
	}
	code := object{"key": "http.response.status_code", "value": object{"intValue": strconv.Itoa(status)}}
	span := object{
		"traceId": i.Trace.TraceID, "spanId": i.Trace.SpanID, "name": e.settings.service, "kind": kind,
		"startTimeUnixNano": strconv.FormatInt(began.UnixNano(), 10),
		"endTimeUnixNano":   strconv.FormatInt(ended.UnixNano(), 10),
		"attributes":        append(attributes, code), "status": object{},
	}
	if i.Trace.ParentSpanID != "" {
		span["parentSpanId"], span["traceState"] = i.Trace.ParentSpanID, i.Trace.Tracestate
	}
	if failure != "" {
		span["status"] = object{"code": 2, "message": failure}
	}
	select {
	case e.waiting <- span:
	default:
		e.metrics.spansDropped.Add(1)
	}
}

func text(key, value string) object {
	return object{"key": key, "value": object{"stringValue": value}}
}

// stop posts what waits, within so much time.
func (e *exporter) stop(within time.Duration) {
	close(e.stopping)
	select {
	case <-e.stopped:
	case <-time.After(min(within, postTimeout)):
		e.logger.write("warn", "spans were not exported in time", nil, nil)
	}
}

func (e *exporter) run() {
	defer close(e.stopped)
	ticker := time.NewTicker(max(e.settings.tracesDelay, time.Millisecond))
	defer ticker.Stop()
	var batch []any
	for {
		select {
		case span := <-e.waiting:
			if batch = append(batch, span); len(batch) == maxSpansPosted {
				batch = e.post(batch)
			}
		case <-ticker.C:
			batch = e.post(batch)
		case <-e.stopping:
			for len(e.waiting) > 0 {
				if batch = append(batch, <-e.waiting); len(batch) == maxSpansPosted {
					batch = e.post(batch)
				}
			}
			e.post(batch)
			return
		}
	}
}

// post sends a batch and gives an empty one for the next.
func (e *exporter) post(batch []any) []any {
	if len(batch) == 0 {
		return nil
	}
	if err := e.send(batch); err != nil {
		e.metrics.spansDropped.Add(int64(len(batch)))
		fields := object{"spans": len(batch), "reason": err.Error()}
		e.logger.write("warn", "spans were not exported", nil, fields)
	}
	return nil
}

func (e *exporter) send(batch []any) error {
	attributes := []any{
		text("service.name", e.settings.service), text("faas.name", e.settings.service),
		text("faas.version", e.settings.revision),
	}
	scope := object{"scope": object{"name": "homelab-runtime"}, "spans": batch}
	resource := object{"resource": object{"attributes": attributes}, "scopeSpans": []any{scope}}
	body, err := toJSON(object{"resourceSpans": []any{resource}})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), postTimeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, e.settings.tracesEndpoint, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	for name, value := range e.settings.tracesHeaders {
		request.Header.Set(name, value)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer func() { _ = answer.Body.Close() }()
	_, _ = io.Copy(io.Discard, answer.Body)
	if answer.StatusCode >= 300 {
		return fmt.Errorf("the collector answered %s", answer.Status)
	}
	return nil
}
