package runtime

import (
	"context"
	"net/http"
	"strconv"
	"strings"
)

type writer = func(http.ResponseWriter) int

// invokeEvent reads the event, sees to it that it is done once, and calls the handler.
func (s *service) invokeEvent(c *call) (writer, string, *failure) {
	event, failed := parseEvent(c.r, c.body)
	c.begin(s.settings, c.r.Header, event)
	if failed != nil {
		return nil, "", failed
	}
	if _, counted := event.Extensions[hopsAttribute]; counted {
		if _, failed := hopsAfter(event); failed != nil {
			return nil, "", failed
		}
	}
	wanted := wantsReply(c.r.Header)
	if s.store == nil {
		answer, failed := s.callEvent(c, wanted)
		return answer.write, "Success", failed
	}
	taken, err := s.store.claim(c, event.Source, event.ID)
	switch {
	case err != nil:
		s.logger.write("warn", err.Error(), &c.Invocation, nil)
		return nil, "", &failure{status: 503, reason: "IdempotencyUnavailable", message: errUnavailable.Error()}
	case taken.state == claimBusy:
		return nil, "", &failure{status: 409, reason: "InProgress", message: "this event is being processed now"}
	case taken.state == claimDone:
		return duplicate(taken.reply, wanted), "Duplicate", nil
	}
	c.taken = &taken
	answer, failed := s.callEvent(c, wanted)
	if failed != errGivenUp {
		s.settle(&c.Invocation, taken, answer, failed)
	}
	return answer.write, "Success", failed
}

// settle tells the store how it went; the context of the call may be over, so it gets another one.
func (s *service) settle(i *Invocation, taken claim, answer *reply, failed *failure) {
	ctx := context.Background()
	var err error
	if failed != nil {
		err = s.store.forget(ctx, taken)
	} else {
		err = s.store.done(ctx, taken, answer)
	}
	if err != nil {
		fields := map[string]any{"error": describe(err, "")}
		s.logger.write("warn", "what became of an event could not be remembered", i, fields)
	}
}

func (s *service) callEvent(c *call, wanted bool) (*reply, *failure) {
	result, failed := s.run(c, func() (any, error) { return s.events(c, *c.event) })
	if failed != nil || !wanted || isNothing(result) {
		return nil, failed
	}
	structured := strings.Contains(strings.ToLower(c.r.Header.Get("Accept")), structuredType)
	answer, err := newReply(result, s.settings.service, c.event, &c.Trace, structured)
	if err != nil {
		return nil, &failure{status: 500, reason: "HandlerError", message: "the reply cannot be sent", cause: err}
	}
	return answer, nil
}

func (i *Invocation) begin(s *settings, header http.Header, event *Event) {
	parents := make([][2]string, 0, 2)
	if parent := first(header, "Traceparent"); parent != "" {
		parents = append(parents, [2]string{parent, strings.Join(header["Tracestate"], ",")})
	}
	if event != nil {
		i.event, i.EventID = event, event.ID
		if parent, _ := event.Extensions["traceparent"].(string); parent != "" {
			state, _ := event.Extensions["tracestate"].(string)
			parents = append(parents, [2]string{parent, state})
		}
	}
	i.Trace = newTrace(s.tracesEndpoint != "", parents...)
}

// parseEvent decides by the content type alone.
func parseEvent(r *http.Request, body []byte) (*Event, *failure) {
	contentType := first(r.Header, "Content-Type")
	media := mediaType(contentType)
	var event *Event
	var err error
	switch {
	case media == structuredType:
		event, err = parseStructured(contentType, body)
	case strings.HasPrefix(media, "application/cloudevents-batch"):
		return nil, &failure{status: 415, reason: "UnsupportedBatch", message: "send one event a request"}
	case strings.HasPrefix(media, "application/cloudevents"):
		return nil, &failure{status: 415, reason: "UnsupportedFormat", message: "of structured events only " + structuredType + " is taken"}
	default:
		event, err = parseBinary(r.Header, body)
	}
	if err != nil {
		return nil, failureOf(err, "")
	}
	return event, nil
}

func duplicate(kept *reply, wanted bool) writer {
	return func(w http.ResponseWriter) int {
		w.Header().Set("Function-Duplicate", "true")
		if !wanted {
			kept = nil
		}
		return kept.write(w)
	}
}

// write answers 204 when there is no reply.
func (r *reply) write(w http.ResponseWriter) int {
	if r == nil {
		w.WriteHeader(http.StatusNoContent)
		return http.StatusNoContent
	}
	header := w.Header()
	for name, value := range r.Headers {
		header.Set(name, value)
	}
	if _, has := r.Headers["content-type"]; !has {
		header["Content-Type"] = nil
	}
	header.Set("Content-Length", strconv.Itoa(len(r.Body)))
	w.WriteHeader(http.StatusOK)
	_, _ = w.Write(r.Body)
	return http.StatusOK
}
