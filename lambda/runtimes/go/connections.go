package runtime

import (
	"context"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

const (
	// readSeconds is what a client gets to send a request, head and body, once it has begun.
	readSeconds = 60
	// idleSeconds is longer than the 90 s of Go's HTTP client, so that it is the client that closes.
	idleSeconds = 120
)

// connections are those that are open. net/http's own limits would set two timers a request and know none for a body
// alone; here one look a second at all of them does.
type connections struct {
	// seconds since watching began.
	seconds  atomic.Int64
	draining *atomic.Bool
	mutex    sync.Mutex
	open     map[*connection]struct{}
}

// connection knows how long its client may let us wait.
type connection struct {
	net.Conn
	// until is the second in which it is given up, 0 while we are the ones who work.
	until atomic.Int64
	// late says that its request began after draining did.
	late atomic.Bool
}

func newConnections(draining *atomic.Bool) *connections {
	return &connections{draining: draining, open: make(map[*connection]struct{})}
}

// listener hands out connections that know how long they may last.
type listener struct{ net.Listener }

// Accept implements net.Listener.
func (l listener) Accept() (net.Conn, error) {
	accepted, err := l.Listener.Accept()
	if err != nil {
		return nil, err
	}
	return &connection{Conn: accepted}, nil
}

// changed is told by net/http what a connection does now.
func (c *connections) changed(conn net.Conn, state http.ConnState) {
	one, ours := conn.(*connection)
	if !ours {
		return
	}
	switch state {
	case http.StateNew:
		one.until.Store(c.seconds.Load() + idleSeconds)
		c.mutex.Lock()
		c.open[one] = struct{}{}
		c.mutex.Unlock()
	case http.StateActive:
		one.until.Store(c.seconds.Load() + readSeconds)
		if c.draining.Load() {
			one.late.Store(true)
		}
	case http.StateIdle:
		one.until.Store(c.seconds.Load() + idleSeconds)
	case http.StateHijacked, http.StateClosed:
		c.mutex.Lock()
		delete(c.open, one)
		c.mutex.Unlock()
	}
}

// watch gives up on those that let us wait too long, for ever.
func (c *connections) watch(second time.Duration) {
	for range time.Tick(second) {
		now := c.seconds.Add(1)
		c.mutex.Lock()
		for one := range c.open {
			if until := one.until.Load(); until != 0 && until <= now {
				_ = one.SetReadDeadline(time.Unix(1, 0))
			}
		}
		c.mutex.Unlock()
	}
}

type connectionKey struct{}

// connectionOf a request; nil when it came by none of ours.
func connectionOf(r *http.Request) *connection {
	one, _ := r.Context().Value(connectionKey{}).(*connection)
	return one
}

func withConnection(ctx context.Context, conn net.Conn) context.Context {
	return context.WithValue(ctx, connectionKey{}, conn)
}

// arrived says that its client has sent all that it owes us.
func (c *connection) arrived() {
	if c != nil {
		c.until.Store(0)
	}
}

func (c *connection) isLate() bool { return c != nil && c.late.Load() }
