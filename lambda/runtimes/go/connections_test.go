package runtime

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"testing"
	"time"
)

// impatient serves the handler with seconds that last a millisecond, and gives a connection to it.
func impatient(t *testing.T, handler EventHandler) (*service, net.Conn) {
	t.Helper()
	s := serviceOf(t, nil, handler)
	open := newConnections(&s.draining)
	go open.watch(time.Millisecond)
	opened, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := &http.Server{Handler: s, ConnState: open.changed, ConnContext: withConnection}
	go func() { _ = server.Serve(listener{opened}) }()
	t.Cleanup(func() { _ = server.Close() })
	conn, err := net.Dial("tcp", opened.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return s, conn
}

const eventHead = "POST / HTTP/1.1\r\nHost: a\r\nce-specversion: 1.0\r\nce-id: 1\r\nce-source: /s\r\nce-type: t\r\n"

func TestClientsThatLetUsWaitAreGivenUp(t *testing.T) {
	cases := map[string]struct{ sent, answered string }{
		"nothing comes":         {"", ""},
		"half a head":           {"POST / HTTP/1.1\r\nHost:", ""},
		"a body that never is":  {eventHead + "Content-Length: 5\r\n\r\nab", "HTTP/1.1 400 Bad Request\r\n"},
		"no second request":     {eventHead + "Content-Length: 0\r\n\r\n", "HTTP/1.1 204 No Content\r\n"},
		"chunks without an end": {eventHead + "Transfer-Encoding: chunked\r\n\r\n5\r\nab", "HTTP/1.1 400 Bad Request\r\n"},
	}
	for name, one := range cases {
		t.Run(name, func(t *testing.T) {
			s, conn := impatient(t, func(context.Context, Event) (any, error) { return nil, nil })
			if _, err := io.WriteString(conn, one.sent); err != nil {
				t.Fatal(err)
			}
			answer, err := io.ReadAll(conn)
			if err != nil || len(answer) < len(one.answered) || string(answer[:len(one.answered)]) != one.answered {
				t.Errorf("%q, %v", answer, err)
			}
			if s.metrics.inFlight.Load() != 0 {
				t.Error("the slot is not free")
			}
		})
	}
}

func TestAHandlerMayTakeLongerThanAClient(t *testing.T) {
	release := make(chan struct{})
	_, conn := impatient(t, func(context.Context, Event) (any, error) { <-release; return nil, nil })
	if _, err := io.WriteString(conn, eventHead+"Content-Length: 0\r\n\r\n"); err != nil {
		t.Fatal(err)
	}
	_ = conn.SetReadDeadline(time.Now().Add(3 * (readSeconds + idleSeconds) * time.Millisecond))
	if _, err := conn.Read(make([]byte, 1)); !isTimeout(err) {
		t.Fatalf("something came before the handler had ended: %v", err)
	}
	close(release)
	_ = conn.SetReadDeadline(time.Time{})
	if answer, err := io.ReadAll(conn); err != nil || len(answer) == 0 {
		t.Errorf("%q, %v", answer, err)
	}
}

func isTimeout(err error) bool {
	var network net.Error
	return errors.As(err, &network) && network.Timeout()
}
