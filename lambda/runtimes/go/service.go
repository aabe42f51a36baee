package runtime

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"reflect"
	"runtime/debug"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// service is behind the port: it admits requests, calls the handler and answers.
type service struct {
	settings *settings
	metrics  *metrics
	logger   *logger
	store    store
	exporter *exporter
	events   EventHandler
	plain    http.Handler
	failed   *loadError
	// base is cancelled when draining ends.
	base     context.Context
	draining atomic.Bool
	// running has the handlers that have not ended, answered or not.
	running atomic.Int64
	// late has the connections whose request began after draining did.
	late sync.Map
}

// failure is an answer that is not a success.
type failure struct {
	status  int
	reason  string
	message string
	// cause and stack are for the log.
	cause error
	stack string
}

func (f *failure) Error() string { return f.reason + ": " + f.message }

type connectionKey struct{}

// ServeHTTP implements http.Handler.
func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if (r.Method == http.MethodGet || r.Method == http.MethodHead) && s.health(w, r.URL.Path) {
		return
	}
	if refused := s.admit(r); refused != nil {
		s.refuse(w, r, refused)
		return
	}
	body, refused := s.readBody(r)
	if refused != nil {
		s.metrics.inFlight.Add(-1)
		s.refuse(w, r, refused)
		return
	}
	s.invoke(w, r, body)
}

func (s *service) health(w http.ResponseWriter, path string) bool {
	switch {
	case path != "/health/liveness" && path != "/health/readiness":
		return false
	case path == "/health/readiness" && s.failed != nil:
		writeJSON(w, http.StatusServiceUnavailable, s.failed)
	case path == "/health/readiness" && s.draining.Load():
		(&failure{status: 503, reason: "Draining", message: "the function is stopping"}).write(w)
	default:
		w.Header().Set("Content-Type", "text/plain")
		_, _ = io.WriteString(w, "ok")
	}
	return true
}

// admit looks at everything that needs no body; the one whom it admits is in flight.
func (s *service) admit(r *http.Request) *failure {
	switch {
	case s.failed != nil:
		return &failure{status: 503, reason: "NotReady", message: "there is no handler: see /health/readiness"}
	case s.draining.Load() && s.isLate(r):
		return &failure{status: 503, reason: "Draining", message: "the function is stopping"}
	case s.events != nil && r.Method != http.MethodPost:
		return &failure{status: 405, reason: "MethodNotAllowed", message: "events are sent with POST"}
	}
	if limit := s.settings.concurrency; s.metrics.inFlight.Add(1) > limit && limit > 0 {
		s.metrics.inFlight.Add(-1)
		return &failure{status: 503, reason: "Overloaded", message: fmt.Sprintf("%d invocations are running", limit)}
	}
	encoding := r.Header.Get("Content-Encoding")
	if encoding != "" && !strings.EqualFold(encoding, "identity") {
		s.metrics.inFlight.Add(-1)
		return &failure{status: 415, reason: "UnsupportedEncoding", message: "send the body without Content-Encoding"}
	}
	if r.ContentLength > s.settings.maxBody {
		s.metrics.inFlight.Add(-1)
		return s.tooLarge()
	}
	return nil
}

func (s *service) isLate(r *http.Request) bool {
	_, late := s.late.Load(r.Context().Value(connectionKey{}))
	return late
}

// watch notes connections that become active after draining began.
func (s *service) watch(conn net.Conn, state http.ConnState) {
	if state == http.StateActive && s.draining.Load() {
		s.late.Store(conn, nil)
	}
}

func (s *service) tooLarge() *failure {
	message := fmt.Sprintf("the body is larger than %d bytes", s.settings.maxBody)
	return &failure{status: 413, reason: "PayloadTooLarge", message: message}
}

func (s *service) readBody(r *http.Request) ([]byte, *failure) {
	var body []byte
	var err error
	if r.ContentLength >= 0 {
		body = make([]byte, r.ContentLength)
		_, err = io.ReadFull(r.Body, body)
	} else {
		body, err = io.ReadAll(io.LimitReader(r.Body, s.settings.maxBody+1))
	}
	if err != nil {
		return nil, &failure{status: 400, reason: "BadEvent", message: "the body did not arrive whole"}
	}
	if int64(len(body)) > s.settings.maxBody {
		return nil, s.tooLarge()
	}
	s.metrics.bodyBytes.Add(int64(len(body)))
	return body, nil
}

// refuse answers at once, then reads what the client still sends, for a minute at most: closing could eat the answer.
func (s *service) refuse(w http.ResponseWriter, r *http.Request, refused *failure) {
	s.metrics.count(refused.reason)
	if r.ContentLength == 0 {
		refused.write(w)
		return
	}
	control := http.NewResponseController(w)
	_ = control.EnableFullDuplex()
	refused.write(w)
	_ = control.Flush()
	if r.Header.Get("Expect") != "" {
		return
	}
	_ = control.SetReadDeadline(time.Now().Add(time.Minute))
	_, _ = io.Copy(io.Discard, r.Body)
	_ = control.SetReadDeadline(time.Time{})
}

