package runtime

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
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
	calls    calls
	draining atomic.Bool
	// running has the handlers that have not ended, answered or not.
	running atomic.Int64
}

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
	connectionOf(r).arrived()
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
	case s.draining.Load() && connectionOf(r).isLate():
		return &failure{status: 503, reason: "Draining", message: "the function is stopping"}
	case s.events != nil && r.Method != http.MethodPost:
		return &failure{status: 405, reason: "MethodNotAllowed", message: "events are sent with POST"}
	}
	if limit := s.settings.concurrency; s.metrics.inFlight.Add(1) > limit && limit > 0 {
		s.metrics.inFlight.Add(-1)
		return &failure{status: 503, reason: "Overloaded", message: fmt.Sprintf("%d invocations are running", limit)}
	}
	encoding := first(r.Header, "Content-Encoding")
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

// refuse answers at once, then reads what the client still sends, while it may: closing could eat the answer.
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
	_, _ = io.Copy(io.Discard, r.Body)
}
