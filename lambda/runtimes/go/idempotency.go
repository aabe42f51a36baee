package runtime

import (
	"context"
	"errors"
	"sync"
	"time"
)

const (
	maxRemembered  = 100_000
	maxReplyKept   = 65_536
	maxRepliesKept = 64 << 20
)

// claimState is what a store says about an event; a new one is this invocation's to do.
type claimState int

const (
	claimNew claimState = iota
	claimBusy
	claimDone
)

// claim is an event that was taken, or why it was not.
type claim struct {
	state claimState
	key   string
	token string
	reply *reply
}

// store remembers events. Its errors say that it does not answer.
type store interface {
	claim(ctx context.Context, source, id string) (claim, error)
	done(ctx context.Context, taken claim, answer *reply) error
	forget(ctx context.Context, taken claim) error
}

var errUnavailable = errors.New("the idempotency store does not answer")

// memoryStore remembers in this process. All events live equally long, so the oldest expire first.
type memoryStore struct {
	ttl     time.Duration
	mutex   sync.Mutex
	busy    map[string]struct{}
	entries map[string]*entry
	oldest  *entry
	newest  *entry
	size    int
}

type entry struct {
	key     string
	expires time.Time
	reply   *reply
	next    *entry
}

func newMemoryStore(ttl time.Duration) *memoryStore {
	return &memoryStore{ttl: ttl, busy: make(map[string]struct{}), entries: make(map[string]*entry)}
}

func (m *memoryStore) claim(_ context.Context, source, id string) (claim, error) {
	key := source + "\n" + id
	m.mutex.Lock()
	defer m.mutex.Unlock()
	m.expire()
	if _, busy := m.busy[key]; busy {
		return claim{state: claimBusy}, nil
	}
	if entry := m.entries[key]; entry != nil {
		return claim{state: claimDone, reply: entry.reply}, nil
	}
	m.busy[key] = struct{}{}
	return claim{key: key}, nil
}

func (m *memoryStore) done(_ context.Context, taken claim, answer *reply) error {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	delete(m.busy, taken.key)
	if answer != nil && len(answer.Body) > maxReplyKept {
		return nil
	}
	added := &entry{key: taken.key, expires: time.Now().Add(m.ttl), reply: answer}
	if m.newest == nil {
		m.oldest = added
	} else {
		m.newest.next = added
	}
	m.newest = added
	m.entries[taken.key] = added
	m.size += added.size()
	for len(m.entries) > maxRemembered || m.size > maxRepliesKept {
		m.removeOldest()
	}
	return nil
}

func (m *memoryStore) forget(_ context.Context, taken claim) error {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	delete(m.busy, taken.key)
	return nil
}

func (m *memoryStore) expire() {
	if m.oldest == nil {
		return
	}
	for now := time.Now(); m.oldest != nil && !now.Before(m.oldest.expires); {
		m.removeOldest()
	}
}

func (m *memoryStore) removeOldest() {
	delete(m.entries, m.oldest.key)
	m.size -= m.oldest.size()
	if m.oldest = m.oldest.next; m.oldest == nil {
		m.newest = nil
	}
}

func (e *entry) size() int {
	if e.reply == nil {
		return 0
	}
	return len(e.reply.Body)
}
