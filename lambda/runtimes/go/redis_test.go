package runtime

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"net"
	"strings"
	"sync"
	"testing"
	"time"
)

// fakeRedis knows SET with NX, GET, AUTH, SELECT and the one script.
type fakeRedis struct {
	net.Listener
	mutex  sync.Mutex
	values map[string]string
	seen   []string
}

func startFakeRedis(t *testing.T) *fakeRedis {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	fake := &fakeRedis{Listener: listener, values: make(map[string]string)}
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go fake.serve(conn)
		}
	}()
	return fake
}

func (f *fakeRedis) serve(conn net.Conn) {
	defer func() { _ = conn.Close() }()
	reader := bufio.NewReader(conn)
	for {
		var count, length int
		if _, err := fmt.Fscanf(reader, "*%d\r\n", &count); err != nil {
			return
		}
		words := make([]string, count)
		for i := range words {
			_, _ = fmt.Fscanf(reader, "$%d\r\n", &length)
			word := make([]byte, length+2)
			for read := 0; read < len(word); {
				n, err := reader.Read(word[read:])
				if err != nil {
					return
				}
				read += n
			}
			words[i] = string(word[:length])
		}
		_, _ = fmt.Fprint(conn, f.answer(words))
	}
}

func (f *fakeRedis) answer(words []string) string {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	f.seen = append(f.seen, strings.Join(words[:2], " "))
	switch words[0] {
	case "SET":
		if _, has := f.values[words[1]]; has && words[3] == "NX" {
			return "$-1\r\n"
		}
		f.values[words[1]] = words[2]
	case "GET":
		value := f.values[words[1]]
		return fmt.Sprintf("$%d\r\n%s\r\n", len(value), value)
	case "EVAL":
		if f.values[words[3]] == words[4] {
			delete(f.values, words[3])
		}
		return ":1\r\n"
	case "FAIL":
		return "-ERR no\r\n"
	}
	return "+OK\r\n"
}

func redisStoreOf(t *testing.T, url string) *redisStore {
	store, err := newRedisStore(&settings{service: "f", idempotency: url, timeout: time.Second, idempotencyTTL: time.Hour})
	if err != nil {
		t.Fatal(err)
	}
	return store
}

func TestRedisStore(t *testing.T) {
	fake, ctx := startFakeRedis(t), context.Background()
	one := redisStoreOf(t, "redis://:secret@"+fake.Addr().String()+"/3")
	two := redisStoreOf(t, "redis://"+fake.Addr().String())
	taken, err := one.claim(ctx, "/s", "1")
	if err != nil || taken.state != claimNew {
		t.Fatalf("%+v, %v", taken, err)
	}
	if again, err := two.claim(ctx, "/s", "1"); err != nil || again.state != claimBusy {
		t.Fatalf("%+v, %v", again, err)
	}
	_ = two.forget(ctx, claim{key: taken.key, token: "p:another"})
	if again, _ := two.claim(ctx, "/s", "1"); again.state != claimBusy {
		t.Fatal("somebody else's claim was forgotten")
	}
	kept := &reply{Headers: map[string]string{"ce-id": "r"}, Body: []byte{0, 255}}
	if err := one.done(ctx, taken, kept); err != nil {
		t.Fatal(err)
	}
	again, err := two.claim(ctx, "/s", "1")
	if err != nil || again.state != claimDone || again.reply.Headers["ce-id"] != "r" || string(again.reply.Body) != "\x00\xff" {
		t.Fatalf("%+v, %v", again, err)
	}
	if strings.Join(fake.seen[:2], "; ") != "AUTH secret; SELECT 3" {
		t.Fatal(fake.seen)
	}
}

func TestRedisThatIsNotThere(t *testing.T) {
	fake := startFakeRedis(t)
	store := redisStoreOf(t, "redis://"+fake.Addr().String())
	if _, err := store.client.call(context.Background(), "FAIL", "x"); !errors.Is(err, errUnavailable) {
		t.Fatal(err)
	}
	_ = fake.Close()
	other := redisStoreOf(t, "redis://"+fake.Addr().String())
	if _, err := other.claim(context.Background(), "/s", "1"); !errors.Is(err, errUnavailable) {
		t.Fatal(err)
	}
}
