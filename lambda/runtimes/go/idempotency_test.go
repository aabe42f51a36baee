package runtime

import (
	"bytes"
	"context"
	"fmt"
	"testing"
	"time"
)

func TestMemoryStore(t *testing.T) {
	ctx, m := context.Background(), newMemoryStore(time.Hour)
	first, _ := m.claim(ctx, "/s", "1")
	if again, _ := m.claim(ctx, "/s", "1"); first.state != claimNew || again.state != claimBusy {
		t.Fatalf("%v, then %v", first.state, again.state)
	}
	_ = m.forget(ctx, first)
	first, _ = m.claim(ctx, "/s", "1")
	_ = m.done(ctx, first, &reply{Body: []byte("kept")})
	if again, _ := m.claim(ctx, "/s", "1"); again.state != claimDone || string(again.reply.Body) != "kept" {
		t.Fatalf("%+v", again)
	}
	if other, _ := m.claim(ctx, "/s\n1", ""); other.state != claimNew {
		t.Fatal("another event is taken for the same")
	}
}

func TestMemoryStoreForgetsWhatIsOver(t *testing.T) {
	ctx, m := context.Background(), newMemoryStore(time.Nanosecond)
	for range 3 {
		taken, _ := m.claim(ctx, "/s", "1")
		if taken.state != claimNew {
			t.Fatal("it is still remembered")
		}
		_ = m.done(ctx, taken, &reply{Body: []byte("a")})
		time.Sleep(time.Microsecond)
	}
	if len(m.expires) != 1 || m.size != 1 {
		t.Fatalf("%d entries of %d bytes", len(m.expires), m.size)
	}
}

func TestMemoryStoreIsBounded(t *testing.T) {
	ctx, m := context.Background(), newMemoryStore(time.Hour)
	kept := &reply{Body: bytes.Repeat([]byte("x"), maxReplyKept)}
	for i := range maxRepliesKept/maxReplyKept + 10 {
		taken, _ := m.claim(ctx, "/s", fmt.Sprint(i))
		_ = m.done(ctx, taken, kept)
	}
	if m.size > maxRepliesKept || len(m.replies) != len(m.order) {
		t.Fatalf("%d bytes in %d replies of %d events", m.size, len(m.replies), len(m.order))
	}
	for i := range maxRemembered + 10 {
		taken, _ := m.claim(ctx, "/t", fmt.Sprint(i))
		_ = m.done(ctx, taken, nil)
	}
	if len(m.expires) != maxRemembered || m.size != 0 {
		t.Fatalf("%d events, %d bytes", len(m.expires), m.size)
	}
	large, _ := m.claim(ctx, "/u", "1")
	_ = m.done(ctx, large, &reply{Body: make([]byte, maxReplyKept+1)})
	if again, _ := m.claim(ctx, "/u", "1"); again.state != claimNew {
		t.Fatal("an event whose reply is too large is remembered")
	}
}
