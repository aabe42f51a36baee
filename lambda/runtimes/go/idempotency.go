package runtime

import (
	"context"
	"crypto/sha256"
	"errors"
	"math"
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
	// digest is the memory's name of the event; key and token are Redis's.
	digest digest
	key    string
	token  string
	reply  *reply
}

// store remembers events. Its errors say that it does not answer.
type store interface {
	claim(ctx context.Context, source, id string) (claim, error)
	done(ctx context.Context, taken claim, answer *reply) error
	forget(ctx context.Context, taken claim) error
}

var errUnavailable = errors.New("the idempotency store does not answer")

// digest names an event. Digests hold no pointers, so the collector has nothing to look at in a store of them.
type digest [sha256.Size]byte

func digestOf(source, id string) digest {
	key := make([]byte, 0, 128)
	key = append(append(append(key, source...), '\n'), id...)
	return sha256.Sum256(key)
}

// memoryStore remembers in this process. All events live equally long, so the oldest expire first.
type memoryStore struct {
	ttl   time.Duration
	start time.Time
	mutex sync.Mutex
	// expires after start; busy has no end.
	expires map[digest]time.Duration
	// order of those that are done, oldest first.
	order   []remembered
	replies map[digest]*reply
	size    int
}

// remembered is an event that is done; its end stands here too, to be seen without a look into the map.
type remembered struct {
	digest  digest
	expires time.Duration
}

const busy = time.Duration(math.MaxInt64)

func newMemoryStore(ttl time.Duration) *memoryStore {
	return &memoryStore{
		ttl: ttl, start: time.Now(), expires: make(map[digest]time.Duration), replies: make(map[digest]*reply),
	}
}

func (m *memoryStore) claim(_ context.Context, source, id string) (claim, error) {
	key := digestOf(source, id)
	m.mutex.Lock()
	defer m.mutex.Unlock()
	for now := time.Since(m.start); len(m.order) > 0 && m.order[0].expires <= now; {
		m.removeOldest()
	}
	expires, known := m.expires[key]
	switch {
	case !known:
		m.expires[key] = busy
		return claim{digest: key}, nil
	case expires == busy:
		return claim{state: claimBusy}, nil
	}
	return claim{state: claimDone, reply: m.replies[key]}, nil
}

func (m *memoryStore) done(_ context.Context, taken claim, answer *reply) error {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	if answer != nil {
		if len(answer.Body) > maxReplyKept {
			delete(m.expires, taken.digest)
			return nil
		}
		m.replies[taken.digest] = answer
		m.size += len(answer.Body)
	}
	expires := time.Since(m.start) + m.ttl
	m.expires[taken.digest] = expires
	m.order = append(m.order, remembered{taken.digest, expires})
	for len(m.order) > maxRemembered || m.size > maxRepliesKept {
		m.removeOldest()
	}
	return nil
}

func (m *memoryStore) forget(_ context.Context, taken claim) error {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	delete(m.expires, taken.digest)
	return nil
}

func (m *memoryStore) removeOldest() {
	oldest := m.order[0].digest
	m.order = m.order[1:]
	delete(m.expires, oldest)
	if kept := m.replies[oldest]; kept != nil {
		m.size -= len(kept.Body)
		delete(m.replies, oldest)
	}
}