// outcome is how a handler ended.
type outcome struct {
	result any
	err    error
	stack  string
}

func (s *service) invoke(w http.ResponseWriter, r *http.Request, body []byte) {
	began := time.Now()
	invocation := &Invocation{
		FunctionName: s.settings.service,
		Revision:     s.settings.revision,
		Deadline:     began.Add(s.settings.timeout),
		logger:       s.logger,
	}
	base := context.WithValue(s.base, invocationKey{}, invocation)
	ctx, cancel := context.WithDeadlineCause(base, invocation.Deadline, ErrTimeout)
	defer cancel()
	var finish func(w http.ResponseWriter) (status int)
	var result string
	var failed *failure
	if s.events != nil {
		finish, result, failed = s.invokeEvent(ctx, invocation, r, body)
	} else {
		finish, result, failed = s.invokeHTTP(ctx, invocation, r, body)
	}
	status := 0
	if failed != nil {
		s.logFailure(invocation, failed)
		result, status, finish = failed.reason, failed.status, failed.write
	}
	s.metrics.inFlight.Add(-1)
	s.metrics.count(result)
	if written := finish(w); failed == nil {
		status = written
	}
	if s.exporter != nil && invocation.Trace.Sampled {
		s.record(invocation, began, status, result)
	}
}

func (s *service) record(i *Invocation, began time.Time, status int, result string) {
	if status < 500 {
		result = ""
	}
	s.exporter.record(i, began, time.Now(), status, result)
}

// call runs the handler beside this goroutine, so that the answer does not wait for one that does not end.
func (s *service) call(ctx context.Context, handler func() (any, error)) (any, *failure) {
	began := time.Now()
	ended := make(chan outcome, 1)
	s.running.Add(1)
	go func() {
		defer s.running.Add(-1)
		result := outcome{err: errors.New("the handler ended its goroutine")}
		defer func() {
			if panicked := recover(); panicked != nil {
				result = outcome{err: errorOf(panicked), stack: string(debug.Stack())}
			}
			ended <- result
		}()
		value, err := handler()
		result = outcome{result: value, err: err}
	}()
	select {
	case result := <-ended:
		s.metrics.observe(time.Since(began))
		if result.err != nil {
			return nil, failureOf(result.err, result.stack)
		}
		return result.result, nil
	case <-ctx.Done():
		s.metrics.observe(time.Since(began))
		if errors.Is(context.Cause(ctx), ErrDraining) {
			return nil, &failure{status: 503, reason: "Draining", message: "the function stopped before the handler ended"}
		}
		return nil, &failure{status: 500, reason: "HandlerTimeout", message: fmt.Sprintf("the handler took longer than %v", s.settings.timeout)}
	}
}

func errorOf(panicked any) error {
	if err, is := panicked.(error); is {
		return err
	}
	return fmt.Errorf("panic: %v", panicked)
}

// failureOf tells errors by their type's name, so that a vendored copy of the types works too.
func failureOf(err error, stack string) *failure {
	var answered *failure
	if errors.As(err, &answered) {
		return answered
	}
	name := fmt.Sprintf("%T", err)
	message := name
	for one := err; one != nil; one = errors.Unwrap(one) {
		kind := reflect.TypeOf(one)
		if kind.Kind() == reflect.Pointer {
			kind = kind.Elem()
		}
		switch kind.Name() {
		case "BadEventError":
			return &failure{status: 400, reason: "BadEvent", message: err.Error()}
		case "RetryableError":
			message = err.Error()
		}
	}
	return &failure{status: 500, reason: "HandlerError", message: message, cause: err, stack: stack}
}

func (s *service) logFailure(i *Invocation, f *failure) {
	level := ""
	switch f.reason {
	case "HandlerError", "HandlerTimeout", "Draining":
		level = "error"
	case "BadEvent", "IdempotencyUnavailable":
		level = "warn"
	default:
		return
	}
	var fields map[string]any
	if f.cause != nil {
		fields = map[string]any{"error": describe(f.cause, f.stack)}
	}
	s.logger.write(level, f.Error(), i, fields)
}

func (f *failure) write(w http.ResponseWriter) int {
	header := w.Header()
	if f.status == http.StatusServiceUnavailable || f.status == http.StatusConflict {
		header.Set("Retry-After", "1")
	}
	if f.status == http.StatusMethodNotAllowed {
		header.Set("Allow", http.MethodPost)
	}
	message := f.message
	if message == "" {
		message = f.reason
	}
	return writeJSON(w, f.status, map[string]string{"error": f.reason, "message": message})
}

func writeJSON(w http.ResponseWriter, status int, value any) int {
	body, _ := toJSON(value)
	header := w.Header()
	header.Set("Content-Type", "application/json")
	header.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body)
	return status
}
