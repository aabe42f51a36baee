package runtime

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"time"
)

// call is an invocation that has its body, until it has its answer. It is also the context of its handler.
type call struct {
	context.Context
	Invocation
	cancel context.CancelCauseFunc
	w      http.ResponseWriter
	r      *http.Request
	body   []byte
	began  time.Time
	called time.Time
	taken  *claim
	// answered is set by who answers: the handler's goroutine when it ended, or the one that gave up on it, which
	// holds the lock until the answer is out.
	answering  sync.Mutex
	answered   bool
	prev, next *call
}

func (s *service) newCall(w http.ResponseWriter, r *http.Request, body []byte) *call {
	ctx, cancel := context.WithCancelCause(context.Background())
	began := time.Now()
	return &call{Context: ctx, cancel: cancel, w: w, r: r, body: body, began: began, Invocation: Invocation{
		FunctionName: s.settings.service,
		Revision:     s.settings.revision,
		Deadline:     began.Add(s.settings.timeout),
		logger:       s.logger,
	}}
}

// Deadline implements context.Context.
func (c *call) Deadline() (time.Time, bool) { return c.Invocation.Deadline, true }

// Value implements context.Context.
func (c *call) Value(key any) any {
	if key == (invocationKey{}) {
		return &c.Invocation
	}
	return c.Context.Value(key)
}

// Err implements context.Context.
func (c *call) Err() error {
	err := c.Context.Err()
	if err != nil && errors.Is(context.Cause(c.Context), ErrTimeout) {
		return context.DeadlineExceeded
	}
	return err
}

// calls that run, oldest first. All have the same time, so they end in that order: one timer is enough.
type calls struct {
	service        *service
	mutex          sync.Mutex
	oldest, newest *call
	timer          *time.Timer
}

func (q *calls) add(c *call) {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	if q.newest == nil {
		q.oldest = c
	} else {
		q.newest.next, c.prev = c, q.newest
	}
	q.newest = c
	if q.timer == nil {
		q.timer = time.AfterFunc(time.Until(c.Invocation.Deadline), q.expire)
	}
}

func (q *calls) remove(c *call) {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	q.unlink(c)
}

func (q *calls) unlink(c *call) {
	if c.prev != nil {
		c.prev.next = c.next
	} else if q.oldest == c {
		q.oldest = c.next
	}
	if c.next != nil {
		c.next.prev = c.prev
	} else if q.newest == c {
		q.newest = c.prev
	}
	c.prev, c.next = nil, nil
}

// expire gives up on those whose time is over, and sets the timer for the next.
func (q *calls) expire() {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	q.timer = nil
	for now := time.Now(); q.oldest != nil; {
		oldest := q.oldest
		if left := oldest.Invocation.Deadline.Sub(now); left > 0 {
			q.timer = time.AfterFunc(left, q.expire)
			return
		}
		q.end(oldest, ErrTimeout)
	}
}

// endAll gives up on all.
func (q *calls) endAll() {
	q.mutex.Lock()
	defer q.mutex.Unlock()
	for q.oldest != nil {
		q.end(q.oldest, ErrDraining)
	}
}

func (q *calls) end(c *call, cause error) {
	q.unlink(c)
	c.cancel(cause)
	q.service.running.Add(1)
	go q.service.giveUp(c)
}
