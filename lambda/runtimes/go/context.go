package runtime

import (
	"context"
	"errors"
	"log/slog"
	"time"
)

// Invocation is what a handler knows about its call, besides the context's own deadline and cancellation.
type Invocation struct {
	FunctionName string
	// Revision is empty outside of a cluster.
	Revision string
	// EventID is empty in the style http.
	EventID string
	// Deadline is when the invocation times out; the context is cancelled then.
	Deadline time.Time
	Trace    Trace
	logger   *logger
	event    *Event
}

// RemainingTime until the deadline, 0 when it is over.
func (i *Invocation) RemainingTime() time.Duration {
	return max(0, time.Until(i.Deadline))
}

// Logger writes JSON lines that name the event.
func (i *Invocation) Logger() *slog.Logger {
	return slog.New(i.logger.forInvocation(i))
}

type invocationKey struct{}

// FromContext gives the invocation that a handler's context belongs to, nil for any other context.
func FromContext(ctx context.Context) *Invocation {
	invocation, _ := ctx.Value(invocationKey{}).(*Invocation)
	return invocation
}

// Causes of a cancelled invocation, as context.Cause tells them.
var (
	ErrTimeout  = errors.New("FUNCTION_TIMEOUT_SECONDS passed")
	ErrDraining = errors.New("FUNCTION_DRAIN_SECONDS passed after the signal to stop")
)
