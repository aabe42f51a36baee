package runtime

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"strconv"
	"time"
)

// writeTimeout is for the answer to a call that took too long.
const writeTimeout = 5 * time.Second

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

// hijack writes the answer on the connection itself: its ResponseWriter is not free before the handler ends.
func (f *failure) hijack(w http.ResponseWriter) int {
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		return f.status
	}
	recorded := &keptResponse{header: make(http.Header)}
	f.write(recorded)
	answer := http.Response{
		StatusCode: f.status, ProtoMajor: 1, ProtoMinor: 1, Header: recorded.sent, Close: true,
		ContentLength: int64(recorded.body.Len()), Body: io.NopCloser(&recorded.body),
	}
	_ = conn.SetWriteDeadline(time.Now().Add(writeTimeout))
	_ = answer.Write(conn)
	_ = conn.Close()
	return f.status
}
