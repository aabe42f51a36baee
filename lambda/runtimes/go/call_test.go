package runtime

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	goruntime "runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

func serviceOf(t *testing.T, changes map[string]string, events EventHandler) *service {
	settings, err := readSettings(func(name string) string { return changes[name] })
	if err != nil {
		t.Fatal(err)
	}
	s := &service{settings: &settings, metrics: newMetrics(), logger: newLogger(io.Discard, &settings), events: events}
	s.calls.service = s
	return s
}

func post(t *testing.T, url string) (int, string) {
	request, _ := http.NewRequest(http.MethodPost, url, nil)
	request.Header = headers(nil)
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Error(err)
		return 0, ""
	}
	defer func() { _ = answer.Body.Close() }()
	body, _ := io.ReadAll(answer.Body)
	return answer.StatusCode, string(body)
}

// The handler ends at the moment when it is given up: whoever answers, there is one answer, and it is whole.
func TestTimeoutAndEndAtOnce(t *testing.T) {
	s := serviceOf(t, map[string]string{"FUNCTION_TIMEOUT_SECONDS": "0.005"}, func(ctx context.Context, _ Event) (any, error) {
		<-ctx.Done()
		return nil, ctx.Err()
	})
	server := httptest.NewServer(s)
	defer server.Close()
	var clients sync.WaitGroup
	for range 8 {
		clients.Add(1)
		go func() {
			defer clients.Done()
			for range 25 {
				if status, body := post(t, server.URL); status != 500 || !strings.Contains(body, "HandlerTimeout") {
					t.Errorf("%d %s", status, body)
				}
			}
		}()
	}
	clients.Wait()
	if s.metrics.inFlight.Load() != 0 || s.metrics.results["HandlerTimeout"] != 200 || s.calls.oldest != nil {
		t.Errorf("%d in flight, %v", s.metrics.inFlight.Load(), s.metrics.results)
	}
}

func TestContextOfAHandler(t *testing.T) {
	s := serviceOf(t, nil, nil)
	c := s.newCall(nil, nil, nil)
	child, cancel := context.WithTimeout(c, time.Hour)
	defer cancel()
	deadline, _ := child.Deadline()
	if FromContext(child) != &c.Invocation || !deadline.Equal(c.Invocation.Deadline) {
		t.Error("the context does not know its invocation")
	}
	c.cancel(ErrTimeout)
	<-child.Done()
	if !errors.Is(c.Err(), context.DeadlineExceeded) || !errors.Is(context.Cause(child), ErrTimeout) {
		t.Errorf("%v because of %v", c.Err(), context.Cause(child))
	}
}

func TestCallsEndInTheirOrder(t *testing.T) {
	s := serviceOf(t, nil, nil)
	calls := make([]*call, 4)
	for i := range calls {
		calls[i] = s.newCall(nil, nil, nil)
		s.calls.add(calls[i])
	}
	for _, i := range []int{1, 0, 3, 1, 2} {
		s.calls.remove(calls[i])
	}
	if s.calls.oldest != nil || s.calls.newest != nil {
		t.Error("calls are left")
	}
}

func TestPanicAndGoexitAreAnswered(t *testing.T) {
	handlers := map[string]EventHandler{
		"panic":  func(context.Context, Event) (any, error) { panic("no") },
		"goexit": func(context.Context, Event) (any, error) { goruntime.Goexit(); return nil, nil },
	}
	for name, handler := range handlers {
		s := serviceOf(t, nil, handler)
		server := httptest.NewServer(s)
		if status, body := post(t, server.URL); status != 500 || !strings.Contains(body, "HandlerError") {
			t.Errorf("%s: %d %s", name, status, body)
		}
		if s.metrics.inFlight.Load() != 0 {
			t.Errorf("%s is in flight", name)
		}
		server.Close()
	}
}
