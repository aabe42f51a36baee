package runtime

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"runtime/debug"
	"time"
)

// invoke calls the handler in the connection's own goroutine: a second one would cost more than the rest together.
func (s *service) invoke(w http.ResponseWriter, r *http.Request, body []byte) {
	c := s.newCall(w, r, body)
	defer c.cancel(nil)
	var write writer
	var result string
	var failed *failure
	if s.events != nil {
		write, result, failed = s.invokeEvent(c)
	} else {
		write, result, failed = s.invokeHTTP(c)
	}
	if failed != nil {
		s.logFailure(&c.Invocation, failed)
		write, result = failed.write, failed.reason
	}
	if failed != errGivenUp {
		s.end(c, result, write)
	}
}

// errGivenUp is the failure of a call that was answered while its handler ran.
var errGivenUp = &failure{reason: "given up"}

// end counts the call and answers it.
func (s *service) end(c *call, result string, write writer) {
	s.metrics.inFlight.Add(-1)
	s.metrics.count(result)
	status := write(c.w)
	if s.exporter == nil || !c.Trace.Sampled {
		return
	}
	if status < 500 {
		result = ""
	}
	s.exporter.record(&c.Invocation, c.began, time.Now(), status, result)
}

// run calls a handler; the failure is errGivenUp when it took too long.
func (s *service) run(c *call, handler func() (any, error)) (result any, failed *failure) {
	c.called = time.Now()
	s.running.Add(1)
	s.calls.add(c)
	returned := false
	var err error
	defer func() {
		panicked, stack := recover(), ""
		if panicked != nil {
			err, stack = errorOf(panicked), string(debug.Stack())
		}
		s.calls.remove(c)
		// Who gave up on it must have answered before this returns: then the connection is net/http's again.
		c.answering.Lock()
		answers := s.takeAnswer(c)
		c.answering.Unlock()
		switch {
		case !answers:
			failed = errGivenUp
		case err != nil && c.Err() != nil:
			failed = s.overdue(c)
		case err != nil:
			failed = failureOf(err, stack)
		case !returned && panicked == nil:
			// The handler ended its goroutine, which is this one: nothing after this runs.
			s.abort(c, failureOf(errors.New("the handler ended its goroutine"), ""))
		}
		s.running.Add(-1)
	}()
	result, err = handler()
	returned = true
	return result, nil
}

// giveUp answers a call whose time is over; its handler may never end.
func (s *service) giveUp(c *call) {
	defer s.running.Add(-1)
	c.answering.Lock()
	defer c.answering.Unlock()
	if s.takeAnswer(c) {
		s.abort(c, s.overdue(c))
	}
}

// takeAnswer reports whether the caller, who holds the lock, is the one to answer.
func (s *service) takeAnswer(c *call) bool {
	if c.answered {
		return false
	}
	c.answered = true
	s.metrics.observe(time.Since(c.called))
	return true
}

func (s *service) overdue(c *call) *failure {
	if errors.Is(context.Cause(c), ErrDraining) {
		return &failure{status: 503, reason: "Draining", message: "the function stopped before the handler ended"}
	}
	message := fmt.Sprintf("the handler took longer than %v", s.settings.timeout)
	return &failure{status: 500, reason: "HandlerTimeout", message: message}
}

// abort answers beside the handler, on the connection itself.
func (s *service) abort(c *call, failed *failure) {
	if c.taken != nil {
		s.settle(&c.Invocation, *c.taken, nil, failed)
	}
	s.logFailure(&c.Invocation, failed)
	s.end(c, failed.reason, failed.hijack)
}
